"""The dialog beside the text in which all places of terms are looked for, chosen and tagged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Outcome, Progress, Request
from reader.corpus.rows import Article, Status, Tag
from reader.errors import UserError
from reader.ui import choosing
from reader.ui.codebook.palette import TagPalette
from reader.ui.codebook.room import open_as
from reader.ui.entering import press_with_ctrl_enter
from reader.ui.importing.progress import ProgressBar
from reader.ui.jobs import Job
from reader.ui.occurrences import lists
from reader.ui.occurrences.finding import Finding
from reader.ui.occurrences.form import Form, Scope
from reader.ui.occurrences.preview import Preview
from reader.ui.session import Session
from reader.ui.wording import sentence

#: Milliseconds that typing must pause before it is looked for.
_PAUSE = 250


class OccurrencesDialog(QDialog):
    """One goes on reading beside it. `place_chosen`: article, start, end.

    `tagged`: the `Outcome`, and whether they are proposals, before it closes.
    """

    place_chosen = Signal(int, int, int)
    tagged = Signal(object, bool)

    def __init__(self, shown: Callable[[], Iterable[int]], parent: QWidget | None = None) -> None:
        """`shown` gives the ids of the articles that the library shows."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tag all occurrences"))
        open_as(self, 1060, 480)  # low: the text is read beside it
        self._shown = shown
        self._session: Session | None = None
        self._article = 0
        self._tags: Sequence[Tag] = ()
        self._recent: Sequence[int] = ()
        self._request: Request | None = None
        self._terms: tuple[str, ...] = ()
        self._tagging: Job | None = None
        self._outcome: Outcome | None = None
        self._folder = ""
        self._build()

    def _build(self) -> None:
        self.form, self.preview, self.bar = Form(), Preview(), ProgressBar()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.go = QPushButton()
        self.go.setDefault(True)
        self.go.clicked.connect(self.tag_places)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)
        self._finding = Finding(self.bar, self)
        self._finding.found.connect(self.preview.take)
        self._finding.failed.connect(self._on_failed)
        self._finding.ended.connect(self._on_found)
        self._palette = TagPalette(self)
        self._palette.tag_chosen.connect(self.form.set_tag)
        self._palette.create_requested.connect(self.form.set_tag)
        self.form.changed.connect(self._on_changed)
        self.form.tag_wanted.connect(self._choose_tag)
        self.form.file_wanted.connect(self._load)
        self.preview.place_chosen.connect(self.place_chosen)
        self.preview.ticks_changed.connect(self._tell)
        self.bar.stop_wanted.connect(self.stop)
        press_with_ctrl_enter(self, self.go)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.problem, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.go)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

    # -- what it works on ----------------------------------------------------------------------

    def show_corpus(
        self, session: Session, article: Article | None, tags: Sequence[Tag], recent: Sequence[int]
    ) -> None:
        """Work on a corpus; `article` is the one that is open, `recent` are the tags used last."""
        self._session = session
        self._article = article.id if article is not None else 0
        self._recent = recent
        self.form.set_article(article.title if article is not None else None)
        self.set_tags(tags)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """The codebook changed."""
        self._tags = [tag for tag in tags if not tag.retired]
        self.form.set_tags(self._tags)
        if self._palette.isVisible():
            self._palette.set_tags(self._tags)
        self._tell()

    def take_terms(self, terms: str) -> None:
        """Look for these instead of what was there; with none, go on with that."""
        if terms:
            self.form.terms.setPlainText(terms)
        self.form.terms.setFocus()
        self.form.terms.selectAll()
        self._pause.start()

    def leave(self) -> None:
        """The corpus is closed: nothing of it may be read any more."""
        self._session = None
        self._cancel()
        self.reject()

    # -- looking -------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self._cancel()
        self._pause.start()
        self._tell()

    def look(self) -> None:
        """Look for the terms as they are now."""
        self._pause.stop()
        self._cancel()
        self._say("")
        rules = lists.rules(self.form.terms.toPlainText(), self.form.tag)
        terms = tuple(rule.term for rule in rules)
        same, self._terms = terms == self._terms, terms
        paths = self.form.paths()
        tags = [paths.get(rule.tag, "") if isinstance(rule.tag, int) else rule.tag or "" for rule in rules]
        several = lists.has_tags(self.form.terms.toPlainText())
        self.preview.begin(tags, several=several, forget=not same)
        self.preview.show_articles(self.form.where is not Scope.ARTICLE)
        self._request = None
        if self._session is None or not rules:
            self.preview.say(self.tr("Type a term, or select one in the text before you open this."))
            return
        self._request = self.form.request(rules, self._articles())
        self._finding.begin(self._session, self._request)
        self._tell()

    def _articles(self) -> frozenset[int] | None:
        where = self.form.where
        if where is Scope.CORPUS:
            return None
        return frozenset([self._article] if where is Scope.ARTICLE else self._shown())

    def _on_found(self) -> None:
        self._tell()
        if self.problem.isHidden():
            self.preview.finish()

    def _on_failed(self, problem: str) -> None:
        self._say(problem)
        self.preview.say("")

    def _cancel(self) -> None:
        """End a search that is not wanted any more."""
        self._finding.cancel()
        self._tell()

    def stop(self) -> None:
        """End what takes long: a search keeps what it has found, tagging leaves everything as it was."""
        if self._tagging is not None:
            self._tagging.cancel()
        else:
            self._finding.stop()

    # -- tagging -------------------------------------------------------------------------------

    def tag_places(self) -> None:
        """Tag what is ticked, as one step."""
        session, request = self._session, self._request
        if session is None or request is None or not self.go.isEnabled():
            return
        chosen, status = self.preview.model.harvest.chosen(), Status(self.form.status.currentData())
        self._outcome = None
        self._say("")
        self.bar.begin(self.tr("Tagging…"))
        self.form.setEnabled(False)
        self.preview.setEnabled(False)
        tagged = request

        def work(corpus: Corpus) -> Iterator[Progress]:
            return tag_all(corpus, tagged, chosen, status=status)

        def piece(progress: Progress) -> None:
            self.bar.advance(progress.done, progress.total, self.tr("Tagging…"))
            self._outcome = progress.outcome
            if progress.outcome is not None and progress.outcome.change is not None:
                session.changed.emit(progress.outcome.change)

        self._tagging = session.write_in_pieces(
            work, piece, self._on_tagged, failed=lambda error: self._say(sentence(error)), owner=self
        )
        self._tell()

    def _on_tagged(self) -> None:
        stopped = self._tagging is not None and self._tagging.cancelled
        self._tagging = None
        self.bar.hide()
        self.form.setEnabled(True)
        self.preview.setEnabled(True)
        self._tell()
        if self._outcome is not None:
            proposed = self.form.status.currentData() == Status.PROPOSED
            self.tagged.emit(self._outcome, proposed)
            self.accept()
        elif stopped:
            self._say(self.tr("Stopped. Nothing was tagged."))

    def _tell(self) -> None:
        """What the button would do now, if anything."""
        ticked = self.preview.model.harvest.ticked
        untagged = self._request is not None and any(rule.tag is None for rule in self._request.rules)
        busy = self._finding.running or self._tagging is not None or self._pause.isActive()
        self.go.setText(self.tr("&Tag %Ln place(s)", "", ticked))
        self.go.setEnabled(bool(ticked) and self._request is not None and not untagged and not busy)
        self.go.setToolTip(self.tr("Choose a tag first.") if untagged else self.tr("Ctrl+Enter"))

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # -- the tag and the list ------------------------------------------------------------------

    def _choose_tag(self) -> None:
        self._palette.open_at(
            self.form.tag_place(),
            self._tags,
            self._recent,
            prompt=self.tr("Choose a tag… (name, pinyin or initials)"),
            keys=self.tr("Enter chooses · Shift+Enter makes a new tag"),
        )

    def _load(self) -> None:
        patterns = ";;".join((self.tr("Lists of terms (*.txt *.csv *.tsv)"), self.tr("All files (*)")))
        name = choosing.open_file(self, self.tr("Load a list of terms"), self._folder, patterns)
        if not name:
            return
        self._folder = str(Path(name).parent)
        try:
            self.form.add_terms(lists.read(Path(name)))
        except UserError as error:
            self._say(sentence(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a box is not meant for the button: what that does is much."""
        plain = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not plain or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; what runs ends, and what is being tagged is left as it was."""
        self._cancel()
        self._pause.stop()
        if self._tagging is not None:
            self._tagging.cancel()
        super().reject()
