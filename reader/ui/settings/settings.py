"""Every setting of the window, declared once: key, type, default; kept in one INI file of the user's."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QObject, Signal

from reader.ui.settings.file import SettingsFile

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: its key in the file and its value where none was chosen."""

    key: str
    default: T
    check: Callable[[T], bool] = lambda _: True


def _user() -> str:
    import getpass  # noqa: PLC0415 - it brings the terminal

    try:
        return (
            getpass.getuser().encode("utf-8", "replace").decode()
        )  # or else nothing could be written with it
    except (OSError, KeyError, ImportError):
        return ""


def _can_be_written(text: str) -> bool:
    """Whether it is no half of a character, of which neither a file nor a corpus takes any."""
    return text.encode("utf-8", "replace").decode() == text


def _are_keys(keys: object) -> bool:
    """Whether it is a list of texts."""
    return isinstance(keys, list) and all(isinstance(key, str) for key in keys)


def _is_place(place: object) -> bool:
    """Whether it is an article and a position in it."""
    return isinstance(place, list) and len(place) == 2 and all(type(number) is int for number in place)


ANNOTATOR = Setting("person/annotator", _user(), _can_be_written)
LANGUAGE = Setting(
    "look/language", "system", lambda value: value in ("system", "en", "zh_CN", "zh_TW")
)  # the values of `Language`
SCHEME = Setting("look/scheme", "system", lambda value: value in ("system", "light", "dark"))
STILL = Setting("look/still", False)  # nothing blinks, fades or slides
TYPE_SIZE = Setting("look/type_size", 17, lambda value: 10 <= value <= 48)  # in pixels at 100 %
ZOOM = Setting("look/zoom", 100, lambda value: 50 <= value <= 400)
LINE_SPACING = Setting("look/line_spacing", 1.8, lambda value: 1.0 <= value <= 3.0)
MEASURE = Setting("look/measure", 36, lambda value: 16 <= value <= 80)
PARAGRAPH_SPACE = Setting("look/paragraph_space", 0.7, lambda value: 0.0 <= value <= 3.0)
INDENT = Setting("look/indent", False)
LAYOUT = Setting(
    "look/layout",
    "beside",
    lambda value: value in ("beside", "stacked", "simplified", "traditional", "written"),
)  # the values of `Layout`
FACE_SIMPLIFIED = Setting("look/face_simplified", "")  # families; empty: those that suit the system
FACE_TRADITIONAL = Setting("look/face_traditional", "")
REGION = Setting("look/region", "TC", lambda value: value in ("TC", "HK"))  # the values of `Region`
MARK_DIFFERENCES = Setting("look/mark_differences", False)
MARK_DOUBTS = Setting("look/mark_doubts", False)
#: The kinds of doubts that are not listed: values of `doubts.kinds.Kind`.
HIDDEN_DOUBTS: Setting[list[str]] = Setting(
    "doubts/hidden", [], lambda value: all(kind in ("word", "changed", "kept") for kind in value)
)
LIBRARY_SORT = Setting(
    "library/sort", "order", lambda value: value in ("order", "title", "date", "source", "tags")
)
LIBRARY_GROUP = Setting("library/group", "none", lambda value: value in ("none", "file", "month", "source"))
KEYS: Setting[dict[str, list[str]]] = Setting(
    "keys/own", {}, lambda value: all(_are_keys(keys) for keys in value.values())
)  # those of the commands, where they are not those of the program
#: What a tag takes where nothing is selected: the values of `desk.units.Taken`.
TAKEN = Setting(
    "tagging/taken", "sentence", lambda value: value in ("word", "clause", "sentence", "paragraph")
)
#: In which script a citation has title and source: that of the copied passage, or their own.
CITED = Setting("copying/cited", "copied", lambda value: value in ("copied", "written"))
#: Whether backups are made by themselves, and after how many minutes of work.
BACKUPS = Setting("backups/made", True)
BACKUP_MINUTES = Setting("backups/minutes", 10, lambda value: 1 <= value <= 240)
IMPORT_FOLDER = Setting("import/folder", "")
#: What was exported last: endings of `exchange.exporting` and `exchange.codebook_files`.
EXPORT_FORMAT = Setting(
    "export/annotations",
    ".csv",
    lambda value: value in (".csv", ".html", ".xlsx", ".jsonl", ".jsonld", ".qdpx"),
)
CODEBOOK_FORMAT = Setting("export/codebook", ".csv", lambda value: value in (".csv", ".qdc"))
RECENT: Setting[list[str]] = Setting(
    "corpora/recent", [], lambda value: all(isinstance(name, str) for name in value)
)
PLACES: Setting[dict[str, list[int]]] = Setting(
    "corpora/places", {}, lambda value: all(_is_place(place) for place in value.values())
)
#: Corpora in shared folders of which it was explained what that means.
EXPLAINED: Setting[list[str]] = Setting(
    "corpora/explained", [], lambda value: all(isinstance(name, str) for name in value)
)
#: How the concordance is sorted and shown, and the words that word lists leave out.
CONCORDANCE: Setting[dict[str, str]] = Setting(
    "search/concordance", {}, lambda value: all(isinstance(one, str) for one in value.values())
)
STOP_WORDS = Setting("figures/stop_words", "")
GEOMETRY = Setting("window/geometry", "", str.isascii)
SPLITTERS = Setting("window/splitters", "", str.isascii)
PREVIEW_GEOMETRY = Setting("window/preview", "", str.isascii)
MAXIMISED = Setting("window/maximised", False)

