"""Lines that say who wrote an article, where it comes from and when: read into values with their places."""

from __future__ import annotations

from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.accounts import read_account
from reader.importing.cleaning.dated_lines import read_dated
from reader.importing.cleaning.dates import checked, find_date
from reader.importing.cleaning.details import CLOSING, OPENING, Details, Value, trimmed, work
from reader.importing.cleaning.labelled_lines import read_labelled
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.reporters import is_medium, is_person, reporter_in
from reader.importing.cleaning.signed_lines import noted_author, read_alone, read_both, read_signed

#: Longer than this (in code points), a line is no line of details.
_LONGEST = 160
_SENTENCE = lazy("[。!?]")
#: A title may be a question: 【标　题】退役电池去哪儿了？
_TITLE_LABEL = lazy(r"[【\[]?\s*(?:标\s*题|题\s*名|篇\s*名)\s*(?:[】\]]|[:：])")
#: What is signed so was put together from other reports: （综合）, （本报综合）; no longer than this.
_SIGN_OFF_LENGTH = 8
_SIGN_OFF = lazy(
    r"[(（](?:本[报刊网]记者[)）]|(?:本[报刊网]|据)?\s?(?:综\s?合|综合整理|综编|摘编|摘|整理|辑)[)）])"
)
#: Who signs an official paper, beside its number.
_SIGNER = lazy(r"\s+签\s*发\s*人\s*[:：].*$")
_NUMBER = lazy(r"[\u4e00-\u9fff]{0,14}[〔\[（(【]\s?(?:19|20)\d\d\s?[〕\]）)】]\s?第?\s?\d{1,5}\s?号")
#: The number of a paper of an office of Taiwan: 府法字第1120098765号.
_LETTER = lazy(r"[\u4e00-\u9fff]{1,12}字\s?第\s?[0-9]{5,12}[a-z]?\s?号(?:[令函])?")
#: The number of an order or an announcement: 商务厅公告2024年第12号, 2023年第7号, 令第5号.
_ORDER = lazy(
    r"(?:[\u4e00-\u9fff][\u4e00-\u9fff ]{1,30}(?:公告|令|通告|决定))?\s*[/／]?"
    r"\s*(?:19|20)\d\d\s*年\s*第\s*\d{1,4}\s*号(?=$|\s)"
)
#: The registration number of a document: WXCR-2023-01005.
_CODE = lazy(r"[a-z]{2,8}[-—–]?(?:19|20)\d\d[-—–]\d{2,6}")
_NOTE = lazy(
    r"^(?:[（(【\[]|[—–]{1,2})?\s*(?:本文)?(?:(?:原载|摘自|摘编自|选自|节选自|转自|转载自|刊载于|刊于|发表于)[:：]?|来源[:：])"
    r"\s*(?P<source>[《“]?[^,，。]{2,60})(?:[,，]\s*作者[:：]\s*[\u4e00-\u9fff、· ]{2,20})?[）)】\]]?$"
)
#: Who wrote what a digest has taken: （摘编自《…》10月22日，作者：王彩娜）.
_NOTE_WRITER = lazy(r"[,，]\s*作者[:：]\s*(?P<author>[\u4e00-\u9fff、· ]{2,20}?)[）)】\]]?$")
#: Where it stood before, and who edits it here: （原载《临川晚报》2018年10月9日 编辑：岑月）.
_EDITED_NOTE = lazy(
    r"[（(]\s*(?:原载|摘自|转自|选自)[:：]?\s*《(?P<source>[^《》]{2,20})》(?P<when>[^()（）:：]{0,20}?)"
    r"[\s,，;；]+(?:责任)?编辑\s*[:：]\s*(?P<editor>[\u4e00-\u9fff]{2,4})\s*[)）]"
)
#: Who made a page of a newspaper, two at least; and who edits one text, in brackets.
_STAFF = lazy(
    r"(?:\s*(?:本版|执行|值班|责任)?(?:主编|责编|编辑|版式|美编|校对|主任|设计|组版|制图|审读|视觉)\s+[\u4e00-\u9fff]{2,4}(?=\s|$)){2,}"
)
_PAGE_EDITOR = lazy(r"(?:责编|编辑)\s+(?P<editor>[\u4e00-\u9fff]{2,4})")
_EDITED_BY = lazy(r"[（(]\s*本文(?:责任编辑|责编|编辑)\s+(?P<editor>[\u4e00-\u9fff]{2,4})\s*[)）]")
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
#: The site that a text was put on, in brackets below its title: 【www.….com--其他范文】.
_OF_SITE = lazy(r"[【\[(（](?:https?://)?(?:www\.)[\w.-]+[^【】\[\]()（）。]{0,20}[】\])）]")
#: Where authors work, with the place and its postcode: （东川大学 经济学院，东川 清河 610110）.
_HOUSED = lazy(r"[(（][^()（）。]{4,80}[\s,，]\s*[0-9]{6}(?:[;；][^()（）。]{4,80}[\s,，]\s*[0-9]{6})*[)）]")
#: Who put a text on the web, a point, and when.
_POSTED_BY = lazy(
    r"(?P<who>[^\W\d][\w .&-]{1,30}?)\s?[·•]\s?(?P<when>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)"
)
#: The site, when it put a text there, and where that is from: http://….cn 2005年11月08日 16:29 望川国资.
_AT_SITE = lazy(
    r"(?:https?://|www\.)[\w./-]+\s+(?P<when>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?)(?:\s+(?P<who>[\u4e00-\u9fff]{2,12}))?"
)
#: The reporters of a paper that names its site: 本报(….net.cn)记者白杉 青禾 望川报道.
_OF_PAPER = lazy(
    r"本[报刊网][(（][\w.-]{4,40}[)）]\s*(?:实习|见习|首席|特约)?记者\s*(?P<names>[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,2}?)"
    r"(?:\s+[\u4e00-\u9fff]{2,8}报道)?"
)
#: The same behind a mark: ●本报实习记者白杉 青禾; who took the pictures: □图/本报记者 白杉.
_NAMED = r"[\u4e00-\u9fff]{2,4}(?:[\s、]+[\u4e00-\u9fff]{2,4}){0,3}"
_MARKED = lazy(rf"[□■●○▲◆]\s*本[报刊网](?:首席|实习|见习|特约)?记者\s*(?P<names>{_NAMED})")
_PICTURED = lazy(
    rf"[□■●○▲◆]?\s*图片?\s*[/／]\s*(?:本[报刊网])?(?:首席|实习|见习|特约)?(?:记者|通讯员)?\s*{_NAMED}"
)
#: Where a text was taken from, and who put it on the web: 本文转载自新华网，某站编辑：白杉。
_REPRINTED = lazy(
    r"本文(?:转载自|转自|来源于?)[:：]?\s*(?P<source>[\u4e00-\u9fff]{2,12})[,，][^,，。:：]{0,12}编辑\s*[:：]\s*(?P<editor>[\u4e00-\u9fff]{2,4})[。.]?"
)
#: An address for letters, below the name of whose it is.
_ADDRESS = lazy(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}")
#: How a note ends that says where a text is from, if it was cut: （原载《…》2025年第16期，有删改）.
_CUT = lazy(
    r"[,，;；]\s*(?:本[刊报网])?(?:内容|原文|标题|文字)?\s*(?:略?有|作了?)(?:删改|删节|改动|删减|修改)(?=[)）】\]]?$)"
)
#: With what the lines begin that say where a text is from, in brackets or behind a dash.
_OPENING = ("(", "（", "[", "【", "〔", "—", "–")
#: A medium alone in brackets or behind a dash: （经济参考报）, ——《经济参考报》.
_MEDIUM = lazy(
    r"[—–]{1,2}\s*(?:(?:原载|摘自|摘编自|选自|转自)[:：]?\s*)?《?(?P<paper>[\u4e00-\u9fff]{2,12}(?:报|网|社|周刊))》?"
    r"|[（(]\s*据?《?(?P<source>(?!据|内部|仅供|转|摘|原载|选自|来源)[\u4e00-\u9fff]{2,12}"
    r"(?:报|网|网站|社|新闻|周刊|客户端|电视台|电台|参考|观察|杂志|月刊|公众号|频道|在线|电讯|导报|时讯|融媒|融媒体|(?<!公开|对外|独家|联合|正式|首次|统一|授权|主动)发布))》?\s*[)）]"
)
#: How the accounts of offices are called that no medium is: 望川发布.
_ACCOUNT_ENDS = ("发布", "融媒", "融媒体")
#: The newspaper and its day, above the title of what it said: 《财经参考》（2025年3月4日　第02版）.
_ABOVE = lazy(
    r"《(?P<source>[^《》]{2,16})》\s*[（(]?\s*(?P<when>\d{4}[年./-]\s?\d{1,2}[月./-]\s?\d{1,2}日?)"
    r"(?:[\s,，]*第?\s*[a-z]?[0-9]{1,3}\s*版)?\s*[)）]?"
)
_DAY_AND_SOURCE = lazy(
    r"[（(\[【]\s*(?P<when>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[\s,，]+《?(?P<source>[\u4e00-\u9fff]{3,14})》?[）)\]】]"
)
_SOURCE_AND_DAY = lazy(
    r"[（(\[【]\s*(?:摘自|据|原?载)?\s*《(?P<source>[^《》]{2,16})》[\s,，]*(?P<when>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[^()（）]{0,8}?"
    r"(?:\s+(?:记者|通讯员|作者)[\s:：]*(?P<author>[\u4e00-\u9fff·]{2,4}))?[）)\]】]"
)
#: The same with the day in figures: [青山创业投资协会 2025-07-10].
_SOURCE_ON_DAY = lazy(
    r"[（(\[【]\s*(?P<source>[\u4e00-\u9fff]{3,16})[\s,，]+(?P<when>(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2})\s*[）)\]】]"
)
_AUTHOR_NOTE = lazy(
    r"^[（(【\[〔\s]*(?:本文)?(?:第一)?作者(?:单位|简介(?=\s*[:：])|分?别?系|分?别?为|分?别?是|均?系|均?为)\s*[:：]?\s*(?P<author>.{2,120}?)[。）)】\]〕\s]*$"
)
#: The same without a word for it, below his name or his text: （某大学国企研究中心副研究员）.
_POSTED = lazy(
    r"[（(](?P<author>[\u4e00-\u9fff、·]{4,36}(?:教授|研究员|院长|所长|主任|会长|讲师|博士|院士|经济学家|工程师|秘书长|经理|董事长|总裁|[局厅处]长|书记|校长))[)）]"
)
_JOURNAL = lazy(r"(?P<source>[\u4e00-\u9fff()（）·]{2,24})[\s,，]+(?:19|20)\d\d\s*年\s*第?\s*\d{1,3}\s*期")
#: The commonest line of details; its value has nothing in it to look into.
_PLAIN = lazy(
    r"(?P<year>(?:19|20)[0-9]{2})(?:年|(?P<dash>-))(?P<month>[0-9]{1,2})(?(dash)-|月)(?P<day>[0-9]{1,2})(?(dash)|日)"
    r"[ \u3000]+来源:(?P<source>[\u4e00-\u9fff]{3,20})"
)
_LOOKED_INTO = lazy("[年月号期丨]|无$|供稿$")

