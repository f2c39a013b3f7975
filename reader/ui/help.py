"""The cheat sheet of the keys, and the few words about the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import __version__, resources
from reader.corpus.rows import Tag
from reader.errors import UserError
from reader.ui import choosing, theme
from reader.ui.guarding import guarded
from reader.ui.settings import printing
from reader.ui.settings.keys import Keys
from reader.ui.settings.sheet import Block, Line, as_html, blocks_of, columns_of
from reader.ui.wording import sentence

_WIDEST, _COLUMN = 1560, 340
"""Pixels: of the sheet at most, and of a column at least."""


class KeyCap(QLabel):
    """A key, drawn as one."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        metrics = self.fontMetrics()
        self.setFixedSize(max(26, metrics.horizontalAdvance(key) + 14), metrics.height() + 4)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap, then the words on it."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.colour("line_strong"), 1))
        painter.setBrush(colours.colour("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()
        super().paintEvent(event)


class KeysDialog(QDialog):
    """Every command that has a key, and every tag that has one, on one page."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        own: Keys | None = None,
        tags: Iterable[Tag] = (),
        change: Callable[[], object] | None = None,
    ) -> None:
        """`own` are the keys that the person chose; `change` leads to where they are changed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._change = change
        self.blocks = blocks_of(own or {}, tags)
        self.tip = QLabel(
            self.tr(
                "A tag's own key tags the selection at once. Shift and the arrows select; a double click takes "
                "a word, a triple click a sentence. Tab changes sides; Ctrl+1 is the simplified, Ctrl+2 the "
                "traditional one."
            )
        )
        self.tip.setWordWrap(True)
        self.tip.setProperty("role", "muted")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.tip)
        layout.addWidget(self._buttons())
        self._fit()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        for words, call in (
            (self.tr("Change &keys…"), self._go_and_change),
            (self.tr("&Save…"), self.ask_save),
            (self.tr("&Print…"), self.ask_print),
        ):
            if call == self._go_and_change and self._change is None:
                continue
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(call)
            buttons.addButton(button, role)
        buttons.rejected.connect(self.reject)
        return buttons

    def _fit(self) -> None:
        """As many columns as the screen has room for, and no larger than they are."""
        screen = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        width = min(_WIDEST, screen.width() - 60)
        self.columns = columns_of(self.blocks, max(1, width // _COLUMN))
        across = QHBoxLayout()
        across.setSpacing(44)
        across.setContentsMargins(4, 4, 16, 4)
        for column in self.columns:
            across.addLayout(self._column(column), 1)
        inner = QWidget()
        inner.setLayout(across)
        self.area.setWidget(inner)
        wanted = inner.sizeHint()
        self.resize(
            min(max(wanted.width() + 60, 700), width), min(wanted.height() + 130, screen.height() - 60)
        )

    def _column(self, blocks: Sequence[Block]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        last = None
        for block in blocks:
            row = grid.rowCount()
            if block.title != last:
                heading = QLabel(block.title)
                heading.setContentsMargins(0, 12 if last is not None else 0, 0, 2)
                heading.setProperty("role", "panel-title")
                grid.addWidget(heading, row, 0, 1, 2)
                last = block.title
            else:
                grid.setRowMinimumHeight(row, 6)
            for line in block.lines:
                self._add(grid, line)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add(self, grid: QGridLayout, line: Line) -> None:
        row = grid.rowCount()
        words = QLabel(line.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(False)
        if line.colour:
            words.setStyleSheet(f"color: {theme.tag_ink(line.colour, theme.current()).name()}")
        caps = QHBoxLayout()
        caps.setSpacing(5)
        caps.addStretch(1)
        for key in line.keys:
            caps.addWidget(KeyCap(key))
        grid.addWidget(words, row, 0)
        grid.addLayout(caps, row, 1)

    # -- elsewhere -----------------------------------------------------------------------------

    def _go_and_change(self) -> None:
        self.accept()
        if self._change is not None:
            self._change()

    def _page(self, points: float) -> str:
        title = self.tr("Keys of Duizhao")
        return as_html(title, self.tip.text(), columns_of(self.blocks, printing.COLUMNS), points)

    def ask_save(self) -> None:
        """Ask for a name and write the sheet, as PDF or HTML by the end of the name."""
        name = choosing.save_file(
            self,
            self.tr("Save the keys"),
            str(Path.home() / self.tr("duizhao-keys.pdf")),
            self.tr("PDF (*.pdf);;Web page (*.html)"),
        )
        if name:
            try:
                printing.save(self._page, Path(name))
            except UserError as error:
                QMessageBox.warning(self, self.tr("Save the keys"), sentence(error))

    def ask_print(self) -> None:
        """Ask for a printer and print the sheet on one page."""
        printing.ask(self._page, self)


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
