"""The passages that a shape of a chart stands for: a list from which one goes to the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.corpus import Corpus
from reader.corpus.passages import count_of
from reader.errors import UserError
from reader.ui.codebook.room import open_as
from reader.ui.plain import plain

#: More are not read one by one.
_MOST = 2_000


class PassagesDialog(QDialog):
    """Annotations with what they quote, a passage with gaps in one row; `place_chosen` carries article, start, end."""

    place_chosen = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passages"))
        open_as(self, 720, 420)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.list = QTreeWidget()
        self.list.setHeaderLabels(
            [self.tr("Passage"), self.tr("Tag"), self.tr("Article"), self.tr("Annotator")]
        )
        self.list.setAccessibleName(self.windowTitle())
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 160), (2, 160), (3, 90)):
            header.resizeSection(column, width)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is the list's
        layout = QVBoxLayout(self)
        layout.addWidget(self._count)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)

    def show_passages(self, corpus: Corpus, numbers: Sequence[int]) -> None:
        """List these annotations; those that are gone meanwhile are left out."""
        self.list.clear()
        titles: dict[int, str] = {}
        rows: dict[object, QTreeWidgetItem] = {}
        for number in numbers[:_MOST]:
            try:
                found = corpus.annotations.get(number)
                title = titles.setdefault(found.article, corpus.articles.get(found.article).title)
            except UserError:
                continue
            quote = " ".join(found.quote.split())
            passage = found.passage_group or found.id, found.tag_path
            if (item := rows.get(passage)) is not None:
                quote = f"{item.text(0)} … {quote}"
                item.setText(0, quote)
                item.setToolTip(0, plain(quote))
                continue
            rows[passage] = item = QTreeWidgetItem([quote, found.tag_path, title, found.annotator])
            item.setToolTip(0, plain(quote))
            item.setData(0, Qt.ItemDataRole.UserRole, (found.article, found.start, found.end))
            self.list.addTopLevelItem(item)
        told = self.tr("%n passage(s)", "", count_of(corpus.db, numbers))
        if len(numbers) > _MOST:
            told = self.tr("{0}; the first {1} are listed").format(told, QLocale().toString(_MOST))
        self._count.setText(told)
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
        self.list.setFocus()

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.place_chosen.emit(*item.data(0, Qt.ItemDataRole.UserRole))
