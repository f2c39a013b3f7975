"""The printed lines of one page in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.importing.document import Kind
from reader.importing.pdf.columns import Region, reading_order
from reader.importing.pdf.glyphs import Frame
from reader.importing.pdf.rows import Piece, pieces_of, text_of

#: What stands before an item of a list: • or 1. or 2.3 or （一） or a).
_SIGN = re.compile(
    r"[•●○■□◆◇▪▫▲△※➢➤‣·*–—-]|[（(]?(?:\d{1,3}(?:[.．]\d{1,3})*|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[ivx]{1,4})[)）.、．]?"
)


@dataclass(slots=True)
class Line:
    """One printed line: what it says, where it stands, and what it is, where that is known.

    `column` are the edges of its column and `depth` how far down the page its baseline is (0 top,
    1 bottom). `region` counts the stretches of the page in which lines stand right below each other;
    `is_turned` says that it runs in another direction than most of the page, `is_column` that its column
    is one of several side by side; `note` counts the notes at the feet of pages, 0 for all other lines.
    """

    text: str
    page: int
    region: int
    left: float
    right: float
    base: float
    size: float
    column: tuple[float, float]
    depth: float
    is_turned: bool = False
    is_column: bool = False
    kind: Kind | None = None
    level: int = 0
    note: int = 0


def lines_of(frames: list[Frame], page: int) -> list[Line]:
    """The lines of page number `page`: first those in the main direction, then each of the others."""
    lines: list[Line] = []
    regions = 0
    for frame in frames:
        for region in reading_order(pieces_of(frame.glyphs), frame.top, frame.bottom):
            lines.extend(_lines(region, frame, page, regions, is_turned=frame is not frames[0]))
            regions += 1
    return lines


def _lines(region: Region, frame: Frame, page: int, number: int, *, is_turned: bool) -> Iterator[Line]:
    height = (frame.top - frame.bottom) or 1.0
    for row in region.rows:
        is_row = region.is_table and not _is_item(row)
        largest = max(row, key=_weight)
        yield Line(
            text="\t".join(text_of(piece.glyphs) for piece in row) if is_row else _joined(row),
            page=page,
            region=number,
            left=row[0].left,
            right=row[-1].right,
            base=largest.base,
            size=largest.size,
            column=(region.left, region.right),
            depth=(frame.top - largest.base) / height,
            is_turned=is_turned,
            is_column=region.is_column,
            # A slanting line is a stamp or a watermark.
            kind=Kind.FURNITURE if frame.direction % 90 else Kind.ROW if is_row else None,
        )


def _is_item(row: list[Piece]) -> bool:
    """Whether a row is one line, or an item of a list, which a gap parts from its sign or number."""
    return len(row) == 1 or (len(row) == 2 and _SIGN.fullmatch(text_of(row[0].glyphs)) is not None)


def _joined(row: list[Piece]) -> str:
    return text_of([glyph for piece in row for glyph in piece.glyphs])


def _weight(piece: Piece) -> int:
    return len(piece.glyphs)
