"""What stands in the window: every control says what it is, the palette opens at the selection."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from reader.corpus.intake import Report
from reader.ui.codebook.note_editor import NoteEditor
from reader.ui.codebook.palette import TagPalette
from reader.ui.help import KeysDialog
from reader.ui.importing.report import ReportDialog
from reader.ui.reading.view import ParallelView
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import press, select

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    ParallelView,
)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader would call nothing; not those that Qt makes within its own."""
    found = []
    for widget in root.findChildren(QWidget):
        within_qt = (
            widget.objectName().startswith("qt_")
            or isinstance(widget, QHeaderView)
            or isinstance(widget.parent(), QLineEdit | QComboBox)
        )
        popup = widget.window() is not root.window() and not isinstance(widget.window(), QDialog)
        if isinstance(widget, CONTROLS) and not within_qt and not popup and not name_of(widget).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    select(window, "公告栏")
    press(window, "t")
    window.shell.search.show()
    window.shell.progress.begin("")
    window.shell.notice.say("x", more="y")
    assert nameless(window) == []
    window.shell.progress.hide()


def test_every_control_of_the_dialogs_has_a_name(window: Window) -> None:
    for dialog in (KeysDialog(window), ReportDialog(Report(), "", window)):
        assert nameless(dialog) == []
        dialog.deleteLater()


def test_every_place_that_takes_keys_can_be_reached_with_tab(window: Window) -> None:
    window.shell.search.show()
    window.shell.view.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(60):
        press(window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    wanted = [
        widget
        for widget in (window.shell.library, window.shell.codebook, window.shell.search)
        if not any(widget.isAncestorOf(one) for one in reached if one is not None)
    ]
    assert wanted == []
    assert window.shell.view in reached


def test_the_search_has_room_for_its_lines_and_keeps_what_it_is_given(
    start: Start, corpus_path: Path
) -> None:
    first = start(corpus_path)
    first.resize(1366, 768)
    first.open_search("人")
    QApplication.processEvents()
    assert first.shell.search.height() > 300  # not the least it needs, as if it had been made so low
    text, search = first.shell._middle.sizes()
    first.shell._middle.setSizes([text + 40, search - 40])
    first.close()
    second = start(corpus_path)
    second.resize(1366, 768)
    second.open_search("人")
    QApplication.processEvents()
    assert second.shell._middle.sizes() == [text + 40, search - 40]


def test_in_a_low_window_the_search_leaves_some_lines_of_the_text(window: Window) -> None:
    window.resize(911, 480)
    window.open_search("人")
    QApplication.processEvents()
    text, search = window.shell._middle.sizes()
    assert text > 120
    assert search >= window.shell.search.minimumSizeHint().height()


def test_the_palette_opens_beside_the_selection_and_within_the_window(window: Window) -> None:
    select(window, "三天内")
    place = window.shell.palette_place()
    inside = QRect(
        window.shell.view.viewport().mapToGlobal(QPoint(0, 0)), window.shell.view.viewport().size()
    )
    assert inside.contains(place.center())
    press(window, "t")
    palette = window.findChild(TagPalette)
    assert palette is not None
    card = QRect(palette.mapToGlobal(QPoint(0, 0)), palette.size())
    assert QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).contains(card)
    assert not card.intersects(place)


def covered(window: Window) -> list[QRect]:
    """Lines of the selection on which the palette lies."""
    view, palette = window.shell.view, window.findChild(TagPalette)
    span = view.selection()
    assert palette is not None
    assert span is not None
    lines = [rect.toAlignedRect() for rect in view.rects_of(span, view.active_form)]
    assert len(lines) > 1
    card = QRect(view.viewport().mapFromGlobal(palette.mapToGlobal(QPoint(0, 0))), palette.size())
    return [line for line in lines if line.intersects(card)]


def test_the_palette_leaves_every_line_of_the_selection_to_be_read(window: Window) -> None:
    window.resize(1300, 700)
    for _ in range(8):
        window.shell.view.zoom_in()
    select(window, "沿河的小厂搬进了园区，排水口一个一个封上。信息系统每天公布水质，谁都可以查。")
    press(window, "t")
    assert covered(window) == []


def test_the_palette_has_a_place_also_where_there_is_no_text(window: Window) -> None:
    window.desk.close_article()
    assert window.shell.palette_place().isValid()


def test_a_division_that_does_not_fit_changes_nothing(window: Window) -> None:
    before = window.shell._across.sizes()
    for state in ("", "zz;zz;zz", "00", ";;;;;;"):
        window.shell.restore(state)
    assert window.shell._across.sizes() == before


def test_the_window_can_be_made_small_without_parts_lying_over_each_other(window: Window) -> None:
    window.resize(760, 420)
    QApplication.processEvents()
    boxes = [
        QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        for part in (window.shell.library, window.shell.view, window.shell.panels)
    ]
    assert all(box.width() > 150 for box in boxes)
    assert not any(one.intersects(two) for one in boxes for two in boxes if one is not two)


def test_the_window_with_all_its_panels_fits_a_low_screen(window: Window) -> None:
    assert window.shell.panels.isVisible()
    assert window.minimumSizeHint().height() <= 460  # 1080 lines at 200 %, less title and task bar


def test_the_titles_of_the_panels_stand_on_one_line(window: Window) -> None:
    titles = [
        label
        for panel in (window.shell.library, window.shell.codebook)
        for label in panel.findChildren(QLabel)
        if label.property("role") == "panel-title"
    ]
    places = [label.mapTo(window, label.rect().center()).y() for label in titles]
    assert len(places) == 2
    assert abs(places[0] - places[1]) <= 2


def test_the_fields_at_the_right_end_at_one_line(window: Window) -> None:
    panels = window.shell.panels
    lines = [window.shell.codebook._filter, window.shell.annotations.findChild(NoteEditor)]
    assert len({line.mapTo(panels, line.rect().topRight()).x() for line in lines}) == 1
