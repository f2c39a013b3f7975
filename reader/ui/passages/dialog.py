"""The window in which one reads all passages that were tagged, below each other, and changes many at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Status, Tag
from reader.ui.codebook.palette import TagPalette
from reader.ui.codebook.room import open_as, room_for
from reader.ui.passages.citing import Placed, citations, placed
from reader.ui.passages.deeds import PassageDeeds
from reader.ui.passages.foot import PassageFoot
from reader.ui.passages.form import PassageForm
from reader.ui.passages.gathering import Gathering
from reader.ui.passages.list import PassageList
from reader.ui.passages.menu import PassageMenu
from reader.ui.passages.model import Listed, PassagesModel
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

#: Milliseconds that what is written must pause before the list follows.
_SOON = 150
#: No annotation has this id.
_ELSEWHERE = 0
_LIST, _EMPTY = range(2)


class PassagesDialog(QDialog):
    """One goes on reading beside it.

    `place_chosen`: article, start, end; `note_wanted`: the passage whose note is to be written; `export_wanted`: ids
    of annotations.
    """

    place_chosen = Signal(int, int, int)
    note_wanted = Signal(object)  # Retrieved
    export_wanted = Signal(object)  # frozenset[int]

    def __init__(self, deeds: PassageDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passages"))
        open_as(self, 980, 640)
        self._deeds = deeds
        self._session: Session | None = None
        self._tags: Sequence[Tag] = ()
        self._recent: Sequence[int] = ()
        self.form, self.model, self.gathering = PassageForm(), PassagesModel(), Gathering(self)
        self.list = PassageList(self.model)
        self.list.setAccessibleName(self.windowTitle())
        self.foot, self.count, self.nothing = PassageFoot(), QLabel(), QLabel()
        self._palette = TagPalette(self)
        self._chosen_for_list = False
        self._retagged: frozenset[int] = frozenset()
        self._keys_owed = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)
        self._lay_out()
        self._connect()
        self._tell()

    # -- what it works on ----------------------------------------------------------------------

    def show_corpus(self, session: Session, tags: Sequence[Tag], recent: Sequence[int]) -> None:
        """Work on a corpus; `recent` are the tags used last."""
        self._session, self._recent = session, recent
        self.form.set_session(session)
        self.set_tags(tags)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """The codebook changed."""
        self._tags = tags
        self.form.set_tags(tags)
        if self._palette.isVisible():
            self._palette.set_tags(tags)

    def follow(self) -> None:
        """Something was written: the list follows soon."""
        self._soon.start()

    def leave(self) -> None:
        """The corpus is closed: nothing of it may be read any more."""
        self.gathering.cancel()
        self._soon.stop()
        self._session = None
        self.form.set_only(None)
        self.form.set_session(None)
        self.set_tags(())
        self.model.set_listed(Listed(), {})
        self.reject()

    # -- looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """Gather what is asked for now."""
        self._soon.stop()
        self.gathering.cancel()
        session, question = self._session, self.form.question()
        if session is None or question is None:
            return
        self.gathering.begin(session, question, self.form.ordered)

    def _show(self, listed: Listed) -> None:
        """List these; what was selected stays so, and one stays where one was."""
        current, row = self.list.currentIndex(), self.list.currentIndex().row()
        chosen = self.model.passages[row].first.id if current.isValid() else None
        selected = [number for one in self.list.selected for number in one.numbers]
        place = self.list.verticalScrollBar().value()
        self.model.set_listed(listed, {tag.id: tag for tag in self._tags})
        now = self.model.rows_of([chosen]) if chosen is not None and chosen in self._retagged else [row]
        if now and now != [row]:  # its new tag has taken it elsewhere: one goes on with the next one here
            row, selected, chosen, self._retagged = row + (now[0] < row), [], _ELSEWHERE, frozenset()
        self.list.select_again(selected, chosen, row)
        self.list.scroll_back(place)
        self._tell()

        if self._keys_owed and listed.passages:
            self.read()

    def read(self) -> None:
        """Let the list have the keys: now, or as soon as it has passages, before which it is not there."""
        self._keys_owed = not self.model.passages
        if not self._keys_owed:
            self.list.take_keys()

    # -- what is done --------------------------------------------------------------------------

    def say(self, text: str) -> None:
        """A word on what was done, below the list."""
        self.foot.said.setText(text)

    def _judge(self, status: Status) -> None:
        if self._session is not None and (passages := self.list.selected):
            self._deeds.judge(self._session, passages, status)

    def _remove(self) -> None:
        if self._session is not None and (passages := self.list.selected):
            self._deeds.remove(self._session, passages)

    def _ask_note(self) -> None:
        if passages := self.list.selected:
            self.note_wanted.emit(passages[-1])

    def _copy(self) -> None:
        session, passages = self._session, self.list.selected
        if session is None or not passages:
            return

        def then(found: list[Placed]) -> None:
            QGuiApplication.clipboard().setText(citations(found, self.form.shown_in))
            self.say(self.tr("%Ln passage(s) copied with citation.", "", len(passages)))

        session.read(
            lambda corpus: placed(corpus, passages),
            then,
            failed=lambda error: self.say(sentence(error)),
            owner=self,
        )

    def _export(self) -> None:
        """Write out what is selected, if that is several, else all that is listed."""
        selected = self.list.selected
        passages = selected if len(selected) > 1 else self.model.passages
        self.export_wanted.emit(frozenset(number for one in passages for number in one.numbers))

    def _choose_tag(self, *, for_list: bool) -> None:
        """Open the palette: for what is listed, or for those selected."""
        if not for_list and not self.list.selected:
            return
        self._chosen_for_list = for_list
        keys = (
            self.tr("Enter chooses") if for_list else self.tr("Enter chooses · Shift+Enter makes a new tag")
        )
        place = self.form.tag_place()
        if not for_list:
            rect = self.list.visualRect(self.list.currentIndex())
            place = rect.translated(self.list.viewport().mapToGlobal(QPoint(0, 0)))
        self._palette.open_at(
            place,
            self._tags,
            self._recent,
            prompt=self.tr("Choose a tag… (name, pinyin or initials)"),
            keys=keys,
        )

    def _take_tag(self, tag: int | str) -> None:
        if not self._chosen_for_list:
            if self._session is not None and (passages := self.list.selected):
                self._retagged = frozenset(passages[0].numbers if len(passages) == 1 else ())
                self._deeds.retag(self._session, passages, tag)
        elif isinstance(tag, int):
            self.form.set_tag(tag)

    # -- building ------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.form.changed.connect(self.look)
        self.form.script_changed.connect(lambda: self.list.set_script(self.form.shown_in))
        self.form.list_wanted.connect(self.list.take_keys)
        self.form.tag_wanted.connect(lambda: self._choose_tag(for_list=True))
        self._palette.tag_chosen.connect(self._take_tag)
        self._palette.create_requested.connect(self._take_tag)
        self.list.chosen.connect(
            lambda one: self.place_chosen.emit(one.first.article, one.first.start, one.first.end)
        )
        self.foot.retag.clicked.connect(lambda: self._choose_tag(for_list=False))
        self.foot.accept.clicked.connect(lambda: self._judge(Status.ACCEPTED))
        self.foot.reject.clicked.connect(lambda: self._judge(Status.REJECTED))
        self.foot.export.clicked.connect(self._export)
        self.foot.close_list.clicked.connect(self.reject)
        self.list.retag_wanted.connect(self.foot.retag.click)
        self.list.note_wanted.connect(self._ask_note)
        self.list.remove_wanted.connect(self._remove)
        self.list.accept_wanted.connect(self.foot.accept.click)
        self.list.reject_wanted.connect(self.foot.reject.click)
        self.list.copy_wanted.connect(self._copy)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.gathering.gathered.connect(self._show)
        self.gathering.annotators_told.connect(self.form.set_annotators)
        self.gathering.failed.connect(self.say)
        self._deeds.said.connect(self.say)

    def _lay_out(self) -> None:
        for label in (self.count, self.nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMargin(24)
        heading = QHBoxLayout()
        heading.addWidget(self.count)
        heading.addStretch()
        heading.addWidget(self.form.order)
        heading.addWidget(self.form.script)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.form)
        layout.addLayout(heading)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self.gathering.bar)
        layout.addWidget(self.foot)

    def _open_menu(self, place: QPoint) -> None:
        if self.list.selected:
            PassageMenu(self.list, writing=self._may_write()).popup(self.list.viewport().mapToGlobal(place))

    def _tell(self) -> None:
        """How much is listed, and what the buttons can do."""
        passages, selected = self.model.passages, self.list.selected
        told = [
            self.tr("%Ln passage(s)", "", len(passages)),
            self.tr("in %Ln article(s)", "", self.model.articles),
        ]
        text = joined(*told) if passages else ""
        if len(selected) > 1:
            text = self.tr("{0}, %Ln selected", "", len(selected)).format(text)
        self.count.setText(text)
        self.nothing.setText(self._why_nothing())
        self._pages.setCurrentIndex(_LIST if passages else _EMPTY)
        self.foot.allow(change=bool(selected) and self._may_write(), export=bool(passages))

    def _may_write(self) -> bool:
        return self._session is not None and not self._session.readonly

    def _why_nothing(self) -> str:
        if any(tag.annotations for tag in self._tags):
            return self.tr("No passage matches.")
        return self.tr("Nothing is tagged yet. Select a passage in the text and press T.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a line is not meant for a button."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or isinstance(
            self.focusWidget(), QPushButton
        ):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Low windows, too, show the lines above the list in full, which are more of them in narrow ones."""
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is not None:
            hint.setHeight(max(hint.height(), layout.totalMinimumHeightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The narrower, the higher it must be."""
        super().resizeEvent(event)
        self.setMinimumHeight(min(self.minimumSizeHint().height(), room_for(self).height()))

    def reject(self) -> None:
        """Close; what is being gathered is not wanted any more."""
        self.gathering.cancel()
        super().reject()
