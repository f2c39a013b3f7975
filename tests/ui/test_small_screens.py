"""Every dialog opens within a small screen, and nothing in it is cut or lies upon something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.intake import Report
from reader.errors import UserError
from reader.exchange import codebook_csv
from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.importing.pipeline import Failure
from reader.ui import choosing
from reader.ui.codebook.editor import TagEditor
from reader.ui.codebook.intake import IntakeDialog
from reader.ui.codebook.joining import MergeDialog, MoveDialog
from reader.ui.faults.dialog import FaultDialog
from reader.ui.importing.preview.dialog import PreviewDialog
from reader.ui.importing.preview.rules import RulesDialog
from reader.ui.importing.report import ReportDialog
from reader.ui.languages import Language
from reader.ui.search.help import SearchHelp
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import WATER, select, settle
from tests.ui.test_access import _NOT_OURS
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture

#: A screen of 1400 by 900 at 200 %, and what the bars of a desktop and of a window leave of it.
SCREEN, ROOM = QSize(700, 450), QSize(700, 420)

#: A list to choose from asks for some pixels more than its words and its frame take.
_SPARE = 4


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """All screens are small."""
    monkeypatch.setattr(QScreen, "availableSize", lambda _: SCREEN)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, SCREEN.width(), SCREEN.height()))


@pytest.fixture
def unanswered(monkeypatch: pytest.MonkeyPatch) -> None:
    """No dialog waits for an answer; those of the system are not opened."""
    for kind in (QDialog, QMessageBox):
        monkeypatch.setattr(kind, "exec", lambda dialog: (dialog.show(), 0)[1])
    for name in ("open_file", "open_files", "open_folder", "save_file"):
        monkeypatch.setattr(choosing, name, lambda *_, **__: "")
    for name in ("getItem", "getText", "getMultiLineText"):
        monkeypatch.setattr(QInputDialog, name, lambda *_, **__: ("", False))


def faults(top: QWidget) -> list[str]:
    """What a person with a small screen would complain of, on any page of a window."""
    found = _faults(top)
    for pages in top.findChildren(QStackedWidget):
        before = pages.currentIndex()
        for page in range(pages.count()):
            if page != before and pages.isVisibleTo(top):
                pages.setCurrentIndex(page)
                QApplication.processEvents()
                found += _faults(top)
        pages.setCurrentIndex(before)
    return list(dict.fromkeys(found))


def _faults(top: QWidget) -> list[str]:
    found = []
    if not _fits(top.size(), ROOM):
        found.append(f"opens with {top.width()} by {top.height()}")
    if not _fits(top.minimumSizeHint(), ROOM):
        least = top.minimumSizeHint()
        found.append(f"needs {least.width()} by {least.height()}")
    for widget in _shown(top):
        found += [f"{_name(widget)}: {fault}" for fault in _faults_of(widget, top)]
    return found


def _fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def _shown(top: QWidget) -> Iterator[QWidget]:
    """What is shown in a window, without the inner parts of Qt's own widgets."""
    for widget in top.findChildren(QWidget):
        if widget.isVisibleTo(top) and not widget.isWindow() and not _is_inner(widget, top):
            yield widget


def _is_inner(widget: QWidget, top: QWidget) -> bool:
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QHeaderView):
            return True
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")() or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{words[:30]}”"


def _faults_of(widget: QWidget, top: QWidget) -> Iterator[str]:
    least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
    if widget.layout() is None and not isinstance(widget, QAbstractScrollArea):
        if widget.width() < least.width() - 1 and not _may_be_narrow(widget):
            yield f"{widget.width()} wide, needs {least.width()}"
        if widget.height() < least.height() - _SPARE:
            yield f"{widget.height()} high, needs {least.height()}"
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
        wanted = widget.heightForWidth(widget.width())
        if widget.height() < wanted - 1:
            yield f"{widget.height()} high, its words need {wanted}"
    if isinstance(widget, QAbstractScrollArea) and min(widget.width(), widget.height()) < 30:
        yield f"{widget.width()} by {widget.height()}"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
        yield "is wider than what one sees of it"
    parent = widget.parentWidget()
    scrolled = parent is not None and parent.objectName() == "qt_scrollarea_viewport"
    if (
        parent is not None
        and not scrolled
        and not parent.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry())
    ):
        yield f"ends outside of {type(parent).__name__}"
    neighbours = [
        child for child in widget.children() if isinstance(child, QWidget) and child.isVisibleTo(top)
    ]
    if widget.layout() is not None:
        for one, other in combinations(neighbours, 2):
            if _share(one, other):
                yield f"{_name(one)} lies upon {_name(other)}"


