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
    "(?<=.{9}[。!?！？”])[(（【]据?《?(?P<medium>(?!据|内部|仅供|转|摘|原载|选自|来源)[\u4e00-\u9fff]{1,12}"
    r"(?:报|网|网站|社|新闻|周刊|客户端|电视台|电台|参考|观察|杂志|月刊|公众号|频道|在线))》?[)）】]$"
)
#: Any brackets behind the last sentence, which may say where a text is from or who edited it.
_BEHIND = re.compile(
    r"(?<=[。!?！？”])\s*(?P<what>[(（【\[〔](?=[^()（）【】\[\]〔〕]{2,60}[)）】\]〕]$)[^()（）【】\[\]〔〕]*[)）】\]〕])$"
)
_TOLD = frozenset(("source", "editor"))
#: Where a portal leads its readers: 返某网，查看更多.
_MORE = re.compile(r"(?<=[。!?！？”])\s*返[\u4e00-\u9fff]{2,4}[,，]?\s*查看更多$")


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<what>[(（【\[](?:{any_of('source', 'editor')})\s*[:：][^()（）【】]{{1,60}}[)）】\]])(?P<end>\s*[0-9]*)$"
    )


def read_tail(folded: str) -> tuple[int, list[Value]] | None:
    """Where the brackets begin that a last line ends with, and what they say; None where there are none."""
    found: list[Value] = []
    end = len(folded)
    while (last := _last_of(folded[:end])) is not None:
        end, values = len(folded[: last[0]].rstrip()), last[1]
        found = [*values, *found]
        if not values or not folded[:end].endswith((")", "）", "】", "]", "〕")):
            return last[0], found
        start = last[0]
    return (start, found) if found else None


def _last_of(folded: str) -> tuple[int, list[Value]] | None:
    medium = _MEDIUM.search(folded) if folded.endswith((")", "）", "】")) else None
    if medium is not None and is_medium(medium["medium"]):
        return medium.start(), [Value("source", Span(*medium.span("medium")))]
    match = _tail().search(folded)
    values = _details_in(match) if match is not None else []
    if match is None:
        match = cited_behind(folded)
        values = _cited(match) if match is not None else []
        if match is None and folded.endswith("更多") and (more := _MORE.search(folded)) is not None:
            return more.start(), []
    if match is None and (match := _BEHIND.search(folded)) is not None:
        values = _details_in(match)
        values = values if any(value.name in _TOLD for value in values) else []
    return (
        (match.start(), values)
        if match is not None
        and values
        and (match.start() >= _LEAST or folded[match.start() - 1] in "。!?！？”")
        else None
    )


def _details_in(match: re.Match[str]) -> list[Value]:
    """What the brackets of a match say, with its places in the whole line."""
    found = read_details(match["what"], match["what"])
    return [v._replace(span=v.span.shift(match.start("what"))) for v in found.values] if found else []


def _cited(match: re.Match[str]) -> list[Value]:
    date = find_date(match.string, *match.span("when"))
    source = Value("source", Span(*match.span("medium")))
    return [source, Value("date", date.span)] if date is not None else [source]
