"""The questions before an import: which files, which folder, which encoding."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader import messages
from reader.errors import UserError
from reader.ui.settings.settings import IMPORT_FOLDER, Settings
from reader.ui.wording import encoding_name, sentence

_ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16")

Import = Callable[[list[Path], str | None], None]


class ImportQuestions(QObject):
    """Asks, then hands paths and encoding (None: detect it) to `use`; begins where it was answered last."""

    def __init__(self, use: Import, window: QWidget, settings: Settings | None = None) -> None:
        super().__init__(window)
        self._use, self._window = use, window
        self._settings = settings or Settings()

    def ask_files(self, encoding: str | None = None) -> None:
        """Ask for files and import them."""
        paths = self.choose_files()
        if paths:
            self._use(paths, encoding)

    def choose_files(self) -> list[Path]:
        """Ask for files; none where the question is not answered."""
        from reader.importing.files import ARCHIVES  # noqa: PLC0415 - not before something is imported
        from reader.importing.formats import FORMATS  # noqa: PLC0415
        from reader.ui import choosing  # noqa: PLC0415

        suffixes = sorted({suffix for known in FORMATS for suffix in known.suffixes} | ARCHIVES)
        pattern = self.tr("Files that can be imported ({0});;All files (*)").format(
            " ".join(f"*{suffix}" for suffix in suffixes)
        )
        title = self.tr("Import files")
        names = choosing.open_files(self._window, title, self._folder(), pattern)
        if names:
            self._settings.set(IMPORT_FOLDER, str(Path(names[0]).parent))
        return [Path(name) for name in names]

    def ask_folder(self) -> None:
        """Ask for a folder; all files in it and below that can be read are imported."""
        paths = self.choose_folder()
        if paths:
            self._use(paths, None)

    def choose_folder(self) -> list[Path]:
        """Ask for a folder; none where the question is not answered."""
        from reader.ui import choosing  # noqa: PLC0415 - after the first picture

        name = choosing.open_folder(self._window, self.tr("Import a folder"), self._folder())
        if name:
            self._settings.set(IMPORT_FOLDER, str(Path(name).parent))
        return [Path(name)] if name else []

    def ask_encoding(self) -> None:
        """Ask for an encoding, again until there is such a one, then for files that are in it."""
        from PySide6.QtWidgets import QInputDialog  # noqa: PLC0415 - after the first picture

        from reader.importing.encodings import known_name  # noqa: PLC0415 - not before something is imported

        title, words, names = (
            self.tr("Import files in an encoding"),
            self.tr("Encoding"),
            list(map(encoding_name, _ENCODINGS)),
        )
        while True:
            answer, ok = QInputDialog.getItem(self._window, title, words, names, 1, True)
            encoding = answer.strip()
            if not ok or not encoding:
                return
            try:
                known_name(encoding)
            except LookupError:
                words = sentence(UserError(messages.ENCODING_UNKNOWN, encoding=encoding))
            else:
                self.ask_files(encoding)
                return

    def _folder(self) -> str:
        """Where the last files were, as long as that is there; else the person's own folder."""
        last = self._settings.get(IMPORT_FOLDER)
        return last if last and Path(last).is_dir() else str(Path.home())