def _may_be_narrow(widget: QWidget) -> bool:
    """What shortens its own words."""
    return isinstance(widget, QComboBox)


def _share(one: QWidget, other: QWidget) -> bool:
    both = one.geometry().intersected(other.geometry())
    return min(both.width(), both.height()) > 2


def _tops(before: set[QWidget]) -> list[QWidget]:
    """The windows that came since."""
    return [
        top
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and top not in before and not isinstance(top, QMenu)
    ]


def opened_by_commands(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Each window that a command opens, with the names of both; it is closed before the next one."""
    for spec in SPECS:
        if spec.name in _NOT_OURS:
            continue
        window.open_article(1)
        select(window, WATER)
        before = set(QApplication.topLevelWidgets())
        window.actions_[spec.name].trigger()
        settle(window)
        for top in _tops(before):
            yield f"{spec.name}: {type(top).__name__}", top
            top.close()


@pytest.mark.usefixtures("small_screen", "unanswered")
@pytest.mark.parametrize("language", SPOKEN)
def test_what_a_command_opens_fits_a_small_screen(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(language)
    window = start(corpus_path)
    window.resize(SCREEN - QSize(0, 30))
    wanting: dict[str, list[str]] = {}
    opening = 0
    for name, top in opened_by_commands(window):
        opening += 1
        if found := faults(top):
            wanting[name] = found
    assert opening > 12
    assert not wanting, "\n".join(f"{name}: {fault}" for name, found in wanting.items() for fault in found)


@pytest.mark.parametrize("language", SPOKEN)
def test_what_an_empty_field_of_the_window_asks_for_is_read_in_full(
    language: Language, speak: Speak, start: Start, corpus_path: Path
) -> None:
    speak(language)
    window = start(corpus_path)
    window.resize(1326, 700)
    settle(window)
    lines = [line for line in window.findChildren(QLineEdit) if line.isVisible() and line.placeholderText()]
    assert len(lines) >= 3
    for line in lines:
        words = line.placeholderText()
        assert line.fontMetrics().horizontalAdvance(words) <= line.width() - 2 * _SPARE, words


def _imported() -> Report:
    failed = [Failure("/甲/坏.txt", UserError(messages.FILE_EMPTY, path="/甲/坏.txt"))]
    return Report(files=3, articles=4, failed=failed)


def _others(window: Window, folder: Path) -> dict[str, Callable[[], QDialog]]:
    """What no command opens by itself, by name."""
    session = window.session
    assert session is not None
    tags = session.corpus.codebook.all()
    rule = Rule(What.BEGIN, By.LEAD, "第0章")

    def intake() -> QDialog:
        path = folder / "codebook.csv"
        path.write_text("path,colour,key,definition\n生态环境,#123456,,\n新主题,,新,\n", "utf-8")
        table = codebook_csv.look(path)
        found, problems = session.corpus.codebook.intake.compare(table.rows)
        return IntakeDialog(session, path.name, table.rows, found, list(dict(problems).items()))

    def preview() -> QDialog:
        path = folder / "通知.txt"
        path.write_text("关于夜间施工的通知\n　　晚上十点以后停工，特殊情况须经批准。\n" * 9, "utf-8")
        return PreviewDialog([path])

    return {
        "merge": lambda: MergeDialog(session, tags[0]),
        "move": lambda: MoveDialog(session, tags[1]),
        "intake": intake,
        "tag": lambda: TagEditor(session, tag=tags[1]),
        "fault": lambda: FaultDialog(folder / "log", lambda: None),
        "report": lambda: ReportDialog(_imported(), "4 imported."),
        "preview": preview,
        "rules": lambda: RulesDialog(Choices(rules=(rule,)), 2, lambda rule: rule.text),
        "search": SearchHelp,
    }


def opened_by_themselves(window: Window, folder: Path, qtbot: QtBot) -> Iterator[tuple[str, QDialog]]:
    """Each dialog that opens after something else, with its name; it is closed before the next one."""
    for name, make in _others(window, folder).items():
        dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(window)
        yield name, dialog
        dialog.close()


@pytest.mark.usefixtures("small_screen")
@pytest.mark.parametrize("language", SPOKEN)
def test_what_opens_by_itself_fits_a_small_screen(
    language: Language, speak: Speak, start: Start, corpus_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    speak(language)
    window = start(corpus_path)
    wanting: dict[str, list[str]] = {}
    for name, dialog in opened_by_themselves(window, tmp_path, qtbot):
        if found := faults(dialog):
            wanting[name] = found
    assert not wanting, "\n".join(f"{name}: {fault}" for name, found in wanting.items() for fault in found)
