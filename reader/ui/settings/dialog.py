"""All settings in one dialog; nothing needs it, and what is changed in it holds at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Tag
from reader.ui.looks import READING
from reader.ui.settings.keys_page import KeysPage
from reader.ui.settings.pages import BackupsPage, LooksPage, ReadingPage, TaggingPage
from reader.ui.settings.settings import Settings

#: Pixels for a page: so wide, the text that shows how it looks has room for both forms side by side.
_PAGE = 768


class Page(IntEnum):
    """The pages, in order."""

    READING = 0
    TAGGING = 1
    LOOKS = 2
    BACKUPS = 3
    KEYS = 4


class SettingsDialog(QDialog):
    """The pages with their names at the left; one goes on reading beside it."""

    def __init__(
        self, settings: Settings, tags: Callable[[], Iterable[Tag]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        self.reading, self.tagging = ReadingPage(settings), TaggingPage(settings)
        self.looks, self.backups = LooksPage(settings), BackupsPage(settings)
        self.keys = KeysPage(settings, tags)
        names = (
            self.tr("Reading"),
            self.tr("Tagging and citing"),
            self.tr("Language and colours"),
            self.tr("Backups"),
            self.tr("Keys"),
        )
        self.pages = QStackedWidget()
        for name, page in zip(names, self._all(), strict=True):
            self.pages.addWidget(_with_title(name, page))
        self.names = self._build_names(names)
        self.defaults = QPushButton(self.tr("&Restore defaults"))
        self.defaults.setAutoDefault(False)
        self.defaults.clicked.connect(self.restore)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.addButton(self.defaults, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedWidth(1)
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 16, 16, 14)
        layout.setHorizontalSpacing(14)
        layout.setVerticalSpacing(14)
        layout.addWidget(self.names, 0, 0)
        layout.addWidget(rule, 0, 1)
        layout.addWidget(self.pages, 0, 2)
        layout.addWidget(buttons, 1, 0, 1, 3)
        layout.setColumnStretch(2, 1)
        self.show_page(Page.READING)
        self._fit()

    def _all(self) -> tuple[QWidget, ...]:
        """The pages, in the order of `Page`."""
        return self.reading, self.tagging, self.looks, self.backups, self.keys

    def _fit(self) -> None:
        """As large as the largest page, if the screen has the room."""
        self.ensurePolished()
        page = max(_PAGE, *(page.minimumSizeHint().width() + 32 for page in self._all()))
        room = self.screen().availableGeometry()
        self.resize(min(page + self.names.width() + 58, room.width() - 40), min(680, room.height() - 60))

    def _build_names(self, names: Iterable[str]) -> QListView:
        view = QListView()
        view.setModel(QStringListModel(list(names), view))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Pages of the settings"))
        view.setFixedWidth(view.sizeHintForColumn(0) + 34)
        view.selectionModel().currentChanged.connect(lambda index, _: self.show_page(Page(index.row())))
        view.clicked.connect(self._begin)
        return view

    def show_page(self, page: Page) -> None:
        """Go to a page."""
        self.pages.setCurrentIndex(page)
        self.defaults.setVisible(page is not Page.KEYS)  # there, each key has its own way back
        index = self.names.model().index(page, 0)
        if self.names.currentIndex() != index:
            self.names.setCurrentIndex(index)
        if not self.names.hasFocus():  # who walks through the pages with the arrows goes on doing so
            self._begin()

    def _begin(self) -> None:
        """On the page of the keys, one begins by typing."""
        if self.page is Page.KEYS:
            self.keys.filter.setFocus()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return Page(self.pages.currentIndex())

    def restore(self) -> None:
        """Set what is on this page as it is when nothing was ever chosen."""
        pages = {
            Page.READING: READING,
            Page.TAGGING: TaggingPage.settings,
            Page.LOOKS: LooksPage.settings,
            Page.BACKUPS: BackupsPage.settings,
        }
        for setting in pages.get(self.page, ()):
            self._settings.set(setting, setting.default)


def _with_title(name: str, page: QWidget) -> QWidget:
    titled, title = QWidget(), QLabel(name)
    title.setProperty("role", "title")
    layout = QVBoxLayout(titled)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(14)
    layout.addWidget(title)
    area = QScrollArea()  # on a small screen, or at 200 %, a page is larger than the dialog can be
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(page)
    layout.addWidget(area, 1)
    return titled
