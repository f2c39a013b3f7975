"""A page of the figures in a low window, and while it works."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.ui.figures.dialog import FiguresDialog


def test_the_button_that_stops_is_no_wider_than_its_words_ask_for(dialog: FiguresDialog) -> None:
    page = dialog.collocates
    dialog.show_page(page)
    page._tell("Working…", busy=True)  # said in the place of the chart, not beside the button
    QApplication.processEvents()
    assert page._stop.isVisible()
    assert page._stop.width() <= page._stop.sizeHint().width() < page.width() / 4


def test_in_a_low_window_a_chart_keeps_room_below_its_legend(dialog: FiguresDialog) -> None:
    dialog.resize(880, 420)
    for page in dialog.pages:
        dialog.show_page(page)
        QApplication.processEvents()
        lines = page.results._room.height() / page.fontMetrics().height()
        assert lines >= (9 if page.results.chart is None else 15), page.name()