#: The issue of a magazine that an article is from: 《改革观察》2024年第3期, （原载《…》2024 年第 9 期）.
CITED_ISSUE = lazy(
    r"[(（]?(?:来源|原载于?|载|刊于|出处|原刊)?[:：]?\s*《(?P<source>[^《》]{2,16})》\s*[,，(（]?\s*\d{4}\s*年\s*第?\s*\d{1,3}\s*期[)）]{0,2}"
)


def read_details(text: str, folded: str) -> Details | None:
    """What a line says about its article, or None where it is no such line. Both forms are equally long."""
    if "有" in folded[-6:] and folded[0] in _OPENING and (cut := _CUT.search(folded)) is not None:
        text, folded = (form[: cut.start()] + form[cut.end() :] for form in (text, folded))
    return _plain(folded) or _read(text, folded)


class Plain(NamedTuple):
    """The date (`YYYY-MM-DD`) and the source of the commonest line of details, and their places in it."""

    value: str
    date: Span
    source: Span


def read_plain(folded: str) -> Plain | None:
    """`2024年2月22日 来源：青山晚报`, at one glance: what `read_details` would say after a dozen questions."""
    line = _PLAIN.fullmatch(folded)
    if line is None or _LOOKED_INTO.search(folded, line.start("source")):
        return None
    start, end = line.span("source")
    value = checked(*map(int, line.group("year", "month", "day")))
    if value is None or reporter_in(folded, start, end) is not None:
        return None
    return Plain(value, Span(0, line.end("day") + (line["dash"] is None)), Span(start, end))


