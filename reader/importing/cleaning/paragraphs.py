"""Lines joined to paragraphs: hard wraps, sentences cut at the end of a column or a page, captions in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.lines import Line, width
from reader.importing.cleaning.marks import continues_on, ends_official, numbered, official
from reader.importing.cleaning.measure import NARROWEST, PUNCTUATION, SLACK, shown_indent, wrap_width
from reader.importing.cleaning.words import words
from reader.importing.document import Kind

#: Where a format tells paragraphs, so many lines of one width must speak against it.
_EVIDENT = 8
#: From this width on a line without an end is a cut paragraph, not a heading.
_CUT = 42
#: From this width on it is one if it has several commas.
_LONG = 24
_ITEM = lazy(
    r"(?:[一二三四五六七八九十百]{1,4}[、．.]|[（(][一二三四五六七八九十0-9]{1,4}[)）]|[0-9０-９]{1,3}[.．、](?![0-9])"
    r"|第[〇零一二三四五六七八九十百0-9\s]{1,7}[章节节条编篇款项]|——|—{2}|[-•●■◆◇○□·▪※★☆]\s?|[①-⑳]|[ivxIVX]{1,4}[.、．]\s"
    r"|(?:答|问|记者|主持人|[\u4e00-\u9fff]{2,4})[:：]|\[[\u4e00-\u9fff ]{2,14}\][:：]?)"
)
_CONTINUES = lazy(
    r"[，。、；：！？）》”’」』〉】…,.;:!?)%％]|(?:和|与|及|以及|的|了|等|并|而|或|也|都)(?![\u4e00-\u9fff]{0,1}$)"
)
_LATIN_END, _LATIN_START = re.compile(r"[A-Za-z0-9.,;:)%]$"), re.compile(r"[A-Za-z0-9(]")
_CLOSES_QUOTE = lazy("[^“”「」]*[”」]")
#: How a report begins: until its sentence ends it goes on.
_DATED = lazy(r"(?:据?新华社|中新社|本报|本网)[\u4e00-\u9fff\d\s]{0,12}(?:讯|电)(?!\s*题)(?:\s|[（(])")
#: The subtitle of a report: ——2024年1月9日在某市第十六届人民代表大会第四次会议上.
_WHERE_SAID = lazy(r"[—－-]{1,2}\s*\d{4}年.{4,60}[会议]上$")
#: Lines hang if so many indented ones go on with a line that is so wide at least.
_HANGING_LINES, _HANGING = 3, 14
#: The title of an official document has no more lines than this.
_TITLE_LINES = 6
#: The beginnings of paragraphs that no cut sentence goes on with.
_OPENER = lazy(
    r"(?:本报|本网|本刊|新华社|据新华社|中新社|中新网|据了解|据介绍|据悉|记者|近日|日前|当前|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}年)"
)


def paragraphs(items: Sequence[Item], *, wrapped: bool) -> list[Block]:
    """The items in order, those joined that are one paragraph. `wrapped` as in `Document.wrapped`. Where the
    format tells paragraphs, they are joined only if they evidently are lines cut at one width.

    Dropped items are left out; where they stand between the halves of a sentence, the halves are joined.
    """
    kept = [item for item in items if item.reason is None]
    if not wrapped and not _may_be_cut(kept):
        return [Block([item]) for item in kept]
    if wrapped and _hangs(kept):
        return _hung(kept)
    measure = wrap_width(kept)
    if not wrapped and not (measure and _is_evident(kept, measure)):
        return [Block([item]) for item in kept]
    return _rewrapped(kept, measure) if measure else _mended(kept)


def _may_be_cut(items: Sequence[Item]) -> bool:
    """The quick question: whether many of the paragraphs of a format end with no mark at all."""
    lines = [item.line for item in items if item.line.kind is Kind.PARAGRAPH and item.line.width >= NARROWEST]
    return len(lines) >= _EVIDENT and 5 * sum(line.folded[-1].isalnum() for line in lines) >= len(lines)


def _is_evident(items: Sequence[Item], measure: float) -> bool:
    """Whether lines that a format calls paragraphs are lines cut at a width: most of the long ones end nowhere."""
    lines = [
        (item.line, item.line.width + shown_indent(item))
        for item in items
        if item.line.kind in (None, Kind.PARAGRAPH)
        and item.line.width >= NARROWEST
        and not item.caption
        and item.details is None
    ]
    full = [line for line, shown in lines if measure - SLACK - 1 <= shown <= measure + SLACK]
    cut = sum(line.folded[-1].isalnum() for line in full)
    wider = sum(shown > measure + SLACK for _, shown in lines)
    return len(full) >= _EVIDENT and len(full) * 2 >= len(lines) and cut * 2 >= len(full) and wider <= 1


# -- wrapped, all lines but the first of each paragraph indented -----------------------------------


def _hangs(items: Sequence[Item]) -> bool:
    """Whether indented lines go on with the sentences of the lines before: 第一條　…特訂定本辦／　　法。"""
    indented = going = broken = 0
    for before, item in pairwise(items):
        # Where the others go on with a sentence it is the first lines that are indented.
        broken += (
            before.line.indent >= 2 > item.line.indent
            and not before.line.ended
            and before.line.width >= _HANGING
        )
        if 2 <= item.line.indent <= 8 and not 2 <= before.line.indent <= 8:
            indented += 1
            going += (
                before.line.width >= _HANGING
                and not before.line.ended
                and PUNCTUATION.search(before.line.folded) is not None
            )
    return going >= _HANGING_LINES and going * 5 >= indented * 4 and broken * 2 < going


def _hung(items: Sequence[Item]) -> list[Block]:
    blocks: list[Block] = []
    for item in items:
        indented = 2 <= item.line.indent <= 8
        if blocks and indented and not item.line.blank and not _stand_alone(blocks[-1], item):
            blocks[-1].add(item)
        else:
            blocks.append(Block([item]))
    return blocks


# -- wrapped at a width ----------------------------------------------------------------------------


def _rewrapped(items: Sequence[Item], measure: float) -> list[Block]:
    usual = median([item.line.blank for item in items[1:]] or [0])
    indented = sum(2 <= item.line.indent <= 4 for item in items)
    indents = 0.04 * len(items) <= indented <= 0.95 * len(items)
    stripped = not indents and _has_short_first_lines(items, measure)
    blocks: list[Block] = []
    for item in items:
        if blocks and _goes_on(blocks, item, measure, usual, indents, stripped):
            blocks[-1].add(item)
        elif not blocks or not _after_caption(blocks, item):
            blocks.append(Block([item]))
    return blocks


def _has_short_first_lines(items: Sequence[Item], measure: float) -> bool:
    """Whether paragraphs begin with a line that is two characters short: its indent was stripped."""
    after_end = [
        later.line.width
        for earlier, later in pairwise(items)
        if earlier.line.ended and earlier.line.width < measure - 4 and later.line.width > measure - 5
    ]
    short = sum(measure - 3.6 <= value <= measure - 1.0 for value in after_end)
    return len(after_end) >= 3 and short * 3 >= len(after_end) * 2


def _goes_on(
    blocks: Sequence[Block], item: Item, measure: float, usual: float, indents: bool, stripped: bool
) -> bool:
    """Whether a line belongs to the paragraph before it."""
    last, line = blocks[-1].items[-1].line, item.line
    if _stand_alone(blocks[-1], item) or _is_official(blocks[-1]) or _WHERE_SAID.match(blocks[-1].folded):
        return False
    if indents and 2 <= line.indent <= 4:
        return False
    missing = measure - last.width - shown_indent(blocks[-1].items[-1])
    if stripped and len(blocks[-1].items) == 1 and missing > 2:
        missing -= 2  # the indent of a first line, which is no longer there
    # Half a character is only a guess at how wide a Latin letter is.
    full = missing <= max(2.6, _first_word(line.folded) + 0.6) + 0.12 * _ascii(last)
    if line.blank > usual and (last.ended or not full):
        return False
    if not full:
        if last.folded[0] == "(" and blocks[-1].opens("（"):
            return True
        return (last.open and not _ITEM.match(line.folded)) or (
            bool(_CONTINUES.match(line.folded)) and not last.ended and last.width > 6
        )
    if not last.ended:
        return not (_ITEM.match(line.folded) and last.open and last.folded[-1] in "；;：:")
    if _ITEM.match(line.folded) or (line.short and line.width < measure - 4 and not line.ended):
        return False
    if stripped and measure - 3.6 <= line.width <= measure - 1.0:
        return False
    return line.blank <= usual


def _ascii(line: Line) -> float:
    """How many of the characters are ASCII."""
    return 2 * (len(line.text) - line.width)


def _first_word(folded: str) -> float:
    """How wide the part is with which a line begins and which no wrap would have cut."""
    match = re.match(
        r"[A-Za-z0-9.,%+\-]+[，。、；：！？）”]*|[《“（「『]*.[，。、；：！？）》”」』]*", folded
    )
    return width(match.group()) if match else 1.0


# -- whole lines, some of them cut -----------------------------------------------------------------


def _mended(items: Sequence[Item]) -> list[Block]:
    """Each line a paragraph, but for those of which a column or a page cut a sentence."""
    blocks: list[Block] = []
    for item in items:
        opening = len(blocks) > 1 and blocks[-2].details is not None  # below a byline stands the text
        if blocks and not _stand_alone(blocks[-1], item) and is_cut(blocks[-1], item, opening=opening):
            blocks[-1].add(item)
        elif not blocks or not _after_caption(blocks, item):
            blocks.append(Block([item]))
    return blocks


def _after_caption(blocks: list[Block], item: Item) -> bool:
    """Join a line to the sentence before a caption that stands in the middle of it."""
    if len(blocks) < 2 or not blocks[-1].caption or blocks[-2].caption or item.caption:
        return False
    before = blocks[-2]
    last = before.items[-1].line
    if (
        last.ended
        or _stand_alone(before, item)
        or not (before.prose or last.open)
        or _ITEM.match(item.line.folded)
    ):
        return False
    before.add(item)
    return True


def is_cut(block: Block, item: Item, *, opening: bool = False) -> bool:
    """Whether a line goes on with the sentence of the paragraph before it, in a text of whole lines.

    `opening` says that the paragraph is the first one below the details of an article.
    """
    last, line = block.items[-1].line, item.line
    if (
        last.ended
        or _ITEM.match(line.folded)
        or (last.short and numbered(block.folded))
        or continues_on(last.folded)
        or _is_official(block)
    ):
        return False
    if block.opens() and (line.prose or line.ended or _CONTINUES.match(line.folded)):
        return True
    if block.opens("《") or (block.opens("“「") and _CLOSES_QUOTE.match(line.text)):
        return True
    if _DATED.match(block.folded) and block.width > _LONG:
        return True
    if last.open:
        return last.folded[-1] != ":" and not (last.folded[-1] == ";" and _OPENER.match(line.folded))
    if last.text[-1] in "”’」』）)】》\"'" and last.width < _CUT and "。" not in last.text:
        return bool(re.match("[，。、；：！？,;:!?]", line.folded))
    if last.prose and (last.width > _CUT or "。" in last.text or _comma_inside(last.folded)):
        return True
    runs = opening or _OPENER.match(block.folded) is not None
    comma = _comma_inside(last.folded) or (runs and "," in last.folded)
    if last.width > _LONG and comma and (line.prose or line.ended):
        return True
    if re.match(r"[，。、；：！？,;:!?)）》”’」』〉】…%％]", line.folded):
        return True
    rest = _rest_of_a_word(line.folded)
    return line.prose and (len(rest) == 1 or (len(rest) == 2 and "," in last.folded))


def _rest_of_a_word(folded: str) -> str:
    """What may be left of a cut word at the beginning of a line: one or two characters before a comma."""
    match = re.match(r"([\u3400-\u9fff]{1,2})[，,]|([\u3400-\u9fff])[。、；;]", folded)
    rest = (match[1] or match[2]) if match else ""
    return "" if rest in words("openers") else rest


def _comma_inside(folded: str) -> bool:
    return folded.count("，") + folded.count(",") >= 2


def _is_official(block: Block) -> bool:
    """Whether what was joined so far is the whole title of an official document."""
    return (
        len(block.items) <= _TITLE_LINES
        and ends_official(block.items[-1].line.folded)
        and official(block.folded)
    )


def _stand_alone(block: Block, item: Item) -> bool:
    """Whether one of the two is never part of a paragraph with another line."""
    return (
        block.details is not None
        or block.caption
        or item.details is not None
        or item.caption
        or block.line.kind not in (None, Kind.PARAGRAPH)
        or item.line.kind not in (None, Kind.PARAGRAPH)
    )


def glue(before: str, after: str) -> str:
    """What is put between two lines that are joined: a space between Latin words, nothing else."""
    if (
        _LATIN_END.search(before)
        and _LATIN_START.match(after)
        and not (before[-1].isdigit() and after[0].isdigit())
    ):
        return " "
    return ""
