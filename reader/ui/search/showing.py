"""How the lines that were found are shown: which of them, in which script, with how much around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from reader.analysis.concordance import KwicLine, Order
from reader.chinese import words
from reader.chinese.script import Script
from reader.corpus.rows import Change
from reader.ui.errands import Errand
from reader.ui.search.concordance_model import ConcordanceModel
from reader.ui.search.concordance_view import ConcordanceView
from reader.ui.search.sorting_bar import SortingBar
from reader.ui.session import Session


class Showing(QObject):
    """Keeps model and view as the bar says."""

    def __init__(self, model: ConcordanceModel, view: ConcordanceView, bar: SortingBar) -> None:
        super().__init__(view)
        self._model, self._view, self._bar = model, view, bar
        self._session: Session | None = None
        self._lines: list[KwicLine] = []
        self._hidden = False
        self._orders: tuple[Order, ...] = ()
        self._loading: Errand | None = None
        bar.shown.connect(self.renew)
        model.modelReset.connect(self._forget)

    def set_session(self, session: Session | None) -> None:
        """Show lines by the standards of another corpus."""
        self._session = session
        if session is not None:
            session.changed.connect(self._take_in)
        self._set_form()

    def extend(self, lines: Sequence[KwicLine], scripts: Mapping[int, Script]) -> None:
        """More lines came."""
        self._lines += lines
        self._model.extend(self._wanted(lines), scripts)

    def set_lines(self, lines: Sequence[KwicLine]) -> None:
        """Show these lines in this order; one stays on the line where one is."""
        lines = list(lines)
        hidden = self._bar.hides_doubtful
        self._hidden = hidden
        wanted = self._wanted(lines)
        orders = self._bar.wanted.orders
        if wanted != self._model.lines or orders != self._orders:
            line = self._view.line()
            self._model.set_lines(wanted, orders)
            self._view.stay_on(line)
        self._lines, self._orders = lines, orders

    def renew(self) -> None:
        """Something else is wanted."""
        if self._bar.hides_doubtful != self._hidden:
            self.set_lines(self._lines)
        self._model.set_context(self._bar.context.value)
        self._set_form()
        self._view.show_cut(self._bar.shows_cut)
        if self._bar.shows_cut and not words.is_loaded() and self._loading is None:
            self._loading = Errand(words.load, lambda _: self._model.renew(), self)

    def _set_form(self) -> None:
        if self._session is not None:
            settings = self._session.corpus.settings
            self._model.set_form(self._bar.form.value, settings.standard, settings.simplified_standard)

    def _take_in(self, change: Change) -> None:
        if "setting" in change.kinds and self._session is not None:
            self._set_form()

    def _wanted(self, lines: Sequence[KwicLine]) -> list[KwicLine]:
        if not self._bar.hides_doubtful:
            return list(lines)
        return [line for line in lines if not line.doubtful]

    def _forget(self) -> None:
        if not self._model.lines:
            self._lines = []
