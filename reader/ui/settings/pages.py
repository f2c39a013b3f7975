"""The pages of the settings but for the keys: reading, tagging, languages and colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader import resources
from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script
from reader.ui.actions import plain, words_of
from reader.ui.desk.units import Taken
from reader.ui.fonts import Region, faces
from reader.ui.languages import Language
from reader.ui.looks import READING, options_of
from reader.ui.reading.area import PageArea
from reader.ui.reading.options import Layout
from reader.ui.settings import settings as keys
from reader.ui.settings.fields import Choice, Slide, Tick
from reader.ui.settings.settings import Setting, Settings
from reader.ui.specs import SPECS

#: Pixels: a longer way of a slide sets nothing more exactly.
_WIDEST = 440
#: What one chooses from for the time between backups.
_MINUTES = (1, 5, 10, 20, 30, 60, 120)


class ReadingPage(QWidget):
    """Type and page, with a text of our own that shows how it will be."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.preview = PageArea()
        self.preview.setAccessibleName(self.tr("How it looks"))
        self.preview.setMinimumHeight(220)
        self.preview.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text = resources.find("settings", "preview.txt").read_text("utf-8").strip()
        self.preview.set_options(options_of(settings, self.preview.options))
        self.preview.set_article(ParallelText(text, Script.SIMPLIFIED, headings=[0]))
        settings.changed.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._fields())
        layout.addWidget(self.preview, 1)

    def _fields(self) -> QGridLayout:
        settings = self._settings
        layouts = [(layout.value, _words(f"view.layout_{layout.value}")) for layout in Layout]
        regions = (
            (Region.TAIWAN.value, self.tr("As in Taiwan")),
            (Region.HONG_KONG.value, self.tr("As in Hong Kong")),
        )
        page: list[tuple[str, QWidget]] = [
            self._slide(self.tr("Type &size"), keys.TYPE_SIZE, (12, 36)),
            self._slide(self.tr("&Zoom (%)"), keys.ZOOM, (50, 300), step=10),
            self._slide(self.tr("&Line spacing"), keys.LINE_SPACING, (1.2, 2.6), step=0.1),
            self._slide(self.tr("Characters in a line at &most"), keys.MEASURE, (16, 60)),
            self._slide(self.tr("Space &between paragraphs"), keys.PARAGRAPH_SPACE, (0.0, 2.0), step=0.1),
        ]
        faces: list[tuple[str, QWidget]] = [
            self._choice(self.tr("&Forms"), keys.LAYOUT, layouts),
            self._choice(self.tr("Sim&plified face"), keys.FACE_SIMPLIFIED, self._faces(traditional=False)),
            self._choice(self.tr("Tra&ditional face"), keys.FACE_TRADITIONAL, self._faces(traditional=True)),
            self._choice(self.tr("Shapes of &traditional characters"), keys.REGION, regions),
            ("", Tick(settings, keys.INDENT, self.tr("&Indent first lines by two characters"))),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        # Below each other: at 200 % two sides have no room.
        for row, (words, field) in enumerate((*page, *faces)):
            if not words:
                grid.addWidget(field, row, 0, 1, 2)
                continue
            label = QLabel(words)
            label.setBuddy(field)
            field.setMaximumWidth(_WIDEST)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        return grid

    def _faces(self, *, traditional: bool) -> list[tuple[str, str]]:
        return [("", self.tr("Automatic")), *((face, face) for face in faces(traditional=traditional))]

    def _slide(
        self, words: str, setting: Setting[Any], ends: tuple[float, float], *, step: float = 1
    ) -> tuple[str, QWidget]:
        digits = 0 if step >= 1 else 1
        field = Slide(
            self._settings, setting, _name(words), ends, step=step, words=lambda value: f"{value:.{digits}f}"
        )
        return words, field

    def _choice(
        self, words: str, setting: Setting[Any], values: Sequence[tuple[str, str]]
    ) -> tuple[str, QWidget]:
        return words, Choice(self._settings, setting, _name(words), values)

    def _show(self, key: str) -> None:
        if key in {setting.key for setting in READING}:
            self.preview.set_options(options_of(self._settings, self.preview.options))


class TaggingPage(QWidget):
    """Who tags, what a tag takes, how a passage is cited."""

    settings: tuple[Setting[Any], ...] = (keys.ANNOTATOR, keys.TAKEN, keys.CITED)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.setMaximumWidth(360)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.editingFinished.connect(self._choose)
        settings.changed.connect(self._show)
        self._show(keys.ANNOTATOR.key)
        told = QLabel(
            self.tr(
                "It stands with every annotation that you make from now on; those that are there keep theirs."
            )
        )
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        form = _form(self)
        form.addRow(self.tr("Your &name"), self.name)
        form.addRow("", told)
        taken = [(one.value, _words(f"taken.{one.value}")) for one in Taken]
        self.taken = Choice(settings, keys.TAKEN, self.tr("What a tag takes with nothing selected"), taken)
        self.taken.setMaximumWidth(360)
        form.addRow(self.tr("With nothing selected, &tag"), self.taken)
        cited = (
            ("copied", self.tr("In the script that is copied")),
            ("written", self.tr("As they are written")),
        )
        self.cited = Choice(settings, keys.CITED, self.tr("Title and source of a citation"), cited)
        self.cited.setMaximumWidth(360)
        form.addRow(self.tr("Title and source of a &citation"), self.cited)

    def _choose(self) -> None:
        """No name is none: it is that of the account again then."""
        name = " ".join(self.name.text().split()) or keys.ANNOTATOR.default
        self._settings.set(keys.ANNOTATOR, name)
        self.name.setText(name)

    def _show(self, key: str) -> None:
        if key == keys.ANNOTATOR.key:
            self.name.setText(self._settings.get(keys.ANNOTATOR))


class LooksPage(QWidget):
    """The language of the interface, light and dark, and whether things may move."""

    settings: tuple[Setting[Any], ...] = (keys.LANGUAGE, keys.SCHEME, keys.STILL)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        languages = [(one.value, one.endonym or self.tr("As the system")) for one in Language]
        schemes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self.language = Choice(settings, keys.LANGUAGE, self.tr("Language"), languages)
        self.scheme = Choice(settings, keys.SCHEME, self.tr("Colours"), schemes)
        self.still = Tick(settings, keys.STILL, self.tr("Less &motion: nothing blinks, fades or slides"))
        for field in (self.language, self.scheme):
            field.setMaximumWidth(260)
        form = _form(self)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(self.tr("&Colours"), self.scheme)
        form.addRow("", self.still)


class BackupsPage(QWidget):
    """Whether backups are made by themselves, and how often."""

    settings: tuple[Setting[Any], ...] = (keys.BACKUPS, keys.BACKUP_MINUTES)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.made = Tick(settings, keys.BACKUPS, self.tr("Make &backups while a corpus is worked on"))
        minutes = [(number, self.tr("%n minute(s)", "", number)) for number in _MINUTES]
        self.minutes = Choice(settings, keys.BACKUP_MINUTES, self.tr("How long after a change"), minutes)
        self.minutes.setMaximumWidth(260)
        told = QLabel(
            self.tr(
                "Each is verified. Those of the last days are kept, of older ones one a day and then one a week."
            )
        )
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        form = _form(self)
        form.addRow("", self.made)
        form.addRow(self.tr("After a &change, wait"), self.minutes)
        form.addRow("", told)


def _form(page: QWidget) -> QFormLayout:
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return form


def _words(command: str) -> str:
    """What a command is called, without its letter."""
    return next(plain(words_of(spec)) for spec in SPECS if spec.name == command)


def _name(words: str) -> str:
    """The words of a label as a name: without the mark of its letter."""
    return plain(words)
