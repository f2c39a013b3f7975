"""Sources whose names do not end as those of media do, in the form in which others of the same issue stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item

#: A name alone in a line: （山川林业）, ——《山川林业》.
_FORMS = (
    lazy(r"[（(〔\[]\s*据?《?(?P<source>[\u4e00-\u9fff]{3,12})》?\s*[)）〕\]]"),
    lazy(r"[—–]{1,2}\s*《(?P<source>[\u4e00-\u9fff]{2,12})》"),
)
_OPENING, _CLOSING = frozenset("（(〔[［—–"), frozenset("）)")
#: So many that are known to be media make it the habit of an issue.
_LEAST = 2
#: One is enough beside others, all of them different, if they are so many.
_MANY = 3
#: What is none that says: （图片来自网络）, （未完待续）, （此件公开发布）.
_ELSE = lazy("图|照片|来自|未完|待续|下转|上接|节选|略|公开|发布|综合|整理|此件|本文|有删|记者|通讯员|作者")
#: No such line is wider.
_WIDEST = 18


def mark_rest_of_notes(items: Sequence[Item]) -> None:
    """The second line of a note in brackets that was cut: （作者单位：…；本文为…项目 | 阶段性成果）."""
    for before, item in pairwise(items):
        if before.details is None or before.line.folded[0] not in "(（" or item.details is not None:
            continue
        rest = item.line.folded
        open_still = not _CLOSING.intersection(before.line.folded) and rest[-1] in _CLOSING
        if open_still and not item.line.prose and not set("(（").intersection(rest):
            item.details = Details((Value("noise", Span(0, len(item.line.text))),))


def mark_alike(items: Sequence[Item]) -> None:
    """A name alone below a text says where it is from, if those of other articles stand in the same form."""
    alone = [
        at for at, item in enumerate(items) if item.line.text[0] in _OPENING and item.line.width <= _WIDEST
    ]
    if len(alone) <= _LEAST:
        return
    for form in _FORMS:
        known = strange = 0
        found: list[tuple[Item, Span]] = []
        for at in alone:
            match = form.fullmatch(items[at].line.folded)
            if match is None:
                continue
            if _is_source(items[at]):
                known += 1
            elif items[at].details is None and _is_below_text(items, at):
                found.append((items[at], Span(*match.span("source"))))
                strange += 1
        distinct = len({span.of(item.line.folded) for item, span in found}) == len(found)
        alike = distinct and known + strange >= _MANY and (known or not any(map(_says_else, found)))
        if (known >= _LEAST and strange <= known) or alike:
            for item, span in found:
                item.details, item.reason, item.caption = Details((Value("source", span),)), None, False


def _says_else(named: tuple[Item, Span]) -> bool:
    """Whether what stands in brackets below a text says something else than a name would."""
    item, span = named
    return _ELSE.search(span.of(item.line.folded)) is not None


def _is_source(item: Item) -> bool:
    return item.details is not None and any(value.name == "source" for value in item.details.values)


def _is_below_text(items: Sequence[Item], at: int) -> bool:
    """Whether a sentence or a verse stands above, and a title, a section or nothing below."""
    above = items[at - 1] if at else None
    below = items[at + 1] if at + 1 < len(items) else None
    if above is None or above.details is not None or not (above.line.ended or above.line.short):
        return False
    if below is None or below.reason is not None:
        return True
    return below.line.short and (not below.line.ended or below.line.folded[-1] in "?？!！")
