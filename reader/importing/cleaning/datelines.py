"""How a report of a newspaper begins: 本报讯（记者 …）, 新华社北京5月1日电, （中央社記者…電）. It stays in the body."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Value
from reader.importing.cleaning.names import reporters_in
from reader.importing.cleaning.words import any_of, begins

#: Who reports, by the word for him.
_WHO = ("记者", "通讯员", "特派员")
#: How far into a paragraph a dateline reaches at most, in code points.
_REACH = 70


#: Which medium an item of a digest is taken from, and when it said so.
_CITED = lazy(
    r"据?(?:《(?P<work>[^《》]{2,20})》|(?P<medium>[\u4e00-\u9fff]{2,10}(?:报|网|社|周刊|客户端)))"
    r"(?P<when>[^。,，:：]{0,10}?\d{1,2}月\d{1,2}日)[^。,，:：]{0,6}?(?:报道|报导|消息|讯|电|刊文|刊发|刊载|载文|发表|载|刊登)"
)


_CITED_BEHIND = lazy(
    r"(?<=[。!?！？”])\s*[（(【\[](?:据|摘自|来源[:：])?\s*《?(?P<medium>(?!摘自|转自|原载|选自|来源)[\u4e00-\u9fff]{2,12})》?[\s,，]*"
    r"(?P<when>(?:\d{4}[年.])?\d{1,2}[月.]\d{1,2}日?)[^（）()【】\[\]。]{0,8}[）)】\]]$"
)
#: A dateline in a line of its own: 本报讯（记者 应书航）.
_ALONE = lazy(
    r"(?:(?:本[报刊网台]|[\u4e00-\u9fff]{2,6}报)[\u4e00-\u9fff\d]{0,12}讯"
    r"|[\u4e00-\u9fff]{2,6}[社网][\u4e00-\u9fff]{0,6}\d{1,2}月\d{1,2}日(?:电|讯))\s*"
    r"[（(]\s*[\u4e00-\u9fff]{0,6}(?:记者|通讯员)\s*[^（）()]{2,24}[)）]"
)
#: A newspaper by its short name: 海都讯（记者 …）.
_SHORT_NAME = lazy(r"[\u4e00-\u9fff]{2,4}讯\s?[（(]")
#: When and where a company or an office says something: 【2023年11月7日，新竹讯】.
_PLACED = lazy(r"[【\[（(](?P<when>\d{4}年\d{1,2}月\d{1,2}日)[,，\s]*[\u4e00-\u9fff]{2,6}(?:讯|电)[】\])）]")


#: Who reports, in brackets of his own, and what stands there that is no name.
_RARE = "[\u4e00-\u9fff]{2,3}|[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff]"
_ROLES = "(?:(?:特约|见习|实习)?(?:记者|通讯员)|实习生)"
_ENCLOSED = lazy(
    rf"[（(【〔]\s*[\u4e00-\u9fff]{{0,6}}(?:记者|通讯员)\s*[:：]?\s*"
    rf"(?P<names>(?:{_RARE})(?:[\s、，,]+(?:{_ROLES}\s*[:：]?\s*)?(?:{_RARE})){{0,4}})\s*[)）】〕]"
)
_ROLE = lazy(rf"[\s、，,]+{_ROLES}\s*[:：]?")
_NO_NAMES = lazy(
    "手记|观察|调查|评论|综合|专访|札记|视点|述评|特稿|提问|报道|来信|摄影|见闻|日记|随笔|之家|协会|[从在了日近].*"
)


@cache
def _dateline() -> re.Pattern[str]:
    # What ends like a station behind a newspaper is where it reports from: 江南日报云台10月21日讯.
    more = "(?!(?:(?!记者|讯|电|消息)[\u4e00-\u9fff]){0,5}[报社网])"
    medium = rf"(?:[\u4e00-\u9fff]{{2,6}}?[报社网]{{1,2}}{more}|(?:(?![报网社])[\u4e00-\u9fff]){{2,8}}台)"
    return re.compile(
        rf"[(（【\[]?\s*据?(?:(?P<agency>{any_of('agency')}|(?!本[报刊网台社]){medium}(?=[^。,，]{{0,10}}\d{{1,2}}日(?:电|讯|报道|报导|消息)|记者|讯\s|[^。,，\s]{{2,4}}讯\s?[(（])|[\u4e00-\u9fff]{{2,8}}客户端(?=消息|讯|报道|[^。,，]{{0,10}}\d{{1,2}}日))|(?P<own>本[报刊网台社]|[晚日早晨商时]报(?=讯)))(?P<between>[^。,，]{{0,34}}?)(?:电|讯|消息|报道|报导)"
    )


def cited(folded: str) -> re.Match[str] | None:
    """How an item of a digest begins: 《东川时报》12月3日报道, 海屿晚报12月3日消息."""
    return _CITED.match(folded) if "日" in folded[:_REACH] else None


def cited_behind(folded: str) -> re.Match[str] | None:
    """Where an item of a digest is from, behind its last sentence: …。（金融时报 11月2日）"""
    return _CITED_BEHIND.search(folded) if folded.endswith((")", "）", "]", "】")) else None


def without_day(folded: str) -> str:
    """A text without the day of the Republic that an agency puts behind its editor: …（编辑：…）1131108."""
    return folded[:-7] if folded[-7:].isdigit() and folded[-8:-7] in (")", "）") else folded


def is_dateline(folded: str) -> bool:
    """Whether a line is a dateline and nothing else, so that the text goes on below it."""
    return (
        ("讯" in folded or "电" in folded)
        and folded.endswith((")", "）"))
        and _ALONE.fullmatch(folded) is not None
    )


def read_dateline(folded: str) -> list[Value]:
    """The source, the author and the date that the beginning of a paragraph gives; none where it is no dateline.

    「本报」 is no source: which newspaper that is, its masthead says.
    """
    head = folded[:_REACH]
    match = _dateline().match(head)
    values: list[Value] = []
    placed = _PLACED.match(head) if match is None and head[0] in "【[（(" else None
    if placed is not None:
        date = find_date(head, *placed.span("when"))
        if date is not None:
            values.append(Value("date", date.span))
    cited_ = cited(head) if match is None else None
    if cited_ is not None:
        values.append(Value("source", Span(*cited_.span("work" if cited_["work"] else "medium"))))
        date = find_date(head, *cited_.span("when"))
        if date is not None:
            values.append(Value("date", date.span))
    if match:
        if match["agency"]:
            values.append(Value("source", Span(*match.span("agency"))))
        date = find_date(head, match.start("between"), match.end("between"))
        if date is not None:
            values.append(Value("date", date.span))
    enclosed = head[: head.find(")") + 1] or head[: head.find("）") + 1] or head
    who = next((word for part in (enclosed, head) for word in _WHO if word in part), "通讯员")
    reporter = who in head and re.match(
        rf"[^。]{{0,40}}?[(（]?(?:[\u4e00-\u9fff]{{0,6}}{who})\s*[:：]?\s*", head
    )
    if reporter and (match or head[0] in "(（【[〔" or _SHORT_NAME.match(head)):
        names = reporters_in(head, reporter.end()) or _enclosed(head, reporter.end())
        if names:
            values.append(Value("author", names))
    return values


def _enclosed(head: str, start: int) -> Span | None:
    """Names of whatever surnames, if nothing else stands behind 记者 in its brackets: （记者曲波 通讯员卢明）."""
    reported = _ENCLOSED.search(head, 0, _REACH)
    if reported is None or reported.start("names") != start:
        return None
    parts = ["".join(part.split()) for part in re.findall(_RARE, _ROLE.sub("、", reported["names"]))]
    named = not any(begins(part, "no_name") or _NO_NAMES.fullmatch(part) for part in parts)
    return Span(*reported.span("names")) if named else None
