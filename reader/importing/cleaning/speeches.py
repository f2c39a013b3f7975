"""Collections of speeches and short essays: a title, who speaks, his words; and the next title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.names import names, names_only

#: So many speeches make a collection.
_LEAST = 2
#: Who speaks and for whom is no wider than this, in full-width characters.
_WIDEST = 30
#: The name of a section above a title.
_SECTION = lazy(r"[【〖][^【】〖〗]{2,8}[】〗]|[■★◆●]\s*[\u4e00-\u9fff]{2,8}")
_ENDS = ("员", "表", ")", "）")


@cache
def _speaker() -> re.Pattern[str]:
    """沈南鹰委员（代表农工党省委会）, 阮清委员, 民革省委会（贺兰委员发言）, 方恒（某大学教授）."""
    return re.compile(
        rf"(?P<name>{names().pattern})(?:(?:委员|代表)(?:\s*[(（][^()（）]{{2,24}}[)）])?|\s*[(（][^()（）]{{4,24}}[)）])"
        rf"|[\u4e00-\u9fff]{{2,16}}[(（](?P<speaks>{names().pattern})(?:委员|代表)?(?:发言)?[)）]"
    )


def mark_speeches(items: Sequence[Item]) -> None:
    """Articles begin with the titles above the lines that say who speaks, if there are several of them."""
    kept = [item for item in items if item.reason is None]
    found: list[tuple[int, Span]] = []
    for index in range(1, len(kept) - 1):
        folded = kept[index].line.folded
        if folded[-1] not in _ENDS or kept[index].line.width > _WIDEST or not _is_title(kept[index - 1]):
            continue
        match = _speaker().fullmatch(folded) if kept[index + 1].line.prose else None
        name = "name" if match is not None and match["name"] else "speaks"
        if match is not None and names_only(match[name]):
            found.append((index, Span(*match.span(name))))
    if len(found) < _LEAST:
        return
    for item in kept[: found[0][0]]:
        if item.details is not None:  # when they were given holds for all
            item.details = Details(item.details.values, page=True)
    for index, span in found:
        kept[index].details = Details((Value("author", span),))
        named = (
            index > 1
            and _is_title(kept[index - 2])
            and _SECTION.fullmatch(kept[index - 2].line.folded.strip())
        )
        kept[index - 2 if named else index - 1].begins = True


def _is_title(item: Item) -> bool:
    line = item.line
    return not (
        line.prose or line.ended or line.open or item.details or item.caption or numbered(line.folded)
    )
