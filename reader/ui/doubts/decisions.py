"""The decisions of a corpus as a list: taken back here, written to and taken in from dictionaries of OpenCC."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.corpus import Corpus
from reader.corpus.pin_rows import StoredPin
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange import user_dictionary
from reader.ui import choosing
from reader.ui.doubts.pins import Column, PinModel
from reader.ui.place_kept import place_kept
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

_WIDTHS = {Column.SOURCE: 130, Column.TARGET: 130, Column.STANDARD: 90}


class DecisionTable(QTreeView):
    """The rows; Del takes back those that are selected."""

    remove_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del; every other key is the list's."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)


class DecisionList(QWidget):
    """Lists the decisions of the open corpus; `place_chosen` carries one that stands in an article."""

    place_chosen = Signal(object)  # StoredPin

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PinModel()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAccessibleName(self.tr("What was done"))
        self.standard = QComboBox()
        self.standard.setAccessibleName(self.tr("Standard of the dictionary"))
        self.remove = QPushButton(self.tr("&Take back"))
        self.session: Session | None = None
        self.table = self._build_table()
        self._lay_out()

    def _build_table(self) -> DecisionTable:
        table = DecisionTable()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Decisions on conversions"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(Column.WHERE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            table.header().resizeSection(column, width)
        table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        table.remove_pressed.connect(self.take_back)
        return table

    def _lay_out(self) -> None:
        self.remove.clicked.connect(self.take_back)
        out, come_in = QPushButton(self.tr("E&xport…")), QPushButton(self.tr("&Import…"))
        for button in (out, come_in, self.remove):
            button.setAutoDefault(False)
        out.clicked.connect(self.ask_export)
        come_in.clicked.connect(self.ask_import)
        label = QLabel(self.tr("&Dictionary for"))
        label.setBuddy(self.standard)
        row = QHBoxLayout()
        for widget in (label, self.standard, out, come_in):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(self.state)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)

    # -- listing -------------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """List the decisions of a corpus, or of none."""
        self.session = session
        self.state.clear()
        self.model.set_pins((), {})
        self.standard.clear()
        if session is not None:
            settings = session.corpus.settings
            for standard in (settings.standard, settings.simplified_standard):
                self.standard.addItem(standard.value, standard)
            self.refresh()
        self._on_selection()

    def refresh(self) -> None:
        """Read the decisions again, on another thread: whether one is lost takes looking at bodies."""
        if self.session is not None:
            self.session.read(_listed, self._show, failed=self._fail, owner=self)

    def _show(self, listed: tuple[list[StoredPin], dict[int, str]]) -> None:
        if self.table.hasFocus():
            with place_kept(self.table, lambda row: self.model.rows[row].id):
                self.model.set_pins(*listed)
        else:
            self.model.set_pins(*listed)  # one is in the text, and stays there
        nothing = self.tr("Nothing was decided yet.")
        if self.state.text() in ("", nothing):
            self.state.setText("" if self.model.rows else nothing)
        self._on_selection()

    def _fail(self, error: UserError) -> None:
        self.state.setText(sentence(error))

    def _selected(self) -> list[StoredPin]:
        return [self.model.rows[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _on_selection(self) -> None:
        pins = self._selected()
        self.remove.setEnabled(bool(pins))
        if len(pins) == 1 and pins[0].span is not None and not pins[0].lost:
            self.place_chosen.emit(pins[0])

    # -- doing ---------------------------------------------------------------------------------

    def take_back(self) -> None:
        """Remove the decisions that are selected, as one step."""
        numbers = [pin.id for pin in self._selected()]
        if self.session is not None and numbers:
            self.session.write(lambda corpus: corpus.pins.remove(*numbers), owner=self)

    def ask_export(self) -> None:
        """Ask for a file and write the decisions that hold in the whole corpus to it."""
        name = choosing.save_file(
            self,
            self.tr("Export decisions"),
            str(Path.home() / f"{self.standard.currentText()}.txt"),
            self.tr("Dictionaries (*.txt)"),
        )
        if name and self.session is not None:
            path, standard = Path(name), _standard(self.standard.currentText())
            told = self.tr("The dictionary is in {0}.").format(path)
            self.session.read(
                lambda corpus: user_dictionary.write(corpus, path, standard),
                lambda count: self.state.setText(
                    joined(self.tr("%n decision(s) exported.", "", count), told)
                ),
                failed=self._fail,
                owner=self,
            )

    def ask_import(self) -> None:
        """Ask for a dictionary and decide as it does, in the whole corpus."""
        name = choosing.open_file(
            self, self.tr("Import decisions"), "", self.tr("Dictionaries (*.txt);;All files (*)")
        )
        if name and self.session is not None:
            path, standard = Path(name), _standard(self.standard.currentText())

            def work(corpus: Corpus) -> tuple[tuple[int, list[UserError]], Change]:
                count, faults, change = user_dictionary.take_in(corpus, path, standard)
                return (count, faults), change

            self.session.write(work, self._tell, owner=self)

    def _tell(self, done: tuple[int, list[UserError]]) -> None:
        count, faults = done
        told = [self.tr("%n decision(s) taken in.", "", count)]
        if faults:
            told += [
                self.tr("%n line(s) could not be used, the first:", "", len(faults)),
                sentence(faults[0]),
            ]
        self.state.setText(joined(*told))


def _standard(name: str) -> Standard | SimplifiedStandard:
    return Standard(name) if name in set(Standard) else SimplifiedStandard(name)


def _listed(corpus: Corpus) -> tuple[list[StoredPin], dict[int, str]]:
    pins = corpus.pins.all()
    wanted = {pin.article for pin in pins if pin.article is not None}
    return pins, {article.id: article.title for article in corpus.articles.some(wanted)}
