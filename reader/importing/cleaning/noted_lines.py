"""Notes that say where a text stood before, or an item of a digest: （原载《改革观察》）, （1月23日 新华财经）."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value, trimmed, work
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.reporters import is_medium, is_person

#: What is signed so was put together from other reports: （综合）, （本报综合）; no longer than this.
_SIGN_OFF_LENGTH = 8
_SIGN_OFF = lazy(
    r"[(（](?:本[报刊网]记者[)）]|(?:本[报刊网]|据)?\s?(?:综\s?合|综合整理|综编|摘编|摘|整理|辑)[)）])"
)
_NOTE = lazy(
    r"^(?:[（(【\[]|[—–]{1,2})?\s*(?:本文)?(?:(?:原载|摘自|摘编自|选自|节选自|转自|转载自|刊载于|刊于|发表于)[:：]?|来源[:：])"
    r"\s*(?P<source>[《“]?[^,，。]{2,60})(?:[,，]\s*作者[:：]\s*[\u4e00-\u9fff、· ]{2,20})?[）)】\]]?$"
)
#: Who wrote what a digest has taken: （摘编自《…》10月22日，作者：王彩娜）.
_NOTE_WRITER = lazy(r"[,，]\s*作者[:：]\s*(?P<author>[\u4e00-\u9fff、· ]{2,20}?)[）)】\]]?$")
#: Where an item of a letter is from, and what leads there: via 望川日报　阅读全文 >>.
_VIA = lazy(
    r"via\s+(?P<source>[\u4e00-\u9fffa-z0-9]{2,14})(?:\s+(?:阅读|查看|点击)?(?:全文|原文|详情|链接)?[\s>＞»→]*)?$"
)
#: Where a short item is taken from: （据《南岭日报》3月4日）, （据南岭发布报道）.
_AFTER = lazy(
    r"[（(]\s*据(?:《(?=[^《》]{2,20}》)|(?=[\u4e00-\u9fff]{3,14}(?:报道|消息|电)[)）]))"
    r"(?P<source>[^《》()（）。]{2,20}?)(?:》[^()（）。]{0,12}|报道|消息|电)[）)]"
)
#: Who gave a report to the newspaper: （东海港集团供稿）, （集团新闻中心）.
_GIVEN_BY = lazy(
    r"[（(]\s*(?![^)）]*(?:照片|图片|均由|本版|本文))(?P<source>[\u4e00-\u9fff]{3,14}?)\s?(?:供稿|来稿|提供|整理)\s*[)）]"
    r"|[（(【〔]\s*据?(?P<office>(?!据)[\u4e00-\u9fff]{1,12}(?:集团|公司|新闻中心|宣传部|新闻办|融媒体中心|秘书处|分会|编辑部|办公室|研究室|事业部|工会|团委))\s*[)）】〕]"
)
#: With what the lines begin that say where a text is from, in brackets or behind a dash.
NOTED = ("(", "（", "[", "【", "〔", "—", "–")
#: A medium alone in brackets or behind a dash: （经济参考报）, ——《经济参考报》.
_MEDIUM = lazy(
    r"[—–]{1,2}\s*(?:(?:原载|摘自|摘编自|选自|转自)[:：]?\s*)?《?(?P<paper>[\u4e00-\u9fff]{2,12}(?:报|网|社|周刊))》?"
    r"|[（(〔\[]\s*据?《?(?P<source>(?!据|内部|仅供|转|摘|原载|选自|来源)[\u4e00-\u9fff]{2,12}"
    r"(?:报|网|网站|社|新闻|周刊|客户端|电视台|电台|参考|观察|杂志|月刊|公众号|频道|在线|电讯|导报|时讯|融媒|融媒体|(?<!公开|对外|独家|联合|正式|首次|统一|授权|主动)发布))》?\s*[)）〕\]]"
)
#: How the accounts of offices are called that no medium is: 望川发布.
_ACCOUNT_ENDS = ("发布", "融媒", "融媒体")
_SHORTEST, _ROLES = 4, ("记者", "编辑", "作者", "通讯员", "撰稿", "摄影", "整理", "翻译", "编译")
_BOTH = lazy(
    r"[（(\[〔]\s*《?(?P<source>[\u4e00-\u9fff]{3,12})》?\s*[/／]\s*(?P<names>[\u4e00-\u9fff·]{2,4})\s*[)）\]〕]"
)
#: The newspaper and its day, above the title of what it said: 《财经参考》（2025年3月4日　第02版）.
_ABOVE = lazy(
    r"《(?P<source>[^《》]{2,16})》\s*[（(]?\s*(?P<when>\d{4}[年./-]\s?\d{1,2}[月./-]\s?\d{1,2}日?)"
    r"(?:[\s,，]*第?\s*[a-z]?[0-9]{1,3}\s*版)?\s*[)）]?"
)
_DAY_AND_SOURCE = lazy(
    r"[（(\[【]\s*(?P<when>(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})[\s,，]+"
    r"《?(?P<source>[\u4e00-\u9fff]{3,14})》?[）)\]】]"
)
_SOURCE_AND_DAY = lazy(
    r"[（(\[【]\s*(?:摘自|据|原?载)?\s*《(?P<source>[^《》]{2,16})》[\s,，]*(?P<when>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[^()（）]{0,8}?"
    r"(?:\s+(?:记者|通讯员|作者)[\s:：]*(?P<author>[\u4e00-\u9fff·]{2,4}))?[）)\]】]"
)
#: The same with the day in figures: [青山创业投资协会 2025-07-10].
_SOURCE_ON_DAY = lazy(
    r"[（(\[【]\s*(?P<source>[\u4e00-\u9fff]{3,16})[\s,，]+"
    r"(?P<when>(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|(?:\d{4}年)?\d{1,2}月\d{1,2}日|[01]?\d[./][0-3]\d)"
    r"(?:\s+第?\s?[a-z]?\d{1,3}\s?版)?\s*[）)\]】]"
)
#: A day in figures without its year, which is not kept: 05.06.
_MONTH_AND_DAY = lazy(r"[01]?\d[./][0-3]\d")


def _source_and_writer(folded: str) -> Details | None:
    """Where an item stood and who wrote it, in brackets: （农业科技报／赵青）."""
    both = _BOTH.fullmatch(folded)
    if both is None or not names_only(both["names"]):
        return None
    if len(both["source"]) < _SHORTEST or both["source"].endswith(_ROLES):
        return None
    return Details(
        tuple(Value(name, Span(*both.span(key))) for name, key in (("source", "source"), ("author", "names")))
    )


def _dated_source(folded: str) -> Details | None:
    """When and where an item of a digest stood: （1月23日 新华财经）."""
    start = len(folded) - len(folded.lstrip("—–"))
    if folded.startswith("《", start) and (above := _ABOVE.fullmatch(folded, start)) is not None:
        day = find_date(folded, *above.span("when"))
        told = (Value("source", Span(*above.span("source"))),)
        return None if day is None else Details((*told, Value("date", day.span)))
    if not folded.startswith(NOTED):  # most lines
        return None
    if len(folded) <= _SIGN_OFF_LENGTH and _SIGN_OFF.fullmatch(folded):
        return Details((Value("noise", Span(0, len(folded))),))
    medium = _MEDIUM.fullmatch(folded)
    name = "paper" if medium is not None and medium["paper"] else "source"
    if medium is not None and (is_medium(medium[name]) or medium[name].endswith(_ACCOUNT_ENDS)):
        return Details((Value("source", Span(*medium.span(name))),))
    both = _source_and_writer(folded)
    if both is not None:
        return both
    given = _GIVEN_BY.fullmatch(folded)
    if given is not None:
        name = "source" if given["source"] else "office"
        by = "author" if is_person(given[name]) else "source"
        return Details((Value(by, Span(*given.span(name))),))
    match = (
        _DAY_AND_SOURCE.fullmatch(folded)
        or _SOURCE_AND_DAY.fullmatch(folded)
        or _SOURCE_ON_DAY.fullmatch(folded)
    )
    if match is None or names_only(match["source"]):
        return None
    date = find_date(folded, *match.span("when"))
    if date is None and _MONTH_AND_DAY.fullmatch(match["when"]) is None:
        return None
    values = [Value("date", date.span)] if date is not None else []
    values.append(Value("source", Span(*match.span("source"))))
    if match.groupdict().get("author"):
        values.append(Value("author", Span(*match.span("author"))))
    return Details(tuple(values))


def read_noted(text: str, folded: str) -> Details | None:
    """（摘自某局网站 2024-10-10）, （1月23日 新华财经）, ——《经济参考报》, （据《南岭日报》3月4日）."""
    if folded.startswith("via ") and (via := _VIA.match(folded)) is not None:
        return Details((Value("source", Span(*via.span("source"))),))
    note = _NOTE.match(folded) or _AFTER.fullmatch(folded)
    if not note or len(text) > 70:
        return _dated_source(folded)
    source = Value("source", work(text, folded, note.start("source"), note.end("source")))
    inside = find_date(folded, source.span.start + 2, source.span.end)
    if inside is not None and inside.span.end >= source.span.end - 1:  # （摘自某局网站 2024-10-10）
        taken = Value("source", trimmed(text, source.span.start, inside.span.start))
        return Details((taken, Value("date", inside.span)))
    writer = _NOTE_WRITER.search(folded, note.start("source")) if "作者" in folded else None
    if writer is not None:
        date = find_date(folded, source.span.end, writer.start())
        named = Value("author", Span(*writer.span("author")))
        return Details((source, named) if date is None else (source, named, Value("date", date.span)))
    date = find_date(folded, source.span.end) or find_date(folded, 0, source.span.start)
    return Details((source,) if date is None else (source, Value("date", date.span)))
