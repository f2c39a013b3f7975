"""The colours of the preview: one after the other for the articles, and those of lines that are dropped."""

from __future__ import annotations

from PySide6.QtGui import QColor

from reader.corpus.codebook import COLOURS
from reader.ui import theme as themes

#: Neighbours are told apart by everybody; light colours, which are hard to see as lines, are left out.
_ARTICLES = tuple(COLOURS[index] for index in (0, 1, 2, 10, 8, 7))


def article_line(number: int, theme: themes.Theme) -> QColor:
    """The colour of the lines that show where an article stands."""
    return themes.tag_line(_ARTICLES[number % len(_ARTICLES)], theme)


def article_ink(number: int, theme: themes.Theme) -> QColor:
    """The same for text."""
    return themes.tag_ink(_ARTICLES[number % len(_ARTICLES)], theme)


def dropped_ink(theme: themes.Theme) -> QColor:
    """Text that will not be there; still readable for who looks for it."""
    return themes.blend(theme.colour("ink_muted"), theme.colour("paper"), 0.78)


def dropped_ground(theme: themes.Theme) -> QColor:
    """What such text stands on."""
    return themes.blend(theme.colour("hover"), theme.colour("paper"), 0.6)


def ink_on(colour: QColor) -> QColor:
    """Black or white, whichever is clearer on a colour."""
    return max((QColor("#ffffff"), QColor("#000000")), key=lambda ink: themes.contrast(ink, colour))
