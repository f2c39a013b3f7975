"""The details of one article in a form: what they say, where that was read, how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.importing.cleaning.bench import is_given
from reader.importing.cleaning.plan import Detail, Draft
from reader.importing.written_dates import written_date
from reader.ui.importing.preview.words import DETAIL_NAMES, detail_name
from reader.ui.importing.preview.work import SURE_ENOUGH

#: The details that articles of one file may have in common.
_COMMON = frozenset({"section", "source", "author", "editor", "date"})


class DetailField(QLineEdit):
    """One detail. `said` is emitted when a person is done with it and it says something else than before."""

    said = Signal(str, str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._shown = ""
        self.setProperty("compact", True)
        self.setAccessibleName(detail_name(name))
        self.editingFinished.connect(self.tell)

    def show_value(self, value: str, *, anew: bool) -> None:
        """Show what the plan says; what is being typed is not overwritten by the same value, unless `anew`."""
        if anew or value != self._shown or not self.isModified():
            self._shown = value
            self.setText(value)
            self.setCursorPosition(0)
            self.setModified(False)

    def tell(self) -> None:
        """Say what was typed, if it is something else."""
        value = self.value
        if value is None:
            return
        if value != self._shown:
            self._shown = value
            self.setModified(False)
            self.said.emit(self.name, value)
        if value != self.text():
            self.setText(value)

    @property
    def value(self) -> str | None:
        """What was typed as it is stored: white space is one space, a date in its form; None where it is none."""
        typed = " ".join(self.text().split())
        if self.name != "date" or not typed or typed == self._shown:
            return typed
        return written_date(typed)


class DetailForm(QWidget):
    """Shows the details of an article. Each has a button that leads to the line where it was read."""

    said = Signal(str, str)
    """Name and value; an empty value for none."""
    place_wanted = Signal(int)
    """A code point of the file's text."""
    spread_wanted = Signal(str)
    """All articles of the file are to have the detail of this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about: object = None
        self._common: frozenset[str] = frozenset()
        self._fields: dict[str, DetailField] = {}
        self._origins: dict[str, QToolButton] = {}
        self._places: dict[str, int] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 8, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        for row, name in enumerate(DETAIL_NAMES):
            self._add(grid, 2 * row, name)
        self._wrong = QLabel(self.tr("No date: write 2024-03-08 or 2024-03."))
        self._wrong.setProperty("role", "error")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        grid.addWidget(self._wrong, 2 * list(DETAIL_NAMES).index("date") + 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)
        self.show_details(None, {})

    def _add(self, grid: QGridLayout, row: int, name: str) -> None:
        label = QLabel(detail_name(name))
        label.setProperty("role", "muted")
        field = self._fields[name] = DetailField(name, self)
        label.setBuddy(field)
        field.said.connect(self.said)
        field.textEdited.connect(lambda _, field=field: self._warn(field))
        origin = self._origins[name] = QToolButton()
        origin.setProperty("role", "link")
        origin.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        origin.clicked.connect(lambda _=False, name=name: self._follow(name))
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        grid.addWidget(origin, row, 2)

    def show_details(
        self,
        details: Mapping[str, Detail] | None,
        lines: Mapping[str, int],
        *,
        about: object = None,
        others: Iterable[Draft] = (),
    ) -> None:
        """Show details; `lines` are the numbers, counted from 1, of the lines of the file where they stand.

        `about` is what they are of, `others` are the other articles of the file.
        """
        anew, self._about = about != self._about, about
        self._common = frozenset(
            name
            for name in _COMMON & (details or {}).keys()
            if details
            and is_given(details[name])
            and any(one.value(name) != details[name].value for one in others)
        )
        for name, field in self._fields.items():
            detail = details.get(name) if details is not None else None
            field.setEnabled(details is not None)
            field.show_value(detail.value if detail is not None else "", anew=anew)
            self._show_origin(name, detail, lines.get(name))
            if field.value is None:
                self._warn(field)
            else:
                self._mark(field, doubtful=detail is not None and detail.sure < SURE_ENOUGH)
        self._wrong.setVisible(self._fields["date"].value is None)

    def field(self, name: str) -> DetailField:
        """The field of a detail."""
        return self._fields[name]

    def origin(self, name: str) -> QToolButton:
        """The button that leads to where a detail was read."""
        return self._origins[name]

    def flush(self) -> bool:
        """Tell what was typed and not told yet; whether all of it can stand. What cannot has the keys then."""
        for field in self._fields.values():
            field.tell()
        wrong = [field for field in self._fields.values() if field.value is None]
        if wrong:
            wrong[0].setFocus()
        return not wrong

    def _follow(self, name: str) -> None:
        """Go to where a detail was read, or give it to all articles."""
        if name in self._common:
            self.spread_wanted.emit(name)
        else:
            self.place_wanted.emit(self._places[name])

    def _show_origin(self, name: str, detail: Detail | None, line: int | None) -> None:
        button = self._origins[name]
        words, tip = self._origin_words(detail, line)
        if name in self._common:
            words, tip = self.tr("To all"), self.tr("Given by you. Give it to all articles of this file")
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(f"{detail_name(name)}: {tip}" if tip else "")
        button.setEnabled(line is not None or name in self._common)
        button.setVisible(bool(words))
        if detail is not None and detail.span is not None:
            self._places[name] = detail.span.start

    def _origin_words(self, detail: Detail | None, line: int | None) -> tuple[str, str]:
        if detail is None:
            return "", ""
        if line is not None:
            tip = self.tr("Read in line {0}; go there").format(line)
            if detail.sure < SURE_ENOUGH:
                tip = self.tr("Not sure. Read in line {0}; go there").format(line)
            return self.tr("Line {0}").format(line), tip
        if detail.sure < SURE_ENOUGH:
            return self.tr("Guessed"), self.tr("Nothing in the file says it: please look whether it is right")
        if detail.sure < 1:
            return self.tr("File"), self.tr("From what the file says of itself")
        return self.tr("Given"), self.tr("Given by you, or by the file as a detail")

    def _mark(self, field: DetailField, *, doubtful: bool) -> None:
        field.setToolTip(self.tr("Not sure: please look whether it is right") if doubtful else "")
        self._set_state(field, "doubtful" if doubtful else "")

    def _warn(self, field: DetailField) -> None:
        """A date that is none is said while it is typed."""
        if field.name == "date":
            wrong = field.value is None
            field.setToolTip(self._wrong.text() if wrong else "")
            field.setAccessibleDescription(self._wrong.text() if wrong else "")
            self._set_state(field, "wrong" if wrong else "")
            self._wrong.setVisible(wrong)

    def _set_state(self, field: DetailField, state: str) -> None:
        if field.property("state") != state:
            field.setProperty("state", state)
            field.style().unpolish(field)
            field.style().polish(field)
