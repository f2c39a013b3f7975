"""Lines joined to paragraphs: hard wraps, sentences cut at the end of a column or a page, captions in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader.chinese.patterns import lazy
from reader.importing.cleaning.cuts import (
    ITEM,
    LONG,
    goes_on_below_short,
    is_below_title,
    is_cut,
    is_official,
    opens_news,
)
from reader.importing.cleaning.datelines import is_dateline
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.lines import Line, width
from reader.importing.cleaning.measure import NARROWEST, PUNCTUATION, SLACK, shown_indent, wrap_width
from reader.importing.document import Kind

__all__ = ["glue", "is_cut", "paragraphs"]

#: Where a format tells paragraphs, so many lines of one width must speak against it.
_EVIDENT = 8
_LATIN_END, _LATIN_START = re.compile(r"[A-Za-z0-9.,;:)%]$"), re.compile(r"[A-Za-z0-9(]")
#: The subtitle of a report: ——2024年1月9日在某市第十六届人民代表大会第四次会议上.
_WHERE_SAID = lazy(r"[—－-]{1,2}\s*\d{4}年.{4,60}[会议]上$")
_PAIRS = (("《", "》"), ("（", "）"), ("“", "”"), ("「", "」"))
#: Lines hang if so many indented ones go on with a line that is so wide at least.
_HANGING_LINES, _HANGING = 3, 14


def paragraphs(items: Sequence[Item], *, wrapped: bool) -> list[Block]:
    """The items in order, those joined that are one paragraph. `wrapped` as in `Document.wrapped`. Where the
    format tells paragraphs, they are joined only if they evidently are lines cut at one width.

    Dropped items are left out; where they stand between the halves of a sentence, the halves are joined.
    """
    kept = [item for item in items if item.reason is None]
    if not wrapped and not _may_be_cut(kept):
        return _whole(kept)
    if wrapped and _hangs(kept):
        return _hung(kept)
    measure = wrap_width(kept)
    if not wrapped and not (measure and _is_evident(kept, measure)):
        return _whole(kept)
    return _rewrapped(kept, measure) if measure else _mended(kept)


def _whole(items: Sequence[Item]) -> list[Block]:
    """Each paragraph of a format as it stands, but for a long one that ends with a comma: the next goes on with it."""
    blocks: list[Block] = []
    for item in items:
        last = blocks[-1].items[-1].line if blocks else None
        if (
            last is not None
            and last.folded[-1] in ",、"
            and last.width > LONG
            and (item.line.prose or item.line.ended)
            and not ITEM.match(item.line.folded)
            and not _stand_alone(blocks[-1], item)
        ):
            blocks[-1].add(item)
        else:
            blocks.append(Block([item]))
    return blocks


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
                and item.line.width
                <= before.line.width + _HANGING  # below a heading stands a whole paragraph
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
    if len(blocks[-1].items) == 1 and is_dateline(last.folded) and item.details is None and not item.caption:
        return True
    if _is_cut_in_brackets(blocks[-1], item, measure):
        return True
    if _stand_alone(blocks[-1], item) or is_official(blocks[-1]) or _WHERE_SAID.match(blocks[-1].folded):
        return False
    if is_below_title(blocks, line) or (indents and 2 <= line.indent <= 4):
        return False
    if indents and len(blocks[-1].items) == 1 and _is_head(blocks[-1].line, line, usual):
        return False
    if _is_wider(item, measure) or (len(blocks[-1].items) == 1 and _is_wider(blocks[-1].items[0], measure)):
        return False  # what is cut at a width is no wider: a title is
    missing = measure - last.width - shown_indent(blocks[-1].items[-1])
    if stripped and len(blocks[-1].items) == 1 and missing > 2:
        missing -= 2  # the indent of a first line, which is no longer there
    # Half a character is only a guess at how wide a Latin letter is.
    full = missing <= max(2.6, _first_word(line.folded) + 0.6) + 0.12 * _ascii(last)
    if line.blank > usual and (last.ended or not full or _is_apart(blocks[-1], usual)):
        return False
    if not full:
        return goes_on_below_short(blocks[-1], line, indents=indents)
    if not last.ended:
        return not (ITEM.match(line.folded) and last.open and last.folded[-1] in "；;：:")
    if ITEM.match(line.folded) or (line.short and line.width < measure - 4 and not line.ended):
        return False
    if stripped and measure - 3.6 <= line.width <= measure - 1.0:
        return False
    return line.blank <= usual


def _is_head(before: Line, line: Line, usual: float) -> bool:
    """Whether two lines are of a head, in a text in which paragraphs are indented: set apart, without any mark."""
    if before.indent or line.indent or not before.blank > usual or line.blank > usual:
        return False
    return not (PUNCTUATION.search(before.folded) or PUNCTUATION.search(line.folded))


def _is_cut_in_brackets(block: Block, item: Item, measure: float) -> bool:
    """Whether a full line leaves brackets open that the next one closes: （金融 / 时报）."""
    last = block.items[-1]
    if block.details is not None or block.caption or item.caption or last.line.ended or item.line.blank:
        return False
    if abs(last.line.width + shown_indent(last) - measure) > SLACK or 2 <= item.line.indent <= 4:
        return False
    text = item.line.text
    return any(
        closing in text and opening not in text[: text.index(closing)] and block.opens(opening)
        for opening, closing in _PAIRS
    )


def _is_apart(block: Block, usual: float) -> bool:
    """Whether it is one line, set apart above too, without any mark: a head as wide as the lines of the text."""
    return len(block.items) == 1 and block.line.blank > usual and not PUNCTUATION.search(block.line.folded)


def _is_wider(item: Item, measure: float) -> bool:
    """Whether a line is certainly wider than those that were cut, however wide its Latin letters are."""
    return item.line.width + shown_indent(item) - 0.25 * _ascii(item.line) > measure + SLACK


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
        opening = opening and not any(block.prose for block in blocks[-4:-2])  # below what closes one a title
        alone = not blocks or _stand_alone(blocks[-1], item)
        if not alone and (
            is_cut(blocks[-1], item, opening=opening) or is_dateline(blocks[-1].items[-1].line.folded)
        ):
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
        or not (before.prose or last.open or opens_news(before))
        or ITEM.match(item.line.folded)
    ):
        return False
    before.add(item)
    return True


def _stand_alone(block: Block, item: Item) -> bool:
    """Whether one of the two is never part of a paragraph with another line."""
    return (
        block.details is not None
        or block.caption
        or block.items[-1].listed
        or item.details is not None
        or item.caption
        or item.listed
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
