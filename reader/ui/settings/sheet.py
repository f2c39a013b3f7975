"""What stands on the cheat sheet: every command that has a key, and the tags' own keys, in even columns."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.corpus.rows import Tag
from reader.ui.actions import plain, words_of
from reader.ui.settings.keys import Keys, effective, printed
from reader.ui.specs import SPECS, Menu

_HEADING, _GAP = 1.8, 0.5
"""How high a heading is, and the space between two parts of a menu, in lines."""
_BETWEEN = "\u2003"
_WHOLE = '<p style="white-space: nowrap; margin: 0">'


class Line(NamedTuple):
    """Words and the keys that belong to them, as they are printed; a tag with its colour (#rrggbb)."""

    words: str
    keys: tuple[str, ...]
    colour: str = ""


class Block(NamedTuple):
    """Lines that stay together, under a title that several blocks after one another may share."""

    title: str
    lines: tuple[Line, ...]


def blocks_of(own: Keys, tags: Iterable[Tag] = ()) -> list[Block]:
    """The commands with keys, menu by menu, each part of a menu by itself; then the tags with keys."""
    keys = effective(own)
    found: list[Block] = []
    for menu in Menu:
        title, part, within = plain(QCoreApplication.translate("actions", menu.value)), list[Line](), ""
        for spec in (spec for spec in SPECS if spec.menu is menu):
            if part and (spec.new_group or spec.submenu != within):
                found.append(Block(title, tuple(part)))
                part = []
            within = spec.submenu
            if keys[spec.name]:
                part.append(Line(plain(words_of(spec)).rstrip("…"), tuple(map(printed, keys[spec.name]))))
        if part:
            found.append(Block(title, tuple(part)))
    with_keys = tuple(Line(tag.name, (tag.key.upper(),), tag.colour) for tag in tags if tag.key)
    if with_keys:
        found.append(Block(QCoreApplication.translate("KeysDialog", "Tags of this corpus"), with_keys))
    return found


def columns_of(blocks: Sequence[Block], count: int) -> list[list[Block]]:
    """The blocks, in order, in at most so many columns, the highest of which is as low as can be."""
    lowest = max((len(block.lines) + _HEADING for block in blocks), default=0.0)
    highest = sum(len(block.lines) + _HEADING for block in blocks)
    while highest - lowest > 0.1:
        middle = (lowest + highest) / 2
        if len(_filled(blocks, middle)) <= count:
            highest = middle
        else:
            lowest = middle
    return _filled(blocks, highest)


def _filled(blocks: Sequence[Block], height: float) -> list[list[Block]]:
    """Columns filled one after the other, none higher than that."""
    columns: list[list[Block]] = []
    used = 0.0
    for block in blocks:
        follows = bool(columns) and columns[-1][-1].title == block.title
        more = len(block.lines) + (_GAP if follows else _HEADING)
        if not columns or used + more > height:
            columns.append([])
            used, more = 0.0, len(block.lines) + _HEADING
        columns[-1].append(block)
        used += more
    return columns


def as_html(title: str, tip: str, columns: Sequence[Sequence[Block]], points: float = 8.0) -> str:
    """The sheet as a page by itself, for printing and for reading elsewhere."""
    cells = "".join(
        f'<td valign="top" width="{100 // max(1, len(columns))}%">{_column(column)}</td>'
        for column in columns
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"/>'
        f"<title>{html.escape(title)}</title><style>"
        f"body {{ font-size: {points:.1f}pt; color: #24211c; }} td {{ padding: 1px 10px 1px 0; }}"
        "</style></head><body>"
        f'<p style="font-size: {points * 1.8:.1f}pt"><b>{html.escape(title)}</b></p>'
        f'<table width="100%"><tr>{cells}</tr></table>'
        f'<p style="color: #686053">{html.escape(tip)}</p></body></html>'
    )


def _column(blocks: Sequence[Block]) -> str:
    rows = []
    last = None
    for block in blocks:
        if block.title != last:
            last = block.title
            rows.append(f'<tr><td colspan="2"><br/><b>{html.escape(block.title)}</b></td></tr>')
        rows += [
            f"<tr><td>{_WHOLE}{_dot(line)}{html.escape(line.words)}</p></td>"
            f'<td align="right">{_WHOLE}<b>{html.escape(_BETWEEN.join(line.keys))}</b></p></td></tr>'
            for line in block.lines
        ]
    return f'<table width="100%">{"".join(rows)}</table>'


def _dot(line: Line) -> str:
    return f'<span style="color: {html.escape(line.colour)}">●</span> ' if line.colour else ""
