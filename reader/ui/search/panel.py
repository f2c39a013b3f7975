"""The search panel: a line to type in, what was understood of it, exact counts, the hits as a concordance."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.analysis.concordance import KwicLine
from reader.corpus.query.notes import notes_on_names
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.ui.importing.progress import ProgressBar
from reader.ui.search.asking import Asked, Gathered, Place, check, term_of, terms_of, touches_texts
from reader.ui.search.concordance_model import ConcordanceModel
from reader.ui.search.concordance_view import ConcordanceView
from reader.ui.search.deeds import Deeds
from reader.ui.search.finding import Finding
from reader.ui.search.query_line import QueryLine
from reader.ui.search.showing import Showing
from reader.ui.search.sorting_bar import SortingBar
from reader.ui.search.told import Told
from reader.ui.search.understood import QuerySentence
from reader.ui.search.work import Work
from reader.ui.session import Session
from reader.ui.settings.settings import CONCORDANCE, Settings

#: How long typing must pause before a search begins, in milliseconds.
_PAUSE = 120


class SearchPanel(QWidget):
    """Searches as one types; `line_chosen` carries the `KwicLine` to show, `left`: one goes on in the text."""

    line_chosen = Signal(object)
    searched = Signal(str, bool, bool)  # what is searched for now: query, pattern, same script
    left = Signal()
    said = Signal(str)  # a word for the status bar
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked, self._new, self._from_top = Asked(""), False, False
        self._back: KwicLine | None = None
        self._sentence = QuerySentence(self)
        self._build()

    # -- what others say and ask ---------------------------------------------------------------

    @property
    def query(self) -> str:
        """What stands in the line."""
        return self._query.text()

    @property
    def words(self) -> list[str]:
        """The texts that are searched for, without operators and fields; none for a pattern or a wrong query."""
        return terms_of(self._top.asked)

    def set_session(self, session: Session | None) -> None:
        """Search another corpus."""
        work = Work(session, self) if session is not None else None
        self._finding.set_work(work)
        self._deeds.set_work(work)
        self._top.saved.set_session(session)
        self._showing.set_session(session)
        if session is not None:
            session.changed.connect(self._take_in)
        self._show_nothing()
        self._asked = Asked("")
        if self.query and self.isVisible():
            self._pause.start()

    @property
    def place(self) -> Place:
        """What is searched for and the line on which one is, for `restore`."""
        return Place(self._top.asked, self._view.line())

    def restore(self, place: Place) -> None:
        """Search for what was searched for in another window, and be on its line once that is found."""
        asked, self._back = place
        self._top.show_asked(
            asked.query, pattern=asked.pattern, same_script=asked.same_script, filters=asked.filters
        )

    def remember_in(self, settings: Settings) -> None:
        """Sort and show lines as was chosen last time, and keep what is chosen for the next."""
        bar = self._bar_above
        kept: dict[str, str] = settings.get(CONCORDANCE)
        bar.restore(kept)
        for told in (bar.arranged, bar.shown):
            told.connect(lambda: settings.set(CONCORDANCE, bar.state))

    def focus(self, text: str = "") -> None:
        """Put the caret into the search line, with `text` in it if there is any."""
        if text:
            self._query.setText(text)
        self._query.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query.selectAll()

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) line; the keys stay where they are."""
        row = self._view.currentIndex().row() + by
        if 0 <= row < self._model.rowCount():
            self._view.go_to(row)
            self._preview(self._model.lines[row])
        elif not self._model.rowCount():
            self.said.emit(self.tr("There are no hits. Search the corpus first."))
        else:
            self.said.emit(self.tr("This is the last hit.") if by > 0 else self.tr("This is the first hit."))

    # -- searching -----------------------------------------------------------------------------

    def search(self) -> None:
        """Search for what stands in the line now; what was found before stays until something is."""
        self._pause.stop()
        self._from_top = self._from_top or not self._top.asked.is_same(self._asked)
        self._asked = asked = self._top.asked
        self._deeds.set_asked(asked)
        self._new = True
        self._told.clear()
        self._top.mark_wrong(False)
        try:
            check(asked)
            self._told.say_understood(self._sentence.of(asked))
        except UserError as error:
            self._fail(error)
            return
        self.searched.emit("" if asked.pattern else asked.query, False, asked.same_script)
        if asked.is_empty or not self._finding.begin(asked):
            self._show_nothing()
        else:
            self._view.say("")
            self._told.say_looking()

    def _on_typed(self) -> None:
        """A blank at the end of a word is no other question: one stays on the hit where one is."""
        if self._pause.isActive() or not self._top.asked.is_same(self._asked):
            self._pause.start()

    def _take(self, found: Gathered) -> None:
        """More lines, better counts."""
        if self._new:
            self._model.begin(term_of(self._asked))
            if self._from_top:
                self._view.scrollToTop()  # the list keeps where it was
        self._new = self._from_top = False
        if found.nameless:
            self._told.say_understood(self._sentence.of(self._asked, notes_on_names(found.nameless)))
        self._showing.extend(found.lines, found.scripts)
        if found.nothing is not None:
            self._told.say_nothing_found(found.nothing)
        else:
            self._told.say_count(self._finding.articles, self._finding.hits, len(self._finding.lines))

    def _complete(self) -> None:
        if (
            self._asked.pattern
        ):  # told only now: one that takes too long on some article is no trap for the text
            self.searched.emit(self._asked.query, True, self._asked.same_script)
        self._bar_above.tell_doubtful(sum(line.doubtful for line in self._finding.lines))
        self._view.stay_on(self._back)
        self._back = None
        self._arrange()

    def _fail(self, error: UserError) -> None:
        self._show_nothing()
        self.searched.emit("", False, False)
        self._told.say_problem(error)
        self._view.say("")
        self._top.mark_wrong(True)

    def _arrange(self) -> None:
        wanted, found = self._bar_above.wanted, self._finding
        self._deeds.set_found(wanted, found.articles or 0, found.hits or 0)
        found.arrange(wanted)

    def _show_slow(self, sorting: bool, done: int, total: int) -> None:
        if self._deeds.busy:
            return
        words = self.tr("Sorting…") if sorting else self.tr("Looking…")
        if not self._bar.isVisible():
            self._bar.begin(words)
        if total:
            self._bar.advance(done, total, words)

    def _end_slow(self) -> None:
        if not self._deeds.busy:
            self._bar.hide()

    def _stop(self) -> None:
        """The button of the bar: keep what there is."""
        finding = self._finding
        if self._deeds.busy:
            self._deeds.stop()
        elif finding.is_gathering:
            finding.cancel()
            self._told.say_stopped(len(finding.lines))
        elif finding.is_sorting:
            finding.cancel()
            self._bar_above.unsort()

    def _show_nothing(self) -> None:
        self._finding.cancel()
        self._finding.forget()
        self._model.begin("")
        self._told.clear()
        self._view.say(self.tr("Type what to look for. The button “?” shows what the search understands."))
        self._top.mark_wrong(False)
        self._bar_above.tell_doubtful(0)

    # -- lines ---------------------------------------------------------------------------------

    def _preview(self, line: KwicLine) -> None:
        """Show its passage; the keys stay where they are."""
        before = self.window().focusWidget()
        self.line_chosen.emit(line)
        if before is not None and self.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, line: KwicLine) -> None:
        """Show its passage and go on there."""
        self.line_chosen.emit(line)
        self.left.emit()

    def _to_lines(self) -> None:
        """From the line to the list."""
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.TabFocusReason)
            if self._view.currentIndex().row() < 0:
                self.step(1)

    def _go(self) -> None:
        """Enter: search now, or walk to the next line where that is done."""
        if self._pause.isActive() or not self._model.rowCount():
            self.search()
        else:
            self.step(1)

    def _take_in(self, change: Change) -> None:
        """Articles came or went: what is found is another now; one stays on the line where one is."""
        if touches_texts(change) and not self._asked.is_empty and self.isVisible():
            self._back = self._view.line() or self._back
            self._pause.start()

    def _say_cut_off(self, longest: int) -> None:
        self.said.emit(self.tr("The search holds %Ln character(s); the rest was left out.", "", longest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the search."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Search"))
        self._top = QueryLine()
        self._query = self._top.line
        self._bar_above = SortingBar(self._top.same, self._top.pattern)
        self._model = ConcordanceModel()
        self._view = ConcordanceView(self._model)
        self._bar = ProgressBar()
        self._bar.stop_wanted.connect(self._stop)
        self._told = Told(self._bar_above.tag_button)
        self._showing = Showing(self._model, self._view, self._bar_above)
        self._deeds = Deeds(self, self._top, self._bar_above, self._model, self._view, self._bar)
        self._finding = Finding(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        top, view = self._top, self._view
        top.typed.connect(self._on_typed)
        top.changed.connect(self.search)
        top.entered.connect(self._go)
        top.down.connect(self._to_lines)
        top.closed.connect(self.closed)
        top.saved.chosen.connect(top.recall)
        top.cut_off.connect(self._say_cut_off)
        self._bar_above.arranged.connect(self._arrange)
        finding = self._finding
        finding.taken.connect(self._take)
        finding.complete.connect(self._complete)
        finding.arranged.connect(self._showing.set_lines)
        finding.failed.connect(self._fail)
        finding.slow.connect(self._show_slow)
        finding.ended.connect(self._end_slow)
        view.previewed.connect(self._preview)
        view.chosen.connect(self._open)
        view.left_upwards.connect(lambda: self._query.setFocus(Qt.FocusReason.BacktabFocusReason))
        self._deeds.said.connect(self.said)

    def _lay_out(self) -> None:
        self._top.lay_out(*self._bar_above.buttons)
        head = QVBoxLayout()
        head.setContentsMargins(10, 8, 8, 6)
        head.setSpacing(5)
        head.addWidget(self._top)
        head.addWidget(self._told)
        head.addWidget(self._bar_above)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._view, 1)
        whole.addWidget(self._bar)
