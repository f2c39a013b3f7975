"""Lines that stand alone: a section, an account above its date, the day of a report, a signature below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.folding import fold
from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.contents import CITED_BESIDE
from reader.importing.cleaning.dated_titles import DATED, DATED_BEHIND
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.sections import is_section_name
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.words import words

_MARKS = " \u3000§▓▒—=＝~～*＊#_-–━─《》〈〉【】[]［］〖〗★☆■□●○◎◆◇▲△▎▌▍▏◤█▇▆▮◼◾❖:："
#: How the parts of a newsletter are counted.
_COUNTED = lazy(
    r"^(?:[一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}、|[IVX]{1,4}[.．、]\s*|第[一二三四五六七八九十]部分\s+)(?=.)"
)
#: The same name in Latin letters, behind it: 政策聚焦  POLICY FOCUS.
LATIN_TAIL = lazy(r"(?<=[\u4e00-\u9fff])[\s/／|｜]+[A-Za-z][A-Za-z& ]{2,40}$")
#: What an account is called: no sentence, no title.
_ACCOUNT = lazy(r"[\u4e00-\u9fffA-Za-z0-9]{2,10}")
#: A house that signs a report.
_HOUSE = lazy(
    "[\u4e00-\u9fff]{4,22}(?:研究院|研究所|研究室|研究中心|研究部|课题组|编辑部|办公室|委员会|集团|公司|秘书处|协会|智库)"
)
#: The name of a section above a title, which is no narrower than this, in full-width characters.
_WORD, _TITLE = lazy("[\u4e00-\u9fff]{2,6}"), 10
#: Where a conference was, right below when.
_PLACE = lazy(r"地\s*点\s*[:：]")
#: Who was there, which the minutes of a meeting say of it.
_FACT = lazy(
    r"(?:出\s*席|列\s*席|缺\s*席|主\s*席|参\s*加)[\u4e00-\u9fff]{0,4}\s*[:：]|(?:会议)?(?:主\s*持|记\s*录|纪\s*录)[\u4e00-\u9fff]{0,2}\s*[:：]"
)
_MEDIUM = lazy(r"[\[【［](?P<name>[\u4e00-\u9fff]{3,12})[\]】］]\s*(?=\S{4})")
_WRITER = lazy(r"(?<=\S{4})\s*[／/]\s*(?P<name>[\u4e00-\u9fff·]{2,4})(?:[(（][^()（）]{2,24}[)）])?$")
#: A name at the other end of the line of a title.
_FAR_NAME = lazy(
    r"(?<=\S{4})\s{3,}(?:[□■◎○◆◇●]\s*)?(?:(?:本报|特约)?(?:记者|通讯员)\s*[:：]?\s*)?(?P<name>[\u4e00-\u9fff·]{2,4})"
    r"(?:\s+(?:记者|通讯员|实习生)\s+[\u4e00-\u9fff·]{2,4}){0,2}$"
)
#: The name of a column before a title, and how such names end: 【会务报道】….
_COLUMN, _REPORTS = (
    lazy(r"[【\[](?P<name>[\u4e00-\u9fff]{2,6})[】\]]\s*(?=\S{6})"),
    ("报道", "报导", "园地", "专栏", "动态"),
)
_GUESSED, _LIKELY = 0.5, 0.8
#: How the medium is called that a line between title and text names and nothing else.
MEDIA = ("报", "网", "社", "新闻", "客户端", "电视台", "周刊")
#: To whom a letter to a newspaper is written.
_TO_EDITORS = lazy("(?:尊敬的|亲爱的)?(?:贵报)?(?:编辑|编者|主编)(?:部|同志|先生|女士|老师|朋友)?们?[:：]")
_SAID = lazy(r"[—－-]{1,2}\s*\d{4}年.{4,60}上$")


#: Who wrote, behind a sign.
_MARKED_NAME = lazy(r"[■□◎●◇◆△]\s*[\u4e00-\u9fff]{2,3}")


def section_name(text: str) -> str:
    """The name of a section: 【国内要闻】, ★ 监管动态 ★, 一、政策法规."""
    return _COUNTED.sub("", LATIN_TAIL.sub("", text.strip(_MARKS))).strip(_MARKS)


def said_on(subtitle: Block) -> Detail | None:
    """The day on which a report was given: ——2024年1月9日在某市人民代表大会第四次会议上."""
    date = find_date(subtitle.folded) if _SAID.match(subtitle.folded) else None
    return None if date is None else Detail(date.value, subtitle.line.span, _LIKELY)


def signs(block: Block, above: Sequence[Block]) -> bool:
    """Whether a last line is the name of the author that the head has given already."""
    if not is_short(block) or not names_only(block.folded):
        return False
    told = "".join(
        v.span.of(b.line.text) for b in above if b.details for v in b.details.values if v.name == "author"
    )
    return bare(block.text) in "".join(told.split())


def signs_above_day(blocks: Sequence[Block], block: Block) -> bool:
    """Whether a line below a title is the house that wrote a report, with the day and nothing else below it.

    Also whether it is a name of whatever surname with a sign before it, right above the text: ■ 星野.
    """
    if _MARKED_NAME.fullmatch(block.folded) is not None:
        word = bare(block.folded[1:])
        other = is_section_name(word) or word in words("part_of_text") or word in words("related")
        return block is blocks[-1] and not other
    if _HOUSE.fullmatch(block.folded) is None:
        return False
    below = next((after for before, after in pairwise(blocks) if before is block), None)
    told = below.details.values if below is not None and below.details is not None else ()
    return [value.name for value in told] == ["date"]


def has_word_above(segment: Segment) -> bool:
    """Whether a word, the name of a section, is among the lines above a text, and a title right below it."""
    shorts = [block for block in segment.head if block.details is None and is_short(block)]
    for block, title in pairwise(shorts[:3]):
        word = bare(block.folded)
        if _WORD.fullmatch(word) is not None and not names_only(block.folded) and title.width >= _TITLE:
            return word not in words("part_of_text")
    return False


def sourced_below(head: Sequence[Block], tail: Sequence[Block]) -> bool:
    """Whether a label below a text says where it is from, and above it a house stands beside an author: 某中心 赵青."""
    if not any(block.details and block.folded.startswith("来源") for block in tail):
        return False
    told = [
        {value.name for value in block.details.values}
        for block in head
        if block.details and ":" not in block.folded
    ]
    return {"source", "author"} in told


def account_above(blocks: Sequence[Block], rest: Sequence[Block]) -> Detail | None:
    """The account that a post is of, where its name stands in a line of its own between title and date.

    `blocks` is what stands above a text, `rest` what of it is no title.
    """
    at = next((index for index, block in enumerate(blocks) if _is_dated(block)), 0)
    above = blocks[at - 1] if at else None
    if above is None or not any(block is above for block in rest) or _ACCOUNT.fullmatch(above.text) is None:
        return None
    return Detail(above.text, above.line.span, _GUESSED)


def _is_dated(block: Block) -> bool:
    return block.details is not None and any(value.name == "date" for value in block.details.values)


def read_medium(head: Sequence[Block]) -> None:
    """A medium alone in the last line above a text, right below a title: that is where it is from."""
    last = head[-1] if len(head) > 1 else None
    if last is None or not is_short(last) or not is_short(head[-2]) or len(last.items) > 1:
        return
    name = last.folded.strip()
    if name.endswith(MEDIA) and is_medium(name) and head[-2].width > last.width:
        last.details = last.items[0].details = Details((Value("source", Span(0, len(last.folded))),))


def place_of(above: Sequence[Block]) -> Block | None:
    """The line that says where a conference was, if it stands between its date and its text: 地点：…发布厅."""
    for before, block in pairwise(above):
        if before.details is not None and _PLACE.match(block.folded):
            return None if any(_FACT.match(other.folded) for other in above) else block
    return None


def signed_title(folded: str) -> re.Match[str] | None:
    """Who wrote, at the other end of the line of a title: 渡口的早晨　　　　　　林渡."""
    if "   " not in folded and "\u3000\u3000\u3000" not in folded:  # nearly all titles
        return None
    match = _FAR_NAME.search(folded)
    return match if match is not None and names_only(match["name"]) else None


def told_in(title: Detail, line: str = "") -> dict[str, Detail]:
    """The title without what stands beside it in its line, and that: [经济日报]钢铁企业…, 别把铁轨当选票／李克聪.

    `line` is the line of the title as it stands, where it is only one.
    """
    named = signed_title(fold(line)) if "   " in line or "\u3000\u3000\u3000" in line else None
    if named is not None:
        return {
            "title": title._replace(value=line[: named.start()]),
            "author": Detail(line[slice(*named.span("name"))], title.span, _LIKELY),
        }
    if title.value[-1:] in ")）" and (told := _cited_beside(title) or _dated_behind(title)):
        return told
    if title.value[:1] not in "[【［" and "/" not in title.value and "／" not in title.value:
        return {}
    folded = fold(title.value)
    dated = DATED.match(folded)
    day = find_date(folded, *dated.span("day")) if dated is not None else None
    if dated is not None and day is not None:
        return {
            "title": title._replace(value=title.value[dated.end() :]),
            "date": Detail(day.value, title.span, _LIKELY),
        }
    medium = _MEDIUM.match(folded)
    if medium is not None and is_medium(medium["name"]):
        return {
            "title": title._replace(value=title.value[medium.end() :]),
            "source": Detail(title.value[slice(*medium.span("name"))], title.span, _LIKELY),
        }
    if column := _column_before(title, folded):
        return column
    writer = _WRITER.search(folded) if "/" in folded or "／" in folded else None
    if writer is not None and names_only(writer["name"]):
        return {
            "title": title._replace(value=title.value[: writer.start()].rstrip()),
            "author": Detail(title.value[slice(*writer.span("name"))], title.span, _LIKELY),
        }
    return {}


def _column_before(title: Detail, folded: str) -> dict[str, Detail]:
    """A title without the name of its column in brackets, and that: 【会务报道】…, [国企] …"""
    column = _COLUMN.match(folded) if folded[0] in "【[" else None
    if column is None:
        return {}
    name = column["name"]
    if not (name.endswith(_REPORTS) or (folded[0] == "[" and is_section_name(name))):
        return {}
    return {
        "title": title._replace(value=title.value[column.end() :]),
        "section": Detail(title.value[slice(*column.span("name"))], title.span, _LIKELY),
    }


def _dated_behind(title: Detail) -> dict[str, Detail]:
    """A title without the day in brackets behind it, and that: 江堤加高工程开工（2024-11-26）."""
    folded = fold(title.value)
    behind = DATED_BEHIND.search(folded)
    day = find_date(folded, *behind.span("day")) if behind is not None else None
    if behind is None or day is None:
        return {}
    value = title.value[: behind.start()].rstrip()
    return {"title": title._replace(value=value), "date": Detail(day.value, title.span, _LIKELY)}


def _cited_beside(title: Detail) -> dict[str, Detail]:
    """A title without the medium and the day behind it, and these: 某县建成水厂（江合晚报，11月26日）."""
    folded = fold(title.value)
    cited = CITED_BESIDE.search(folded)
    if cited is None or not is_medium(cited["source"]):  # a place and a day are those of a speech
        return {}
    medium, day = title.value[slice(*cited.span("source"))], find_date(folded, *cited.span("when"))
    told = {
        "title": title._replace(value=title.value[: cited.start()]),
        "source": Detail(medium, title.span, _LIKELY),
    }
    if day is not None and day.has_year:
        told["date"] = Detail(day.value, title.span, _LIKELY)
    return told


def who_writes(body: Sequence[Block]) -> Detail | None:
    """Who signs a letter to the editors, behind where he lives and what he is: 某县红柳小学　江雪村."""
    if len(body) < 3 or not is_short(body[-1]) or _TO_EDITORS.fullmatch(body[0].folded.strip()) is None:
        return None
    name = body[-1].text.split()[-1]
    return Detail(name, body[-1].line.span, _LIKELY) if names_only(fold(name)) else None


def sign(segment: Segment) -> None:
    """A date below the name of who issued a document is its signature, which stays in the text."""
    while segment.body and len(segment.body) > 1 and signs(segment.body[-1], segment.head):
        segment.tail.insert(0, segment.body.pop())
    if segment.tail and segment.body and is_short(segment.body[-1]) and segment.body[-1].width <= 24:
        date = segment.tail[0].details
        if date is not None and {value.name for value in date.values} == {"date"}:
            segment.body.append(segment.tail.pop(0))


def is_section_above(blocks: Sequence[Block], mark: str) -> bool:
    """Whether a word with a mark of its own stands above a title with that of the titles: ■ 数据 / ◆ 公共数据…."""
    if len(blocks) < 3 or blocks[0].text[0] not in _MARKS or blocks[0].width > _TITLE:
        return False
    return blocks[1].text[0] == mark and is_short(blocks[1]) and blocks[2].prose
