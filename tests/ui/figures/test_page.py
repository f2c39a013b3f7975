"""A page of the figures in a low window, and while it works."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from tests.ui.figures.making import made


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


def test_the_tabulator_comes_to_every_option_from_above_to_below(dialog: FiguresDialog) -> None:
    """A box that it passed over could not be changed without a mouse."""
    for page in dialog.pages:
        dialog.show_page(page)
        dialog.names.setFocus()
        QApplication.processEvents()
        seen: list[QWidget] = []
        while (one := dialog.focusWidget()) is not dialog.names or not seen:
            QTest.keyClick(one, Qt.Key.Key_Tab)
            seen.append(dialog.focusWidget())
        options = [
            one
            for kind in (QComboBox, QAbstractSpinBox, QCheckBox, QLineEdit)
            for one in page.findChildren(kind)
            if one.isVisible()
            and one.isEnabled()
            # the line within a box is the box's
            and not isinstance(one.parentWidget(), QComboBox | QAbstractSpinBox)
        ]
        options.sort(key=lambda one: (one.mapTo(page, QPoint(0, one.height() // 2)).y() // 20, one.x()))
        reached = [one for one in seen if one in options]
        assert sorted(reached, key=id) == sorted(options, key=id), page.name()
        heights = [one.mapTo(page, QPoint(0, one.height())).y() for one in reached]
        assert all(later > before - 20 for before, later in pairwise(heights))


def test_a_figure_from_before_is_not_taken_for_one_that_cannot_be_made(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    page, older = dialog.words, "What is shown is still the figure from before."
    assert made(qtbot, dialog, page)
    with qtbot.waitSignal(page.runner.failed, timeout=60_000):
        page.part.line.setText("tagged:没有这个")
    assert page._say.text().endswith(older)
    assert page._say.property("role") == "error"
    with qtbot.waitSignal(page.part.unclear):
        page.part.line.setText("天气")
    assert page._say.text() == older  # nothing of the tag, of which nothing is asked any more
    assert page._say.property("role") == "muted"
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page.part.line.setText("")
    qtbot.waitUntil(lambda: not page._say.isVisible())
