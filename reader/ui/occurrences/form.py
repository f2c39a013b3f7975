"""What is to be tagged, with which tag, and where: the upper part of the dialog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QShortcutEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.occurrences import Request, Rule
from reader.corpus.rows import Status, Tag
from reader.ui.codebook import drawing
from reader.ui.occurrences import lists
from reader.ui.plain import plain

_EDGE = 16
"""Pixels of the picture of a tag's colour."""
_LONGEST_TITLE = 16
_LEAST_LINES = 2


class Scope(StrEnum):
    """Where is looked."""

    ARTICLE = "article"
    SHOWN = "shown"
    CORPUS = "corpus"


class Form(QWidget):
    """Terms, tag, place and options; `changed` when other places are meant, the signals below for its buttons."""

    changed = Signal()
    tag_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag: int | str | None = None
        self._tags: Sequence[Tag] = ()
        self.terms = self._build_terms()
        self.add = self._build_add()
        self.choose = QPushButton()
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.tag_wanted)
        self.scope = self._combo(self.tr("Where"))
        self.scope.addItem(self.tr("This article"), Scope.ARTICLE)
        self.scope.addItem(self.tr("Articles shown in the library"), Scope.SHOWN)
        self.scope.addItem(self.tr("The whole corpus"), Scope.CORPUS)
        self.status = self._combo(self.tr("Status"))
        self.status.addItem(self.tr("Made"), Status.MADE)
        self.status.addItem(self.tr("Proposed, to be looked at later"), Status.PROPOSED)
        self.whole = self._check(self.tr("&Whole words only"))
        self.same = self._check(self.tr("This &script only"))
        self.skip_tagged = self._check(self.tr("Leave out places that have the tag &already"), on=True)
        self.skip_inside = self._check(self.tr("Leave out places &inside a passage with the tag"))
        self.scope.currentIndexChanged.connect(self.changed)
        self._lay_out()
        self.set_tag(None)

    # -- what it says --------------------------------------------------------------------------

    @property
    def where(self) -> Scope:
        """Where is to be looked."""
        return Scope(self.scope.currentData())

    def request(self, rules: tuple[Rule, ...], articles: frozenset[int] | None) -> Request:
        """What is to be looked for, with the options as they are."""
        return Request(
            rules=rules,
            same_script=self.same.isChecked(),
            whole_words=self.whole.isChecked(),
            skip_tagged=self.skip_tagged.isChecked(),
            skip_inside=self.skip_inside.isChecked(),
            articles=articles,
        )

    def set_article(self, title: str | None) -> None:
        """The article that is meant by this article; None: there is none."""
        short = " ".join((title or "").split())
        short = short if len(short) <= _LONGEST_TITLE else short[: _LONGEST_TITLE - 1] + "…"
        text = self.tr("This article: {0}").format(short) if title else self.tr("This article")
        self.scope.setItemText(0, text)
        if title is None and self.where is Scope.ARTICLE:
            self.scope.setCurrentIndex(self.scope.findData(Scope.CORPUS))

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """The codebook as it is now; a tag that is gone, or retired, is no longer chosen."""
        self._tags = [tag for tag in tags if not tag.retired]
        known = {tag.id: tag for tag in self._tags}
        paths = {tag.path: tag.id for tag in self._tags}
        if isinstance(self.tag, int) and self.tag not in known:
            self.set_tag(None)
        elif isinstance(self.tag, str):
            self.set_tag(paths.get(self.tag, self.tag))
        else:
            self.set_tag(self.tag)

    def set_tag(self, tag: int | str | None) -> None:
        """Choose the tag for terms without one of their own: an id, or the path of a new one."""
        differs, self.tag = tag != self.tag, tag
        found = next((one for one in self._tags if one.id == tag), None)
        path = found.path if found is not None else str(tag or "")
        shown = path.replace("/", " / ").replace("&", "&&")
        shown = self.tr("{0} (new)").format(shown) if path and found is None else shown
        self.choose.setText(shown or self.tr("Choose a tag…"))
        name = self.tr("Tag: {0}").format(path) if path else self.tr("Choose a tag")
        self.choose.setAccessibleName(name)
        self.choose.setToolTip(plain(path))
        self.choose.setIcon(_chip(found.colour, self.devicePixelRatioF()) if found is not None else QIcon())
        if differs:
            self.changed.emit()

    def paths(self) -> Mapping[int, str]:
        """The path of each tag that can be given."""
        return {tag.id: tag.path for tag in self._tags}

    def add_terms(self, more: str) -> None:
        """Put a list below what is there."""
        self.terms.setPlainText(lists.joined(self.terms.toPlainText(), more))

    def tag_place(self) -> QRect:
        """Where the palette opens, in global pixels."""
        return QRect(self.choose.mapToGlobal(self.choose.rect().topLeft()), self.choose.size())

    # -- building ------------------------------------------------------------------------------

    def _build_terms(self) -> QPlainTextEdit:
        terms = QPlainTextEdit()
        terms.setAccessibleName(self.tr("Terms"))
        terms.setTabChangesFocus(True)
        terms.setTabStopDistance(110)
        terms.setMinimumHeight(_LEAST_LINES * terms.fontMetrics().lineSpacing() + 14)
        terms.setPlaceholderText(
            self.tr("One term in each line, in either script. Paste two columns to give each term its tag.")
        )
        terms.textChanged.connect(self.changed)
        return terms

    def _build_add(self) -> QPushButton:
        add = QPushButton(self.tr("A&dd terms"))
        add.setAutoDefault(False)
        menu = QMenu(add)
        menu.addAction(self.tr("From a &file…")).triggered.connect(lambda *_: self.file_wanted.emit())
        every = menu.addAction(self.tr("The &names of all tags, each for its tag"))
        every.triggered.connect(lambda: self.add_terms(lists.names_of(self._tags)))
        below = menu.addAction(self.tr("The names of the tags &below the chosen one"))
        below.triggered.connect(lambda: self.add_terms(self._names_below()))
        menu.aboutToShow.connect(lambda: below.setEnabled(bool(self._names_below())))
        add.setMenu(menu)
        return add

    def _names_below(self) -> str:
        return lists.names_of(self._tags, self.tag) if isinstance(self.tag, int) else ""

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _check(self, words: str, *, on: bool = False) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(on)
        box.toggled.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("T&erms"))
        heading.setBuddy(self.terms)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(top)
        left.addWidget(self.terms, 1)
        right = QGridLayout()
        right.setVerticalSpacing(7)
        right.setHorizontalSpacing(12)
        right.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(
            (
                (self.tr("Ta&g"), self.choose),
                (self.tr("Whe&re"), self.scope),
                (self.tr("Stat&us"), self.status),
            )
        ):
            label = _Opener(words)
            label.setBuddy(field)
            right.addWidget(label, row, 0)
            right.addWidget(field, row, 1)
        right.setRowStretch(3, 1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addLayout(left, 5)
        both.addLayout(right, 4)
        boxes = QGridLayout()  # two and two: what is low leaves more of the text in sight
        boxes.setHorizontalSpacing(24)
        boxes.setVerticalSpacing(5)
        boxes.setColumnStretch(2, 1)
        for place, box in enumerate((self.whole, self.skip_tagged, self.same, self.skip_inside)):
            boxes.addWidget(box, place // 2, place % 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(9)
        whole.addLayout(both, 1)
        whole.addLayout(boxes)


class _Opener(QLabel):
    """A label whose letter presses its button at once: Qt shows the pressing first, and swallows what is typed then."""

    def event(self, event: QEvent) -> bool:
        button = self.buddy()
        if isinstance(event, QShortcutEvent) and isinstance(button, QPushButton) and not event.isAmbiguous():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()
            return True
        return super().event(event)


def _chip(colour: str, ratio: float) -> QIcon:
    """The tag's colour as it stands beside its name elsewhere."""
    picture = QPixmap(round(_EDGE * ratio), round(_EDGE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.draw_chip(painter, (_EDGE - drawing.CHIP) / 2, _EDGE / 2, colour)
    painter.end()
    return QIcon(picture)
