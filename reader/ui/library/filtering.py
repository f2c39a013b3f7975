"""What the library can be filtered by, all together: a small form that opens below the filter line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QPoint, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import State
from reader.ui.floating import FloatingForm
from reader.ui.library.arranging import Filter
from reader.ui.library.chips import state_name

#: A date, or the beginning of one.
_DATE = QRegularExpression(r"\d{0,4}|\d{4}-\d{0,2}|\d{4}-\d{2}-\d{0,2}")
#: Pixels; the second in a low window, where the fields stand in two columns.
_WIDTH, _WIDE = 320, 580


@dataclass(frozen=True, slots=True)
class Offers:
    """What there is to choose from: tags by id and path, sources, annotators."""

    tags: Sequence[tuple[int, str]] = ()
    sources: Sequence[str] = ()
    annotators: Sequence[str] = ()
    unsourced: bool = field(default=False)
    """Whether there are articles without a source."""


class FilterForm(FloatingForm):
    """The form; `changed` carries the filter at every key. It goes with Esc, or when one goes elsewhere."""

    changed = Signal(object)  # Filter

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Filters"))
        self._filter = Filter()
        self._showing = True
        self._build()
        self._showing = False

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.state = self._box(self.tr("State"))
        self.state.addItem(self.tr("Any"), None)
        for state in State:
            self.state.addItem(state_name(state), state)
        self.tag, self.annotator = self._box(self.tr("Tags")), self._box(self.tr("Annotator"))
        self.source = self._box(self.tr("Source"))
        self.since = self._date(self.tr("From date"), self.tr("from 2024"))
        self.until = self._date(self.tr("Until date"), self.tr("until 2024-06"))
        self.title, self.file = self._line(self.tr("Title")), self._line(self.tr("File"))
        self.body = self._line(self.tr("Words in the text"))
        self.imported_last = QCheckBox(self.tr("Imported last"))
        self.reprints = QCheckBox(self.tr("Only reprints"))
        for check in (self.imported_last, self.reprints):
            check.toggled.connect(self._tell)
        self.clear = QPushButton(self.tr("C&lear all"))
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        self._lay_out()

    def _dates(self) -> QWidget:
        """The two dates beside each other."""
        dates = QWidget()
        both = QHBoxLayout(dates)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(6)
        both.addWidget(self.since)
        both.addWidget(self.until)
        dates.setFocusProxy(self.since)
        return dates

    def _lay_out(self) -> None:
        self._rows: list[tuple[QLabel, QWidget]] = [
            (QLabel(self.tr("State")), self.state),
            (QLabel(self.tr("Tags")), self.tag),
            (QLabel(self.tr("Annotator")), self.annotator),
            (QLabel(self.tr("Date")), self._dates()),
            (QLabel(self.tr("Source")), self.source),
            (QLabel(self.tr("Title")), self.title),
            (QLabel(self.tr("File")), self.file),
            (QLabel(self.tr("Text")), self.body),
        ]
        for label, entry in self._rows:
            label.setBuddy(entry)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(7)
        foot = QHBoxLayout()
        foot.addWidget(self.imported_last)
        foot.addWidget(self.reprints)
        foot.addStretch(1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(self._grid)
        layout.addLayout(foot)
        layout.addLayout(last)
        self._set_columns(1)

    def _set_columns(self, count: int) -> None:
        """Stand the fields below each other, or in two columns."""
        while self._grid.count():
            self._grid.takeAt(0)
        high = -(-len(self._rows) // count)
        for place, (label, entry) in enumerate(self._rows):
            column, row = divmod(place, high)
            self._grid.addWidget(label, row, 3 * column)
            self._grid.addWidget(entry, row, 3 * column + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, count - 1)
        self._grid.setColumnMinimumWidth(2, 8 * (count - 1))
        self._grid.invalidate()
        whole = self.layout()
        assert whole is not None
        whole.invalidate()
        whole.activate()

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(8)
        box.setMaxVisibleItems(14)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setMaxLength(200)
        line.textEdited.connect(self._tell)
        return line

    def _date(self, name: str, example: str) -> QLineEdit:
        line = self._line(name)
        line.setPlaceholderText(example)
        line.setValidator(QRegularExpressionValidator(_DATE, line))
        return line

    # -- opening and closing -------------------------------------------------------------------

    def open_below(self, button: QWidget, wanted: Filter, offers: Offers) -> None:
        """Open below a button, with what is filtered by now."""
        self.remember_focus()
        self.show_filter(wanted, offers)
        place, window = button.mapTo(self.window(), QPoint(0, button.height() + 4)), self.window().size()
        self._set_columns(1)
        low = place.y() + self.sizeHint().height() + 8 > window.height()
        self._set_columns(2 if low else 1)
        width = min(_WIDE, window.width() - 16) if low else _WIDTH
        self.setFixedWidth(width)
        self.adjustSize()
        room = window - QSize(width, self.sizeHint().height()) - QSize(8, 8)
        self.move(max(8, min(place.x(), room.width())), max(8, min(place.y(), room.height())))
        self.show()
        self.raise_()
        self.state.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filter(self, wanted: Filter, offers: Offers) -> None:
        """Show a filter, and what else there would be."""
        self._showing, self._filter = True, wanted
        _choose(self.state, wanted.state)
        anything = self.tr("Any")
        _fill(
            self.tag,
            [
                (anything, None),
                (self.tr("Without tags"), False),
                (self.tr("With tags"), True),
                *((path, ("tag", number)) for number, path in offers.tags),
            ],
            wanted.tagged if wanted.tag is None else ("tag", wanted.tag),
        )
        names = dict.fromkeys([*offers.annotators, *([wanted.annotator] if wanted.annotator else [])])
        _fill(self.annotator, [(anything, None), *((name or "–", name) for name in names)], wanted.annotator)
        sources: list[tuple[str, Any]] = [(name, name) for name in offers.sources]
        if offers.unsourced or wanted.source == "":
            sources.append((self.tr("No source"), ""))
        if wanted.source and wanted.source not in offers.sources:
            sources.append((wanted.source, wanted.source))
        _fill(self.source, [(anything, None), *sources], wanted.source)
        for line, text in (
            (self.since, wanted.since), (self.until, wanted.until), (self.title, wanted.title),
            (self.file, wanted.file), (self.body, wanted.body),
        ):  # fmt: skip
            if line.text() != text and not line.hasFocus():
                line.setText(text)
        self.imported_last.setChecked(wanted.imported_last)
        self.reprints.setChecked(wanted.reprints)
        self.clear.setEnabled(wanted != Filter(text=wanted.text))
        self._showing = False

    # -- what is chosen ------------------------------------------------------------------------

    def _tell(self) -> None:
        if self._showing:
            return
        chosen, state = self.tag.currentData(), self.state.currentData()  # an enum comes back as its text
        since, until = self.since.text().rstrip("-"), self.until.text().rstrip("-")
        self._filter = replace(
            self._filter,
            state=State(state) if state else None,
            tagged=chosen if isinstance(chosen, bool) else None,
            tag=chosen[1] if isinstance(chosen, tuple) else None,
            annotator=self.annotator.currentData(),
            source=self.source.currentData(),
            since=since,
            until=until,
            dated=None if since or until else self._filter.dated,
            title=self.title.text(),
            file=self.file.text(),
            body=self.body.text(),
            imported_last=self.imported_last.isChecked(),
            reprints=self.reprints.isChecked(),
        )
        self.clear.setEnabled(self._filter != Filter(text=self._filter.text))
        self.changed.emit(self._filter)

    def _clear(self) -> None:
        self._showing = True
        for box in (self.state, self.tag, self.annotator, self.source):
            box.setCurrentIndex(0)
        for line in (self.since, self.until, self.title, self.file, self.body):
            line.clear()
        self.imported_last.setChecked(False)
        self.reprints.setChecked(False)
        self._showing = False
        self._filter = Filter(text=self._filter.text)
        self.state.setFocus()
        self._tell()


def _fill(box: QComboBox, entries: Sequence[tuple[str, Any]], value: Any) -> None:
    box.clear()
    for text, data in entries:
        box.addItem(text, data)
    _choose(box, value)


def _choose(box: QComboBox, value: Any) -> None:
    """Stand on the entry for a value, looked for here: Qt's `findData` compares some of Python's by identity."""
    places = (place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(next(places, 0))
