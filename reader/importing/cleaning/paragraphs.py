"""Lines joined to paragraphs: hard wraps, sentences cut at the end of a column or a page, captions in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.capitals import with_capitals
from reader.importing.cleaning.cuts import (
    ITEM,
    goes_on_below_short,
    is_below_title,
    is_cut,
    is_cut_in_brackets,
    is_official,
    opens_news,
    stands_below_title,
)
from reader.importing.cleaning.datelines import is_dateline
from reader.importing.cleaning.formatted import is_evident, may_be_cut, whole
from reader.importing.cleaning.hanging import hangs, hung, stand_alone
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.lines import Line, width
from reader.importing.cleaning.measure import (
    FIRST_SHORTER,
    PUNCTUATION,
    SLACK,
    full_lines,
    has_lone_lines,
    has_short_first_lines,
    shown_indent,
    usual_gap,
    usual_width,
    with_own_widths,
    wrap_width,
)
from reader.importing.cleaning.plan import Reason

__all__ = ["glue", "is_cut", "paragraphs"]

_LATIN_END, _LATIN_START = re.compile(r"[A-Za-z0-9.,;:)%]$"), re.compile(r"[A-Za-z0-9(]")
#: The subtitle of a report: ——2024年1月9日在某市第十六届人民代表大会第四次会议上.
_WHERE_SAID = lazy(r"[—－-]{1,2}\s*\d{4}年.{4,60}[会议]上$")
_TURNS = (Reason.PAGE_NUMBER, Reason.RUNNING_HEAD)
#: What stands within a sentence, or ends one.
_WITHIN = frozenset("，,、；;。？！")
#: How a paper is called from here on, behind its whole name.
_SHORT_NAME = ("(以下简称", "（以下简称", "(下称", "（下称")
#: A caption has no more lines than this.
_CAPTION_LINES = 3
#: Signs that are as wide as Latin letters in some fonts.
_NARROW = frozenset("“”‘’·—…")
#: A mark that hangs out of its line is so wide.
_HUNG = 1.0


def paragraphs(items: Sequence[Item], *, wrapped: bool) -> list[Block]:
    """The items in order, those joined that are one paragraph. `wrapped` as in `Document.wrapped`. Where the
    format tells paragraphs, they are joined only if they evidently are lines cut at one width.

    Dropped items are left out; where they stand between the halves of a sentence, the halves are joined.
    """
    for above, item in pairwise(items):
        item.turned = above.reason in _TURNS
    kept = [item for item in items if item.reason is None]
    if not wrapped and not may_be_cut(kept):
        return whole(kept)
    if wrapped and hangs(kept):
        return hung(kept)
    measure = wrap_width(kept)
    if wrapped and any(item.line.written != item.line.width for item in kept):
        full = full_lines(kept, measure) if measure is not None else -1
        if (blocks := _as_written(kept, full)) is not None:
            return blocks
    if not wrapped and not (measure and is_evident(kept, measure)):
        return whole(kept)
    if measure is None:
        return with_capitals(_mended(kept))
    stretches = with_own_widths(kept, measure) if wrapped else [(kept, measure)]
    return with_capitals([block for part, own in stretches for block in _rewrapped(part, own)])


def _as_written(items: Sequence[Item], least: int) -> list[Block] | None:
    """The same of lines that were wrapped with the glosses in them, which are gone now.

    None where no more than `least` lines are full that way.
    """
    for item in items:
        item.line.width, item.line.written = item.line.written, item.line.width
    measure = wrap_width(items)
    told = least < 0 or (measure is not None and full_lines(items, measure) > least)
    blocks = _rewrapped(items, measure) if measure and told else []
    for item in items:
        item.line.width, item.line.written = item.line.written, item.line.width
    if not told:
        return None
    for block in blocks:
        block.width = sum(item.line.width for item in block.items)
    return with_capitals(blocks or _mended(items))


# -- wrapped at a width ----------------------------------------------------------------------------


def _rewrapped(items: Sequence[Item], measure: float) -> list[Block]:
    usual = usual_gap(items, measure)
    indented = sum(2 <= item.line.indent <= 4 for item in items)
    indents = 0.04 * len(items) <= indented <= 0.95 * len(items)
    hung = usual_width(items, measure)
    widest = max(measure, hung)  # where most lines are first ones without their indent, those gave the width
    stripped = usual_width(items, widest) if not indents and has_short_first_lines(items, widest) else 0.0
    if measure - hung <= _HUNG:  # the widest lines are those out of which a mark hangs
        measure = max(hung, measure - _HUNG)
    alone = stripped > 0 and has_lone_lines(items, measure)
    blocks: list[Block] = []
    for item, below in zip(items, [*items[1:], None], strict=True):
        first = stripped > 0 and (alone or not item.line.ended)
        first = first and _is_first(item.line, below, measure, stripped)
        # At the border of a page blank lines say nothing, where paragraphs have an indent.
        gap = max(usual, item.line.blank) if item.turned and indents else usual
        if blocks and _goes_on(blocks, item, measure, gap, indents, stripped=stripped > 0, first=first):
            blocks[-1].add(item)
        elif not blocks or not _after_caption(blocks, item, measure):
            blocks.append(Block([item]))
    return blocks


def _goes_on(
    blocks: Sequence[Block],
    item: Item,
    measure: float,
    usual: float,
    indents: bool,
    *,
    stripped: bool,
    first: bool,
) -> bool:
    """Whether a line belongs to the paragraph before it; `first` says that it is as wide as one without its indent."""
    last, line = blocks[-1].items[-1].line, item.line
    if len(blocks[-1].items) == 1 and is_dateline(last.folded) and item.details is None and not item.caption:
        return True
    if is_cut_in_brackets(blocks[-1], item, measure) or _begins_within(item, last):
        return True
    if stand_alone(blocks[-1], item) or is_official(blocks[-1]) or _WHERE_SAID.match(blocks[-1].folded):
        return False
    if is_below_title(blocks, line) or (indents and 2 <= line.indent <= 4):
        return False
    if indents and len(blocks[-1].items) == 1 and _is_head(blocks[-1].line, line, usual):
        return False
    if (_is_wider(item, measure) and not last.open) or (
        len(blocks[-1].items) == 1 and _is_wider(blocks[-1].items[0], measure)
    ):
        return False  # what is cut at a width is no wider: a title is
    full = _is_full(blocks[-1], line, measure, stripped=stripped)
    if line.blank > usual and (last.ended or not full or _is_apart(blocks[-1], usual)):
        return False
    if not full:
        return goes_on_below_short(blocks[-1], line, indents=indents)
    room = measure - last.width - shown_indent(blocks[-1].items[-1])
    if stands_below_title(blocks[-1], line, indents=indents, room=room):
        return False
    if not last.ended:
        return not (ITEM.match(line.folded) and last.open and last.folded[-1] in "；;：:")
    if ITEM.match(line.folded) or (line.short and line.width < measure - 4 and not line.ended):
        return False
    if first:
        return False
    return line.blank <= usual


def _begins_within(item: Item, last: Line) -> bool:
    """Whether a line begins with a mark that no sentence begins with, below one without an end of whatever width."""
    folded = item.line.folded
    return (
        ((folded[0] in _WITHIN and last.folded[-1].isalnum()) or folded.startswith(_SHORT_NAME))
        and item.details is None
        and not item.caption
    )


def _is_first(line: Line, below: Item | None, measure: float, usual: float) -> bool:
    """Whether a line is short by an indent that is no longer there: what stands below had not been cut off."""
    if not measure - 3.6 <= line.width <= usual - FIRST_SHORTER:
        return False
    return below is None or line.ended or _first_word(below.line.folded) <= usual - line.width + 0.1


def _is_full(block: Block, line: Line, measure: float, *, stripped: bool) -> bool:
    """Whether the last line of a paragraph is so wide that what the next one begins with was cut off from it."""
    last = block.items[-1]
    missing = measure - last.line.width - shown_indent(last)
    if stripped and len(block.items) == 1 and missing >= 2:
        missing -= 2  # the indent of a first line, which is no longer there
    # Half a character is only a guess at how wide a Latin letter is.
    room = _first_word(line.folded) + 0.6
    if last.line.ended and not _ascii(last.line) and _NARROW.isdisjoint(last.line.text):
        return missing <= room  # how wide it is, is known: one more word would have had its place
    return missing <= max(2.6, room) + 0.12 * _ascii(last.line)


def _is_head(before: Line, line: Line, usual: float) -> bool:
    """Whether two lines are of a head, in a text in which paragraphs are indented: set apart, without any mark."""
    if before.indent or line.indent or not before.blank > usual or line.blank > usual:
        return False
    return not (PUNCTUATION.search(before.folded) or PUNCTUATION.search(line.folded))


def _is_apart(block: Block, usual: float) -> bool:
    """Whether it is one line, set apart above too, without any mark: a head as wide as the lines of the text."""
    return len(block.items) == 1 and block.line.blank > usual and not PUNCTUATION.search(block.line.folded)


def _is_wider(item: Item, measure: float) -> bool:
    """Whether a line is certainly wider than those that were cut, however wide its Latin letters are."""
    hangs = _HUNG if item.line.ended else 0.0  # the mark at the end may hang out
    return item.line.width + shown_indent(item) - 0.25 * _ascii(item.line) - hangs > measure + SLACK


def _ascii(line: Line) -> float:
    """How many of the characters are ASCII."""
    return max(0.0, 2 * (len(line.text) - line.width))  # it may be as wide as with its glosses


def _first_word(folded: str) -> float:
    """How wide the part is with which a line begins and which no wrap would have cut."""
    match = re.match(
        r"(?:https?://|www\.)[!-~]+|[A-Za-z0-9.,%+\-]+[，。、；：！？）”]*|[《“（「『]*.[，。、；：！？）》”」』]*",
        folded,
    )
    return width(match.group()) if match else 1.0


# -- whole lines, some of them cut -----------------------------------------------------------------


def _mended(items: Sequence[Item]) -> list[Block]:
    """Each line a paragraph, but for those of which a column or a page cut a sentence."""
    blocks: list[Block] = []
    for item in items:
        opening = len(blocks) > 1 and blocks[-2].details is not None  # below a byline stands the text
        opening = opening and not any(block.prose for block in blocks[-4:-2])  # below what closes one a title
        alone = not blocks or stand_alone(blocks[-1], item)
        if not alone and (
            is_cut(blocks[-1], item, opening=opening) or is_dateline(blocks[-1].items[-1].line.folded)
        ):
            blocks[-1].add(item)
        elif not blocks or not _after_caption(blocks, item):
            blocks.append(Block([item]))
    return blocks


def _after_caption(blocks: list[Block], item: Item, measure: float = 0.0) -> bool:
    """Join a line to the sentence before a caption that stands in the middle of it.

    Where lines are wrapped, `measure` is their width: one that is full and indented is the first of a paragraph.
    """
    if not blocks[-1].caption or item.caption:
        return False
    # What a picture shows and who took it are two lines, of which each is a caption.
    before = next((block for block in reversed(blocks[-_CAPTION_LINES - 1 : -1]) if not block.caption), None)
    if before is None:
        return False
    last = before.items[-1].line
    indent = shown_indent(before.items[-1])
    begun = indent > shown_indent(item) or len(before.items) > 1
    full = bool(measure) and begun and last.width + indent > measure - SLACK - 1
    if (
        last.ended
        or item.line.text[0] in "【[［"
        or stand_alone(before, item)
        or not (before.prose or last.open or opens_news(before) or full or is_cut(before, item))
        or ITEM.match(item.line.folded)
    ):
        return False
    before.add(item)
    return True


def glue(before: str, after: str) -> str:
    """What is put between two lines that are joined: a space between Latin words, nothing else."""
    if (
        _LATIN_END.search(before)
        and _LATIN_START.match(after)
        and not (before[-1].isdigit() and after[0].isdigit())
    ):
        return " "
    return ""
