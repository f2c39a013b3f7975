"""Rows that were saved, made to fit each other again: what one refers to and is lost gets a stand-in."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

from reader.chinese.folding import fold
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import new_uuid, now
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.columns import read_places
from reader.corpus.evidence import is_evidence
from reader.corpus.fingerprints import fingerprint, is_fingerprint
from reader.corpus.packing import TooLargeError, inflate
from reader.corpus.raw_values import Value
from reader.corpus.salvage_rows import Found, Row
from reader.importing.encodings import known_name
from reader.importing.encodings import read as decoded

#: What stands where a value that must be there is lost.
_COLOUR = "#888888"


class Mender:
    """Mends the rows in place; what had to be changed is told."""

    def __init__(self, found: dict[str, Found]) -> None:
        self._found = found
        self._files = found["source_file"].rows
        self._articles = found["article"].rows
        self._tags = found["tag"].rows
        self._annotations = found["annotation"].rows
        self._origins: dict[object, list[object]] = {}
        for key in found["origin"].rows:
            if isinstance(key, tuple):
                self._origins.setdefault(key[0], []).append(key)

    def mend(self) -> list[Problem]:
        """Fill in values, then references, from the tables that stand alone to those that refer to them."""
        return [
            *self._partial(),
            *self._stored_files(),
            *self._bodies(),
            *self._details(),
            *self._lost_files(),
            *self._quotes(),
            *self._lost_articles(),
            *self._lost_tags(),
            *self._rest(),
        ]

    def _partial(self) -> Iterator[Problem]:
        """Rows of which the end is lost get what stands for nothing."""
        for table, found in self._found.items():
            for key, lost in found.broken.items():
                row = found.rows.get(key)
                if row is None:
                    continue
                if table != "article":  # of articles it is told when their texts are known
                    names = [name for name in row if name in lost and name != "bytes"]
                    yield from _partly(table, key, names)
                for name in [name for name, value in row.items() if value is None]:
                    filler = _FILLERS.get((table, name))
                    if filler is not None:
                        row[name] = filler()

    def _stored_files(self) -> Iterator[Problem]:
        for number, row in self._files.items():
            data = _unpacked(row)
            if data is None or hashlib.sha256(data).hexdigest() != row["sha256"]:
                yield Problem("damaged", f"source file {number}", findings.BYTES_PARTLY)

    def _bodies(self) -> Iterator[Problem]:
        """A body that is not what it was is put together again from the file, where that is certain."""
        for number, row in self._articles.items():
            body = str(row["body"] or "")
            row["body"] = body
            if is_fingerprint(row["folded_sha256"], fold(body)) and len(body) == row["characters"]:
                continue
            again = self._from_file(number, row)
            if again is not None and is_fingerprint(row["folded_sha256"], fold(again)):
                row["body"] = again
                continue
            yield Problem("damaged", f"article {number}", findings.TEXT_PARTLY)
            row |= {"characters": len(body), "folded_sha256": fingerprint(fold(body))}
            self._drop_origin(number)

    def _details(self) -> Iterator[Problem]:
        """Of what is said of a text, all that can be read is kept, and the rest is named."""
        broken = self._found["article"].broken
        for number, row in self._articles.items():
            lost = broken.get(number, frozenset()) - {"body"}
            for name, sound in (("headings", _has_headings), ("evidence", _has_evidence)):
                if row.get(name) is not None and (name in lost or not sound(row)):
                    lost |= {name}
                    row[name] = None
            yield from _partly("article", number, [name for name in row if name in lost])

    def _from_file(self, number: object, row: Row) -> str | None:
        """The body as the map leads to it in the file; what was inserted is taken for line breaks."""
        file = self._files.get(row["source_file"])
        data = None if file is None else _unpacked(file)
        if file is None or data is None or file["media_type"] != "text/plain":
            return None
        with suppress(Exception):  # whatever the file is now: then it is not certain
            text = decoded(data, known_name(str(file["encoding"]))).text
            length = int(str(row["characters"]))
            if not 0 <= length <= 10 * len(text) + 1000:
                return None
            body = ["\n"] * length
            for key in self._origins.get(number, []):
                run = self._found["origin"].rows[key]
                start, place, count = (int(str(run[name])) for name in ("body_start", "file_start", "length"))
                body[start : start + count] = text[place : place + count]
            return "".join(body)
        return None

    def _lost_files(self) -> Iterator[Problem]:
        for number, row in self._articles.items():
            file = row["source_file"]
            if file in self._files:
                continue
            self._drop_origin(number)
            if isinstance(file, int) and file > 0:
                self._files[file] = _empty_file(file)
                yield Problem("missing", f"source file {file}", findings.FILE_LOST)

    def _quotes(self) -> Iterator[Problem]:
        """A quote that is lost is read again from its article; without that nothing is known of the passage."""
        for number, row in list(self._annotations.items()):
            if row["quote"]:
                continue
            article, start, end = self._articles.get(row["article"]), row["start"], row["end"]
            body = str(article["body"]) if article is not None else ""
            if isinstance(start, int) and isinstance(end, int) and start < end <= len(body):
                prefix, suffix = Span(start, end).context(body, CONTEXT)
                row |= {"quote": body[start:end], "prefix": prefix, "suffix": suffix}
            else:
                del self._annotations[number]
                yield Problem("missing", f"annotation {number}", findings.QUOTE_LOST)

    def _lost_articles(self) -> Iterator[Problem]:
        """An article that annotations refer to gets a stand-in whose text is their quotes, a line for each."""
        orphans: dict[int, list[Row]] = {}
        for row in self._annotations.values():
            article = row["article"]
            if article not in self._articles and isinstance(article, int):
                orphans.setdefault(article, []).append(row)
        for article, rows in orphans.items():
            file = max((number for number in self._files if isinstance(number, int)), default=0) + 1
            self._files[file] = _empty_file(file)
            lines: list[str] = []
            at = 0
            for row in rows:
                quote = str(row["quote"])
                row |= {"start": at, "end": at + len(quote), "prefix": "", "suffix": ""}
                lines.append(quote)
                at += len(quote) + 1
            body = "\n".join(lines)
            self._articles[article] = _standin(article, file, body)
            what = findings.ARTICLE_LOST.filled(count=len(rows))
            yield Problem("missing", f"article {article}", what)
        for gone in self._origins.keys() - self._articles.keys():
            self._drop_origin(gone)

    def _lost_tags(self) -> Iterator[Problem]:
        wanted = {row["tag"] for row in self._annotations.values()}
        wanted |= {row["parent"] for row in self._tags.values()}
        lost = {number for number in wanted if isinstance(number, int)} - self._tags.keys()
        for number in sorted(number for number in lost if isinstance(number, int)):
            self._tags[number] = {
                "id": number, "uuid": new_uuid(), "parent": None, "name": f"tag {number}", "colour": _COLOUR,
                "key": None, "definition": "", "position": number,
            }  # fmt: skip
            yield Problem("missing", f"tag {number}", findings.TAG_LOST)
        names: set[tuple[object, object]] = set()
        for key, row in self._tags.items():
            if self._depth(key) is None:
                row["parent"] = None
                yield Problem("damaged", f"tag {key}", findings.WAS_UNDER_ITSELF)
            while (row["parent"], row["name"]) in names:
                row["name"] = f"{row['name']!s} ({key})"
            names.add((row["parent"], row["name"]))
        # Those above first, so that each finds its parent there.
        ordered = sorted(self._tags.items(), key=lambda entry: self._depth(entry[0]) or 0)
        self._tags.clear()
        self._tags.update(ordered)

    def _rest(self) -> Iterator[Problem]:
        pins = self._found["pin"].rows
        for key in [key for key, row in pins.items() if row["article"] not in {None, *self._articles}]:
            del pins[key]
            yield Problem("missing", f"pin {key}", findings.ITS_ARTICLE_LOST)
        rows, changes = self._found["change_row"].rows, self._found["change"].rows
        for key in [key for key, row in rows.items() if row["change"] not in changes]:
            del rows[key]
            yield Problem("missing", f"change_row {key}", findings.ITS_STEP_LOST)

    def _depth(self, number: object) -> int | None:
        """How many tags stand above one; None where it stands under itself."""
        seen: set[object] = set()
        at: object = self._tags[number]["parent"]
        while at is not None and at in self._tags:
            if at in seen:
                return None
            seen.add(at)
            at = self._tags[at]["parent"]
        return len(seen)

    def _drop_origin(self, article: object) -> None:
        for key in self._origins.pop(article, []):
            del self._found["origin"].rows[key]


_FILLERS: dict[tuple[str, str], Callable[[], Value]] = {
    ("annotation", "uuid"): new_uuid,
    ("tag", "uuid"): new_uuid,
    ("tag", "colour"): lambda: _COLOUR,
    ("article", "body"): str,
    ("source_file", "bytes"): bytes,
    ("source_file", "imported_at"): now,
    ("annotation", "created_at"): now,
    ("annotation", "updated_at"): now,
    ("annotation", "note"): str,
    ("annotation", "annotator"): str,
    ("annotation", "status"): lambda: "made",
    ("annotation", "origin"): lambda: "hand",
    **{("annotation", name): str for name in ("quote_simplified", "quote_traditional", "prefix", "suffix")},
}


def _partly(table: str, key: object, names: list[str]) -> Iterator[Problem]:
    if names:
        where = " ".join(map(str, key)) if isinstance(key, tuple) else key
        yield Problem("damaged", f"{table} {where}", findings.PARTLY.filled(names=", ".join(names)))


def _has_headings(row: Row) -> bool:
    return read_places(row["headings"], len(str(row["body"]))) is not None


def _has_evidence(row: Row) -> bool:
    return is_evidence(str(row["evidence"]))


def _unpacked(row: Row) -> bytes | None:
    packed, size = row["bytes"], row["size"]
    if not isinstance(packed, bytes) or not isinstance(size, int):
        return None
    try:
        return inflate(packed, size)
    except (zlib.error, TooLargeError):
        return None


def _empty_file(number: int) -> Row:
    data = b""
    return {
        "id": number, "name": f"file {number}", "sha256": hashlib.sha256(data).hexdigest(), "encoding": "utf-8",
        "media_type": "text/plain", "size": 0, "imported_at": now(), "bytes": zlib.compress(data),
    }  # fmt: skip


def _standin(number: int, file: int, body: str) -> Row:
    return {
        "id": number, "source_file": file, "position": 0, "title": f"article {number}", "script": detect(body).value,
        "characters": len(body), "paragraphs": body.count("\n") + 1, "folded_sha256": fingerprint(fold(body)),
        "body": body,
    }  # fmt: skip
