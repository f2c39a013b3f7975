"""The article being read and tagged: joins the session, the reading view and the panels beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.chinese import words
from reader.chinese.cutting import Words
from reader.chinese.script import Standard, to_traditional
from reader.chinese.span import Span
from reader.corpus.annotations import in_order
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Article, Change, State, Tag
from reader.corpus.search import spans_of
from reader.errors import UserError
from reader.ui.codebook import finding
from reader.ui.jobs import Errand
from reader.ui.reading.marks import Mark
from reader.ui.reading.rows import Header
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.view import ParallelView
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.ui.codebook.annotations import AnnotationPanel

#: How long an article must be open before it counts as being read, in milliseconds.
_READING_AFTER = 3000


class Desk(QObject):
    """Opens articles and carries out what is done to them; all writes go through the session."""

    article_opened = Signal(int)
    said = Signal(str)  # one line for the status bar

    def __init__(self, view: ParallelView) -> None:
        super().__init__(view)
        self.view = view
        self.panel: AnnotationPanel | None = None
        self._session: Session | None = None
        self.article: Article | None = None
        self.annotations: list[Annotation] = []
        self.tags: dict[int, Tag] = {}
        self._current: int | None = None
        self.recent: list[int] = []
        self._query: tuple[str, bool, bool] = ("", False, False)
        self._opened = QTimer(self, singleShot=True, interval=_READING_AFTER)
        self._opened.timeout.connect(self._note_reading)
        view.caret_moved.connect(self._on_caret)
        view.mark_clicked.connect(self._on_mark_clicked)

    def set_panel(self, panel: AnnotationPanel) -> None:
        """Show the annotations in a panel, too, which comes after the first picture."""
        self.panel = panel
        panel.annotation_chosen.connect(self.go_to)
        panel.remove_requested.connect(self.remove)
        panel.note_changed.connect(self.set_note)
        self._list()
        self._on_caret(self.view.caret())

    # -- which article -------------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Leave one corpus for another, or for none."""
        self._session = session
        self.article, self.annotations, self.tags = None, [], {}
        self._current, self.recent = None, []
        if session is not None:
            self.tags = {tag.id: tag for tag in session.corpus.codebook.all()}
        self._list()
        self._opened.stop()

    def open(self, number: int, *, position: int | None = None, span: Span | None = None) -> None:
        """Show an article, at a position of its body or with a span of it selected.

        Raises UserError when the corpus has none of that id.
        """
        if self._session is None:
            return
        if self.article is None or self.article.id != number:
            corpus = self._session.corpus
            self.article = corpus.articles.get(number)
            self.annotations = corpus.annotations.for_article(number)
            self._current = None
            text = corpus.forms.of(number, corpus.settings.standard)
            self.view.set_article(text, _header(self.article), self._marks())
            self.view.set_unit_finder(word=Words(text).at)
            self._list()
            self._show_hits()
            self._opened.start()
            self.article_opened.emit(number)
        if position:
            self.view.restore(ReadingPosition(position, 0.0))
        if span is not None:
            self.view.select(span)
            self.view.reveal(span)

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        if self._session is None:
            return
        corpus = self._session.corpus
        if "tag" in change.kinds:
            self.tags = {tag.id: tag for tag in corpus.codebook.all()}
        if self.article is None:
            return
        number = self.article.id
        if "pin" in change.kinds and self._reads_otherwise():
            self._show_anew()
            return
        if "setting" in change.kinds:
            position, self.article = self.view.top_position().position, None
            self.open(number, position=position)
            return
        if number in change.articles or "tag" in change.kinds:
            before = self.article
            try:
                self.article = corpus.articles.get(number)
            except UserError:
                self.close_article()
                return
            if "article" in change.kinds and self._looks_otherwise(before):
                self._show_anew()
                return
            made = self._take_in_annotations(corpus, change)
            self._list()
            self._on_caret(self.view.caret(), made)

    def _looks_otherwise(self, before: Article) -> bool:
        """Whether what stands above the text, or what of it is a heading, is not what is shown."""
        if self.article is None:
            return False
        return _header(before) != _header(self.article) or self._reads_otherwise()

    def _reads_otherwise(self) -> bool:
        """Whether the forms of the open article are not those that are shown."""
        page, session = self.view.page, self._session
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
        number, place, caret = self.article.id, self.view.top_position(), self.view.caret()
        selection = self.view.selection() or Span(caret, caret)
        self.article = None
        self.open(number)
        self.view.restore(place)
        self.view.select(selection)

    def _take_in_annotations(self, corpus: Corpus, change: Change) -> int | None:
        """Those that the change touched, where that is all there is to know; else all of the article.

        Returns the id of the annotation that was made, if one was.
        """
        assert self.article is not None
        if change.kinds == {"annotation"}:
            touched, present = corpus.annotations.of_step(change.id, self.article.id)
            left = (annotation for annotation in self.annotations if annotation.id not in touched)
            self.annotations = in_order([*left, *present])
            if len(self.annotations) == self.article.annotations:
                self.view.change_marks(touched, [self._mark(annotation) for annotation in present])
                return present[0].id if present and change.name == "annotation.add" else None
        # Something else wrote meanwhile: another program, or a step that is yet to be told.
        self.annotations = corpus.annotations.for_article(self.article.id)
        self.view.set_marks(self._marks())
        return None

    def close_article(self) -> None:
        """Show no article."""
        self.article, self.annotations = None, []
        self.view.set_message(self.tr("Nothing is open"), self.tr("Choose an article in the library."))
        self._list()

    # -- tagging -------------------------------------------------------------------------------

    def tag(self, tag: int | str) -> None:
        """Tag the selected passage; a path that is new makes the tag."""
        session, article, span = self._session, self.article, self.view.selection()
        if session is None or article is None:
            return
        if span is None:
            self.said.emit(self.tr("Select a passage first, then tag it."))
            return
        number = article.id
        if (twin := _twin(self.annotations, span, tag)) is not None:
            self._refuse(twin)
            return

        def work(corpus: Corpus) -> tuple[Annotation, Change] | None:
            # Asked again: a key that is held down comes faster than the views hear of the first.
            there = _twin(corpus.annotations.on(number, span), span, tag)
            return None if there is not None else corpus.annotations.add(number, span, tag)

        def then(made: Annotation | None) -> None:
            if made is None:
                twin = _twin(self.annotations, span, tag)
                if twin is not None:
                    self._refuse(twin)
                return
            self.recent = [made.tag, *(tag for tag in self.recent if tag != made.tag)]
            if self.article is not None and self.article.id == number:
                self._choose(made.id)
            self.said.emit(self.tr("Tagged with {0}.").format(made.tag_path))

        session.write(work, then, owner=self)

    def _refuse(self, twin: Annotation) -> None:
        self.said.emit(self.tr("This passage has the tag {0} already.").format(twin.tag_path))

    def repeat(self) -> None:
        """Tag the selected passage with the tag used last."""
        if self.recent and self.recent[0] in self.tags:
            self.tag(self.recent[0])
        else:
            self.said.emit(self.tr("No tag was used yet. Press T to choose one."))

    def remove(self, numbers: list[int]) -> None:
        """Remove annotations, as one step."""
        known = {annotation.id for annotation in self.annotations}
        wanted = [number for number in numbers if number in known]
        if self._session is not None and wanted:
            self._session.write(lambda corpus: corpus.annotations.remove(*wanted), owner=self)

    def remove_current(self) -> None:
        """Remove the annotation that is chosen, or the smallest one at the caret."""
        number = self.current
        if number is None:
            self.said.emit(self.tr("There is no annotation at the caret."))
        else:
            self.remove([number])

    def set_note(self, number: int, note: str) -> None:
        """Write the note of an annotation."""
        if self._session is not None:
            self._session.write(lambda corpus: corpus.annotations.update(number, note=note), owner=self)

    def retag(self, number: int, tag: int | str) -> None:
        """Give an annotation another tag; a path that is new makes the tag."""
        for old in self.annotations:
            twin = _twin(self.annotations, old.span, tag) if old.id == number else None
            if twin is not None:
                self._refuse(twin)
                return
        if self._session is not None:
            self._session.write(lambda corpus: corpus.annotations.update(number, tag=tag), owner=self)

    def set_state(self, state: State) -> None:
        """Say how far one is with the open article."""
        if self._session is not None and self.article is not None:
            number = self.article.id
            self._session.write(lambda corpus: corpus.articles.set_state(number, state), owner=self)

    # -- moving about --------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The id of the annotation that is meant now: chosen, or the smallest at the caret."""
        if any(annotation.id == self._current for annotation in self.annotations):
            return self._current
        here = self._at(self.view.caret())
        return here[0].id if here else None

    def go_to(self, number: int) -> None:
        """Select the passage of an annotation and bring it into view."""
        for annotation in self.annotations:
            if annotation.id == number:
                self.view.select(annotation.span)
                self.view.reveal(annotation.span)
                self._choose(number)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) annotation of the article."""
        if not self.annotations:
            self.said.emit(self.tr("This article has no annotations yet."))
            return
        ids = [annotation.id for annotation in self.annotations]
        if self._current in ids:
            place = ids.index(self._current) + by
        else:
            caret = self.view.caret()
            before = sum(annotation.start < caret for annotation in self.annotations)
            place = before if by > 0 else before - 1
        if 0 <= place < len(ids):
            self.go_to(ids[place])

    def find(self, query: str, pattern: bool, same_script: bool) -> None:
        """Mark in the open article what is searched for."""
        self._query = (query, pattern, same_script)
        self._show_hits()

    def warm_up(self) -> None:
        """Load the segmenter and the readings of the tags on a thread of their own, after the first picture.

        From then on a word is a word, and the first palette opens at once.
        """
        tags = list(self.tags.values())

        def work() -> None:
            to_traditional("", Standard.S2T)  # loads OpenCC, if the first picture did without
            finding.prepare(tags)
            words.load()

        if not words.is_loaded():
            Errand(work, lambda _: None, self)

    # -- within --------------------------------------------------------------------------------

    def _marks(self) -> list[Mark]:
        return [self._mark(annotation) for annotation in self.annotations]

    def _mark(self, annotation: Annotation) -> Mark:
        tag = self.tags.get(annotation.tag)
        return Mark(
            annotation.id,
            annotation.start,
            annotation.end,
            tag.colour if tag else "#888888",
            tag.name if tag else annotation.tag_path,
            annotation.note,
            annotation.annotator,
            annotation.status.value,
        )

    def _list(self) -> None:
        if self.panel is not None:
            self.panel.set_annotations(self.annotations, self.tags)

    def _list_current(self, numbers: list[int]) -> None:
        if self.panel is not None:
            self.panel.set_current(numbers)

    def _at(self, position: int) -> list[Annotation]:
        """The annotations at a position, the smallest first; the place after the last character counts."""
        here = [
            annotation for annotation in self.annotations if annotation.start <= position <= annotation.end
        ]
        return sorted(here, key=lambda annotation: (annotation.end - annotation.start, annotation.id))

    def _choose(self, number: int) -> None:
        self._current = number
        self.view.set_current_mark(number)
        self._list_current([number])

    def _on_caret(self, position: int, made: int | None = None) -> None:
        """Show which annotations are at the caret; the one that was just `made` there is chosen."""
        here = [annotation.id for annotation in self._at(position)]
        if made in here:
            self._current = made
        if self._current not in here:
            self._current = None
        self.view.set_current_mark(self._current)
        self._list_current([self._current] if self._current else here)

    def _on_mark_clicked(self, numbers: list[int]) -> None:
        """Clicking again where several overlap goes round them."""
        if numbers:
            place = numbers.index(self._current) + 1 if self._current in numbers else 0
            self._choose(numbers[place % len(numbers)])

    def _show_hits(self) -> None:
        query, pattern, same_script = self._query
        if self.article is None or not query.strip() or self._session is None:
            self.view.set_hits([])
            return
        corpus = self._session.corpus
        body = corpus.forms.of(self.article.id, corpus.settings.standard).body
        try:
            self.view.set_hits(spans_of(body, query, pattern=pattern, same_script=same_script))
        except (UserError, TimeoutError):
            self.view.set_hits([])  # the search panel says what is wrong with the query

    def _note_reading(self) -> None:
        if self._session is not None and self.article is not None and self.article.state is State.UNREAD:
            number = self.article.id
            self._session.write(lambda corpus: corpus.articles.mark_opened(number), owner=self)


def _twin(annotations: list[Annotation], span: Span, tag: int | str) -> Annotation | None:
    """The annotation that has this tag on exactly this passage."""
    for annotation in annotations:
        if annotation.span == span and tag in (annotation.tag, annotation.tag_path):
            return annotation
    return None


def _header(article: Article) -> Header:
    return Header(
        title=article.title,
        kicker=article.kicker,
        subtitle=article.subtitle,
        details=tuple(
            detail for detail in (article.source, article.author, article.date, article.number) if detail
        ),
    )
