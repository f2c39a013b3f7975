"""The window and all that its commands open, as one meets it without a mouse or without eyes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QScrollBar,
    QSpinBox,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import reader.ui
from reader.ui import choosing, theme
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.driving import WATER, select, settle

#: Commands that end the program, leave the article, or hand over to a dialog of the system.
_NOT_OURS = {
    "window.quit",
    "corpus.new",
    "corpus.open",
    "corpus.sample",
    "view.text_only",
    "article.remove",
    "article.split",
    "article.merge",
}


#: What of a screen of 1600 by 1000 at 200 % is left beside the bars of a desktop and of a window.
_SCREEN = (790, 470)


def controls(top: QWidget) -> list[QWidget]:
    """What can have the keys in a window, also on pages that are not turned to; Qt's own inner parts apart."""
    return [
        widget
        for widget in (top, *top.findChildren(QWidget))
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QScrollBar | QLabel)  # what a label says is its name
        and all(_can_be_seen(part) for part in line_of(widget, top))
    ]


def line_of(widget: QWidget, top: QWidget) -> list[QWidget]:
    """A widget and all that it is in, without the window itself."""
    line: list[QWidget] = []
    part: QWidget | None = widget
    while part is not None and part is not top:
        line.append(part)
        part = part.parentWidget()
    return line


def _can_be_seen(part: QWidget) -> bool:
    parent = part.parentWidget()
    return not isinstance(parent, QComboBox | QSpinBox) and (
        not part.isHidden() or isinstance(parent, QStackedWidget)
    )


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(top: QWidget) -> list[str]:
    return [
        f"{type(top).__name__}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in controls(top)
        if not name_of(widget)
    ]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QDialog]]:
    """Dialogs that were asked for; none of them waits for an answer."""
    found: list[QDialog] = []

    def note(dialog: QDialog) -> int:
        found.append(dialog)
        dialog.show()
        return 0

    for kind in (QDialog, QMessageBox, QFileDialog):
        monkeypatch.setattr(kind, "exec", note)
    for name in ("open_file", "open_files", "open_folder", "save_file"):
        monkeypatch.setattr(choosing, name, lambda *_, **__: "", raising=False)
    for name in ("getItem", "getText", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, lambda *_, **__: ("", False))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_, **__: QColor())
    yield found
    for dialog in found:
        dialog.close()


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    window.open_search("水")
    window.rooms.find_bar.open()
    settle(window)
    assert len(controls(window)) > 15
    assert nameless(window) == []


def test_every_control_of_what_a_command_opens_has_a_name(window: Window, opened: list[QDialog]) -> None:
    wanting: dict[str, list[str]] = {}
    for spec in SPECS:
        if spec.name in _NOT_OURS:
            continue
        window.open_article(1)
        select(window, WATER)
        before = set(QApplication.topLevelWidgets())
        window.actions_[spec.name].trigger()
        settle(window)
        tops = {top for top in QApplication.topLevelWidgets() if top.isVisible()} - before | {*opened}
        found = [text for top in tops if not isinstance(top, QMenu) for text in nameless(top)]
        found += [
            f"{type(top).__name__} needs {least.width()} by {least.height()}"
            for top in tops
            if not isinstance(top, QMenu)
            and ((least := top.minimumSizeHint()).width() > _SCREEN[0] or least.height() > _SCREEN[1])
        ]
        if found := found + nameless(window):
            wanting[spec.name] = found
        for top in tops - {window}:
            top.close()
        opened.clear()
    assert wanting == {}


def place_of(window: Window, widget: QWidget) -> str:
    """In which part of the window a widget is."""
    shell = window.shell
    parts = {
        "library": shell.library,
        "text": shell.view,
        "codebook": shell.codebook,
        "annotations": shell.annotations,
    }
    return next(
        (name for name, part in parts.items() if part is widget or part.isAncestorOf(widget)), "other"
    )


def test_tab_goes_from_the_library_to_the_text_the_codebook_and_the_annotations(window: Window) -> None:
    window.shell.view.setFocus()
    for key, expected in (
        (Qt.Key.Key_Tab, ["text", "codebook", "annotations", "library"]),
        (Qt.Key.Key_Backtab, ["text", "library", "annotations", "codebook"]),
    ):
        visited: list[str] = []
        widgets: list[QWidget] = []
        for _ in range(60):
            widget = QApplication.focusWidget()
            assert widget is not None
            place = place_of(window, widget)
            if place != "other" and (not visited or visited[-1] != place):
                visited.append(place)
            widgets.append(widget)
            QTest.keyClick(widget, key)
        assert visited[:9] == (expected * 3)[:9]
        assert all(name_of(widget) for widget in widgets)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_one_sees_what_has_the_keys(window: Window, qapp: QApplication, scheme: theme.Scheme) -> None:
    window.looks.set_scheme(scheme)
    window.open_search("水")
    window.rooms.find_bar.open()
    settle(window)
    unseen = []
    for widget in controls(window):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        images: list[QImage] = []
        for other in (False, True):
            (widget if other else window.menuBar()).setFocus(Qt.FocusReason.TabFocusReason)
            if not other:
                widget.clearFocus()
            qapp.processEvents()
            images.append(picture(window, widget))
        if widget.hasFocus() and images[0] == images[1]:
            unseen.append(f"{type(widget).__name__} {name_of(widget)}")
    window.looks.set_scheme("light")
    assert not unseen, str(unseen)


def picture(window: Window, widget: QWidget) -> QImage:
    """A widget with a little of what is around it."""
    place = widget.rect().translated(widget.mapTo(window, QPoint())).adjusted(-3, -3, 3, 3)
    return window.grab(place).toImage()


@pytest.mark.parametrize("size", [(700, 560), (800, 500), (1280, 800)])
def test_nothing_is_larger_than_the_window(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    """800 by 500 is a screen of 1600 by 1000 at 200 %."""
    window.rooms.find_bar.open()

    def is_so_small() -> bool:
        window.resize(*size)
        return (window.width(), window.height()) == size

    # In a narrow window what stands beside the text gives way, which makes room downwards, too.
    qtbot.waitUntil(is_so_small)
    settle(window)
    for widget in controls(window):
        if widget.isVisible():
            place = widget.rect().translated(widget.mapTo(window, QPoint()))
            assert place.left() >= 0 and place.right() <= window.width(), name_of(widget)
            assert place.bottom() <= window.height(), name_of(widget)


def test_nothing_slides_or_fades_on_its_own() -> None:
    """What the program would have to keep still is what Qt does, which `looks.keep_still` stops."""
    moving = re.compile(r"Q\w*Animation\b|QTimeLine|QGraphicsOpacityEffect|setAnimated\(True")
    sources = sorted(Path(reader.ui.__file__).parent.rglob("*.py"))
    assert len(sources) > 50
    assert [file.name for file in sources if moving.search(file.read_text("utf-8"))] == []
