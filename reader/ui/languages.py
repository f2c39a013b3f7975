"""The languages of the interface: which there are, which one is spoken, and the menu to choose one."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QMenu, QWidget

from reader import resources
from reader.messages import QT_TRANSLATE_NOOP
from reader.ui.settings.settings import LANGUAGE, Settings

_OURS = "duizhao-language"
#: Regions that write Chinese in traditional characters, where the tag of a language names no script.
_TRADITIONAL_REGIONS = frozenset({"TW", "HK", "MO"})
#: Words of Qt's own file dialog that its Chinese catalogues lack (6.11); ours hold them under Qt's name for it.
_WORDS_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


class Language(StrEnum):
    """What can be chosen. The values are those of the setting and, but for SYSTEM, the ends of file names."""

    SYSTEM = "system"
    ENGLISH = "en"
    SIMPLIFIED = "zh_CN"
    TRADITIONAL = "zh_TW"

    @property
    def endonym(self) -> str:
        """What its speakers call it; empty for SYSTEM, which is none."""
        if self is Language.SYSTEM:
            return ""
        # Qt calls plain "en" American English, but that of the world (001) English.
        return QLocale("en_001" if self is Language.ENGLISH else self.value).nativeLanguageName()


def of_tags(tags: Iterable[str]) -> Language:
    """The first language of ours among BCP 47 tags, best first; English where there is none."""
    for tag in tags:
        language, *details = tag.replace("_", "-").split("-")
        if language == "en":
            return Language.ENGLISH
        if language == "zh":
            written = {detail.upper() for detail in details}
            if "HANT" in written or ("HANS" not in written and written & _TRADITIONAL_REGIONS):
                return Language.TRADITIONAL
            return Language.SIMPLIFIED
    return Language.ENGLISH


def spoken(language: Language) -> Language:
    """What a choice comes to on this system: never SYSTEM."""
    return of_tags(QLocale.system().uiLanguages()) if language is Language.SYSTEM else language


def install(application: QCoreApplication, language: Language) -> None:
    """Let everything that is built from now on speak a language: our sentences, and Qt's own buttons.

    English needs its file, too: it holds the plurals. Where Qt came without translations, its buttons
    stay English.
    """
    remove(application)
    name = spoken(language)
    application.setProperty(_OURS, name.value)
    theirs, ours = (QTranslator(application) for _ in range(2))
    for translator in (theirs, ours):
        translator.setObjectName(_OURS)
    if theirs.load(f"qtbase_{name}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(theirs)
    if (words := _words(name)) and ours.load(words):
        application.installTranslator(ours)


def installed() -> Language:
    """What the windows speak that are built now; English where nothing was installed."""
    application = QCoreApplication.instance()
    name = application.property(_OURS) if application is not None else None
    return Language(name) if name else Language.ENGLISH


@cache
def _words(name: str) -> bytes:
    """The sentences of a language, in memory: Qt would map the file, and die when an update writes it anew.

    Kept for good, because Qt does not copy them.
    """
    with suppress(OSError):
        return resources.find("translations", f"duizhao_{name}.qm").read_bytes()
    return b""


def remove(application: QCoreApplication) -> None:
    """Take back what `install` did."""
    application.setProperty(_OURS, None)
    for translator in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(translator)
        translator.setParent(None)


class LanguageMenu(QObject):
    """Chooses the language; each goes by the name that its speakers know."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        from PySide6.QtGui import QActionGroup  # noqa: PLC0415 - after the first picture

        super().__init__(window)
        self._settings = settings
        self.menu = QMenu(self.tr("Lang&uage"), window)
        group = QActionGroup(self)
        for language in Language:
            action = self.menu.addAction(language.endonym or self.tr("As the &system"))
            action.setCheckable(True)
            action.setChecked(language == settings.get(LANGUAGE))
            action.triggered.connect(lambda _checked=False, language=language: self._choose(language))
            group.addAction(action)

    def _choose(self, language: Language) -> None:
        self._settings.set(LANGUAGE, language.value)
