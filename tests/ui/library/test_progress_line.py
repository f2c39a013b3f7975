"""The slim line below the library."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ui import theme
from reader.ui.library.progress_line import ProgressLine
from reader.ui.window import Window


def colours(line: ProgressLine) -> set[str]:
    image = line.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_one_sees_that_the_keys_are_in_it(window: Window) -> None:
    line = window.shell.library.findChild(ProgressLine)
    assert line is not None
    accent = theme.current().colour("accent").name()
    assert accent not in colours(line)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert accent in colours(line)
