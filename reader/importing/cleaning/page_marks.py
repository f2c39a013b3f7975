"""Lines that say which page of a newspaper begins, and no paper and no day: 第6版 综合新闻 责任编辑 白露, 02 电力."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.mastheads import day_alone
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import words
from reader.importing.document import Kind

#: Such a line is no longer than this, in code points.
_LONGEST = 60
_NUMBER = r"(?:第\s?[a-z]?[0-9]{1,3}\s?版|第[一二三四五六七八九十]{1,3}版|[a-z]?[0-9]{1,3}\s?版)"
_NAME = r"[\u4e00-\u9fff·]{2,4}"
_STAFF = (
    r"(?:本版|本期|执行|值班)?(?:责任编辑|责编|编辑|主编|美编|美术编辑|版式|校对|组版|设计|制图)"
    rf"\s*[:：/／|｜]?\s*{_NAME}"
)
_MARK = lazy(
    rf"(?:{_NUMBER}(?:\s*[:：|｜·]\s*|\s+)(?P<behind>[\u4e00-\u9fff·]{{2,6}})"
    rf"|(?P<before>[\u4e00-\u9fff·]{{2,6}})\s+{_NUMBER})(?P<staff>(?:\s+{_STAFF})*)"
    rf"|{_NUMBER}(?P<only>(?:\s+{_STAFF})+)|第\s?[a-z]?[0-9]{{1,3}}\s?版"
)
_EDITOR = lazy(rf"(?:责任编辑|责编|(?<!美术)编辑)\s*[:：/／|｜]?\s*(?P<name>{_NAME})")
#: What stands behind the number of an edition of a book: 第2版 修订说明.
_OF_BOOK = ("说明", "序", "序言", "前言", "后记", "跋", "出版", "修订", "修订版", "附录", "译者")
#: An entry of a list of what stands on which page: 老井边的夜校    03版.
_ENTRY = lazy(r"\s第?[a-z]?[0-9]{1,3}版$")
#: The number of a page and its section, without a word for the page.
_BARE = lazy(r"(?P<number>[a-z]?0[0-9]|[a-z][0-9]{2})\s+(?P<section>[\u4e00-\u9fff]{2,4})")

#: The name of a newspaper or of one of its supplements, and the section of the page behind it.
_LONE = lazy(
    r"(?P<source>(?![走访探读办致做爱看学忆写记问])(?:(?![的了我你他她是有在一])[\u4e00-\u9fff]){2,8}"
    r"(?:[日晚早晨时商导周]报|(?:都市|青年|工人|农民|经济|法治|法制|教育|科技|文化|新闻)报|导刊|周刊|旬刊))"
    r"(?:[\s|｜·]+(?P<section>[\u4e00-\u9fff]{2,6}))?"
)
#: With fewer lines a file has no masthead; a title is no narrower than this, in full-width characters.
_LEAST, _TITLE = 3, 6


def read_page_mark(folded: str) -> Details | None:
    """What a line says that names a page, its section, who edits it, and nothing else; else None."""
    match = _MARK.fullmatch(folded.strip()) if "版" in folded and len(folded) <= _LONGEST else None
    if match is None:
        return None
    at = folded.index(folded.strip())
    section = "behind" if match["behind"] else "before"
    values: list[Value] = []
    if (word := match[section]) is not None:
        if word.endswith(_OF_BOOK) or word in words("part_of_text"):
            return None
        paper = section == "before" and is_medium(word) and word.endswith(("报", "刊"))
        values.append(Value("source" if paper else "section", Span(*match.span(section)).shift(at)))
    editor = _EDITOR.search(folded) if "编" in folded else None
    if editor is not None:
        values.append(Value("editor", Span(*editor.span("name"))))
    return Details(tuple(values or [Value("noise", Span(0, len(folded)))]), page=True)


def mark_page_marks(items: Sequence[Item]) -> None:
    """Mark such lines as mastheads, unless they stand in a list of what is on which page; that is dropped."""
    for index, item in enumerate(items):
        folded = item.line.folded
        if len(folded) > _LONGEST or item.line.prose or item.masthead:
            continue
        # So many short words beside each other seem to be a menu.
        if item.reason is not None and not (item.reason is Reason.NAVIGATION and "编" in folded):
            continue
        mark = None
        if "版" in folded:
            above = items[index - 1] if index else item
            if folded.endswith("版") and _is_guide(above) and _ENTRY.search(folded):
                above.reason = item.reason = Reason.CONTENTS
                continue
            mark = read_page_mark(folded)
            if mark is not None and (_names_page(items, index - 1) or _names_page(items, index + 1)):
                continue
        elif folded[:3].rstrip()[-1:].isdigit():
            mark = _promised(items, index)
        if mark is not None:
            item.details, item.reason = mark, None


def _is_guide(item: Item) -> bool:
    """Whether a line is the heading of what stands on this page, 本版导读, or an entry below it."""
    if item.reason is Reason.NAVIGATION:
        return item.line.folded.endswith("导读")
    return item.reason is Reason.CONTENTS and item.line.folded.endswith("版")


def _names_page(items: Sequence[Item], index: int) -> bool:
    """Whether a line names a page, too, as in a list of them."""
    if not 0 <= index < len(items):
        return False
    folded = items[index].line.folded
    return "版" in folded and (folded.endswith("版") or read_page_mark(folded) is not None)


def _promised(items: Sequence[Item], index: int) -> Details | None:
    """The number of a page and its section, 02 电力, if a list of contents above names that page: …　　02版."""
    match = _BARE.fullmatch(items[index].line.folded)
    if match is None or not any(item.line.folded.endswith(match["number"] + "版") for item in items[:index]):
        return None
    return Details((Value("section", Span(*match.span("section"))),), page=True)


def mark_lone_name(items: Sequence[Item]) -> None:
    """The name of a newspaper in the first line, perhaps with its section, above a title: 海滨导刊, 东海导报  区域."""
    at = 1 if items and day_alone(items[0]) else 0
    if len(items) < at + _LEAST or items[at].details is not None or items[at].line.kind is Kind.TITLE:
        return
    name = _LONE.fullmatch(items[at].line.folded)
    if name is None or items[at].reason is not None or names_only(name["section"] or ""):
        return
    title, below = items[at + 1], items[at + 2]
    titled = title.details is None and title.line.short and title.line.width >= _TITLE
    if (
        titled
        and title.line.folded[0] not in "—-–(（"
        and (below.details or below.line.prose or below.line.short)
    ):
        values = [Value(part, Span(*name.span(part))) for part in ("source", "section") if name[part]]
        items[at].details = Details(tuple(values), page=True)
