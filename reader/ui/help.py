"""The list of keys and the few words about the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import __version__, resources
from reader.ui.actions import plain, words_of
from reader.ui.specs import SPECS, Menu


class KeysDialog(QDialog):
    """Every command that has a key, by menu, in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(1100, 640)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        columns.setContentsMargins(20, 16, 20, 16)
        for menus in ((Menu.CORPUS, Menu.EDIT), (Menu.TAG,), (Menu.ARTICLE, Menu.VIEW, Menu.HELP)):
            grid = QGridLayout()
            grid.setHorizontalSpacing(18)
            grid.setVerticalSpacing(5)
            for menu in menus:
                self._fill(grid, menu)
            grid.setRowStretch(grid.rowCount(), 1)
            columns.addLayout(grid, 1)
        inner = QWidget()
        inner.setLayout(columns)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        tip = QLabel(
            self.tr(
                "A tag's own key tags the selection at once. Shift and the arrows select; a double click takes "
                "a word, a triple click a sentence. Tab changes sides; Ctrl+1 is the simplified, Ctrl+2 the "
                "traditional one."
            )
        )
        tip.setWordWrap(True)
        tip.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(tip)
        layout.addWidget(buttons)

    def _fill(self, grid: QGridLayout, menu: Menu) -> None:
        specs = [spec for spec in SPECS if spec.menu is menu and spec.keys and spec.name != "help.keys_text"]
        heading = QLabel(plain(QCoreApplication.translate("actions", menu.value)))
        heading.setContentsMargins(0, 10 if grid.rowCount() > 1 else 0, 0, 2)
        heading.setProperty("role", "panel-title")
        row = grid.rowCount()
        grid.addWidget(heading, row, 0, 1, 2)
        for place, spec in enumerate(specs, start=row + 1):
            keys = "   ".join(
                QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys
            )
            grid.addWidget(QLabel(plain(words_of(spec))), place, 0)
            label = QLabel(keys)
            label.setProperty("role", "muted")
            grid.addWidget(label, place, 1, Qt.AlignmentFlag.AlignRight)


def show_about(parent: QWidget) -> None:
    """Say what the program is, its version and its licence."""
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("About", "About Duizhao"))
    box.setIconPixmap(QPixmap(str(resources.find("icons", "duizhao-64.png"))))
    box.setText(QCoreApplication.translate("About", "Duizhao {0}").format(__version__))
    box.setInformativeText(
        QCoreApplication.translate(
            "About",
            "Reads every article in simplified and traditional script side by side, tags passages, "
            "and keeps everything in one file on this computer. MIT licence.",
        )
    )
    box.exec()
