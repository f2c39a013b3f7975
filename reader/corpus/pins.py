"""Decisions about conversions: made, taken back, listed; what is stored of both forms follows in the same step."""

from __future__ import annotations

from collections.abc import Iterable

from reader import messages
from reader.chinese.layout import LINE_BREAKS
from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.annotations import Annotations
from reader.corpus.articles import Articles
from reader.corpus.changes import Changes, Recorder, now
from reader.corpus.database import Database
from reader.corpus.forms import Forms
from reader.corpus.pin_rows import PinRows, StoredPin
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.rows import Change
from reader.corpus.settings import Settings
from reader.errors import UserError

_NOT_IN_A_PHRASE = frozenset(f"{LINE_BREAKS}\t\0")


class PinBoard:
    """Reads and changes the pins of a corpus. Each write is one step of the history."""

    def __init__(
        self,
        db: Database,
        changes: Changes,
        articles: Articles,
        annotations: Annotations,
        forms: Forms,
        settings: Settings,
    ) -> None:
        self._db = db
        self._changes = changes
        self._articles = articles
        self._annotations = annotations
        self._forms = forms
        self._settings = settings
        self._rows = PinRows(db)

    def all(self) -> list[StoredPin]:
        """All pins, lost ones too: those of the corpus first, then article by article, in order of place."""
        return self._rows.all()

    def for_article(self, article: int) -> list[StoredPin]:
        """The pins of an article and of places in it, lost ones too, without those of the corpus."""
        return self._rows.for_article(article)

    def get(self, number: int) -> StoredPin:
        """One pin. Raises UserError when the corpus has none of that id."""
        found = self._rows.of(number)
        if found is None:
            raise UserError(messages.PIN_MISSING, pin=number)
        return found

    def add(
        self,
        source: str,
        target: str,
        standard: Standard | SimplifiedStandard,
        *,
        article: int | None = None,
        start: int | None = None,
    ) -> tuple[StoredPin, Change]:
        """Decide that `source`, as the body has it, becomes `target` in the form that `standard` makes.

        It holds at the position `start` of an article, without it in the whole `article`, without both in the
        corpus. An earlier decision on the same phrase with the same reach gives way.

        Raises UserError when one of the two is empty or has a line break or tab in it, when there is no such
        article, or when `source` is not what stands at `start`; ValueError for a place without an article.
        """
        _check_phrases(source, target)
        if article is None and start is not None:
            raise ValueError("a place takes an article")
        if article is not None:
            body = self._articles.body(self._articles.get(article).id)
            if start is not None and (start < 0 or not body.startswith(source, start)):
                raise UserError(messages.PIN_PLACE, source=source, start=start, article=article)
        texts = self._forms.in_hand(article)
        with self._changes.step("pin.add", source=source, target=target) as recorder:
            number = self._put(recorder, source, target, standard.value, article, start)
            self._bring_up_to_date(recorder, article, [source])
        self._forms.keep_up(texts)
        return self.get(number), self._changes.made(recorder)

    def add_all(
        self, entries: Iterable[tuple[str, str]], standard: Standard | SimplifiedStandard, *, name: str
    ) -> Change:
        """Decide on many phrases, source and target each, in the whole corpus, as one step.

        `name` is where they are from. Raises UserError as `add` does; then nothing was written.
        """
        listed = list(entries)
        for source, target in listed:
            _check_phrases(source, target)
        texts = self._forms.in_hand()
        with self._changes.step("pin.import", file=name, count=len(listed)) as recorder:
            for source, target in listed:
                self._put(recorder, source, target, standard.value, None, None)
            self._bring_up_to_date(recorder, None, [source for source, _ in listed])
        self._forms.keep_up(texts)
        return self._changes.made(recorder)

    def remove(self, *numbers: int) -> Change:
        """Take decisions back, as one step. Raises UserError when one of them is not there."""
        texts = self._forms.in_hand()
        with self._changes.alone():
            olds = [self.get(number) for number in dict.fromkeys(numbers)]
            source, target = (olds[0].source, olds[0].target) if olds else ("", "")
            with self._changes.step("pin.remove", source=source, target=target, count=len(olds)) as recorder:
                for old in olds:
                    recorder.delete("pin", old.id, article=old.article)
                for article in {old.article for old in olds}:
                    sources = [old.source for old in olds if old.article == article]
                    self._bring_up_to_date(recorder, article, sources)
        self._forms.keep_up(texts)
        return self._changes.made(recorder)

    def _put(
        self,
        recorder: Recorder,
        source: str,
        target: str,
        config: str,
        article: int | None,
        start: int | None,
    ) -> int:
        """Write a pin, or write it over the one that is there; the id of it."""
        old = self._rows.like(article, start, config, source)
        row = {"target": target, "annotator": self._changes.annotator, "created_at": now()}
        if old is not None:
            if old.target != target:
                recorder.update("pin", old.id, row, article=article)
            return old.id
        row |= {"standard": config, "source": source}
        return recorder.insert("pin", {**row, "article": article, "start": start}, article=article)

    def _bring_up_to_date(self, recorder: Recorder, article: int | None, sources: list[str]) -> None:
        """Write those quotes of annotations anew that may read otherwise now."""
        if not recorder.kinds:
            return
        articles = {article} if article is not None else self._with_any(sources)
        bring_up_to_date(recorder, self._annotations, self._forms, self._settings, articles)

    def _with_any(self, sources: list[str]) -> set[int]:
        """The articles with annotations in the body of which one of the phrases stands."""
        found: set[int] = set()
        for (number,) in self._db.execute("SELECT DISTINCT article FROM annotation").fetchall():
            row = self._db.execute("SELECT body FROM article WHERE id = ?", (number,)).fetchone()
            if any(source in row[0] for source in sources):
                found.add(number)
        return found


def _check_phrases(*phrases: str) -> None:
    for phrase in phrases:
        if not phrase.strip():
            raise UserError(messages.PIN_EMPTY)
        if not _NOT_IN_A_PHRASE.isdisjoint(phrase):
            raise UserError(messages.PIN_LINE_BREAK)
