"""A project of another program as a corpus for a while, which is merged like any other (see `corpus.merging`).

Its texts become articles as they are, without any cleaning but of their line breaks (see `qda_bodies`), so that each
position leads where it led.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reader import messages
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import new_uuid, now, transaction
from reader.corpus.corpus import Corpus
from reader.corpus.details import is_date
from reader.corpus.rows import Origin, Status
from reader.errors import UserError
from reader.exchange.identities import derived
from reader.exchange.qda_bodies import Body
from reader.exchange.qda_positions import Counted, Reading, meaning
from reader.exchange.qda_project import VARIABLES
from reader.exchange.qda_reading import Coding, Project, Selection, Source, read
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.files import printable

SUFFIX = ".qdpx"

_COLUMNS = (
    "uuid", "article", "tag", "start", "end", "quote", "quote_simplified", "quote_traditional", "prefix", "suffix",
    "note", "annotator", "status", "origin", "created_at", "updated_at", "passage_group",
)  # fmt: skip
_TIME = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?")
_DETAILS = frozenset(VARIABLES) - {"file"}


@dataclass(frozen=True, slots=True)
class Opened:
    """A corpus file to merge, and what of the other file is not in it."""

    path: Path
    left: tuple[UserError, ...] = ()


@contextmanager
def as_corpus(path: Path) -> Iterator[Opened]:
    """The corpus at a path; of a project one that is made of it and goes when the block ends.

    Raises UserError when a project cannot be read, or there is no room for it.
    """
    if path.suffix.lower() != SUFFIX:
        yield Opened(path)
        return
    project = read(path)
    with tempfile.TemporaryDirectory(prefix="duizhao-") as folder:
        target = Path(folder, path.with_suffix(SUFFIX).name)
        with Corpus.create(target) as corpus:
            with transaction(corpus.db, target):
                left = _Building(corpus, project).build()
            corpus.history.forget()
        name = printable(path)
        told = [UserError(messages.QDA_NO_TEXT, path=name, source=source) for source in project.left]
        if left:
            told.append(UserError(messages.QDA_CODINGS_LEFT, path=name, count=left))
        yield Opened(target, tuple(told))


class _Building:
    """Fills a corpus with a project."""

    def __init__(self, corpus: Corpus, project: Project) -> None:
        self._corpus, self._project = corpus, project
        self._texts = [Counted(_decoded(source.data)) for source in project.sources]
        named = [[one.named for one in source.selections] for source in project.sources]
        joined = project.origin.lower().startswith("atlas")
        self._reading: Reading = meaning(zip(self._texts, named, strict=True), joined=joined)
        self._groups = _groups(project.links)
        self._uuids: set[str] = set()
        self._tags: dict[str, int] = {}
        self._rows: list[tuple[Any, ...]] = []

    def build(self) -> int:
        """Do it; how many codings have no place or no code."""
        project, corpus = self._project, self._corpus
        if project.codes:
            corpus.codebook.merge_rows(project.codes, name="project.qde")
        self._tags = {tag.path: tag.id for tag in corpus.codebook.all()}
        left = 0
        texts: defaultdict[bytes, list[tuple[Source, Counted]]] = defaultdict(list)
        for source, text in zip(project.sources, self._texts, strict=True):
            if text.text:
                texts[source.data].append((source, text))
            else:
                left += sum(len(one.codings) for one in source.selections)
        for number, alike in enumerate(texts.values(), start=1):
            # The same bytes are one file: sources that read the same are several articles of it.
            body = Body(alike[0][1].text)
            change = corpus.articles.add([_file([source for source, _ in alike], body, number)])
            for article, (source, text) in zip(sorted(change.articles), alike, strict=True):
                left += sum(self._take(article, text, body, one) for one in source.selections)
        self._write()
        return left

    def _take(self, article: int, text: Counted, body: Body, selection: Selection) -> int:
        """The annotations of a selection; how many of its codings are left."""
        start, end, _ = selection.named
        there = text.span(start, end, self._reading)
        span = body.span(there) if there is not None else None
        left = 0
        for coding in selection.codings:
            tag = self._tags.get(self._project.paths.get(coding.code, ""))
            if span is None or tag is None:
                left += 1
            else:
                self._rows.append(self._row(article, span, body.text, tag, coding, selection))
        return left

    def _row(
        self, article: int, span: Span, body: str, tag: int, coding: Coding, selection: Selection
    ) -> tuple[Any, ...]:
        """One annotation; its guid there, by which it is known again, is its UUID."""
        uuid = coding.guid if coding.guid and coding.guid not in self._uuids else new_uuid()
        self._uuids.add(uuid)
        made = _time(coding.made) or now()
        return (
            uuid,
            article,
            tag,
            span.start,
            span.end,
            span.of(body),
            *self._corpus.forms.quotes(article, span, self._corpus.settings.standard),
            *span.context(body, CONTEXT),
            selection.note,
            self._project.users.get(coding.user, ""),
            (Status.PROPOSED if selection.proposed else Status.MADE).value,
            Origin.IMPORT.value,
            made,
            _time(selection.changed) or made,
            self._groups.get(selection.guid),
        )

    def _write(self) -> None:
        """Write the annotations, without a history: nobody takes one of them back in a corpus for a while."""
        names = ", ".join(f'"{name}"' for name in _COLUMNS)
        marks = ", ".join("?" * len(_COLUMNS))
        self._corpus.db.conn.executemany(f"INSERT INTO annotation ({names}) VALUES ({marks})", self._rows)


def _file(sources: Sequence[Source], body: Body, number: int) -> ImportedFile:
    """A file with an article for each of these sources, all of which read so."""
    first = sources[0]
    name = printable(Path(first.values.get("file") or f"{first.name or number}.txt".replace("/", "／")))
    return ImportedFile(
        path=Path(name),
        name=name,
        sha256=hashlib.sha256(first.data).hexdigest(),
        encoding="utf-8-sig" if first.data.startswith(b"\xef\xbb\xbf") else "utf-8",
        media_type="text/plain",
        data=first.data,
        articles=tuple(_article(source, body, name, order) for order, source in enumerate(sources)),
    )


def _article(source: Source, body: Body, name: str, order: int) -> ImportedArticle:
    details: dict[str, Any] = {name: value for name, value in source.values.items() if name in _DETAILS}
    if not is_date(details.get("date", "")):
        details.pop("date", None)
    return ImportedArticle(
        title=source.name or name,
        body=body.text,
        script=detect(body.text).value,
        origin=body.origin,
        order=order,
        **details,
    )


def _decoded(data: bytes) -> str:
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def _time(text: str) -> str:
    """A time as the corpus has it, in UTC; one without a zone is taken for that, and empty is what is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return ""
    try:
        when = datetime.fromisoformat(found[1] + (found[3] or "Z").replace("Z", "+00:00"))
    except ValueError:
        return ""
    thousandths = (found[2] or ".").ljust(4, "0")[1:4]
    return f"{when.astimezone(UTC).strftime('%Y-%m-%dT%H:%M:%S')}.{thousandths}Z"


def _groups(links: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The group of each selection that is part of a passage with gaps."""
    parts: dict[str, set[str]] = {}
    for one, other in links:
        joined = parts.get(one, {one}) | parts.get(other, {other})
        parts.update(dict.fromkeys(joined, joined))
    return {one: derived("group", *sorted(joined)) for one, joined in parts.items()}
