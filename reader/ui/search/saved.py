"""Searches kept under a name: the button with the star and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.corpus.saved_searches import SavedSearch
from reader.errors import UserError
from reader.ui.plain import plain
from reader.ui.search.asking import Asked
from reader.ui.search.understood import shortened
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.ui.search.saved_form import SavedForm

_EMPTY, _FULL = "☆", "★"


class SavedButton(QToolButton):
    """Its menu keeps the search, brings kept ones back (`chosen`), and forgets them; undo takes both back."""

    chosen = Signal(object)  # SavedSearch

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._asked = Asked("")
        self._saved: list[SavedSearch] = []
        self._form: SavedForm | None = None
        self._menu = QMenu(self)
        self.clicked.connect(self._open)
        self.setAccessibleName(self.tr("Kept searches"))
        self.setToolTip(self.tr("Keep this search, or choose one that was kept"))
        self._tell()

    def set_session(self, session: Session | None) -> None:
        """The searches of another corpus."""
        self._session = session
        if self._form is not None:
            self._form.hide()
        if session is not None:
            session.changed.connect(self._take_in)
        self._read()

    def set_asked(self, asked: Asked) -> None:
        """What is searched for now."""
        self._asked = asked
        self._tell()

    @property
    def kept(self) -> SavedSearch | None:
        """The kept search that is the same as the present one."""
        asked = self._asked
        wanted = (asked.query.strip(), asked.pattern, asked.same_script, asked.filters)
        return next((one for one in self._saved if one.meaning == wanted), None)

    def keep(self, name: str, replaces: SavedSearch | None = None) -> None:
        """Keep the present search under a name, in the place of one of that name if that was seen and agreed to.

        Where another search has the name by then, nothing is written, and the form opens again and shows it.
        """
        session, asked = self._session, self._asked
        if session is None:
            return
        refused: list[UserError] = []

        def work(corpus: Corpus) -> Change | None:
            refused.clear()
            try:
                return corpus.saved_searches.save(
                    name,
                    asked.query,
                    pattern=asked.pattern,
                    same_script=asked.same_script,
                    filters=asked.filters,
                    replaces=replaces,
                )
            except UserError as error:
                if error.message is not messages.SEARCH_NAME_TAKEN:
                    raise
                refused.append(error)
                return None

        def then(_: object) -> None:
            if refused and session is self._session:
                self._read()
                self._form_at_hand().open_again(self, name, self._asked, self._saved)

        session.write(work, then, owner=self)

    def remove(self, number: int) -> None:
        """Forget a search."""
        if self._session is not None:
            self._session.write(lambda corpus: corpus.saved_searches.remove(number), owner=self)

    def _take_in(self, change: Change) -> None:
        if "saved_search" in change.kinds:
            self._read()

    def _read(self) -> None:
        self._saved = self._session.corpus.saved_searches.all() if self._session is not None else []
        if self._form is not None:
            self._form.set_saved(self._saved)
        self._tell()

    def _tell(self) -> None:
        self.setText(_FULL if self.kept is not None else _EMPTY)

    def _open(self) -> None:
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        keep = menu.addAction(self.tr("&Keep this search…"))
        keep.setEnabled(not self._asked.is_empty and self._session is not None)
        keep.triggered.connect(lambda *_: self._ask())
        if not self._saved:
            none = menu.addAction(self.tr("No search is kept yet"))
            none.setEnabled(False)
            return
        menu.addSeparator()
        for saved in self._saved:
            action = menu.addAction(shortened(saved.name, 40).replace("&", "&&"))
            action.setToolTip(plain(saved.query))
            action.triggered.connect(lambda _=False, saved=saved: self.chosen.emit(saved))
        menu.addSeparator()
        forget = menu.addMenu(self.tr("&Remove"))
        for saved in self._saved:
            action = forget.addAction(shortened(saved.name, 40).replace("&", "&&"))
            action.triggered.connect(lambda _=False, number=saved.id: self.remove(number))

    def _ask(self) -> None:
        name = self.kept.name if self.kept is not None else shortened(self._asked.query, 40)
        self._form_at_hand().open_beside(self, name, self._asked, self._saved)

    def _form_at_hand(self) -> SavedForm:
        """The form that asks for the name."""
        if self._form is None:
            from reader.ui.search.saved_form import SavedForm  # noqa: PLC0415 - when first asked for

            self._form = SavedForm(self.window())
            self._form.named.connect(self.keep)
        return self._form
