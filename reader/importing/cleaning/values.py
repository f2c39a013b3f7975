"""What was found in lines, as details of an article: with its place in the document and how sure it is."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.datelines import read_dateline
from reader.importing.cleaning.dates import find_date, with_year
from reader.importing.cleaning.details import Value
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import without_links
from reader.importing.cleaning.names import joined_names
from reader.importing.cleaning.paragraphs import glue
from reader.importing.cleaning.plan import Detail, Draft
from reader.importing.cleaning.reporters import signed
from reader.importing.cleaning.speakers import speaker
from reader.importing.document import Kind
from reader.importing.metadata import title_of

#: How sure a detail is: told by a label or a line of its own, told by the way of the text, guessed; a date that
#: only the name of the file gives.
SURE, LIKELY, GUESSED, NAMED = 1.0, 0.8, 0.5, 0.3

_NUMBERED_TITLE = lazy(
    r"\S{2,14}[〔\[（(](?:19|20)\d\d[〕\]）)]\s?第?\d{1,5}[号號]\s*《(?P<title>[^《》]+(?:《[^》]*》[^《》]*)?)》$"
)
#: The number of an article in its issue: 【3】…
_COUNT = lazy(r"^[【\[]\d{1,2}[】\]]\s*(?=\S{4})")
#: What stands before the titles of items of a newsletter.
_MARKS = "◆■●★▲◇□○▎☆△◎※▶►▷▸➤❖✦・ "
#: The number of the house of an author of a paper: 李砚秋1，王嘉禾2.
_INDEX = lazy(r"(?<=[\u4e00-\u9fff])[1-9](?:,[1-9])*(?=[,，、\s]|$)")
#: What accounts put before a title of their own, and a title in brackets: 【央行：下调再贷款利率】.
_OWN = lazy(r"^(?:原创|轉載|转载|首发|首發|标\s+题|標\s+題)[\s:：]+(?=\S)")
_ORIGINAL = "原创"
_ENCLOSED = lazy("【(?P<title>[^【】]{6,})】")
#: The year of an issue: 2024年第27周.
_OF_ISSUE = lazy(r"(?P<year>20\d\d)\s*年\s*(?:第\s*\d{1,3}\s*[期辑周]|[春夏秋冬]季[刊号]|合刊)")
#: About a date are so many days before and behind it; days of a year with months of 31.
_SOON, _YEAR = 45, 372
#: A number that a program gave instead of a source: sp20241105.
_NO_SOURCE = lazy(r"[A-Za-z]{0,4}[0-9]{5,}")
_QUOTED_TITLE = lazy(r"《(?P<title>[^《》]*(?:通知|意见|办法|决定|方案|规定|条例|公告|批复))》")


def named(name: str, blocks: Sequence[Block]) -> Detail:
    """The title, kicker or subtitle (that is the `name`) that lines above a text give."""
    whole = _unbroken(blocks)
    if any("接" in block.folded or "转" in block.folded for block in blocks):
        whole = without_links(whole) or whole
    text = title_of(whole) or whole
    if name == "title":
        text = _OWN.sub("", text).lstrip(_MARKS) or text
        if text.endswith(_ORIGINAL) and blocks[0].line.kind is Kind.TITLE:  # a label behind the title
            text = text[: -len(_ORIGINAL)].rstrip() or text
        if (enclosed := _ENCLOSED.fullmatch(text)) is not None:
            text = enclosed["title"]
    if name == "title":
        text = _COUNT.sub("", text)
    if name == "title" and (match := _NUMBERED_TITLE.match(text) or _QUOTED_TITLE.fullmatch(text)):
        text = match["title"]
    return Detail(text, _cover(blocks), LIKELY)


def detail_of(line: Line, value: Value, sure: float) -> Detail | None:
    """A value in a line; None where it says nothing."""
    text = value.span.of(line.text).strip()
    if value.name == "date":
        found = find_date(line.folded, value.span.start, value.span.end)
        if found is None:
            return None
        text = found.value
    elif value.name == "author":
        text = joined_names(_INDEX.sub("", text) if any(map(str.isdigit, text)) else text)
    elif value.name == "source" and _NO_SOURCE.fullmatch(text):
        return None
    elif value.name == "source" and text[1:2].isspace():  # its letters are set apart: 江 合 日 报
        text = "".join(text.split())
    if not text:
        return None
    if len(line.text) != len(line.span):  # glosses were taken out of the line: the whole of it is the place
        return Detail(text, line.span, sure)
    start = line.span.start
    return Detail(text, Span(start + value.span.start, min(start + value.span.end, line.span.end)), sure)


def author_of(blocks: Sequence[Block]) -> Detail:
    """Who wrote, as the lines below a title name him: the first of them, or all in a row that say where they work."""
    posts = [speaker(block.folded) for block in blocks]
    last = next((at for at, post in enumerate(posts) if post is None), len(blocks)) or 1
    names = [
        joined_names(
            block.text[slice(*post.span("name"))] if post else block.text.lstrip("□■◎●◇◆△ \u3000").rstrip()
        )
        for block, post in zip(blocks[:last], posts, strict=False)
    ]
    place = Span(blocks[0].line.span.start, blocks[last - 1].line.span.end)
    return Detail("、".join(dict.fromkeys(names)), place, LIKELY)


def dateline_of(first: Block) -> dict[str, Detail | None]:
    """What the dateline says with which a text begins, by the names of the details."""
    return {value.name: _detail_in(first, value) for value in read_dateline(first.folded)}


def signature_of(last: Block) -> Detail | None:
    """Who signs a report in brackets behind its last sentence."""
    names = signed(last.folded)
    return None if names is None else _detail_in(last, Value("author", names))


def dated(date: Detail, year: Callable[[], int | None], named: str | None = None) -> Detail | None:
    """A date with its year; `year` tells it where it has none. None where that is not known either.

    `named` is what the name of the file says (see `Document.named`): its year holds where the text gives none, or
    where it gives the day or month, too, and that is about this date.
    """
    if len(date.value) >= 7 and date.value[4] == "-":
        return date
    told = year()
    if named is not None and (told is None or _is_about(date.value, named)):
        nearest = _year_by(date.value, named)
        if nearest != told:
            value = with_year(date.value, nearest)
            return None if value is None else date._replace(value=value, sure=GUESSED, named=True)
    value = with_year(date.value, told)
    return None if value is None else date if value == date.value else date._replace(value=value, sure=LIKELY)


def by_name(named: str | None) -> Detail | None:
    """The date of a text that gives none, if the name of its file gives a day."""
    return Detail(named, None, NAMED, True) if named is not None and len(named) == len("2024-07-22") else None


def _year_by(date: str, named: str) -> int:
    """The year of a date `MM-DD` that is the last one before what the name of the file gives, or soon after it."""
    year = int(named[:4])
    return year - 1 if len(named) > 4 and _days(date) > _days(named[5:]) + _SOON else year


def _is_about(date: str, named: str) -> bool:
    return len(named) > 4 and (_days(named[5:]) - _days(date) + _SOON) % _YEAR <= 2 * _SOON


def _days(date: str) -> int:
    """How far in its year a day `MM-DD` is, about; of a month, its middle."""
    return 31 * int(date[:2]) + int(date[3:] or 15)


def first_year(lines: Iterable[str]) -> int | None:
    """The first year that folded lines name and that is not far in the future."""
    issue = None
    for folded in lines:
        issue = issue or _OF_ISSUE.search(folded)
        found = find_date(folded)
        if found is not None and found.has_year and int(found.value[:4]) <= datetime.date.today().year + 1:
            return int(found.value[:4])
    return int(issue["year"]) if issue is not None else None


def _detail_in(block: Block, value: Value) -> Detail | None:
    """A value found in a paragraph, which may go over several lines; its place is where it begins."""
    text = value.span.of(block.text).strip()
    if value.name == "author":
        text = joined_names(text)
    if value.name == "date":
        found = find_date(block.folded, value.span.start, value.span.end)
        text = found.value if found is not None else ""
    done = 0
    for item in block.items:
        length = len(item.line.text)
        if value.span.start < done + length and length == len(item.line.span):
            start = item.line.span.start + value.span.start - done
            return (
                Detail(text, Span(start, min(start + len(value.span), item.line.span.end)), LIKELY)
                if text
                else None
            )
        done += length
    return Detail(text, block.line.span, LIKELY) if text else None


def _unbroken(blocks: Sequence[Block]) -> str:
    """A heading of one or several lines as one; its white space is one space each."""
    texts = [" ".join(block.text.split()) for block in blocks]
    joined = texts[0]
    for text in texts[1:]:
        joined += (glue(joined, text) if blocks[0].line.kind is Kind.TITLE else " ") + text
    return joined.strip(" ")


def _cover(blocks: Sequence[Block]) -> Span:
    """The span of all of them; a subtitle with a dash may stand above the other."""
    if len(blocks) == 1 and len(blocks[0].items) == 1:
        return blocks[0].line.span
    return Span(
        min(block.items[0].line.span.start for block in blocks),
        max(block.items[-1].line.span.end for block in blocks),
    )


def date_all(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The day above the first title, where no other article has one, is that of the page: it holds for all."""
    if len(drafts) < 2:
        return tuple(drafts)
    first, *others = drafts
    date, title = first.details.get("date"), first.details.get("title")
    told = [draft.details["date"] for draft in others if "date" in draft.details]
    if (
        date is None
        or date.span is None
        or title is None
        or title.span is None
        or date.span.end > title.span.start
        or any(other.span is not None for other in told)
    ):
        return tuple(drafts)
    same = date._replace(sure=LIKELY)
    return (first, *(Draft({**draft.details, "date": same}) for draft in others))
