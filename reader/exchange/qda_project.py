"""The corpus as a project of REFI-QDA 1.5 (.qdpx): articles, codebook and annotations for other programs of the kind.

A ZIP archive with `project.qde`, XML in the name space urn:QDA-XML:project:1.0, and `sources/GUID.txt`
(https://www.qdasoftware.org; the schema Project.xsd is under the MIT licence). From the schema:

- in `Project`, in this order and each left out where it would be empty: Users, CodeBook, Variables, Sources, Notes,
  Links, Sets; in `TextSource`: PlainTextSelection, then VariableValue; in `PlainTextSelection`: Description, Coding,
  NoteRef; in `Coding`: CodeRef;
- a TextSource has its text in a file (`plainTextPath="internal://GUID.txt"`) or in itself, never both;
- times are xsd:dateTime, guids UUIDs.

Positions are code points, the first of a file being 0; so says the specification in 10.2, as it is quoted by Potato
(https://github.com/davidjurgens/potato, qdpx importer). That sentence speaks of the first and the last character; all
the same the end is written as the position behind the last, as programs have it: QualCoder, whose users bring it files
of MAXQDA, NVivo and ATLAS.ti, takes text[start:end] (`refi.py`). Each selection is named by its text, so that a reader
can see which is meant. The schema itself says no more than that they are integers.

Texts are UTF-8 without a byte order mark, their lines end with LF alone: QualCoder counts a CR LF as two characters
unless the file comes from ATLAS.ti, which counts it as one; of LF nobody doubts. Where a body has CR LF, positions are
moved accordingly.

What was rejected is left out, as the other program would take it for a coding. A proposal refers to a note that says
that it is one. A note is a Note that the selection refers to, and the Description of the selection, which is where
QualCoder looks for it. The parts of a passage with gaps are linked with each other. Details of an article are
variables of its source.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import IO, NamedTuple

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Article, Status
from reader.exchange.identities import as_uuid, derived, of_annotator, of_article
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.qda_codes import ORIGIN, write_codes, write_sets
from reader.exchange.records import plain_breaks, steady
from reader.exchange.whole import whole_bytes
from reader.exchange.xml_writing import XmlWriter

SPACE = "urn:QDA-XML:project:1.0"

#: The details of an article that are variables of its source; its title is its name.
VARIABLES = ("kicker", "subtitle", "date", "source", "author", "editor", "section", "number", "file")

_PROPOSED = "Proposed"
_PROPOSED_TEXT = "This coding was proposed by Duizhao; nobody has accepted it yet."
#: So many code points of a selection are its name.
_LONGEST_NAME = 80


class _Source(NamedTuple):
    """An article on its way: its guid, and by what name it goes, which no other has."""

    article: Article
    guid: str
    name: str


class _Note(NamedTuple):
    guid: str
    name: str
    text: str
    user: str | None
    made: str


def steps(corpus: Corpus, path: Path, outcome: Outcome, _: Options) -> Steps:
    """Write the project to `path`, whole or not at all, an article at a time; who stops asking leaves the old file.

    Raises UserError when the file cannot be written.
    """
    with steady(corpus), whole_bytes(path, keep=corpus.path) as file:
        sources = list(_sources(corpus))
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open(_entry("project.qde"), "w") as part:
                yield from _Project(corpus, part, outcome, sources).write()
            for done, source in enumerate(sources, start=1):
                text = plain_text(corpus.articles.body(source.article.id))
                archive.writestr(_entry(f"sources/{source.guid}.txt"), text.encode("utf-8", "replace"))
                yield Progress(len(sources) + done, 2 * len(sources))


def plain_text(body: str) -> str:
    """A body as it stands in a file of a project."""
    text = plain_breaks(body)
    # At the beginning of a file it would be taken for a byte order mark and the positions would be off by one.
    return "\u2060" + text[1:] if text.startswith("\ufeff") else text


def plain_position(body: str, position: int) -> int:
    """Where a position of a body is in `plain_text`; one within a CR LF is before it."""
    within = body[position - 1 : position + 1] == "\r\n" and position > 0
    return position - within - body.count("\r\n", 0, position)


def _entry(name: str) -> zipfile.ZipInfo:
    """A file of the archive; without the hour, so that the same corpus gives the same bytes."""
    entry = zipfile.ZipInfo(name)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _sources(corpus: Corpus) -> Iterator[_Source]:
    """The articles, named by their titles; of those with one title the later get a number."""
    taken: dict[str, int] = {}
    for article in corpus.articles.all():
        title = " ".join(article.title.split()) or article.file
        number = taken[title] = taken.get(title, 0) + 1
        guid = of_article(corpus, article.id, corpus.articles.body(article.id))
        yield _Source(article, guid, title if number == 1 else f"{title} ({number})")


class _Project:
    """Writes project.qde."""

    def __init__(self, corpus: Corpus, file: IO[bytes], outcome: Outcome, sources: list[_Source]) -> None:
        self._corpus, self._outcome, self._sources = corpus, outcome, sources
        self._xml = XmlWriter(file)
        self._tags = corpus.codebook.all()
        self._codes = {tag.id: as_uuid(tag.uuid) for tag in self._tags}
        self._notes: list[_Note] = []
        self._parts: dict[str, list[str]] = {}

    def write(self) -> Iterator[Progress]:
        """Write it, an article at a time."""
        xml = self._xml
        with xml.begin("Project", xmlns=SPACE, name=self._corpus.path.stem, origin=ORIGIN):
            self._write_users()
            if self._tags:
                with xml.begin("CodeBook"):
                    write_codes(xml, self._tags)
            if self._sources:
                self._write_variables()
                with xml.begin("Sources"):
                    yield from self._write_sources()
            self._write_notes()
            self._write_links()
            write_sets(xml, self._tags, member="targetGUID")
        self._outcome.replaced = xml.replaced

    def _write_users(self) -> None:
        names = [
            name
            for (name,) in self._corpus.db.execute(
                "SELECT DISTINCT annotator FROM annotation WHERE annotator <> '' ORDER BY annotator"
            )
        ]
        if names:
            with self._xml.begin("Users"):
                for name in names:
                    self._xml.element("User", guid=of_annotator(name), name=name)

    def _write_variables(self) -> None:
        with self._xml.begin("Variables"):
            for name in VARIABLES:
                self._xml.element("Variable", guid=_variable(name), name=name, typeOfVariable="Text")

    def _write_sources(self) -> Iterator[Progress]:
        imported = dict(self._corpus.db.execute("SELECT id, imported_at FROM source_file").fetchall())
        annotated = {
            number for (number,) in self._corpus.db.execute("SELECT DISTINCT article FROM annotation")
        }
        for done, source in enumerate(self._sources, start=1):
            number = source.article.id
            with self._xml.begin(
                "TextSource",
                guid=source.guid,
                name=source.name,
                plainTextPath=f"internal://{source.guid}.txt",
                creationDateTime=imported[source.article.source_file],
            ):
                if number in annotated:
                    body = self._corpus.articles.body(number)
                    for annotation in self._corpus.annotations.for_article(number):
                        self._write_annotation(body, annotation)
                self._write_values(source.article)
            yield Progress(done, 2 * len(self._sources))

    def _write_annotation(self, body: str, annotation: Annotation) -> None:
        if annotation.status is Status.REJECTED:
            self._outcome.rejected += 1
            return
        self._outcome.count(annotation.passage_group)
        xml, uuid = self._xml, as_uuid(annotation.uuid)
        selection = derived("selection", uuid)
        user = of_annotator(annotation.annotator) if annotation.annotator else None
        with xml.begin(
            "PlainTextSelection",
            guid=selection,
            name=_shown(annotation.quote),
            startPosition=str(plain_position(body, annotation.start)),
            endPosition=str(plain_position(body, annotation.end)),
            creatingUser=user,
            creationDateTime=annotation.created_at,
            modifiedDateTime=annotation.updated_at,
        ):
            if annotation.note:
                xml.element("Description", annotation.note)
            with xml.begin("Coding", guid=uuid, creatingUser=user, creationDateTime=annotation.created_at):
                xml.element("CodeRef", targetGUID=self._codes[annotation.tag])
            if annotation.note:
                note = derived("note", uuid)
                xml.element("NoteRef", targetGUID=note)
                name = f"{annotation.tag_path}: {_shown(annotation.quote)}"
                self._notes.append(_Note(note, name, annotation.note, user, annotation.updated_at))
            if annotation.status is Status.PROPOSED:
                xml.element("NoteRef", targetGUID=derived("note", _PROPOSED))
                if not self._outcome.proposed:
                    note = derived("note", _PROPOSED)
                    self._notes.append(_Note(note, _PROPOSED, _PROPOSED_TEXT, None, annotation.created_at))
                self._outcome.proposed += 1
        if annotation.passage_group is not None:
            self._parts.setdefault(annotation.passage_group, []).append(selection)

    def _write_values(self, article: Article) -> None:
        for name in VARIABLES:
            value = getattr(article, name)
            if value:
                with self._xml.begin("VariableValue"):
                    self._xml.element("VariableRef", targetGUID=_variable(name))
                    self._xml.element("TextValue", value)

    def _write_notes(self) -> None:
        if self._notes:
            with self._xml.begin("Notes"):
                for note in self._notes:
                    with self._xml.begin(
                        "Note",
                        guid=note.guid,
                        name=note.name,
                        creatingUser=note.user,
                        creationDateTime=note.made,
                    ):
                        self._xml.element("PlainTextContent", note.text)

    def _write_links(self) -> None:
        pairs = [pair for parts in self._parts.values() for pair in pairwise(parts)]
        if pairs:
            with self._xml.begin("Links"):
                for one, other in pairs:
                    self._xml.element(
                        "Link",
                        guid=derived("link", one, other),
                        name="One passage",
                        direction="Associative",
                        originGUID=one,
                        targetGUID=other,
                    )


def _variable(name: str) -> str:
    return derived("variable", name)


def _shown(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"
