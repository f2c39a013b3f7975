"""Opens articles, keeps what is shown in step with the corpus, and hands on what is done to the annotations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Article, Change, State, Tag
from reader.ui.collecting import uncollected
from reader.ui.desk.being_read import BeingRead
from reader.ui.desk.choice import Choice
from reader.ui.desk.drawn import header_of, mark_of, word_finder
from reader.ui.desk.following import Following
from reader.ui.desk.gathering import Gathering
from reader.ui.desk.preparing import Preparing
from reader.ui.desk.searched import Searched
from reader.ui.desk.shelf import Shelf
from reader.ui.reading.marks import Mark
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.view import ParallelView
from reader.ui.session import Session
from reader.ui.settings.settings import TAKEN, Settings

if TYPE_CHECKING:  # imported when it is first needed
    from reader.chinese.parallel import ParallelText
    from reader.ui.codebook.annotations import AnnotationPanel
    from reader.ui.desk.acts import Acts
    from reader.ui.desk.moving import EdgeMover
    from reader.ui.desk.stepping import Stepping
    from reader.ui.desk.tagger import Tagger
    from reader.ui.desk.units import Taken


class Desk(QObject):
    """The open article with its annotations. `tagger`, `acts`, `edges` and `steps` are what can be done there."""

    article_opened = Signal(int)
    shown_anew = Signal()  # the open article, with both forms that were yet to come
    said = Signal(str)  # one line for the status bar

    def __init__(self, view: ParallelView, settings: Settings) -> None:
        super().__init__(view)
        self.view = view
        self._settings = settings
        self.session: Session | None = None
        self.article: Article | None = None
        self.tags: dict[int, Tag] = {}
        self.gathering = Gathering(self)
        self.gathering.arrived.connect(self._on_arrived)
        self.preparing = Preparing(self)
        self.preparing.ready.connect(self._on_ready)
        self.choice = Choice(view, self.gathering, self)
        self.being_read = BeingRead(self)
        self.searched = Searched(self)
        self._following = Following(self)

    @cached_property
    def tagger(self) -> Tagger:
        """Making annotations."""
        from reader.ui.desk.tagger import Tagger  # noqa: PLC0415 - after the first picture

        return Tagger(self)

    @cached_property
    def acts(self) -> Acts:
        """What is done to the annotations."""
        from reader.ui.desk.acts import Acts  # noqa: PLC0415 - after the first picture

        return Acts(self)

    @cached_property
    def edges(self) -> EdgeMover:
        """Moving the edges of their passages."""
        from reader.ui.desk.moving import EdgeMover  # noqa: PLC0415 - after the first picture

        return EdgeMover(self)

    @cached_property
    def steps(self) -> Stepping:
        """Going from one to the next, and back to where one was."""
        from reader.ui.desk.stepping import Stepping  # noqa: PLC0415 - after the first picture

        return Stepping(self)

    def set_panel(self, panel: AnnotationPanel) -> None:
        """Show the annotations in a panel, too, which comes after the first picture."""
        self.choice.panel = panel
        panel.annotation_chosen.connect(self.steps.go_to)
        panel.remove_requested.connect(self.acts.remove)
        panel.note_changed.connect(self.acts.set_note)
        panel.status_requested.connect(self.acts.judge)
        self._list()
        self.choice.follow()

    @property
    def shelf(self) -> Shelf:
        """The annotations of the open article."""
        return self.gathering.shelf

    @property
    def annotations(self) -> list[Annotation]:
        """Those of the open article, in order; not to be changed."""
        return self.shelf.ordered

    @property
    def count(self) -> int:
        """How many annotations the open article has."""
        return self.gathering.count

    @property
    def current(self) -> int | None:
        """The id of the annotation that is meant now: chosen, or the smallest at the caret."""
        current = self.choice.current
        return current.id if current is not None else None

    @property
    def taken(self) -> Taken:
        """What is tagged where nothing is selected."""
        from reader.ui.desk.units import Taken  # noqa: PLC0415 - after the first picture

        return Taken(self._settings.get(TAKEN))

    def say(self, text: str) -> None:
        """A word for the status bar."""
        self.said.emit(text)

    # -- which article -------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Leave one corpus for another, or for none."""
        self.session = session
        self.article, self.tags = None, {}
        self._shelve()
        for name in ("tagger", "acts", "edges", "steps"):
            if name in self.__dict__:  # what was not made yet has nothing to forget
                getattr(self, name).forget()
        if session is not None:
            self.tags = {tag.id: tag for tag in session.corpus.codebook.all()}
        self._list()
        self.being_read.forget()

    def open(self, number: int, *, position: int | None = None, span: Span | None = None) -> None:
        """Show an article, at a position of its body or with a span of it selected.

        Raises UserError when the corpus has none of that id.
        """
        if self.session is None:
            return
        other = self.article is None or self.article.id != number
        if self.article is not None and (other or span is not None):
            self.steps.leave(run=span is not None)
        if other:
            with uncollected():
                self._show(self.session.corpus, number)
        if position:
            self.view.restore(ReadingPosition(position, 0.0))
            self.view.select(Span(position, position))  # what one tags is what one reads, not the beginning
        if span is not None:
            self.steps.land(span)

    def _show(self, corpus: Corpus, number: int) -> None:
        assert self.session is not None
        self.article = corpus.articles.get(number)
        self.choice.forget()
        self.gathering.begin(self.session, self.article)
        text = corpus.forms.of(number, corpus.settings.standard)
        self.view.set_article(self.preparing.shown(text), header_of(self.article), self._marks())
        self.view.set_unit_finder(word=word_finder(text))
        self._list()
        self.searched.show()
        self.being_read.begin()
        self.article_opened.emit(number)

    def close_article(self) -> None:
        """Show no article."""
        self.article = None
        self._shelve()
        self.view.set_message(self.tr("Nothing is open"), self.tr("Choose an article in the library."))
        self._list()

    # -- what was written ----------------------------------------------------------------------

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        self._following.take_in(change)

    def show_anew(self) -> None:
        """Show the open article again, at the same place and with the same selection."""
        assert self.article is not None
        number, here = self.article.id, self._here()
        self.article = None
        self.open(number)
        self._return(*here)

    def _on_ready(self, text: ParallelText) -> None:
        """The open article can be read in both forms: show them at the same place."""
        if self.article is None:
            return
        here, chosen = self._here(), self.choice.chosen
        with uncollected():
            self.view.set_article(text, header_of(self.article), self._marks())
        self._return(*here)
        self.searched.show()
        if chosen is not None:
            self.choice.choose(chosen.id)
        self.shown_anew.emit()

    def _here(self) -> tuple[ReadingPosition, Span]:
        """Where one reads, and what is selected."""
        caret = self.view.caret()
        return self.view.top_position(), self.view.selection() or Span(caret, caret)

    def _return(self, place: ReadingPosition, selection: Span) -> None:
        self.view.restore(place)
        self.view.select(selection)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show other annotations of the open article than are shown."""
        self.gathering.put(shelf)
        self.view.set_marks(self._marks())
        self._list()

    # -- acts that others ask for --------------------------------------------------------------

    def tag(self, tag: int | str) -> None:
        """Tag the selected passage, or what stands at the caret (see `Tagger.tag`)."""
        self.tagger.tag(tag)

    def go_to(self, number: int) -> None:
        """Select the passage of an annotation of the open article and bring it into view."""
        self.steps.go_to(number)

    def remove_current(self) -> None:
        """Remove the annotation that is meant (see `Acts.remove_current`)."""
        self.acts.remove_current()

    def set_state(self, state: State) -> None:
        """Say how far one is with the open article."""
        if self.session is not None and self.article is not None:
            number = self.article.id
            self.session.write(lambda corpus: corpus.articles.set_state(number, state), owner=self)

    def find(self, query: str, pattern: bool, same_script: bool) -> None:
        """Mark in the open article what is searched for."""
        self.searched.find(query, pattern, same_script)

    def show_hits(self) -> None:
        """Outline in the open article what is searched for in the corpus."""
        self.searched.show()

    # -- within --------------------------------------------------------------------------------

    def _shelve(self) -> None:
        """No article, no annotations."""
        self.preparing.forget()
        self.searched.forget()
        self.choice.forget()
        self.gathering.put(Shelf())

    def _marks(self) -> list[Mark]:
        return [mark_of(one, self.tags) for one in self.gathering.outlines()]

    def _list(self) -> None:
        panel = self.choice.panel
        if panel is None:
            return
        if self.gathering.awaiting:
            panel.await_annotations(self.gathering.count, self.tags)
        else:
            panel.set_annotations(self.shelf.ordered, self.tags)

    def _on_arrived(self) -> None:
        self._list()
        self.choice.follow()
