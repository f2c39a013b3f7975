"""Drop capitals: the first character of a text, set larger, is copied as a line of its own above the rest of it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.importing.cleaning.items import Block

#: The rest of the paragraph is so wide at least, in full-width characters.
_LEAST = 14
#: A title right above a drop capital is no wider than this.
_WIDEST = 20


def with_capitals(blocks: list[Block]) -> list[Block]:
    """The blocks, those of a single character joined to the text below them if they are drop capitals."""
    if not any(_is_single(block) for block in blocks):  # nearly all texts
        return blocks
    found: list[Block] = []
    for block in blocks:
        if found and _is_capital(found, block):
            found[-1] = Block([*found[-1].items, *block.items])
        else:
            found.append(block)
    return found


def _is_single(block: Block) -> bool:
    return block.width == 1 and len(block.text) == 1 and block.text >= "㐀"


def _is_capital(above: Sequence[Block], text: Block) -> bool:
    """Whether the last block above a text is its first character: no end of a sentence, no column of characters."""
    single, before = above[-1], above[-2] if len(above) > 1 else None
    if not _is_single(single) or single.items[0].begins or text.items[0].begins:
        return False
    if text.details is not None or text.caption or not text.prose or text.width < _LEAST:
        return False
    if text.line.indent > single.line.indent:  # a paragraph of its own: what is above is the end of a title
        return False
    if not "㐀" <= text.text[0] <= "鿿" and text.text[0] not in "，、：":
        return False
    if before is None:
        return not text.line.blank  # set apart, and with nothing above, it is a title: 桥
    if before.details is not None or before.prose:
        return not before.prose or before.items[-1].line.ended
    # The second line of a title can be one character, too, if the first is nearly as wide as those of the text.
    return before.width <= _WIDEST and before.width * 2 <= text.line.width