def _plain(folded: str) -> Details | None:
    plain = read_plain(folded)
    return plain and Details((Value("date", plain.date), Value("source", plain.source)))


def _read(text: str, folded: str) -> Details | None:
    if len(text) > _LONGEST:
        return None
    note = _AUTHOR_NOTE.match(folded)
    if note and not _SENTENCE.search(note["author"]) and (folded[0] in "（(【[〔" or len(folded) < 60):
        return Details((Value("author", noted_author(text, folded, *note.span("author"))),))
    if _SENTENCE.search(folded.rstrip("。）)】")) and _TITLE_LABEL.match(folded) is None:
        return None
    posted = _POSTED.fullmatch(folded) if folded.startswith(("(", "（")) else None
    if posted is not None:
        return Details((Value("author", noted_author(text, folded, *posted.span("author"))),))
    if (folded[:2] in ("原创", "以下", "本文") or find_date(folded) is not None) and (
        account := read_account(folded)
    ):
        return Details(tuple(Value(name, span) for name, span in account))
    number = None
    if "号" in folded:
        number = (
            _LETTER.fullmatch(folded.strip())
            or _NUMBER.fullmatch(_SIGNER.sub("", folded).strip())
            or _NUMBER.fullmatch(folded.strip(OPENING + CLOSING + " "))
            or _ORDER.match(folded.strip())
        )
    if number is None and "号" in folded and folded[0] in OPENING and (noted := _numbered_note(folded)):
        return noted
    if number:
        start = folded.find(number.group())
        return Details((Value("number", Span(start, start + len(number.group()))),))
    journal = _JOURNAL.fullmatch(folded.strip()) if folded.rstrip().endswith("期") else None
    if journal is not None:
        start = folded.find(journal["source"])
        return Details((Value("source", Span(start, start + len(journal["source"]))),), page=True)
    issue = CITED_ISSUE.fullmatch(folded.strip()) if "》" in folded and "期" in folded else None
    if issue is not None:
        start = folded.find(issue["source"])
        return Details((Value("source", Span(start, start + len(issue["source"]))),))
    if _says_nothing(folded):
        return Details((Value("noise", Span(0, len(text))),))
    if "编" in folded and (made := _staff(folded) or _edited_note(folded)) is not None:
        return made
    return (
        read_both(folded)
        or read_labelled(text, folded)
        or _noted(text, folded)
        or read_dated(text, folded)
        or read_alone(folded)
        or read_signed(text, folded)
        or _posted_by(folded)
    )


