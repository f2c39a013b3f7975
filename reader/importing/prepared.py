"""Source files whose articles were prepared by hand: a folder with an `outline.json`, as the sample has.

The outline gives, for each file, its encoding and its articles with their details and paragraphs::

    {file name: {"encoding", "media_type", "articles": [{"title", "kicker", "subtitle", "section",
     "source", "author", "editor", "date", "number", "script", "paragraphs": [{"kind", "text"}]}]}}

A body is its paragraphs with a line break between them. What a paragraph leaves out of the file
(page furniture, glosses, line breaks) is found again character by character.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.encodings import known_name, read
from reader.importing.origin import OriginMap, Run

_OUTLINE = "outline.json"

#: The details of an article that the outline may give.
_DETAILS = ("kicker", "subtitle", "section", "source", "author", "editor", "date", "number")

#: How much of a paragraph leads to it, and how far each of these characters may be from the one
#: before: line ends, indents and glosses stand in between. One character alone is the last resort.
_LEADS = (8, 3, 1)
_GAP = 16

#: How many places are compared where a paragraph seems to begin.
_PLACES = 12


def read_prepared(folder: Path) -> list[ImportedFile]:
    """The files that the outline of `folder` names, in its order, with their articles.

    Raises ValueError when a paragraph is not in its file, UnicodeDecodeError and OSError when a
    file is not what the outline says: the folder is a part of the program, so all are faults of ours.
    """
    outline = json.loads((folder / _OUTLINE).read_text(encoding="utf-8"))
    return [_file(folder / name, entry) for name, entry in outline.items()]


def _file(path: Path, entry: dict[str, Any]) -> ImportedFile:
    data = path.read_bytes()
    decoded = read(data, known_name(entry["encoding"]))
    articles: list[ImportedArticle] = []
    at = 0
    for order, article in enumerate(entry["articles"]):
        paragraphs = [paragraph["text"] for paragraph in article["paragraphs"]]
        runs = tuple(_trace(paragraphs, decoded.text, at, path.name))
        at = max((run.file_start + run.length for run in runs), default=at)
        articles.append(
            ImportedArticle(
                title=article["title"],
                body="\n".join(paragraphs),
                script=article["script"],
                origin=OriginMap(runs),
                order=order,
                **{detail: article.get(detail) for detail in _DETAILS},
            )
        )
    return ImportedFile(
        path=path,
        name=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        media_type=entry["media_type"],
        data=data,
        articles=tuple(articles),
    )


def _trace(paragraphs: list[str], text: str, at: int, name: str) -> Iterator[Run]:
    """The runs of a body, paragraph by paragraph, from `at` on in the file."""
    body_start = 0
    for paragraph in paragraphs:
        runs = _locate(paragraph, text, at, name)
        yield from (run._replace(body_start=run.body_start + body_start) for run in runs)
        at = runs[-1].file_start + runs[-1].length if runs else at
        body_start += len(paragraph) + 1


def _locate(paragraph: str, text: str, at: int, name: str) -> tuple[Run, ...]:
    """Where a paragraph stands: after `at` where possible, and with as little as possible in between."""
    if (found := text.find(paragraph, at)) >= 0:
        return OriginMap.of_subsequence(paragraph, text, found).runs
    for lead in _LEADS:
        for start in (at, 0):
            found_maps = list(_readings(paragraph, text, start, lead))
            if found_maps:
                return min(found_maps, key=_extent)
    raise ValueError(f"{name} does not hold this paragraph in this order: {paragraph!r}")


def _readings(paragraph: str, text: str, at: int, lead: int) -> Iterator[tuple[Run, ...]]:
    """Ways to find the paragraph from places on where its first `lead` characters stand close together."""
    places = 0
    start = text.find(paragraph[0], at)
    while start >= 0 and places < _PLACES:
        if _stands_at(paragraph[:lead], text, start):
            places += 1
            try:
                yield OriginMap.of_subsequence(paragraph, text, start).runs
            except ValueError:
                return  # what does not follow this place does not follow a later one either
        start = text.find(paragraph[0], start + 1)


def _stands_at(lead: str, text: str, at: int) -> bool:
    for character in lead:
        at = text.find(character, at, at + _GAP) + 1
        if not at:
            return False
    return True


def _extent(runs: tuple[Run, ...]) -> int:
    return runs[-1].file_start + runs[-1].length - runs[0].file_start
