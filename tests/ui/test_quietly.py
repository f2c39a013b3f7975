"""Text that the program puts into a line."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.ui.library.arranging import Filter
from reader.ui.quietly import set_text
from reader.ui.window import Window


def can_be_cleared(line: QLineEdit) -> bool:
    return any(button.isVisible() and button.isEnabled() for button in line.findChildren(QToolButton))


def test_it_is_not_told_and_can_be_cleared_by_the_button(qtbot: QtBot) -> None:
    line = QLineEdit()
    line.setClearButtonEnabled(True)
    qtbot.addWidget(line)
    line.show()
    with qtbot.assertNotEmitted(line.textChanged):
        set_text(line, "水")
    assert (line.text(), can_be_cleared(line)) == ("水", True)
    set_text(line, "")
    assert not can_be_cleared(line)


def test_the_lines_of_library_and_search_can_be_cleared_whoever_filled_them(window: Window) -> None:
    library, search = window.shell.library, window.shell.search
    library.set_filter(Filter(text="河"))
    assert can_be_cleared(library._text)
    library.set_filter(Filter())
    assert not can_be_cleared(library._text)
    window.open_search()
    search._top.show_asked("水", pattern=False, same_script=False)
    assert can_be_cleared(search._query)
