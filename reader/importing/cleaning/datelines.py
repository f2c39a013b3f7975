"""How a report of a newspaper begins: 本报讯（记者 …）, 新华社北京5月1日电, （中央社記者…電）. It stays in the body."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.bylines import Value
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.names import reporters_in
from reader.importing.cleaning.words import any_of

#: How far into a paragraph a dateline reaches at most, in code points.
_REACH = 70


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(
        rf"[(（【\[]?\s*据?(?:(?P<agency>{any_of('agency')}|[\u4e00-\u9fff]{{2,6}}(?:社|网|报|台)(?=[^。,，]{{0,10}}\d{{1,2}}日(?:电|讯)|记者))|(?P<own>本[报刊网台社]))(?P<between>[^。,，]{{0,34}}?)(?:电|讯|消息|报道|报导)"
    )


def read_dateline(folded: str) -> list[Value]:
    """The source, the author and the date that the beginning of a paragraph gives; none where it is no dateline.

    「本报」 is no source: which newspaper that is, its masthead says.
    """
    head = folded[:_REACH]
    match = _dateline().match(head)
    values: list[Value] = []
    if match:
        if match["agency"]:
            values.append(Value("source", Span(*match.span("agency"))))
        date = find_date(head, match.start("between"), match.end("between"))
        if date is not None:
            values.append(Value("date", date.span))
    reporter = "记者" in head and re.match(
        r"[^。]{0,40}?[(（]?(?:[\u4e00-\u9fff]{0,6}记者)\s*[:：]?\s*", head
    )
    if reporter and (match or head[0] in "(（【[〔"):
        names = reporters_in(head, reporter.end())
        if names:
            values.append(Value("author", names))
    return values
