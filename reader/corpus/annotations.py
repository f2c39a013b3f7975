"""Annotations: tags on passages. Each write is one step of the history, on disk when it returns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.corpus import passages
from reader.corpus.annotation_rows import AnnotationRows
from reader.corpus.changes import Changes, Recorder, new_uuid, now
from reader.corpus.codebook import Codebook
from reader.corpus.database import Database
from reader.corpus.forms import Forms
from reader.corpus.meanwhile import Clash, require_known
from reader.corpus.rows import Annotation, Change, Origin, Status
from reader.corpus.settings import Settings
from reader.errors import UserError

#: Code points of surroundings kept with an annotation, as in the W3C TextQuoteSelector.
CONTEXT = 32


class Annotations(AnnotationRows):
    """Reads and changes the annotations of a corpus."""

    def __init__(
        self, db: Database, changes: Changes, codebook: Codebook, forms: Forms, settings: Settings
    ) -> None:
        super().__init__(db)
        self._changes = changes
        self._codebook = codebook
        self._forms = forms
        self._settings = settings

    def add(
        self,
        article: int,
        span: Span,
        tag: int | str,
        *,
        note: str = "",
        annotator: str | None = None,
        status: Status = Status.MADE,
        origin: Origin = Origin.HAND,
    ) -> tuple[Annotation, Change]:
        """Tag a span of an article's body; a `tag` given as a path is made if it is new.

        Raises UserError when the span is empty or not within the body, or there is no such tag.
        """
        with self._changes.alone():  # nobody takes the article away meanwhile
            row = self._place(article, span)
            path = tag if isinstance(tag, str) else self._codebook.path(tag)
            with self._changes.step("annotation.add", tag=path, quote=_short(row["quote"])) as recorder:
                number = self._codebook.ensure(recorder, tag) if isinstance(tag, str) else tag
                row |= {"tag": number, "note": note, "status": status.value, "origin": origin.value}
                if annotator is not None:
                    row["annotator"] = annotator
                made = self._insert(recorder, article, row)
            return self.get(made), self._changes.made(recorder)

    def update(
        self,
        number: int,
        *,
        note: str | None = None,
        tag: int | str | None = None,
        span: Span | None = None,
        into: int | None = None,
        known: str | None = None,
    ) -> Change:
        """Change the note, the tag (a path that is new makes it) or the passage; what is None stays.

        Note and tag belong to the whole passage: all its parts get them. A span is that of this part alone.
        With `into`, it joins the step of that id if that is the last one: a run of small moves is taken back at once.

        Raises UserError when there is no such annotation or tag, or the span is not within the body; and with
        `known`, the note as the writer saw it, when another one was written meanwhile (CHANGED_MEANWHILE).
        """
        values: dict[str, Any] = {}
        name = "annotation.note"
        if note is not None:
            values["note"] = note
        if tag is not None:
            name = "annotation.retag"
        if span is not None:
            name = "annotation.move"
        article = self.get(number).article
        with self._changes.alone():
            old = self.get(number)
            if isinstance(tag, int):
                values["tag"] = self._codebook.get(tag).id
            place = self._place_there(old, article, span) if span is not None else {}
            if known is not None:
                require_known({"note": known}, old, values)
            quote, into = _short(old.quote), self._last_step(into)
            with self._changes.step(name, into=into, tag=old.tag_path, quote=quote) as recorder:
                if isinstance(tag, str):
                    values["tag"] = self._codebook.ensure(recorder, tag)
                for one in self.whole([old]) if values else [old]:
                    _write(recorder, one, values | (place if one.id == number else {}))
        return self._changes.made(recorder)

    def write_note(self, number: int, note: str, known: str) -> tuple[Clash | None, Change]:
        """Write a note over the one that the writer saw; one that was written meanwhile is kept above it.

        That is told by the first of the pair. Raises UserError when there is no such annotation.
        """
        clash: Clash | None = None
        while True:
            wanted = clash.both if clash else note
            try:
                return clash, self.update(number, note=wanted, known=clash.theirs if clash else known)
            except UserError as error:
                if error.message is not messages.CHANGED_MEANWHILE:
                    raise
                clash = Clash(number, self.get(number).note, note)

    def retag(self, numbers: Iterable[int], tag: int | str) -> Change:
        """Give annotations, and all parts of their passages, another tag, as one step; a new path makes the tag.

        Raises UserError when one of them is not there, or there is no such tag.
        """
        with self._step_on("annotation.retag", numbers) as (recorder, olds):
            if isinstance(tag, int):
                self._codebook.get(tag)
            number = self._codebook.ensure(recorder, tag) if isinstance(tag, str) else tag
            for old in self.whole(olds):
                _write(recorder, old, {"tag": number})
        return self._changes.made(recorder)

    def set_status(self, numbers: Iterable[int], status: Status) -> Change:
        """Say what annotations, and all parts of their passages, are worth, as one step.

        Raises UserError when one of them is not there.
        """
        with self._step_on("annotation.status", numbers) as (recorder, olds):
            for old in self.whole(olds):
                _write(recorder, old, {"status": status.value})
        return self._changes.made(recorder)

    def remove(self, *numbers: int) -> Change:
        """Remove annotations, as one step; other parts of their passages stay.

        Raises UserError when one of them is not there.
        """
        with self._step_on("annotation.remove", numbers) as (recorder, olds):
            for old in olds:
                recorder.delete("annotation", old.id, article=old.article)
            passages.release_single(self._db, recorder, olds)
        return self._changes.made(recorder)

    def add_part(self, number: int, span: Span) -> tuple[Annotation, Change]:
        """Add a span to the passage of an annotation: another one with its tag, its note, its status and its group.

        Raises UserError when there is no such annotation, when the span is empty or not within the body, or when
        it overlaps a part that is there.
        """
        article = self.get(number).article
        with self._changes.alone():  # two who add a part at once add it to one passage
            first = self.get(number)
            row = self._place_there(first, article, span)
            if any(part.span.overlaps(span) for part in self.whole([first])):
                raise UserError(messages.PART_OVERLAPS, start=span.start, end=span.end)
            tag, quote = first.tag_path, _short(row["quote"])
            with self._changes.step("annotation.join", tag=tag, quote=quote) as recorder:
                group = passages.group_of(recorder, first)
                row |= {"tag": first.tag, "note": first.note, "status": first.status.value}
                made = self._insert(recorder, first.article, row | {"passage_group": group})
        return self.get(made), self._changes.made(recorder)

    def leave_passage(self, number: int) -> Change:
        """Let a part of a passage stand alone, with the tag and the note that it has.

        Raises UserError when there is no such annotation.
        """
        with self._step_on("annotation.leave", [number]) as (recorder, olds):
            for old in olds:
                _write(recorder, old, {"passage_group": None})
            passages.release_single(self._db, recorder, olds)
        return self._changes.made(recorder)

    @contextmanager
    def _step_on(self, name: str, numbers: Iterable[int]) -> Iterator[tuple[Recorder, list[Annotation]]]:
        """A step on annotations, which are read when nobody else can write any more; and these.

        The history says tag and quote of the first, and how many passages they are: parts of one count once.
        Raises UserError when one of them is not there.
        """
        with self._changes.alone():
            olds = [self.get(number) for number in dict.fromkeys(numbers)]
            tag, quote = (olds[0].tag_path, _short(olds[0].quote)) if olds else ("", "")
            count = passages.count_of(self._db, (old.id for old in olds))
            with self._changes.step(name, tag=tag, quote=quote, count=count) as recorder:
                yield recorder, olds

    def _insert(self, recorder: Recorder, article: int, row: dict[str, Any]) -> int:
        """Add a row with what a new annotation has where nothing else is said; its id."""
        time = now()
        row = {
            "uuid": new_uuid(),
            "article": article,
            "annotator": self._changes.annotator,
            "origin": Origin.HAND.value,
            "created_at": time,
            "updated_at": time,
        } | row
        return recorder.insert("annotation", row, article=article)

    def _last_step(self, number: int | None) -> int | None:
        """The step of that id if it is the last one and stands; a step that was taken back lies after it."""
        if number is None:
            return None
        last = self._db.execute(
            "SELECT id FROM change WHERE state <> 'abandoned' ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return number if last == (number,) else None

    def _place_there(self, annotation: Annotation, article: int, span: Span) -> dict[str, Any]:
        """The same for an annotation; UserError where it went to another article meanwhile, with other positions."""
        if annotation.article != article:
            raise UserError(messages.ARTICLE_MISSING, article=article)
        return self._place(article, span)

    def _place(self, article: int, span: Span) -> dict[str, Any]:
        """The columns that say where a span is and what it reads."""
        text = self._forms.of(article, self._settings.standard)
        body = text.body
        if not span or span.end > len(body):
            raise UserError(
                messages.SPAN_OUTSIDE, article=article, start=span.start, end=span.end, characters=len(body)
            )
        prefix, suffix = span.context(body, CONTEXT)
        return {
            "start": span.start,
            "end": span.end,
            "quote": span.of(body),
            "quote_simplified": text.counterpart(Form.SIMPLIFIED, span),
            "quote_traditional": text.counterpart(Form.TRADITIONAL, span),
            "prefix": prefix,
            "suffix": suffix,
        }


def _write(recorder: Recorder, old: Annotation, values: dict[str, Any]) -> None:
    """Set columns of an annotation; the time only where something is another."""
    if any(getattr(old, key) != value for key, value in values.items()):
        recorder.update("annotation", old.id, values | {"updated_at": now()}, article=old.article)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 24 else text[:23] + "…"
