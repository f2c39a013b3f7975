"""What splitting, merging and cleaning again need: the rooms of a corpus in which bodies are made anew."""

from __future__ import annotations

from reader.corpus.annotations import Annotations
from reader.corpus.article_rows import ArticleRows
from reader.corpus.articles import Articles
from reader.corpus.changes import Changes
from reader.corpus.database import Database
from reader.corpus.forms import Forms
from reader.corpus.pin_rows import PinRows
from reader.corpus.settings import Settings
from reader.corpus.stored import StoredFiles


class Rewriting:
    """Holds the tables and functions with which new bodies take the place of old ones."""

    def __init__(
        self,
        db: Database,
        changes: Changes,
        articles: Articles,
        annotations: Annotations,
        files: StoredFiles,
        forms: Forms,
        settings: Settings,
    ) -> None:
        self._db = db
        self._changes = changes
        self._articles = articles
        self._annotations = annotations
        self._files = files
        self._forms = forms
        self._settings = settings
        self._rows = ArticleRows(db)
        self._pins = PinRows(db)
