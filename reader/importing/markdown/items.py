"""What a block of Markdown consists of: pieces of text, marks of emphasis, line breaks; and putting it together."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from reader.importing.markdown.places import Piece

#: How far back in the open marks a partner is looked for.
_REACH = 8


@dataclass(slots=True)
class Item:
    """One of them, in the order of the content."""

    text: str
    start: int
    kind: str = "text"
    """"text", "mark" (of emphasis), "soft" or "hard" (line breaks)."""
    opens: bool = False
    closes: bool = False
    size: int = 0
    """Of how many characters a mark consisted at first."""


def is_wide(character: str) -> bool:
    """Whether a character belongs to Chinese writing, so that nothing stands between it and its neighbour."""
    return character in "“”‘’…—·" or unicodedata.east_asian_width(character) in "WF"


def pair_marks(items: list[Item]) -> None:
    """Take away the marks that belong together; those that are left over are text."""
    open_marks: dict[str, list[Item]] = {"*": [], "_": [], "~": []}
    for item in items:
        if item.kind != "mark":
            continue
        item.size = len(item.text)
        opened = open_marks[item.text[0]]
        while item.closes and item.text and (depth := _partner(opened, item)):
            del opened[len(opened) - depth + 1 :]
            partner = opened[-1]
            count = _shared(partner, item)
            item.text, item.start = item.text[count:], item.start + count
            partner.text = partner.text[count:]
            if not partner.text:
                opened.pop()
        if item.opens and item.text:
            opened.append(item)


def _partner(opened: list[Item], closing: Item) -> int:
    """How deep in the stack the mark lies that this one closes; 0 where there is none."""
    for depth, opening in enumerate(reversed(opened[-_REACH:]), start=1):
        either = opening.closes or closing.opens
        # CommonMark: of marks that could be both, three are not one and two.
        if either and (opening.size + closing.size) % 3 == 0 and (opening.size % 3 or closing.size % 3):
            continue
        if _shared(opening, closing):
            return depth
    return 0


def _shared(opening: Item, closing: Item) -> int:
    """How many marks the two take away from each other; a single tilde is none."""
    count = min(len(opening.text), len(closing.text))
    return count - count % 2 if closing.text[0] == "~" else count


def as_lines(items: list[Item]) -> list[list[Piece]]:
    """The items as lines of pieces, without white space at their edges, and without those that are empty."""
    lines: list[list[Piece]] = [[]]
    soft = False
    for item in items:
        if item.kind == "hard":
            lines.append([])
            soft = False
        elif item.kind == "soft":
            soft = True
        elif item.text:
            soft = _append(lines[-1], Piece(item.text, item.start), soft=soft)
    return [line for line in map(_stripped, lines) if line]


def _append(line: list[Piece], piece: Piece, *, soft: bool) -> bool:
    """Add a piece to a line; `soft` tells that a line break stood before it, and so does the result."""
    if not soft or not line:
        line.append(piece)
        return False
    text = piece.text.lstrip(" \t")
    if not text:
        return True
    while line and not (last := line[-1].text.rstrip(" \t")):
        del line[-1]
    if line:
        line[-1] = Piece(last, line[-1].start)
        if not is_wide(last[-1]) and not is_wide(text[0]):
            line.append(Piece(" ", -1))
    line.append(Piece(text, piece.start + len(piece.text) - len(text) if piece.start >= 0 else -1))
    return False


def _stripped(line: list[Piece]) -> list[Piece]:
    pieces = [piece for piece in line if piece.text]
    while pieces:
        first = pieces[0]
        text = first.text.lstrip(" \t")
        if text:
            pieces[0] = Piece(text, first.start + len(first.text) - len(text) if first.start >= 0 else -1)
            break
        del pieces[0]
    while pieces:
        text = pieces[-1].text.rstrip(" \t")
        if text:
            pieces[-1] = Piece(text, pieces[-1].start)
            break
        del pieces[-1]
    return pieces
