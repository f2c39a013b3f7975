"""What stands above the list of articles: title and count, the filter, its chips, sort and group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library.arranging import Filter
from reader.ui.library.shelves import Group, Sort
from reader.ui.quietly import set_text
from reader.ui.settings.settings import LIBRARY_GROUP, LIBRARY_SORT, Settings

if TYPE_CHECKING:  # made when they are first needed
    from reader.ui.library.chips import Chips
    from reader.ui.library.filtering import FilterForm, Offers


class LibraryHead(QWidget):
    """`filter_changed` carries the filter, `order_changed` tells of another sort or group."""

    filter_changed = Signal(object)  # Filter
    order_changed = Signal()

    def __init__(
        self, settings: Settings, offers: Callable[[], Offers], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offers = offers
        self.wanted = Filter()
        self.chips: Chips | None = None
        self._form: FilterForm | None = None
        self.text = QLineEdit(placeholderText=self.tr("Filter the articles"))
        self.text.setAccessibleName(self.tr("Filter the library"))
        self.text.setToolTip(self.tr("Filter by title, source, date, file"))
        self.text.textChanged.connect(self._on_typed)
        self.more = QToolButton()
        self.more.setText(self.tr("Filters"))
        self.more.setAccessibleName(self.tr("More filters"))
        self.more.setToolTip(self.tr("Filter by tag, state, annotator, date, source, file or text"))
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self.open_form)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.sort = self._choice(
            self.tr("Sort by"),
            [
                (self.tr("As imported"), Sort.ORDER),
                (self.tr("By title"), Sort.TITLE),
                (self.tr("By date"), Sort.DATE),
                (self.tr("By source"), Sort.SOURCE),
                (self.tr("Most tagged"), Sort.TAGS),
            ],
            settings.get(LIBRARY_SORT),
        )
        self.group = self._choice(
            self.tr("Group by"),
            [
                (self.tr("No groups"), Group.NONE),
                (self.tr("By file"), Group.FILE),
                (self.tr("By month"), Group.MONTH),
                (self.tr("By source"), Group.SOURCE),
            ],
            settings.get(LIBRARY_GROUP),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Library"))
        title.setProperty("role", "panel-title")
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch()
        top.addWidget(self.count)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.text, 1)
        line.addWidget(self.more)
        choices = QHBoxLayout()
        choices.setSpacing(6)
        choices.addWidget(self.sort, 1)
        choices.addWidget(self.group, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(10, 10, 10, 6)
        self._whole.setSpacing(6)
        self._whole.addLayout(top)
        self._whole.addLayout(line)
        self._whole.addLayout(choices)

    def _choice(self, name: str, entries: list[tuple[str, Sort | Group]], value: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(lambda _: self.order_changed.emit())
        return box

    # -- the filter ----------------------------------------------------------------------------

    def show_filter(self, wanted: Filter, tags: Mapping[int, str]) -> None:
        """Show a filter in the line, as chips, and in the form where it is open; `tags`: their paths."""
        self.wanted = wanted
        if self.text.text() != wanted.text:
            set_text(self.text, wanted.text)
            self.text.setClearButtonEnabled(bool(wanted.text))
        if self.chips is None and wanted != Filter(text=wanted.text):
            self._add_chips()
        if self.chips is not None:
            self.chips.show_filter(wanted, tags)
        if self._form is not None and self._form.isVisible():
            self._form.show_filter(wanted, self._offers())

    def open_form(self) -> None:
        """Show what else there is to filter by; once more, and it goes."""
        if self._form is None:
            from reader.ui.library.filtering import FilterForm  # noqa: PLC0415 - after the first picture

            self._form = FilterForm(self.window())
            self._form.changed.connect(self._on_form)
        if self._form.isVisible():
            self._form.close_form()
        else:
            self._form.open_below(self.text, self.wanted, self._offers())

    @property
    def form(self) -> FilterForm | None:
        """The form, once it was opened."""
        return self._form

    def focus(self) -> None:
        """Put the caret into the filter line."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def tell_count(self, shown: int, total: int) -> None:
        """Say how many articles are shown, and of how many."""
        words = self.locale().toString(total)
        if shown != total:
            words = self.tr("{0} of {1}").format(self.locale().toString(shown), words)
        self.count.setText(words)

    def _add_chips(self) -> None:
        from reader.ui.library.chips import Chips  # noqa: PLC0415 - after the first picture

        self.chips = Chips(self)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.chips.changed.connect(self.filter_changed)
        self._whole.insertWidget(2, self.chips)

    def _on_typed(self, text: str) -> None:
        self.text.setClearButtonEnabled(bool(text))  # not at once: its icon takes 3 ms of the start
        self.filter_changed.emit(replace(self.wanted, text=text))

    def _on_form(self, wanted: Filter) -> None:
        self.filter_changed.emit(wanted)
