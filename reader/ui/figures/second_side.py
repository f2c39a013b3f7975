"""The second side of a comparison: another part of the corpus, or a file that is a reference."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui import choosing
from reader.ui.figures.part_line import PartLine

_PART, _REFERENCE = 0, 1


class SecondSide(QWidget):
    """Emits `changed` when it is another; the file is asked for when a reference is chosen and there is none yet."""

    changed = Signal()

    def __init__(self, part: PartLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Compared with a part or with a reference"))
        self.kind.addItems([self.tr("A part of this corpus"), self.tr("A reference list or corpus…")])
        self.kind.setToolTip(
            self.tr(
                "A reference is another corpus, which is only read, or a list of words with their frequencies "
                "(CSV, TSV, text)."
            )
        )
        self.file = QLineEdit(placeholderText=self.tr("no file chosen"))
        self.file.setAccessibleName(self.tr("File of the reference"))
        self.file.setReadOnly(True)
        self.button = QPushButton(self.tr("Choose…"))
        self.button.setAutoDefault(False)
        self._stack = QStackedWidget()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        self.kind.activated.connect(self._ask_where_none)
        self.file.textChanged.connect(self._show_file)
        self.button.clicked.connect(self.choose)

    @property
    def is_reference(self) -> bool:
        """Whether it is a file, be it chosen already or not."""
        return self.kind.currentIndex() == _REFERENCE

    @property
    def path(self) -> Path | None:
        """The file that was chosen; None where it is a part, or none was."""
        return Path(self.file.text()) if self.is_reference and self.file.text() else None

    def set_path(self, path: Path) -> None:
        """Let it be this file."""
        self.kind.setCurrentIndex(_REFERENCE)
        if str(path) == self.file.text():
            self.changed.emit()  # it may be another one under its name
        self.file.setText(str(path))

    def choose(self) -> None:
        """Ask for the file."""
        pattern = self.tr("Corpora and word lists (*.duizhao *.csv *.tsv *.txt);;All files (*)")
        title = self.tr("Choose a reference corpus or word list")
        path = choosing.open_file(self.window(), title, self.file.text(), pattern)
        if path:
            self.set_path(Path(path))

    def _ask_where_none(self) -> None:
        if self.is_reference and not self.file.text():
            self.choose()

    def _show_kind(self) -> None:
        self._stack.setCurrentIndex(self.kind.currentIndex())
        self.changed.emit()

    def _show_file(self, text: str) -> None:
        self.file.setToolTip(text)
        if self.is_reference:
            self.changed.emit()

    def _lay_out(self) -> None:
        chosen = QWidget()
        within = QHBoxLayout(chosen)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.file, 1)
        within.addWidget(self.button)
        file = QWidget()
        above = QVBoxLayout(file)  # the line of a part is as high as what is wrong with it
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(chosen)
        above.addStretch()
        self._stack.addWidget(self.part)
        self._stack.addWidget(file)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.kind)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.kind)  # of one behind it, Tab would pass over the box
