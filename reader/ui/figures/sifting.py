"""Below a table: a line that says which rows are shown, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.figures.model import FiguresModel


class Sifting(QWidget):
    """Leaves rows with a text in them, and counts: in a word list that counts all, the rows are its types."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__()
        self._model = model
        self.line = QLineEdit(placeholderText=self.tr("Only rows with…"))
        self.line.setAccessibleName(self.tr("Filter the table"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(240)
        self.line.setMinimumWidth(150)
        self.line.textChanged.connect(model.set_wanted)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.line)
        layout.addWidget(self.count)
        model.modelReset.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        shown, there = self._model.rowCount(), len(self._model.table.rows)
        if shown == there:
            self.count.setText(self.tr("%Ln row(s)", "", there) if there else "")
        else:
            of = QLocale().toString(there)
            self.count.setText(self.tr("%Ln of {0} row(s)", "", shown).format(of))
