"""A project of another program as a corpus for a while, which is merged like any other (see `corpus.merging`).

Its texts become articles as they are, without any cleaning, so that each position stays what it is.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reader import messages
from reader.chinese.script import detect
from reader.corpus.changes import now, transaction
from reader.corpus.corpus import Corpus
from reader.corpus.details import is_date
from reader.corpus.rows import Origin, Status
from reader.errors import UserError
from reader.exchange.identities import derived
from reader.exchange.qda_positions import Counted, Reading, meaning
from reader.exchange.qda_project import VARIABLES
from reader.exchange.qda_reading import Coding, Project, Selection, Source, read
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.files import printable
from reader.importing.origin import OriginMap

SUFFIX = ".qdpx"

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

    def build(self) -> int:
        """Do it; how many codings have no place or no code."""
        project, corpus = self._project, self._corpus
        if project.codes:
            corpus.codebook.merge_rows(project.codes, name="project.qde")
        left = 0
        for number, (source, text) in enumerate(zip(project.sources, self._texts, strict=True)):
            if not text.text:
                left += sum(len(one.codings) for one in source.selections)
                continue
            (article,) = corpus.articles.add([_file(source, text.text, number)]).articles
            left += sum(self._take(article, text, one) for one in source.selections)
        return left

    def _take(self, article: int, text: Counted, selection: Selection) -> int:
        """The annotations of a selection; how many of its codings are left."""
        start, end, _ = selection.named
        span = text.span(start, end, self._reading)
        left = 0
        for coding in selection.codings:
            path = self._project.paths.get(coding.code)
            if span is None or path is None:
                left += 1
                continue
            made, _ = self._corpus.annotations.add(
                article,
                span,
                path,
                note=selection.note,
                annotator=self._project.users.get(coding.user, ""),
                status=Status.PROPOSED if selection.proposed else Status.MADE,
                origin=Origin.IMPORT,
            )
            self._complete(made.id, made.uuid, coding, selection)
        return left

    def _complete(self, number: int, uuid: str, coding: Coding, selection: Selection) -> None:
        """What an annotation has of the other program: its guid, by which it is known again, and its times."""
        if coding.guid and coding.guid not in self._uuids:
            uuid = coding.guid
        self._uuids.add(uuid)
        made = _time(coding.made) or now()
        values = (uuid, made, _time(selection.changed) or made, self._groups.get(selection.guid), number)
        self._corpus.db.execute(
            "UPDATE annotation SET uuid = ?, created_at = ?, updated_at = ?, passage_group = ? WHERE id = ?",
            values,
        )


def _file(source: Source, text: str, number: int) -> ImportedFile:
    details: dict[str, Any] = {name: value for name, value in source.values.items() if name in _DETAILS}
    if not is_date(details.get("date", "")):
        details.pop("date", None)
    name = printable(Path(source.values.get("file") or f"{source.name or number + 1}.txt".replace("/", "／")))
    article = ImportedArticle(
        title=source.name or name,
        body=text,
        script=detect(text).value,
        origin=OriginMap.identity(len(text)),
        **details,
    )
    return ImportedFile(
        path=Path(name),
        name=name,
        sha256=hashlib.sha256(source.data).hexdigest(),
        encoding="utf-8-sig" if source.data.startswith(b"\xef\xbb\xbf") else "utf-8",
        media_type="text/plain",
        data=source.data,
        articles=(article,),
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