def _says_nothing(folded: str) -> bool:
    """Whether a line is a code, an address, the site that a text was put on, or the house of its authors."""
    bare = folded.strip()
    return (
        _CODE.fullmatch(bare) is not None
        or ("@" in folded and _ADDRESS.fullmatch(bare) is not None)
        or ("图" in folded[:2] and _PICTURED.fullmatch(folded) is not None)
        or (folded[:1] in _OPENING and (_OF_SITE.fullmatch(folded) or _HOUSED.fullmatch(folded)) is not None)
    )


def _posted_by(folded: str) -> Details | None:
    """Who put a text on the web, and when: xin hua wang·2026-01-28 10:37; who reports for a paper with its site."""
    again = _REPRINTED.fullmatch(folded) if folded.startswith("本文") else None
    if again is not None:
        return Details(tuple(Value(name, Span(*again.span(name))) for name in ("source", "editor")))
    reporter = _OF_PAPER.fullmatch(folded) if folded.startswith("本") else _MARKED.fullmatch(folded)
    if reporter is not None:
        return Details((Value("author", Span(*reporter.span("names"))),))
    posted = _POSTED_BY.fullmatch(folded) if folded[-1:].isdigit() and folded[:1].isalpha() else None
    posted = posted or (_AT_SITE.fullmatch(folded) if folded.startswith(("http", "www.")) else None)
    date = find_date(folded, *posted.span("when")) if posted is not None else None
    if posted is None or date is None:
        return None
    if not posted["who"]:
        return Details((Value("date", date.span),))
    name = "source" if is_medium(posted["who"]) or posted.string.startswith(("http", "www.")) else "noise"
    return Details((Value("date", date.span), Value(name, Span(*posted.span("who")))))


