"""Where the palette stands: what is being tagged can be read meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from reader.ui.codebook.palette_card import place_in

WINDOW = QSize(1300, 720)


@pytest.mark.parametrize(
    "selection",
    [QRect(300, 130, 290, 560), QRect(730, 130, 290, 560)],
    ids=["in the left form", "in the right form"],
)
def test_it_stands_beside_a_selection_that_fills_the_height(selection: QRect) -> None:
    card = place_in(WINDOW, selection, 400, above=False)
    assert not card.intersects(selection)
    assert QRect(0, 0, WINDOW.width(), WINDOW.height()).contains(card)


def test_it_stays_within_a_window_that_the_selection_fills() -> None:
    card = place_in(WINDOW, QRect(200, 40, 900, 640), 400, above=False)
    assert QRect(0, 0, WINDOW.width(), WINDOW.height()).contains(card)
