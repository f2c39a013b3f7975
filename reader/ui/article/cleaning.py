"""The dialog before a file is cleaned again: it shows what would happen, then does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from reader.corpus.outcomes import Outcome
from reader.corpus.rows import Article
from reader.errors import UserError
from reader.ui.article.outcome import Column, OutcomeModel
from reader.ui.codebook.room import open_as
from reader.ui.codebook.writing import attempt
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

if TYPE_CHECKING:
    from reader.corpus.stored_source import StoredSource
    from reader.importing.prepared_plan import PreparedFile
    from reader.ui.importing.preview.stored import StoredPreview

Foreseen = tuple[Outcome, dict[int, str]]


class CleaningDialog(QDialog):
    """Looks at the file of an article again and, if the person wants that, makes its articles anew.

    What of the file is kept, and as what, can be chosen in the preview; with `choosing` that opens at once.
    `done_` is what was done, once it was.
    """

    def __init__(
        self, session: Session, article: Article, parent: QWidget | None = None, *, choosing: bool = False
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._article = article
        self.done_: Outcome | None = None
        self.model: OutcomeModel | None = None
        self._prepared: PreparedFile | None = None
        self._preview: StoredPreview | None = None
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
        self._choose = self._buttons.addButton(
            self.tr("Choose what is kept…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._choose.setToolTip(
            self.tr("Keep or drop lines, move borders, correct details, read the file in another encoding")
        )
        self._choose.clicked.connect(self.choose)
        self._buttons.accepted.connect(self._clean)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (self._words, self._automatic, self._view, self._buttons):
            layout.addWidget(widget, int(widget is self._view))
        self._look()
        if choosing:
            self.choose()

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
        number, prepared, automatic = self._wanted()
        self._session.read(
            lambda corpus: _foresee(corpus, number, prepared, automatic),
            self._show,
            failed=self._say,
            owner=self,
        )

    def _wanted(self) -> tuple[int, PreparedFile | None, bool]:
        """The article, what was chosen, and whether all that was chosen before is to be forgotten."""
        return self._article.id, self._prepared, self._automatic.isChecked() and self._prepared is None

    def _show(self, foreseen: Foreseen) -> None:
        outcome, titles = foreseen
        if self._prepared is None and (outcome.by_hand or outcome.cut_by_hand):
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
        changes = outcome.changes or self._wanted()[2]
        self._words.setText(self._summary(outcome))
        self._go.setEnabled(changes)

    def _summary(self, outcome: Outcome) -> str:
        cut = self.tr("What was split and merged by hand stays so.") if outcome.cut_by_hand else ""
        if not outcome.changes:
            return joined(self._unchanged(), cut)
        parts = (outcome.kept, outcome.made, outcome.revived, outcome.moved, outcome.lost)
        kept, made, revived, moved, lost = map(len, parts)
        return joined(
            self.tr("%n article(s) keep their text.", "", kept) if kept else "",
            self.tr("%n article(s) are made anew.", "", made) if made else "",
            self.tr("%n article(s) come back.", "", revived) if revived else "",
            self.tr("%n annotation(s) go with their passages.", "", moved) if moved else "",
            self._lost(lost) if lost else "",
            cut,
            self._undone() if outcome.uncut else "",
        )

    def _unchanged(self) -> str:
        if self._prepared is not None:
            return self.tr("The articles of this file are already as you chose.")
        return joined(
            self.tr("The articles of this file are already as the program would make them."),
            self.tr("Where that is wrong, choose what is kept."),
        )

    def _lost(self, count: int) -> str:
        return self.tr(
            "%n annotation(s) cannot be found again. They stay with their old articles, which then stand beside "
            "the new ones: their text is in the corpus twice.",
            "",
            count,
        )

    def _undone(self) -> str:
        return self.tr(
            "What was split and merged by hand is undone: details that were given to the later part of a split go."
        )

    def _say(self, error: UserError) -> None:
        self._buttons.setEnabled(True)
        self._words.setText(sentence(error))

    # -- choosing ------------------------------------------------------------------------------

    def choose(self) -> None:
        """Show the stored file in the preview; one that was shown before has what was chosen in it."""
        if self._preview is not None:
            self._preview.open()
            return
        self._choose.setEnabled(False)
        number = self._article.id
        self._session.read(
            lambda corpus: corpus.recleaning.source(number),
            self._open_preview,
            failed=self._say,
            owner=self,
        )

    def _open_preview(self, source: StoredSource) -> None:
        from reader.ui.importing.preview.stored import StoredPreview  # noqa: PLC0415 - seldom wanted

        self._choose.setEnabled(True)
        self._preview = StoredPreview(source, self)
        self._preview.prepared_made.connect(self._take_choices)
        self._preview.rejected.connect(self._forget_choices)
        self._preview.open()

    def _take_choices(self, prepared: PreparedFile) -> None:
        self._prepared = prepared
        self._automatic.hide()
        self._look()

    def _forget_choices(self) -> None:
        if self._preview is not None:
            self._preview.deleteLater()
        chosen, self._preview, self._prepared = self._prepared, None, None
        if chosen is not None:
            self._look()

    # -- doing ---------------------------------------------------------------------------------

    def _clean(self) -> None:
        self._buttons.setEnabled(False)
        number, prepared, automatic = self._wanted()
        attempt(
            self._session,
            lambda corpus: corpus.recleaning.clean(number, prepared, automatic=automatic),
            self._finish,
            self._say,
            owner=self,
        )

    def _finish(self, outcome: Outcome) -> None:
        self.done_ = outcome
        self.accept()


def _foresee(corpus: Corpus, number: int, prepared: PreparedFile | None, automatic: bool) -> Foreseen:
    outcome = corpus.recleaning.foresee(number, prepared, automatic=automatic)
    wanted = {
        *outcome.staying,
        *outcome.revived,
        *outcome.replaced,
        *outcome.renewed,
        *(one.article for one in outcome.lost),
    }
    return outcome, corpus.recleaning.titles_of(wanted)