def _edited_note(folded: str) -> Details | None:
    edited = _EDITED_NOTE.fullmatch(folded) if folded[0] in "(（" else None
    if edited is None:
        return None
    when = find_date(folded, *edited.span("when"))
    told = tuple(Value(name, Span(*edited.span(name))) for name in ("source", "editor"))
    return Details(told if when is None else (*told, Value("date", when.span)))


def _staff(folded: str) -> Details | None:
    """Who made a page, each behind what he does, without a colon, and the day: 主编 白石 编辑 青禾 2021年11月9日."""
    alone = _EDITED_BY.fullmatch(folded)
    if alone is not None:
        return Details((Value("editor", Span(*alone.span("editor"))),))
    if _STAFF.match(folded) is None:
        return None
    date = find_date(folded)
    rest = folded if date is None else folded[: date.span.start] + folded[date.span.end :]
    if _STAFF.fullmatch(rest.strip()) is None:
        return None
    editor = _PAGE_EDITOR.search(folded)
    values = [Value("date", date.span)] if date is not None else []
    values += [Value("editor", Span(*editor.span("editor")))] if editor is not None else []
    return Details(tuple(values or [Value("noise", Span(0, len(folded)))]), page=bool(values))


def _numbered_note(folded: str) -> Details | None:
    """The number and the day of a rule in brackets below its title: （某司发〔2019〕22号　2019年3月5日）."""
    inside = folded.strip(OPENING + CLOSING + " ")
    date = find_date(inside)
    number = None if date is None else _NUMBER.fullmatch(inside[: date.span.start].strip())
    if number is None or date is None or inside[date.span.end :].strip():
        return None
    start, at = folded.find(number.group()), folded.find(inside)
    return Details(
        (Value("number", Span(start, start + len(number.group()))), Value("date", date.span.shift(at)))
    )


def _dated_source(folded: str) -> Details | None:
    """When and where an item of a digest stood: （1月23日 新华财经）."""
    start = len(folded) - len(folded.lstrip("—–"))
    if folded.startswith("《", start) and (above := _ABOVE.fullmatch(folded, start)) is not None:
        day = find_date(folded, *above.span("when"))
        told = (Value("source", Span(*above.span("source"))),)
        return None if day is None else Details((*told, Value("date", day.span)))
    if not folded.startswith(_OPENING):  # most lines
        return None
    if len(folded) <= _SIGN_OFF_LENGTH and _SIGN_OFF.fullmatch(folded):
        return Details((Value("noise", Span(0, len(folded))),))
    medium = _MEDIUM.fullmatch(folded)
    name = "paper" if medium is not None and medium["paper"] else "source"
    if medium is not None and (is_medium(medium[name]) or medium[name].endswith(_ACCOUNT_ENDS)):
        return Details((Value("source", Span(*medium.span(name))),))
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
    date = find_date(folded, *match.span("when")) if match is not None else None
    if match is None or date is None or names_only(match["source"]):
        return None
    values = [Value("date", date.span), Value("source", Span(*match.span("source")))]
    if match.groupdict().get("author"):
        values.append(Value("author", Span(*match.span("author"))))
    return Details(tuple(values))


def _noted(text: str, folded: str) -> Details | None:
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
