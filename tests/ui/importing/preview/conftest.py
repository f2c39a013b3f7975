"""The preview as tests drive it: files of our own, a dialog that has read what it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from reader.ui import theme
from reader.ui.importing.preview.dialog import PreviewDialog
from tests.importing.cleaning.making_pages import NEWSPAPER

Preview = Callable[..., PreviewDialog]

BRIEFS = """\
简报第12期
【农事】
春分前后，坡上的油菜要看住水，沟里不能积，垄上不能干，这几天雨多，排水沟要再清一遍。
【水事】
水库放水改在早晨六点，下游浇地的人家提前一天报数，谁家先来谁家先浇，账本挂在泵房。
"""


@pytest.fixture(autouse=True)
def own_settings(home: Path) -> None:
    """The size of the preview is kept in settings of the test's own."""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A newspaper page of two articles."""
    path = tmp_path / "河湾日报.txt"
    path.write_text(NEWSPAPER, "utf-8")
    return path


@pytest.fixture
def batch(tmp_path: Path) -> list[Path]:
    """Three files that begin their articles alike; the last one is in another encoding."""
    files = []
    for number, encoding in ((12, "utf-8"), (13, "utf-8"), (14, "gb18030")):
        path = tmp_path / f"简报{number}.txt"
        path.write_bytes(BRIEFS.replace("12", str(number)).encode(encoding))
        files.append(path)
    return files


@pytest.fixture
def preview(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Preview]:
    """Opens a preview and waits until it shows its first file, or why it cannot."""
    theme.apply(qapp, "light")
    made: list[PreviewDialog] = []

    def opened(*paths: Path) -> PreviewDialog:
        dialog = PreviewDialog(paths)
        made.append(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.resize(1200, 760)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitActive(dialog)
        wait(qtbot, dialog)
        dialog.view.setFocus()
        return dialog

    yield opened
    answer(monkeypatch, "Close without importing")
    for dialog in made:
        dialog.close()
        dialog.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


@pytest.fixture
def dialog(preview: Preview, page: Path) -> PreviewDialog:
    """The preview of a page of a newspaper."""
    return preview(page)


def answer(monkeypatch: pytest.MonkeyPatch, words: str) -> list[tuple[str, str, str]]:
    """Answer every question by the button of these words; of each its text, what Enter and what Esc mean."""
    asked: list[tuple[str, str, str]] = []

    def click(box: QMessageBox) -> int:
        default, escape = box.defaultButton(), box.escapeButton()
        asked.append((box.text(), default.text() if default else "", escape.text() if escape else ""))
        next(button for button in box.buttons() if button.text() == words).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)
    return asked


def wait(qtbot: QtBot, dialog: PreviewDialog) -> None:
    """Wait until the file that is shown was read."""

    def done() -> bool:
        entry = dialog.files.entry
        return (
            dialog.files.complete
            and entry is not None
            and (entry.work is not None or entry.error is not None)
        )

    qtbot.waitUntil(done)
    QApplication.processEvents()


def titles(dialog: PreviewDialog) -> list[str]:
    """The titles of the articles as the list at the right shows them."""
    model = dialog.panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def bodies(dialog: PreviewDialog) -> list[str]:
    """The texts that would be stored."""
    from reader.importing.cleaning.building import build

    work = dialog.editor.work
    assert work is not None
    return [article.body for article in build(work.document, work.plan)]


def line(dialog: PreviewDialog, beginning: str) -> int:
    """The index of the first line that begins so."""
    work = dialog.editor.work
    assert work is not None
    text = work.document.text
    return next(at for at, one in enumerate(work.plan.lines) if one.span.of(text).startswith(beginning))


def go_to(dialog: PreviewDialog, beginning: str) -> None:
    """Put the caret on a line, with the keys on the text."""
    dialog.view.setFocus()
    dialog.view.go_to(line(dialog, beginning))


def press(
    dialog: PreviewDialog,
    key: Qt.Key | str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or dialog
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()
