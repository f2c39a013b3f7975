"""What the last paragraph of an article ends with: （来源：新华社）, （编辑：李承安）1130523, （金融时报 11月2日）."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.datelines import cited_behind
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Value
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import any_of

#: It stands so far in its line at least.
_LEAST = 10


#: A medium alone: …。（新华社）
_MEDIUM = re.compile(
    "(?<=.{9}[。!?！？”])[（(]据?《?(?P<medium>(?!据)[\u4e00-\u9fff]{1,12}(?:报|网|社|新闻|周刊|客户端|电视台))》?[)）]$"
)
#: Where a portal leads its readers: 返某网，查看更多.
_MORE = re.compile(r"(?<=[。!?！？”])\s*返[\u4e00-\u9fff]{2,4}[,，]?\s*查看更多$")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<what>[(（【\[](?:{any_of('source', 'editor')})\s*[:：][^()（）【】]{{1,60}}[)）】\]])(?P<end>\s*[0-9]*)$"
    )


def read_tail(folded: str) -> tuple[int, list[Value]] | None:
    """Where the brackets begin that a last line ends with, and what they say; None where there are none."""
    medium = _MEDIUM.search(folded) if folded.endswith((")", "）")) else None
    if medium is not None and is_medium(medium["medium"]):
        return medium.start(), [Value("source", Span(*medium.span("medium")))]
    match = _tail().search(folded)
    if match is not None:
        found = read_details(match["what"], match["what"])
        values = (
            [value._replace(span=value.span.shift(match.start())) for value in found.values] if found else []
        )
    else:
        match = cited_behind(folded)
        values = _cited(match) if match is not None else []
        if match is None and folded.endswith("更多") and (more := _MORE.search(folded)) is not None:
            return more.start(), []
    return (
        (match.start(), values)
        if match is not None
        and values
        and (match.start() >= _LEAST or folded[match.start() - 1] in "。!?！？”")
        else None
    )


def _cited(match: re.Match[str]) -> list[Value]:
    date = find_date(match.string, *match.span("when"))
    source = Value("source", Span(*match.span("medium")))
    return [source, Value("date", date.span)] if date is not None else [source]
