"""The list of the user's own terms: add, remove, take in from a file, write to one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange import term_list
from reader.ui import choosing
from reader.ui.codebook.room import open_as
from reader.ui.place_kept import place_kept
from reader.ui.row_table import RowTable
from reader.ui.session import Session
from reader.ui.terms.model import Column, TermModel
from reader.ui.wording import joined, sentence

_AIR = 9
"""Pixels of a row around its words."""


class TermsDialog(QDialog):
    """Lists the terms of the open corpus; one goes on reading beside it, and every change can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(self.tr("Your terms"))
        open_as(self, 620, 520)
        self.model = TermModel()
        self.new = QLineEdit()
        self.filter = QLineEdit()
        self.add = QPushButton(self.tr("&Add"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.state = QLabel()
        self.table = self._build_table()
        self._lay_out()
        self.refresh()
        self.new.setFocus()

    def _build_table(self) -> RowTable:
        table = RowTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Terms of this corpus"))
        table.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
        table.setSelectionMode(RowTable.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(table.fontMetrics().height() + _AIR)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.TERM, QHeaderView.ResizeMode.Stretch)
        for column in (Column.ANNOTATOR, Column.ADDED):
            header.resizeSection(column, 120)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        table.installEventFilter(self)
        return table

    def _lay_out(self) -> None:
        self.new.setPlaceholderText(self.tr("A new term, or several with spaces between them"))
        self.new.setAccessibleName(self.tr("New term"))
        self.new.returnPressed.connect(self.add_new)
        self.filter.setPlaceholderText(self.tr("Find by name or pinyin"))
        self.filter.setAccessibleName(self.tr("Find a term"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filter)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty("role", "muted")
        self.state.setAccessibleName(self.tr("What was done"))
        out, come_in = QPushButton(self.tr("E&xport…")), QPushButton(self.tr("&Import…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button, call in (
            (self.add, self.add_new),
            (self.remove, self.remove_selected),
            (out, self.ask_export),
            (come_in, self.ask_import),
            (close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(call)
        for button in (come_in, out, self.remove):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        above = QHBoxLayout()
        above.addWidget(self.new, 1)
        above.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(self.filter)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.state)
        layout.addWidget(buttons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del in the list removes what is selected there."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.table and pressed and event.key() == Qt.Key.Key_Delete:  # type: ignore[attr-defined]
            self.remove_selected()
            return True
        return super().eventFilter(watched, event)

    # -- listing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the terms again."""
        before = {term.id for term in self.model.terms}
        with place_kept(self.table, lambda row: self.model.rows[row].id):
            self.model.set_terms(self.session.corpus.terms.all())
        if {term.id for term in self.model.terms} != before or not self.state.text():
            self._count()
        self._on_selection()

    def _count(self) -> None:
        if not self.model.terms:
            self.state.setText(
                self.tr("No terms yet. What you add here, or from the text, is one word from then on.")
            )
        else:
            self.state.setText(self.tr("%n term(s) in this corpus", "", len(self.model.terms)))

    def _on_filter(self, query: str) -> None:
        self.model.set_query(query)
        self._on_selection()

    def _selected(self) -> list[str]:
        return [self.model.rows[index.row()].text for index in self.table.selectionModel().selectedRows()]

    def _on_selection(self) -> None:
        self.remove.setEnabled(self.table.selectionModel().hasSelection())

    # -- doing ---------------------------------------------------------------------------------

    def add_new(self) -> None:
        """Add what stands in the line, as one step; what cannot be a term the window tells."""
        texts = self.new.text().split()
        if texts:
            self.session.write(lambda corpus: corpus.terms.add(texts), lambda _: self.new.clear(), owner=self)

    def remove_selected(self) -> None:
        """Remove the terms that are selected, as one step."""
        texts = self._selected()
        if texts:
            self.session.write(lambda corpus: corpus.terms.remove(texts), owner=self)

    def ask_export(self) -> None:
        """Ask for a file and write the terms to it."""
        name = choosing.save_file(
            self,
            self.tr("Export terms"),
            str(Path.home() / f"{self.session.path.stem}-terms.txt"),
            self.tr("Lists of terms (*.txt)"),
        )
        if name:
            path = Path(name)
            told = self.tr("The list is in {0}.").format(path)
            self.session.read(
                lambda corpus: term_list.write(corpus, path),
                lambda count: self.state.setText(joined(self.tr("%n term(s) exported.", "", count), told)),
                failed=self._fail,
                owner=self,
            )

    def ask_import(self) -> None:
        """Ask for a list of terms and take it in, as one step."""
        name = choosing.open_file(
            self, self.tr("Import terms"), "", self.tr("Lists of terms (*.txt);;All files (*)")
        )
        if not name:
            return
        done: list[tuple[int, list[UserError]]] = []

        def work(corpus: Corpus) -> Change | None:
            count, faults, change = term_list.take_in(corpus, Path(name))
            done.append((count, faults))
            return change

        self.session.write(work, lambda _: self._tell(*done[0]), owner=self)

    def _tell(self, count: int, faults: list[UserError]) -> None:
        told = [self.tr("%n new term(s) taken in.", "", count)]
        if faults:
            told += [
                self.tr("%n line(s) could not be used, the first:", "", len(faults)),
                sentence(faults[0]),
            ]
        self.state.setText(joined(*told))

    def _fail(self, error: UserError) -> None:
        self.state.setText(sentence(error))
