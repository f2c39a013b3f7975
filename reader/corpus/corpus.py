"""One corpus file, open: the rooms in it by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus import connection
from reader.corpus.annotations import Annotations
from reader.corpus.articles import Articles
from reader.corpus.changes import Changes, Recorder
from reader.corpus.codebook import Codebook
from reader.corpus.database import Database
from reader.corpus.forms import Forms
from reader.corpus.history import History
from reader.corpus.pin_rows import PinRows
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.rows import Change
from reader.corpus.settings import Settings

if TYPE_CHECKING:  # reading does without what only a change of the articles needs
    from reader.corpus.details import Details
    from reader.corpus.originals import Originals
    from reader.corpus.pins import PinBoard
    from reader.corpus.recleaning import Recleaning
    from reader.corpus.recutting import Recutting
    from reader.corpus.saved_searches import SavedSearches
    from reader.corpus.search import Search
    from reader.corpus.stored import StoredFiles
    from reader.corpus.terms import Terms
    from reader.corpus.word_cuts import WordCuts


class Corpus:
    """An open corpus: `articles`, `codebook`, `annotations`, `history`, `search`, `settings`, `forms`.

    Beside these, for articles that are there: `pins`, `details`, `recutting`, `recleaning`, `originals`, `files`.
    One thread at a time may use it. Close it, or use it as a context manager.
    """

    def __init__(self, db: Database, path: Path, *, annotator: str = "") -> None:
        self.db = db
        self.path = path
        self.changes = Changes(db, path)
        self.changes.annotator = annotator
        self.settings = Settings(db)
        self.articles = Articles(db, self.changes)
        self.forms = Forms(self.articles, self.settings, PinRows(db))
        self.codebook = Codebook(db, self.changes)
        self.annotations = Annotations(db, self.changes, self.codebook, self.forms, self.settings)
        self.history = History(db, path)

    @classmethod
    def create(cls, path: Path, *, annotator: str = "") -> Self:
        """Make a new corpus file. Raises UserError when that cannot be done there."""
        return cls(connection.create(path), path, annotator=annotator)

    @classmethod
    def open(cls, path: Path, *, readonly: bool = False, annotator: str = "") -> Self:
        """Open a corpus file. Raises UserError when it is not one, or not for us."""
        return cls(connection.open_existing(path, readonly=readonly), path, annotator=annotator)

    @staticmethod
    def bring_up_to_date(
        path: Path, do: Callable[[Callable[[], object]], object] = lambda work: work()
    ) -> None:
        """Make sure that a file may be written and is of this version. Raises UserError as `open` does.

        `do` does the work that takes long where it is of an earlier one.
        """
        connection.bring_up_to_date(path, do)

    def set_standard(self, standard: Standard) -> Change:
        """Choose the standard of the traditional form, and bring the stored quotes up to date with it."""
        with self.changes.step("setting.standard", standard=standard.value) as recorder:
            self._choose(recorder, "standard", standard.value)
        return self.changes.made(recorder)

    def set_simplified_standard(self, standard: SimplifiedStandard) -> Change:
        """Choose from which standard the simplified form is made, and bring the stored quotes up to date with it."""
        with self.changes.step("setting.simplified_standard", standard=standard.value) as recorder:
            self._choose(recorder, "simplified_standard", standard.value)
        return self.changes.made(recorder)

    def _choose(self, recorder: Recorder, key: str, value: str) -> None:
        """Make a setting on which the forms depend."""
        row = self.db.execute("SELECT id FROM setting WHERE key = ?", (key,)).fetchone()
        if row is None:
            recorder.insert("setting", {"key": key, "value": value})
        else:
            recorder.update("setting", row[0], {"value": value})
        bring_up_to_date(recorder, self.annotations, self.forms, self.settings)

    @cached_property
    def pins(self) -> PinBoard:
        """What a person decided about conversions."""
        from reader.corpus.pins import PinBoard  # noqa: PLC0415

        return PinBoard(self.db, self.changes, self.articles, self.annotations, self.forms, self.settings)

    @cached_property
    def details(self) -> Details:
        """The details of articles, corrected by hand."""
        from reader.corpus.details import Details  # noqa: PLC0415

        return Details(self.db, self.changes, self.articles)

    @cached_property
    def files(self) -> StoredFiles:
        """The imported files, read again from their bytes."""
        from reader.corpus.stored import StoredFiles  # noqa: PLC0415

        return StoredFiles(self.db, self.articles)

    @cached_property
    def recutting(self) -> Recutting:
        """Splitting and merging articles."""
        from reader.corpus.recutting import Recutting  # noqa: PLC0415

        return Recutting(
            self.db, self.changes, self.articles, self.annotations, self.files, self.forms, self.settings
        )

    @cached_property
    def recleaning(self) -> Recleaning:
        """Cleaning the articles of a file again."""
        from reader.corpus.recleaning import Recleaning  # noqa: PLC0415

        return Recleaning(
            self.db, self.changes, self.articles, self.annotations, self.files, self.forms, self.settings
        )

    @cached_property
    def originals(self) -> Originals:
        """What of a file is in which article, and what was dropped."""
        from reader.corpus.originals import Originals  # noqa: PLC0415

        return Originals(self.db, self.articles, self.files)

    @cached_property
    def terms(self) -> Terms:
        """Terms of the user's own."""
        from reader.corpus.terms import Terms  # noqa: PLC0415

        return Terms(self.db, self.changes)

    @cached_property
    def search(self) -> Search:
        """Finding passages in all bodies."""
        from reader.corpus.search import Search  # noqa: PLC0415

        return Search(self.db)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Searches kept under a name."""
        from reader.corpus.saved_searches import SavedSearches  # noqa: PLC0415

        return SavedSearches(self.db, self.changes)

    @cached_property
    def words(self) -> WordCuts:
        """The words of all articles."""
        from reader.corpus.word_cuts import WordCuts  # noqa: PLC0415

        return WordCuts(self.db, self.path)

    def save_copy(self, path: Path) -> None:
        """Write the corpus as it stands to another file, whole or not at all, while work goes on.

        Raises UserError when `path` exists or cannot be written.
        """
        connection.copy(self.db, path)

    def fold(self) -> None:
        """Let what was written be in the one file alone, unless another program reads it just now."""
        with suppress(sqlite3.DatabaseError):  # in use elsewhere, read-only, damaged, or closed before
            self.db.execute("PRAGMA busy_timeout = 0")  # no waiting: who uses it will tidy up
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the file; what was written is in this one file alone."""
        self.fold()
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
