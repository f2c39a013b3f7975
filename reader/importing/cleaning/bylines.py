"""Lines that say who wrote an article, where it comes from and when: read into values with their places."""

from __future__ import annotations

from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.accounts import read_account
from reader.importing.cleaning.dated_lines import read_dated
from reader.importing.cleaning.dates import checked, find_date
from reader.importing.cleaning.details import CLOSING, OPENING, Details, Value
from reader.importing.cleaning.labelled_lines import read_labelled
from reader.importing.cleaning.noted_lines import NOTED, read_noted
from reader.importing.cleaning.posted_lines import read_posted, says_nothing
from reader.importing.cleaning.reporters import reporter_in
from reader.importing.cleaning.signed_lines import noted_author, read_alone, read_both, read_signed

#: Longer than this (in code points), a line is no line of details.
_LONGEST = 160
_SENTENCE = lazy("[。!?]")
#: A title may be a question: 【标　题】退役电池去哪儿了？
_TITLE_LABEL = lazy(r"[【\[]?\s*(?:标\s*题|题\s*名|篇\s*名)\s*(?:[】\]]|[:：])")
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
#: Where it stood before, and who edits it here: （原载《临川晚报》2018年10月9日 编辑：岑月）.
_EDITED_NOTE = lazy(
    r"[（(]\s*(?:原载|摘自|转自|选自)[:：]?\s*《(?P<source>[^《》]{2,20})》(?P<when>[^()（）:：]{0,20}?)"
    r"[\s,，;；]+(?:责任)?编辑\s*[:：]\s*(?P<editor>[\u4e00-\u9fff]{2,4})\s*[)）]"
)
#: Who made a page of a newspaper, two at least; and who edits one text, in brackets.
_STAFF = lazy(
    r"(?:\s*(?:本版|执行|值班|责任)?(?:主编|责编|编辑|版式|美编|校对|主任|设计|组版|制图|审读|视觉)\s+[\u4e00-\u9fff]{2,4}(?=\s|$)){2,}"
)
#: One of them alone, by what only pages have: 版面设计　沈括.
_MADE = lazy(
    r"(?:本版)?(?:版面设计|版式设计|版面编辑|美术编辑|图片编辑|责任校对|本版校对|本版美编|本版版式|版式|美编)\s+[\u4e00-\u9fff]{2,4}"
)
_PAGE_EDITOR = lazy(r"(?:责编|编辑)\s+(?P<editor>[\u4e00-\u9fff]{2,4})")
_SHORT = 16
_EDITED_BY = lazy(r"[（(]\s*(?:本文)?(?:责任编辑|责编|编辑)\s+(?P<editor>[\u4e00-\u9fff]{2,4})\s*[)）]")
#: An address for letters, below the name of whose it is.
_ADDRESS = lazy(r"[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}")
#: How a note ends that says where a text is from, if it was cut: （原载《…》2025年第16期，有删改）.
_CUT = lazy(
    r"[,，;；]\s*(?:本[刊报网])?(?:内容|原文|标题|文字)?\s*(?:略?有|作了?)(?:删改|删节|改动|删减|修改)(?=[)）】\]]?$)"
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
    if "有" in folded[-6:] and folded[0] in NOTED and (cut := _CUT.search(folded)) is not None:
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
    if _is_address(folded) or says_nothing(folded):
        return Details((Value("noise", Span(0, len(text))),))
    if (made := _made(folded)) is not None:
        return made
    return (
        read_both(folded)
        or read_labelled(text, folded)
        or read_noted(text, folded)
        or read_dated(text, folded)
        or read_alone(folded)
        or read_signed(text, folded)
        or read_posted(folded)
    )


def _is_address(folded: str) -> bool:
    """Whether a line is the registration number of a document, or where letters go."""
    bare = folded.strip()
    return _CODE.fullmatch(bare) is not None or ("@" in folded and _ADDRESS.fullmatch(bare) is not None)


def _made(folded: str) -> Details | None:
    """Who made a page, or edited a text, told without a colon."""
    if len(folded) <= _SHORT and _MADE.fullmatch(folded) is not None:
        return Details((Value("noise", Span(0, len(folded))),))
    return (_staff(folded) or _edited_note(folded)) if "编" in folded else None


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
