"""Opens articles, keeps what is shown in step with the corpus, and hands on what is done to the annotations."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Article, Change, State, Tag
from reader.errors import UserError
from reader.ui.collecting import uncollected
from reader.ui.desk.choice import Choice
from reader.ui.desk.drawn import header_of, mark_of
from reader.ui.desk.gathering import Gathering
from reader.ui.desk.preparing import Preparing
from reader.ui.desk.shelf import Shelf
from reader.ui.jobs import Errand
from reader.ui.reading.marks import Mark
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.view import ParallelView
from reader.ui.session import Session
from reader.ui.settings.settings import TAKEN, Settings

if TYPE_CHECKING:  # imported when it is first needed
    from reader.chinese.cutting import Words
    from reader.chinese.parallel import ParallelText
    from reader.ui.codebook.annotations import AnnotationPanel
    from reader.ui.desk.acts import Acts
    from reader.ui.desk.moving import EdgeMover
    from reader.ui.desk.outlining import Outlining
    from reader.ui.desk.stepping import Stepping
    from reader.ui.desk.units import Taken
    from reader.ui.reading.selection import UnitFinder

#: How long an article must be open before it counts as being read, in milliseconds.
_READING_AFTER = 3000
#: A character that every standard changes.
_CHANGED = "\u53d1"


class Desk(QObject):
    """The open article with its annotations. `acts`, `edges` and `steps` are what can be done there."""

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
        self._query: tuple[str, bool, bool] = ("", False, False)
        self._gathering = Gathering(self)
        self._gathering.arrived.connect(self._on_arrived)
        self._preparing = Preparing(self)
        self._preparing.ready.connect(self._on_ready)
        self.choice = Choice(view, self._gathering, self)
        self._opened = QTimer(self, singleShot=True, interval=_READING_AFTER)
        self._opened.timeout.connect(self._note_reading)

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

    @cached_property
    def outlines(self) -> Outlining:
        """What is searched for, outlined in it."""
        from reader.ui.desk.outlining import Outlining  # noqa: PLC0415 - after the first picture

        return Outlining(self.view, self)

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
        return self._gathering.shelf

    @property
    def annotations(self) -> list[Annotation]:
        """Those of the open article, in order; not to be changed."""
        return self.shelf.ordered

    @property
    def count(self) -> int:
        """How many annotations the open article has."""
        return self._gathering.count

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
        for name in ("acts", "edges", "steps"):
            if name in self.__dict__:  # what was not made yet has nothing to forget
                getattr(self, name).forget()
        if session is not None:
            self.tags = {tag.id: tag for tag in session.corpus.codebook.all()}
        self._list()
        self._opened.stop()

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
        if span is not None:
            self.steps.land(span)

    def _show(self, corpus: Corpus, number: int) -> None:
        assert self.session is not None
        self.article = corpus.articles.get(number)
        self.choice.forget()
        self._gathering.begin(self.session, self.article)
        text = corpus.forms.of(number, corpus.settings.standard)
        self.view.set_article(self._preparing.shown(text), header_of(self.article), self._marks())
        self.view.set_unit_finder(word=_word_finder(text))
        self._list()
        self.show_hits()
        self._opened.start()
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
        if self.session is None:
            return
        corpus = self.session.corpus
        if "tag" in change.kinds:
            self.tags = {tag.id: tag for tag in corpus.codebook.all()}
        if self.article is None:
            return
        number = self.article.id
        if "pin" in change.kinds and self._reads_otherwise():
            self._show_anew()
        elif "setting" in change.kinds:
            position, self.article = self.view.top_position().position, None
            self.open(number, position=position)
        elif number in change.articles or "tag" in change.kinds:
            self._take_in_article(corpus, change, self.article)

    def _take_in_article(self, corpus: Corpus, change: Change, before: Article) -> None:
        try:
            self.article = corpus.articles.get(before.id)
        except UserError:
            self.close_article()
            return
        if "article" in change.kinds and self._looks_otherwise(before):
            self._show_anew()
        else:
            self.choice.follow(made=self._take_in_annotations(corpus, change, self.article))

    def _looks_otherwise(self, before: Article) -> bool:
        """Whether what stands above the text, or what of it is a heading, is not what is shown."""
        if self.article is None:
            return False
        return header_of(before) != header_of(self.article) or self._reads_otherwise()

    def _reads_otherwise(self) -> bool:
        """Whether the forms of the open article are not those that are shown."""
        page, session = self.view.page, self.session
        if page is None or session is None or self.article is None:
            return False
        try:
            forms = session.corpus.forms.of(self.article.id, session.corpus.settings.standard)
        except UserError:
            return False  # it is gone, which is told elsewhere
        return forms is not page.parallel

    def _show_anew(self) -> None:
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
        self.show_hits()
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

    def _take_in_annotations(self, corpus: Corpus, change: Change, article: Article) -> int | None:
        """Those that the change touched, where that is all there is to know; else all of the article.

        Returns the id of the annotation that was made, if one was.
        """
        if change.kinds == {"annotation"}:
            touched, present = corpus.annotations.of_step(change.id, article.id)
            self.shelf.change(touched, present)
            if len(self.shelf) == article.annotations:
                self.view.change_marks(touched, [mark_of(one, self.tags) for one in present])
                if self.choice.panel is not None:
                    self.choice.panel.change(touched, present)
                return present[0].id if present and change.name == "annotation.add" else None
        # Something else wrote meanwhile: another program, or a step that is yet to be told.
        self._gathering.put(Shelf(corpus.annotations.for_article(article.id)))
        self.view.set_marks(self._marks())
        self._list()
        return None

    # -- acts that others ask for --------------------------------------------------------------

    def tag(self, tag: int | str) -> None:
        """Tag the selected passage, or what stands at the caret (see `Acts.tag`)."""
        self.acts.tag(tag)

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
        self._query = (query, pattern, same_script)
        self.show_hits()

    def show_hits(self) -> None:
        """Outline in the open article what is searched for in the corpus."""
        if self.article is not None and self._query[0].strip() and self.session is not None:
            corpus = self.session.corpus
            body = corpus.forms.of(self.article.id, corpus.settings.standard).body
            self.outlines.outline(self.session, self._query, body)
        else:
            self._forget_outlines()
            if not self.view.has_bar:  # which has outlines of its own
                self.view.set_hits([])

    def warm_up(self) -> None:
        """Load the segmenter and the readings of the tags on a thread of their own, after the first picture.

        From then on a word is a word, and the first palette opens at once.
        """
        from reader.chinese import words  # noqa: PLC0415 - after the first picture
        from reader.chinese.parallel import Form, ParallelText  # noqa: PLC0415
        from reader.chinese.script import Script, Standard, to_traditional  # noqa: PLC0415
        from reader.ui.codebook import finding  # noqa: PLC0415

        tags = list(self.tags.values())
        page = self.view.page
        standard = page.parallel.standard if page is not None else Standard.S2T

        def work() -> None:
            to_traditional("", Standard.S2T)  # loads OpenCC, if the first picture did without
            finding.prepare(tags)
            words.load()
            # A standard that changes lengths needs its tables for the first line that is painted.
            ParallelText(_CHANGED, Script.SIMPLIFIED, standard).alignment(Form.TRADITIONAL, 0)

        if not words.is_loaded():
            Errand(work, lambda _: None, self)

    # -- within --------------------------------------------------------------------------------

    def _shelve(self) -> None:
        """No article, no annotations."""
        self._preparing.forget()
        self._forget_outlines()
        self.choice.forget()
        self._gathering.put(Shelf())

    def _forget_outlines(self) -> None:
        if "outlines" in self.__dict__:  # else nothing was searched for yet
            self.outlines.forget()

    def _marks(self) -> list[Mark]:
        return [mark_of(one, self.tags) for one in self._gathering.outlines()]

    def _list(self) -> None:
        panel = self.choice.panel
        if panel is None:
            return
        if self._gathering.awaiting:
            panel.await_annotations(self._gathering.count, self.tags)
        else:
            panel.set_annotations(self.shelf.ordered, self.tags)

    def _on_arrived(self) -> None:
        self._list()
        self.choice.follow()

    def _note_reading(self) -> None:
        if self.session is None or self.session.readonly:
            return
        if self.article is not None and self.article.state is State.UNREAD:
            number = self.article.id
            self.session.write(lambda corpus: corpus.articles.mark_opened(number), owner=self)


def _word_finder(text: ParallelText) -> UnitFinder:
    """Finds the words of a text (see `Words.at`), whose rules are loaded when the first word is asked for."""

    @cache
    def cut() -> Words:
        from reader.chinese.cutting import Words  # noqa: PLC0415 - after the first picture

        return Words(text)

    return lambda position: cut().at(position)
