"""What the search understands, with examples that can be tried."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader import resources
from reader.ui import languages
from reader.ui.codebook.room import open_as
from reader.ui.languages import Language


def examples() -> dict[str, str]:
    """Queries by the name of what they show, in the script of the interface: simplified, if that is in neither."""
    column = 2 if languages.installed() is Language.TRADITIONAL else 1
    lines = resources.find("search", "examples.txt").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if "\t" in line)
    return {cells[0]: cells[column] for cells in rows}


class SearchHelp(QDialog):
    """One reads it beside the search; `tried` carries an example, and whether it is a regular expression."""

    tried = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How to search"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        known = examples()
        for row, (name, words) in enumerate(self._rules()):
            query = known.get(name, "")
            button = QToolButton()
            button.setText(query)
            button.setProperty("role", "link")
            button.setToolTip(self.tr("Try it"))
            button.setAccessibleName(self.tr("Try {0}").format(query))
            button.clicked.connect(
                lambda _=False, query=query, name=name: self.tried.emit(query, name == "pattern")
            )
            told = QLabel(words)
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignVCenter)
        inner = QWidget()
        inner.setLayout(grid)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        keys = QLabel(
            self.tr(
                "In the list, Up and Down show the passage, Enter goes on in the text, Space ticks, Ctrl+C copies. "
                "F3 and Shift+F3 walk along the lines from everywhere."
            )
        )
        keys.setProperty("role", "muted")
        keys.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(area, 1)
        layout.addWidget(keys)
        layout.addWidget(buttons)
        open_as(self, 660, 600)

    def _rules(self) -> tuple[tuple[str, str], ...]:
        return (
            ("all", self.tr("All words must be in the article, in either script.")),
            ("phrase", self.tr("A string in straight double quotes is taken as it stands.")),
            ("either", self.tr("AND, OR and brackets, in capitals.")),
            ("not", self.tr("NOT leaves out articles that have the word after it.")),
            (
                "near",
                self.tr(
                    "NEAR/5: with at most 5 characters between them, in either order; NEAR alone means 10."
                ),
            ),
            ("gap", self.tr("* stands for up to 30 characters within a sentence.")),
            ("one", self.tr("? stands for one character.")),
            (
                "title",
                self.tr(
                    "A field looks into a detail: title, section, author or number. "
                    "All fields have Chinese names, too."
                ),
            ),
            ("source", self.tr("Articles of a source; part of its name is enough.")),
            ("date", self.tr("From one day, month or year to another; either end can be left out.")),
            ("tag", self.tr("Articles with a tag or one below it. Paths with spaces go in quotes.")),
            (
                "annotated",
                self.tr("Articles without annotations; yes for those with some. annotator:name is by whom."),
            ),
            (
                "pattern",
                self.tr(
                    "With “Regular expression”, the whole line is one; it is given up after 2 seconds on one article."
                ),
            ),
        )
