"""The fields of a search as a small form: what is chosen is written into the query, where one can read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.query.filters import Filters, is_date
from reader.corpus.rows import Tag
from reader.ui.floating import FloatingForm
from reader.ui.search.help import examples
from reader.ui.search.offering import dress
from reader.ui.search.tag_line import TagLine, mark

_WIDTH = 340


@dataclass(frozen=True, slots=True)
class Offers:
    """What there is to choose from."""

    tags: Sequence[Tag] = ()
    annotators: Sequence[str] = ()


class FilterForm(FloatingForm):
    """`changed` carries the filters at every key. It goes with Esc or Enter, or when one goes elsewhere."""

    changed = Signal(object)  # Filters

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Filters of the search"))
        self._kept = Filters()
        self._showing = True
        self._build()
        self._showing = False

    def _build(self) -> None:
        self.title = self._line(self.tr("Title"), self.tr("any part of it, in either script"))
        self.source = self._line(self.tr("Source"), "")
        self._sources = QStringListModel(self)
        completer = QCompleter(self._sources, self)
        dress(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self._tell())
        self.source.setCompleter(completer)
        self.section = self._line(self.tr("Section"), "")
        self.since = self._line(self.tr("From date"), self.tr("from 2024"))
        self.until = self._line(self.tr("Until date"), self.tr("until 2024-06"))
        self.tag = TagLine()
        self.tag.setAccessibleName(self.tr("Tag"))
        self.tag.setPlaceholderText(self.tr("name, pinyin or initials"))
        self.tag.chosen.connect(lambda _: self._tell())
        self.annotator, self.annotated = self._box(self.tr("Annotator")), self._box(self.tr("Annotations"))
        for words, value in (
            (self.tr("Any"), None),
            (self.tr("With annotations"), True),
            (self.tr("Without annotations"), False),
        ):
            self.annotated.addItem(words, value)
        self.clear = QPushButton(self.tr("C&lear all"))
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(self._clear)
        self._explain()
        self._lay_out()

    def _explain(self) -> None:
        """How each of them reads in the query."""
        known = examples()
        for name, fields in (
            ("title", (self.title,)),
            ("source", (self.source,)),
            ("date", (self.since, self.until)),
            ("tag", (self.tag,)),
            ("annotated", (self.annotated,)),
        ):
            field, _, _ = known[name].partition(" ")
            for widget in fields:
                widget.setToolTip(self.tr("Stands in the search as, for example, {0}").format(field))

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(6)
        dates.addWidget(self.since)
        dates.addWidget(self.until)
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(7)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Source"), self.source)
        form.addRow(self.tr("Section"), self.section)
        form.addRow(self.tr("Date"), dates)
        form.addRow(self.tr("Tag"), self.tag)
        form.addRow(self.tr("Annotator"), self.annotator)
        form.addRow(self.tr("Annotations"), self.annotated)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addLayout(last)

    def _line(self, name: str, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        line.setMaxLength(200)
        line.textEdited.connect(self._tell)
        return line

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._tell)
        return box

    # -- opening and closing -------------------------------------------------------------------

    def open_beside(self, button: QWidget, filters: Filters, offers: Offers) -> None:
        """Open below a button, or above it where there is no room below."""
        self.remember_focus()
        self.show_filters(filters, offers)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        window = self.window()
        place = button.mapTo(window, QPoint(button.width() - _WIDTH, button.height() + 4))
        if place.y() + self.height() > window.height() - 8:
            above = button.mapTo(window, QPoint(0, -self.height() - 4)).y()
            if above < 8:  # not over the line in which one reads what is chosen
                place.setX(window.width())
            place.setY(max(8, above))
        self.move(max(8, min(place.x(), window.width() - _WIDTH - 8)), place.y())
        self.show()
        self.raise_()
        self.title.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_filters(self, filters: Filters, offers: Offers) -> None:
        """Show filters, and what else there would be."""
        self._showing = True
        self.tag.set_tags(offers.tags)
        names = dict.fromkeys([*offers.annotators, *([filters.annotator] if filters.annotator else [])])
        self.annotator.clear()
        self.annotator.addItem(self.tr("Any"), "")
        for name in names:
            self.annotator.addItem(name or "–", name)
        self.annotator.setCurrentIndex(max(0, self.annotator.findData(filters.annotator)))
        truths = [None, True, False]
        self.annotated.setCurrentIndex(truths.index(filters.annotated))
        for line, text in (
            (self.title, filters.title), (self.source, filters.source), (self.section, filters.section),
            (self.since, filters.since), (self.until, filters.until), (self.tag, filters.tag),
        ):  # fmt: skip
            line.setText(text)
        self.clear.setEnabled(bool(filters))
        self._kept = filters
        self._showing = False

    def set_sources(self, sources: Sequence[str]) -> None:
        """What is offered as one types a source."""
        self._sources.setStringList(list(sources))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the line of the tag Enter takes the best one first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tag.hasFocus():
            self.tag.take_first()
        super().keyPressEvent(event)

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def filters(self) -> Filters:
        """What is chosen; a date that is none yet is left out, and what the form has no field for is kept."""
        since, until = (
            text if is_date(text) else "" for text in (self.since.text().strip(), self.until.text().strip())
        )
        return Filters(
            title=self.title.text().strip(),
            source=self.source.text().strip(),
            section=self.section.text().strip(),
            author=self._kept.author,
            number=self._kept.number,
            since=since,
            until=until,
            tag=self.tag.path,
            annotator=self.annotator.currentData() or "",
            annotated=(None, True, False)[max(0, self.annotated.currentIndex())],
            also=self._kept.also,
            without=self._kept.without,
        )

    def _tell(self) -> None:
        if self._showing:
            return
        for line in (self.since, self.until):
            text = line.text().strip()
            mark(line, doubtful=bool(text) and not is_date(text))
        mark(self.tag, doubtful=bool(self.tag.text().strip()) and not self.tag.path)
        self.clear.setEnabled(True)
        self.changed.emit(self.filters)

    def _clear(self) -> None:
        self._showing = True
        for box in (self.annotator, self.annotated):
            box.setCurrentIndex(0)
        for line in (self.title, self.source, self.section, self.since, self.until, self.tag):
            line.clear()
        self._kept = Filters()
        self._showing = False
        self.title.setFocus()
        self._tell()
