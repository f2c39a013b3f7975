"""How the lines are sorted and shown, and what can be done with them: one row above the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QMenu, QToolButton, QWidget

from reader.analysis.concordance import InWords, Order
from reader.analysis.texts import Unit
from reader.chinese.parallel import Form
from reader.ui.actions import plain as without_letter
from reader.ui.library.flow import FlowLayout
from reader.ui.search.arranging import Wanted
from reader.ui.search.menu_heading import MenuHeading

#: How much of the text can be shown on each side, in characters.
CONTEXTS = (10, 20, 40, 60, 120)
#: The same in words.
WORDS = (3, 5, 10, 15)
CONTEXT = 40

T = TypeVar("T")


class SortingBar(QWidget):
    """`arranged`: lines are to be sorted or cut otherwise; `shown`: they are to be shown otherwise."""

    arranged = Signal()
    shown = Signal()
    tag_wanted = Signal()
    copy_wanted = Signal(bool)  # all lines, or those that are selected
    method_wanted = Signal()
    export_wanted = Signal()
    tick_wanted = Signal(bool)
    tick_selected_wanted = Signal()

    def __init__(self, *switches: QWidget) -> None:
        """`switches` are those of the search, which stand before all others; `buttons` stand elsewhere."""
        super().__init__()
        self._switches = switches
        self.first, self.then = (
            self._orders(self.tr("Sort by"), self.tr("Order of the corpus")),
            self._orders(self.tr("Then by"), self.tr("…then as in the corpus")),
        )
        self.first.currentIndexChanged.connect(self._offer_then)
        self.doubtful = QCheckBox()
        self.doubtful.toggled.connect(self.shown)
        self.doubtful.setToolTip(
            self.tr(
                "Simplified script has one character where traditional script has several: "
                "these hits may be other words."
            )
        )
        self.doubtful.hide()
        self.form: Chosen[Form | None] = Chosen(None)
        self.unit: Chosen[Unit] = Chosen(Unit.WORD)
        self.context: Chosen[int | InWords] = Chosen(CONTEXT)
        self.show_menu = self._build_show()
        self.lines_menu = self._build_lines()
        self.buttons = (
            self._menu_button(self.tr("Show"), self.show_menu),
            self._menu_button(self.tr("Lines"), self.lines_menu),
        )
        self.tag_button = QToolButton()
        self.tag_button.setProperty("role", "link")
        self.tag_button.clicked.connect(self.tag_wanted)
        self.tag_button.hide()
        self._lay_out()
        self.tell_ticked(0)
        self.tell_doubtful(0)
        self._offer_then()

    # -- what is chosen --------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        """How lines are to be arranged; how each node is cut is found out as it is seen, its context for all lines."""
        first = Order(self.first.currentData())
        orders = [] if first is Order.ARTICLE else [first, Order(self.then.currentData())]
        given = [order for order in dict.fromkeys(orders) if order is not Order.ARTICLE]
        return Wanted(tuple(given), self.unit.value, cut=isinstance(self.context.value, InWords))

    @property
    def shows_cut(self) -> bool:
        """Whether it is to be shown how nodes are cut."""
        return self._cut.isChecked()

    @property
    def hides_doubtful(self) -> bool:
        """Whether hits that may be other words are left out."""
        return self.doubtful.isChecked() and not self.doubtful.isHidden()

    @property
    def state(self) -> dict[str, str]:
        """What is chosen, for `restore`."""
        return {
            "first": str(self.first.currentData()),
            "then": str(self.then.currentData()),
            "form": self.form.value or "",
            "unit": self.unit.value.value,
            "context": str(self.context.value),
            "cut": "yes" if self.shows_cut else "no",
        }

    def restore(self, state: Mapping[str, str]) -> None:
        """Choose what was chosen before; what is not known stays as it is."""
        for combo, name in ((self.first, "first"), (self.then, "then")):
            place = combo.findData(state.get(name, ""))
            combo.setCurrentIndex(max(place, 0))
        for action in self.show_menu.actions():
            name, value = action.data() or ("", "")
            if name and not action.isChecked() and state.get(name) == value:
                action.trigger()

    def tell_ticked(self, count: int) -> None:
        """So many lines are ticked."""
        self.tag_button.setVisible(bool(count))
        words = self.tr("&Tag %Ln ticked line(s)…", "", count)
        self.tag_button.setText(without_letter(words))  # in the window Alt+T is a menu's
        self.tag_button.setAccessibleName(without_letter(words))
        self.tag_button.setToolTip(self.tr("Choose a tag for all ticked lines, as one step"))
        self._tag.setText(words if count else self.tr("&Tag the ticked lines…"))
        self._tag.setEnabled(bool(count))

    def tell_doubtful(self, count: int) -> None:
        """So many of the lines may be other words."""
        self.doubtful.setText(self.tr("Hide %Ln doubtful", "", count))
        self.doubtful.setVisible(bool(count))

    def _offer_then(self) -> None:
        """A second order is there where there is a first."""
        self.then.setVisible(self.first.currentIndex() > 0)

    def unsort(self) -> None:
        """The order of the corpus again."""
        self.first.setCurrentIndex(0)

    def set_busy(self, on: bool) -> None:
        """While something is tagged or written, no other thing can be begun."""
        self.tag_button.setEnabled(not on)
        self.lines_menu.setEnabled(not on)

    # -- building --------------------------------------------------------------------------------

    def _orders(self, name: str, unsorted: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(17)
        for words, order in (
            (unsorted, Order.ARTICLE),
            (self.tr("1 to the left (L1)"), Order.LEFT_1),
            (self.tr("2 to the left (L2)"), Order.LEFT_2),
            (self.tr("3 to the left (L3)"), Order.LEFT_3),
            (self.tr("1 to the right (R1)"), Order.RIGHT_1),
            (self.tr("2 to the right (R2)"), Order.RIGHT_2),
            (self.tr("3 to the right (R3)"), Order.RIGHT_3),
            (self.tr("The hit itself"), Order.NODE),
            (self.tr("Date"), Order.DATE),
            (self.tr("Source"), Order.SOURCE),
            (self.tr("Most frequent left"), Order.LEFT_PATTERN),
            (self.tr("Most frequent right"), Order.RIGHT_PATTERN),
        ):
            combo.addItem(words, order.value)
        combo.setMaxVisibleItems(combo.count())
        combo.currentIndexChanged.connect(self.arranged)
        return combo

    def _build_show(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(MenuHeading(self.tr("Script"), menu))
        self._choice(
            menu,
            "form",
            self.form,
            ((self.tr("As &written"), None), (self.tr("&Simplified"), Form.SIMPLIFIED),
             (self.tr("&Traditional"), Form.TRADITIONAL)),
            self.shown.emit,
        )  # fmt: skip
        menu.addAction(MenuHeading(self.tr("Context"), menu))
        characters: list[tuple[str, int | InWords]] = [
            (self.tr("%n character(s) on each side", "", count), count) for count in CONTEXTS
        ]
        in_words: list[tuple[str, int | InWords]] = [
            (self.tr("%n word(s) on each side", "", count), InWords(count)) for count in WORDS
        ]
        self._choice(
            menu,
            "context",
            self.context,
            (*characters, *in_words),
            self._tell_context,
        )
        menu.addAction(MenuHeading(self.tr("Sorting"), menu))
        self._choice(
            menu,
            "unit",
            self.unit,
            (
                (self.tr("Sort by the w&ords beside the hit"), Unit.WORD),
                (self.tr("Sort by the c&haracters beside the hit"), Unit.CHARACTER),
            ),
            self.arranged.emit,
        )
        menu.addAction(MenuHeading(self.tr("Hit"), menu))
        self._cut = menu.addAction(self.tr("Show how each hit is &cut into words"))
        self._cut.setCheckable(True)
        self._cut.setData(("cut", "yes"))
        self._cut.toggled.connect(self.shown)
        return menu

    def _tell_context(self) -> None:
        """Words must be cut first; until they are, lines stay as long as they are."""
        self.shown.emit()
        self.arranged.emit()

    def _choice(
        self,
        menu: QMenu,
        name: str,
        chosen: Chosen[T],
        entries: tuple[tuple[str, T], ...],
        tell: Callable[[], None],
    ) -> None:
        group = QActionGroup(menu)
        for words, value in entries:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == chosen.value)
            action.setData((name, "" if value is None else str(value)))
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: chosen.choose(value, tell))
        menu.addSeparator()

    def _build_lines(self) -> QMenu:
        menu = QMenu(self)
        self._tag = self._action(menu, "", self.tag_wanted.emit)
        self._action(menu, self.tr("Tick the &selected lines"), self.tick_selected_wanted.emit)
        self._action(menu, self.tr("Tick &all lines"), lambda: self.tick_wanted.emit(True))
        self._action(menu, self.tr("Tick &none"), lambda: self.tick_wanted.emit(False))
        menu.addSeparator()
        self._action(menu, self.tr("&Copy the selected lines"), lambda: self.copy_wanted.emit(False))
        self._action(menu, self.tr("Copy all &lines"), lambda: self.copy_wanted.emit(True))
        self._action(menu, self.tr("Copy how it was &made"), self.method_wanted.emit)
        menu.addSeparator()
        self._action(menu, self.tr("&Export all hits as CSV…"), self.export_wanted.emit)
        return menu

    def _action(self, menu: QMenu, words: str, call: Callable[[], None]) -> QAction:
        action = menu.addAction(words)
        action.triggered.connect(lambda *_: call())
        return action

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Sort by"))
        label.setProperty("role", "muted")
        high = self.first.sizeHint().height()
        for widget in (label, *self._switches, self.doubtful):
            widget.setMinimumHeight(high)
        layout = FlowLayout(self, gap=8)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (*self._switches, label, self.first, self.then, self.doubtful):
            layout.addWidget(widget)

    def _menu_button(self, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("{0} ▾").format(words))
        button.setAccessibleName(words)
        button.clicked.connect(lambda *_: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        return button


class Chosen(Generic[T]):
    """One of several values, which a menu sets."""

    def __init__(self, value: T) -> None:
        self.value = value

    def choose(self, value: T, tell: Callable[[], None]) -> None:
        """Take another value and tell it."""
        if value != self.value:
            self.value = value
            tell()
