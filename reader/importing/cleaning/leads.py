"""What leads to a title, and to a text: a line with a colon above, a sentence that says in short what the text says."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import DATELINE, Ahead
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import numbered, official, opens_text
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.ranking import leads
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.words import words
from reader.importing.document import Kind

#: A line that ends with a colon and leads to a title is no wider than this, one with a dash or a comma than that.
_LEAD, _WIDEST_LEAD = 10, 36
#: How an editor begins what he says about the texts below.
NOTE = lazy(r"[【\[（(]?\s*(?:编者按|编者的话|开栏语|编前语|主持人语|编者[:：])")
#: Who reported, in brackets behind the last sentence of the text above.
_CLOSED = lazy("[。！？”][（(](?:本报|本刊)?(?:记者|通讯员|来源|据)[^()（）]{2,30}[）)]$")
#: So many cases are told one after the other.
_CASES = 2
#: Such sentences are so many and so wide at most, and much more text stands below the details.
_BLOCKS, _WIDEST, _BELOW = 3, 120, 100
#: Alone, and no wider than this, it is the subtitle.
_SUBTITLE = 40
#: Details stand together: within so many blocks from the first.
_NEAR = 6
#: How a letter to a newspaper begins, below its title.
_LETTER = lazy("(?:尊敬的)?(?:编辑(?:同志|部)?|编者|总编辑)(?:您好|你好)?[:：,，!！]?")
#: To whom an official paper is addressed, below its title: 各市州人民政府，省直各部门：.
_TO_OFFICES = lazy("(?:各|[^。;!?:]{2,40}[,、]各)[^。;!?:]{3,80}:")
#: How the first paragraph of an official paper begins and ends: 为…，制定以下措施.
_IN_SHORT = lazy(
    "(?:为|根据|按照|经).{8,160}(?:制定|印发|出台|提出|决定|现将|现就|通知|公告|通告)[^。]{0,30}[。:]$"
)
#: What a page explains below a paper of an office: 政策解读：《…方案》问答.
_EXPLAINS = lazy("(?:[\u4e00-\u9fff]{2}解读|解读)[:：]\\S.{7,}")


def mark_leads(blocks: Sequence[Block]) -> None:
    """Short lines with a colon above a title and its byline: 琼东县：／村村有了“数字管水员”／（记者 …）."""
    for index, block in enumerate(blocks[:-2]):
        last, title = block.folded[-1], blocks[index + 1]
        if block.details is not None or last not in ":,—" or len(block.items) > 1 or numbered(block.folded):
            continue
        if title.line.kind is Kind.TITLE:
            block.leads = block.width <= _WIDEST_LEAD
            continue
        before = blocks[index - 1] if index else None
        said = last == ":" and block.width > _LEAD and leads(block.folded)
        if block.width > (_LEAD if last == ":" and not said else _WIDEST_LEAD) or (
            before is not None and before.prose and not before.items[-1].line.ended
        ):
            continue
        if (
            is_short(title)
            and not numbered(title.folded)
            and (title.width > block.width or said or last == "—")
        ):
            ahead = Ahead(blocks, index + 1)
            block.leads = (
                ahead.byline
                or (last == ":" and blocks[index + 2].prose and _may_lead(blocks, index))
                or (ahead.first is not None and DATELINE.match(ahead.first.folded) is not None)
            )


def _may_lead(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line with a colon is the first one, and calls upon nobody, or stands below what closes an article."""
    if index and _CLOSED.search(blocks[index - 1].folded):
        return True
    if index > 1:
        return blocks[index - 1].details is not None and blocks[index - 2].prose
    return not index and not opens_text(blocks[0].folded) and not names_only(blocks[0].folded[:-1])


def mark_cases(blocks: Sequence[Block]) -> None:
    """Cases that are told one after the other, each below whose it is, a colon and a title: 楚天机电：／“揭榜”…"""
    found: list[Block] = []
    for block, title, text in zip(blocks, blocks[1:], blocks[2:], strict=False):
        if block.folded[-1] != ":" or block.width > _LEAD or block.said or len(block.items) > 1:
            continue
        plain = block.details is None and not numbered(block.folded) and not opens_text(block.folded)
        titled = is_short(title) and title.width > block.width and not title.items[-1].line.ended
        if plain and titled and text.prose and not names_only(block.folded[:-1]):
            found.append(block)
    if len({block.folded for block in found}) < max(_CASES, len(found)):
        return
    above = blocks[: blocks.index(found[0])]
    if all(NOTE.match(block.folded) for block in above if block.prose):  # else they are parts of one text
        for block in found:
            block.leads = block.items[0].begins = True


def is_note(segment: Segment) -> bool:
    """Whether a segment is nothing but the note of an editor on what follows, or says in short what that says."""
    if len(segment.body) != 1:
        return False
    shorts = [block for block in segment.head if is_short(block)]
    return (len(shorts) == 1 and names_part(shorts[0])) or NOTE.match(segment.body[0].folded) is not None


def names_part(block: Block) -> bool:
    """Whether a line is the name of what stands above a text or below it: 核心提示, 后记."""
    return bare(block.folded) in words("part_of_text")


def lead_to(note: Segment, segment: Segment) -> None:
    """What stands above the note of an editor leads to the title below it: what all texts of the page are about."""
    if note.size and any(map(is_short, segment.head)):
        for block in note.head:
            block.leads = block.leads or is_short(block)


def raise_details(segment: Segment) -> None:
    """Details below a short lead belong to the head of the article, as if they stood above it."""
    body = segment.body
    first = next((index for index, block in enumerate(body[: _BLOCKS + 1]) if _tells(block)), 0)
    if not first or sum(block.width for block in body[:first]) > _WIDEST:
        return
    last = max(index for index, block in enumerate(body[: first + _NEAR]) if _tells(block))
    if (
        any(block.prose for block in body[first:last])
        or sum(b.width for b in body[last:] if b.prose) < _BELOW
    ):
        return
    told = [block for block in body[first : last + 1] if block.details is not None]
    alone = first == 1 and body[0].width <= _SUBTITLE and not any(map(_tells, segment.head))
    if alone and segment.titled:
        segment.standfirst = body[0]
    moved = {id(block) for block in (*told, *([body[0]] if segment.standfirst else []))}
    segment.head += told
    segment.body = [block for block in body if id(block) not in moved]


def _tells(block: Block) -> bool:
    """Whether a block says who wrote an article, when or for whom."""
    return (
        block.details is not None
        and not block.details.page
        and any(value.name in ("author", "date", "source", "editor") for value in block.details.values)
    )


def begins_paper(block: Block, following: Block) -> bool:
    """Whether a line is the title of an official paper, with what it is for right below: 关于支持…的若干措施."""
    if not block.folded.startswith("关于") or not official(block.folded):
        return False
    return following.prose and _IN_SHORT.match(following.folded) is not None


def is_of_a_kind(block: Block, following: Block, *, issue: bool) -> bool:
    """Whether a line and the next begin a letter, a paper to offices, its explanation, minutes, or a chronology."""
    if _LETTER.fullmatch(following.folded) is not None:
        return True
    if following.folded[-1] == ":" and _TO_OFFICES.fullmatch(following.folded) is not None:
        return official(block.folded) and not numbered(block.folded)
    if "解读" in block.folded and _EXPLAINS.fullmatch(block.folded) is not None:
        return following.prose or opens_text(following.folded)
    if block.folded.endswith("纪要"):
        return opens_text(following.folded)
    return issue and block.folded.endswith("大事记") and not is_short(following)
