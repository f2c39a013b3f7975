"""What hovering tells: the tags at a place in full, and the code point of a character that no face can draw."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont

from reader.ui import theme as themes
from reader.ui.fonts import has_glyph
from reader.ui.reading.marks import Mark

if TYPE_CHECKING:
    from reader.ui.reading.choices import FormDoubt

_MOST = 8
_LONGEST_NOTE = 400


def marks_tip(marks: Iterable[Mark], theme: themes.Theme) -> str:
    """Name, note, annotator and date of each mark as rich text; "" for none."""
    from html import escape  # noqa: PLC0415 - it brings a table of all entities

    from reader.ui.wording import local_time  # noqa: PLC0415 - the first picture has no tips

    parts = []
    chosen = list(marks)
    for mark in chosen[:_MOST]:
        dot = f'<span style="color:{themes.tag_line(mark.colour, theme).name()}">\u25cf</span>'
        lines = [f"{dot}&nbsp;<b>{escape(mark.name)}</b>"]
        if mark.note:
            note = mark.note if len(mark.note) <= _LONGEST_NOTE else mark.note[:_LONGEST_NOTE] + "\u2026"
            lines.append(escape(note).replace("\n", "<br>"))
        who = " · ".join(filter(None, (mark.annotator, local_time(mark.made)[:10])))
        if who:
            lines.append(f'<span style="color:{theme.ink_muted}">{escape(who)}</span>')
        parts.append("<br>".join(lines))
    if len(chosen) > _MOST:
        parts.append("\u2026")
    return "<p>" + "</p><p>".join(parts) + "</p>" if parts else ""


def doubts_tip(doubts: Iterable[FormDoubt]) -> str:
    """What each doubt became and could have become, as rich text; "" for none."""
    from html import escape  # noqa: PLC0415

    lines = [
        f"{escape(one.doubt.chosen)}\u2002({escape(' / '.join(one.doubt.alternatives))}?)" for one in doubts
    ]
    return f"<p>{'<br>'.join(lines)}</p>" if lines else ""


def missing_glyph_tip(character: str, font: QFont) -> str:
    """U+XXXX for a character that no face has, "" for all others."""
    if not character or character.isspace() or ord(character) < 0x20 or has_glyph(font, character):
        return ""
    return f"U+{ord(character):04X}"