#: How many corpora the menu of recent ones lists.
RECENT_KEPT = 10


def home() -> Path | None:
    """A folder that stands for the user's own ones, for tests and portable use; else None."""
    place = os.environ.get("DUIZHAO_HOME")
    return Path(place) if place else None


def config_folder() -> Path:
    """Where settings are kept."""
    return home() or Path(platformdirs.user_config_dir("duizhao", appauthor=False))


def data_folder() -> Path:
    """Where the user's copy of the sample corpus and logs are kept."""
    return home() or Path(platformdirs.user_data_dir("duizhao", appauthor=False))


def cache_folder() -> Path:
    """Where what can be made again is kept."""
    return home() or Path(platformdirs.user_cache_dir("duizhao", appauthor=False))


class Settings(QObject):
    """Reads and writes settings; values of the wrong type or out of range count as not chosen."""

    changed = Signal(str)  # key

    def __init__(self, file: Path | None = None) -> None:
        super().__init__()
        self._file = SettingsFile.opened(file or config_folder() / "settings.ini")

    def get(self, setting: Setting[T]) -> T:
        """The value of a setting."""
        text = self._file.value(setting.key)
        if text is None:
            return setting.default
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return setting.default
        if type(value) is not type(setting.default) or not setting.check(value):
            return setting.default
        return value

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value; it is kept for the next start."""
        if self.get(setting) != value:
            self._file.set_value(setting.key, json.dumps(value, ensure_ascii=True))
            self.changed.emit(setting.key)

    def save(self) -> None:
        """Wait until what was chosen is in the file."""
        self._file.save()

    def remember_corpus(self, path: Path) -> None:
        """Put a corpus first among the recent ones."""
        name = str(path.absolute())
        others = [other for other in self.get(RECENT) if other != name]
        self.set(RECENT, [name, *others][:RECENT_KEPT])

    def place_in(self, path: Path) -> list[int]:
        """The article last read in a corpus and the position of its first visible line; empty if none."""
        return self.get(PLACES).get(str(path.absolute()), [])

    def remember_place(self, path: Path, article: int, position: int) -> None:
        """Keep where the reader is in a corpus."""
        places = {name: place for name, place in self.get(PLACES).items() if name in self.get(RECENT)}
        self.set(PLACES, places | {str(path.absolute()): [article, position]})


def packed(state: QByteArray) -> str:
    """A window state as text for a setting."""
    return bytes(state.toHex().data()).decode("ascii")


def unpacked(text: str) -> QByteArray:
    """A window state from the text of a setting."""
    return QByteArray.fromHex(QByteArray(text.encode("ascii")))


def all_settings() -> list[Setting[Any]]:
    """Every setting that is declared here."""
    return [value for value in globals().values() if isinstance(value, Setting)]
