"""The dialog before a file is cleaned again: it shows what would happen, then does it."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.corpus import Corpus
from reader.corpus.recleaning import Outcome
from reader.corpus.rows import Article
from reader.errors import UserError
from reader.ui.article.outcome import Column, OutcomeModel
from reader.ui.codebook.room import open_as
from reader.ui.codebook.writing import attempt
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

Foreseen = tuple[Outcome, dict[int, str]]


class CleaningDialog(QDialog):
    """Looks at the file of an article again and, if the person wants that, makes its articles anew.

    `done` is what was done, once it was.
    """

    def __init__(self, session: Session, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._article = article
        self.done_: Outcome | None = None
        self.model: OutcomeModel | None = None
        self.setWindowTitle(self.tr("Clean {0} again").format(article.file))
        open_as(self, 820, 460)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAccessibleName(self.tr("What would happen"))
        self._automatic = QCheckBox(self.tr("Forget the plan that was made by hand"))
        self._automatic.hide()
        self._automatic.toggled.connect(self._look)
        self._view = self._build_view()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(self.tr("Clean again"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._clean)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (self._words, self._automatic, self._view, self._buttons):
            layout.addWidget(widget, int(widget is self._view))
        self._look()

    def _build_view(self) -> QTreeView:
        view = QTreeView()  # unlike a table, it measures only the rows that it shows
        view.setAccessibleName(self.tr("What happens to articles and annotations"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        return view

    # -- looking -------------------------------------------------------------------------------

    def _look(self) -> None:
        """Find out what would happen; until then nothing can be done."""
        self._go.setEnabled(False)
        self._words.setText(self.tr("Looking at the file again…"))
        number, automatic = self._article.id, self._automatic.isChecked()
        self._session.read(
            lambda corpus: _foresee(corpus, number, automatic), self._show, failed=self._say, owner=self
        )

    def _show(self, foreseen: Foreseen) -> None:
        outcome, titles = foreseen
        if outcome.by_hand or outcome.cut_by_hand:
            if outcome.cut_by_hand and not outcome.by_hand:
                self._automatic.setText(self.tr("Undo what was split and merged by hand"))
            self._automatic.show()
        self.model = OutcomeModel(outcome, titles)
        self._view.setModel(self.model)
        header = self._view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.WHAT, 300)
        header.resizeSection(Column.WHERE, 190)
        changes = outcome.changes or self._automatic.isChecked()
        self._words.setText(self._summary(outcome))
        self._go.setEnabled(changes)

    def _summary(self, outcome: Outcome) -> str:
        cut = self.tr("What was split and merged by hand stays so.") if outcome.cut_by_hand else ""
        if not outcome.changes:
            return joined(
                self.tr("The articles of this file are already as the program would make them."), cut
            )
        kept, made, moved, lost = (
            len(part) for part in (outcome.kept, outcome.made, outcome.moved, outcome.lost)
        )
        return joined(
            self.tr("%n article(s) keep their text.", "", kept) if kept else "",
            self.tr("%n article(s) are made anew.", "", made) if made else "",
            self.tr("%n annotation(s) go with their passages.", "", moved) if moved else "",
            self.tr("%n annotation(s) cannot be found again and stay.", "", lost) if lost else "",
            cut,
            self._undone() if outcome.uncut else "",
        )

    def _undone(self) -> str:
        return self.tr(
            "What was split and merged by hand is undone: details that were given to the later part of a split go."
        )

    def _say(self, error: UserError) -> None:
        self._buttons.setEnabled(True)
        self._words.setText(sentence(error))

    # -- doing ---------------------------------------------------------------------------------

    def _clean(self) -> None:
        self._buttons.setEnabled(False)
        number, automatic = self._article.id, self._automatic.isChecked()
        attempt(
            self._session,
            lambda corpus: corpus.recleaning.clean(number, automatic=automatic),
            self._finish,
            self._say,
            owner=self,
        )

    def _finish(self, outcome: Outcome) -> None:
        self.done_ = outcome
        self.accept()


def _foresee(corpus: Corpus, number: int, automatic: bool) -> Foreseen:
    outcome = corpus.recleaning.foresee(number, automatic=automatic)
    wanted = {*outcome.staying, *outcome.replaced, *outcome.renewed, *(one.article for one in outcome.lost)}
    return outcome, {article.id: article.title for article in corpus.articles.some(wanted)}
