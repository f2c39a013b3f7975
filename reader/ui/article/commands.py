"""The commands that change the open article itself, or show where it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reader.corpus.corpus import Corpus
from reader.corpus.outcomes import Outcome
from reader.corpus.recutting import Split
from reader.corpus.rows import Article, Change
from reader.ui.article.cleaning import CleaningDialog
from reader.ui.article.details import DetailsDialog
from reader.ui.article.original import OriginalDialog
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.ui.window import Window


class ArticleCommands(QObject):
    """Carries them out for one window; all writes go through its session."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def edit_details(self, number: int | None = None) -> None:
        """Ask for the details of an article; None: of the open one."""
        if (there := self._there()) is not None:
            session, article = there
            for wanted in [article] if number is None else session.corpus.articles.some([number]):
                self._open(DetailsDialog(session, wanted, self._window))

    def split(self) -> None:
        """Make two articles of the open one; the second begins with the paragraph of the caret."""
        if (there := self._there()) is None:
            return
        session, article = there
        position = self._paragraph()

        def work(corpus: Corpus) -> tuple[Split, Change]:
            return corpus.recutting.split(article.id, position)

        session.write(work, self._tell_split, owner=self)

    def merge(self) -> None:
        """Make one article of the open one and the next one of its file."""
        if (there := self._there()) is not None:
            session, article = there
            session.write(
                lambda corpus: corpus.recutting.merge_with_next(article.id),
                lambda _: self._say(self.tr("Merged with the next article.")),
                owner=self,
            )

    def clean(self) -> None:
        """Show what cleaning the file of the open article again would do, and do it if that is wanted."""
        if (there := self._there()) is not None:
            dialog = CleaningDialog(*there, self._window)
            dialog.accepted.connect(lambda: self._tell_cleaned(dialog.done_))
            self._open(dialog)

    def choose_again(self, article: Article, over: QWidget) -> None:
        """Show the file of an article in the preview, over a dialog, to choose what of it is kept."""
        session = self._window.session
        if session is not None:
            self._window.furnished.annotations.flush()
            dialog = CleaningDialog(session, article, over, choosing=True)
            dialog.accepted.connect(lambda: self._tell_cleaned(dialog.done_))
            self._open(dialog)

    def show_original(self) -> None:
        """Show the file of the open article at the place of the caret; one goes on reading beside it."""
        if (there := self._there()) is not None:
            caret = self._window.shell.view.caret()
            dialog = OriginalDialog(*there, caret, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    # -- within --------------------------------------------------------------------------------

    def _there(self) -> tuple[Session, Article] | None:
        """The open corpus and article. What is being written into a note is written first."""
        session, article = self._window.session, self._window.desk.article
        if session is None or article is None:
            return None
        self._window.furnished.annotations.flush()
        return session, article

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _paragraph(self) -> int:
        """Where the paragraph of the caret begins, in code points of the body."""
        view = self._window.shell.view
        page = view.page
        if page is None or not page.parallel.blocks:
            return 0
        return page.parallel.blocks[page.parallel.block_at(view.caret())].span.start

    def _tell_split(self, split: Split) -> None:
        if split.divided:
            self._say(
                self.tr(
                    "Split in two; %n annotation(s) reached over the place and are now two.",
                    "",
                    len(split.divided),
                )
            )
        else:
            self._say(self.tr("Split in two."))

    def _tell_cleaned(self, outcome: Outcome | None) -> None:
        if outcome is not None and outcome.lost:
            self._say(
                self.tr(
                    "Cleaned again; %n annotation(s) stay with their old article, which stands beside the new one.",
                    "",
                    len(outcome.lost),
                )
            )
        else:
            self._say(self.tr("Cleaned again."))

    def _say(self, words: str) -> None:
        self._window.desk.said.emit(words)
