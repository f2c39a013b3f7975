"""What one does with the lines: tag those that are ticked, copy, export; and what opens beside the search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.occurrences import Outcome, Progress
from reader.corpus.selecting import annotators
from reader.errors import UserError
from reader.ui import choosing
from reader.ui.importing.progress import ProgressBar
from reader.ui.search.arranging import Wanted
from reader.ui.search.asking import Asked
from reader.ui.search.concordance_model import ConcordanceModel
from reader.ui.search.concordance_view import ConcordanceView
from reader.ui.search.exporting import Export, Written, as_text, method_sentence
from reader.ui.search.query_line import QueryLine
from reader.ui.search.sorting_bar import SortingBar
from reader.ui.search.work import Errand, Work
from reader.ui.wording import joined, sentence

if TYPE_CHECKING:
    from reader.ui.codebook.palette import TagPalette
    from reader.ui.search.filter_form import FilterForm
    from reader.ui.search.help import SearchHelp


class Deeds(QObject):
    """Carries them out for the panel; `said` is a word on the outcome."""

    said = Signal(str)

    def __init__(
        self,
        panel: QWidget,
        top: QueryLine,
        bar: SortingBar,
        model: ConcordanceModel,
        view: ConcordanceView,
        progress: ProgressBar,
    ) -> None:
        super().__init__(panel)
        self._panel, self._top, self._bar = panel, top, bar
        self._model, self._view, self._progress = model, view, progress
        self._work: Work | None = None
        self._asked, self._wanted = Asked(""), Wanted()
        self._articles = self._hits = 0
        self._running: Errand | None = None
        self._stopped = False
        self._outcome: Outcome | None = None
        self._palette: TagPalette | None = None
        self._filters: FilterForm | None = None
        self._help: SearchHelp | None = None
        self._folder = ""
        bar.tag_wanted.connect(self._choose_tag)
        bar.tick_wanted.connect(self._tick)
        bar.tick_selected_wanted.connect(self._tick_selected)
        bar.copy_wanted.connect(self.copy)
        bar.method_wanted.connect(self.copy_method)
        bar.export_wanted.connect(self._ask_export)
        model.ticked.connect(bar.tell_ticked)
        view.copy_wanted.connect(lambda: self.copy(False))
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open_menu)
        top.filters_wanted.connect(self._open_filters)
        top.help_wanted.connect(self._open_help)

    # -- what it works on ----------------------------------------------------------------------

    def set_work(self, work: Work | None) -> None:
        """Another corpus; what goes on in the one before ends."""
        if self._running is not None:
            self._running.cancel()
            self._end()
        for part in (self._filters, self._palette):
            if part is not None:
                part.hide()
        self._work = work

    def set_asked(self, asked: Asked) -> None:
        """Another search."""
        self._asked, self._wanted = asked, self._bar.wanted
        self._articles = self._hits = 0

    def set_found(self, wanted: Wanted, articles: int, hits: int) -> None:
        """What was found, and how it is arranged."""
        self._wanted, self._articles, self._hits = wanted, articles, hits

    @property
    def busy(self) -> bool:
        """Whether something is being tagged or written."""
        return self._running is not None

    def stop(self) -> None:
        """End that; nothing is changed then."""
        if self._running is not None:
            self._stopped = True
            self._running.cancel()
            if self._outcome is None:
                self._end()
                self.said.emit(self.tr("Stopped. Nothing was changed."))

    def _end(self) -> None:
        self._running = None
        self._progress.hide()
        self._bar.set_busy(False)

    def _begin(self, words: str) -> None:
        self._stopped, self._outcome = False, None
        self._bar.set_busy(True)
        self._progress.begin(words)

    def _failed(self, error: UserError) -> None:
        self._stopped = True  # and its end says nothing more
        self.said.emit(sentence(error))

    def _open_menu(self, place: QPoint) -> None:
        """At a line one finds what can be done with lines, as behind their button."""
        view = self._view
        if not view.indexAt(place).isValid():  # the menu key: the line that has the keys
            place = view.visualRect(view.currentIndex()).bottomLeft()
        if self._model.lines and not self.busy:
            self._bar.lines_menu.popup(view.viewport().mapToGlobal(place))

    # -- tagging -------------------------------------------------------------------------------

    def _tick(self, on: bool) -> None:
        if on:
            self._model.tick(range(self._model.rowCount()), True)
        else:
            self._model.forget_ticks()

    def _tick_selected(self) -> None:
        rows = self._view.selectionModel().selectedRows()
        self._model.tick([index.row() for index in rows], True)

    def _choose_tag(self) -> None:
        """Ask for the tag; a new one is made with the annotations."""
        if self._work is None or not self._model.ticked_lines() or self.busy:
            return
        if self._palette is None:
            from reader.ui.codebook.palette import TagPalette  # noqa: PLC0415 - when first asked for

            self._palette = TagPalette(self._panel.window())
            self._palette.tag_chosen.connect(self.tag)
            self._palette.create_requested.connect(self.tag)
        button = self._bar.tag_button
        place = QRect(button.mapToGlobal(button.rect().topLeft()), button.size())
        self._palette.open_at(place, self._work.session.corpus.codebook.all())

    def tag(self, tag: int | str) -> None:
        """Tag the ticked lines, as one step."""
        lines = self._model.ticked_lines()
        if self._work is None or not lines or self.busy:
            return
        self._begin(self.tr("Tagging…"))
        self._running = self._work.tag(lines, tag, self._tagging, self._tagged, self._failed)

    def _tagging(self, progress: Progress) -> None:
        self._outcome = progress.outcome or self._outcome
        self._progress.advance(progress.done, progress.total, self.tr("Tagging…"))

    def _tagged(self) -> None:
        if self._running is None:
            return
        self._end()
        outcome = self._outcome
        if outcome is None:
            if not self._stopped:
                self.said.emit(self.tr("Nothing was tagged."))
            return
        self._model.forget_ticks()
        there = QApplication.focusWidget()
        if there is not None and self._panel.isAncestorOf(there):  # the line would undo what is typed in it
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        made = self.tr("%Ln place(s) tagged. Ctrl+Z takes it back.", "", outcome.made)
        # Where no step was made, Ctrl+Z would take back the one before.
        told = [made if outcome.made else self.tr("Nothing was tagged.")]
        if outcome.gone:
            told.append(
                self.tr("%Ln left out: the article is gone or reads otherwise now.", "", outcome.gone)
            )
        if outcome.tagged:
            told.append(self.tr("%Ln left out: they had the tag already.", "", outcome.tagged))
        self.said.emit(joined(*told))

    # -- copying and exporting -------------------------------------------------------------------

    @property
    def _export(self) -> Export:
        wanted = replace(self._wanted, cut=self._bar.shows_cut)
        return Export(self._asked, wanted, self._bar.context.value, self._bar.hides_doubtful)

    def copy(self, whole: bool) -> None:
        """Copy the selected lines, or all that are shown, as cells parted by tabs."""
        lines = self._model.lines if whole else self._view.selected()
        if lines:
            QApplication.clipboard().setText(as_text(lines, self._bar.context.value))
            self.said.emit(self.tr("%Ln line(s) copied.", "", len(lines)))

    def copy_method(self) -> None:
        """Copy in one sentence how the concordance was made."""
        if not self._asked.is_empty:
            QApplication.clipboard().setText(method_sentence(self._export, self._articles, self._hits))
            self.said.emit(self.tr("The sentence on how it was made is copied."))

    def _ask_export(self) -> None:
        if self._work is None or self._asked.is_empty or not self._model.rowCount():
            return
        folder = Path(self._folder) if self._folder else Path.home()
        name = choosing.save_file(
            self._panel.window(),
            self.tr("Export the concordance as CSV"),
            str(folder / self.tr("concordance.csv")),
            self.tr("Tables (*.csv)"),
        )
        if name:
            path = Path(name) if Path(name).suffix else Path(name).with_suffix(".csv")
            self._folder = str(path.parent)
            if path.suffix.lower() == ".csv":
                self.export(path)
            else:
                self.said.emit(sentence(UserError(messages.EXPORT_FORMAT, path=path)))

    def export(self, path: Path) -> None:
        """Write all hits, also those that are not listed, as they are sorted now."""
        if self._work is None or self.busy:
            return
        self._begin(self.tr("Exporting…"))
        self._written = 0

        def piece(written: Written) -> None:
            self._written = written.total if written.whole else 0
            self._progress.advance(written.done, written.total, self.tr("Exporting…"))

        def done() -> None:
            self._end()
            if not self._stopped:
                told = self.tr("%Ln line(s) exported.", "", self._written)
                self.said.emit(joined(told, self.tr("The table is in {0}.").format(path)))

        self._running = self._work.export(self._export, path, piece, done, self._failed)

    # -- filters and help ------------------------------------------------------------------------

    def _open_filters(self) -> None:
        if self._work is None:
            return
        from reader.ui.search.filter_form import FilterForm, Offers  # noqa: PLC0415 - when first asked for

        if self._filters is None:
            self._filters = FilterForm(self._panel.window())
            self._filters.changed.connect(self._top.set_filters)
        corpus = self._work.session.corpus
        form, offers = self._filters, Offers(corpus.codebook.all(), annotators(corpus.db))
        form.open_beside(self._top.filter_button, self._top.asked.all_filters(), offers)
        self._work.session.read(_sources, form.set_sources, failed=lambda _: None, owner=form)

    def _open_help(self) -> None:
        from reader.ui.search.help import SearchHelp  # noqa: PLC0415 - when first asked for

        if self._help is None:
            self._help = SearchHelp(self._panel.window())
            self._help.tried.connect(self._try)
        self._help.show()
        self._help.raise_()

    def _try(self, query: str, pattern: bool) -> None:
        self._top.show_asked(query, pattern=pattern, same_script=False)


def _sources(corpus: Corpus) -> Any:
    return sorted({article.source for article in corpus.articles.all() if article.source})
