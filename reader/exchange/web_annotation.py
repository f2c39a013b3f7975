"""The annotations as a collection of the W3C Web Annotation Data Model, in JSON-LD.

https://www.w3.org/TR/annotation-model/ (Recommendation, 2017). What it says and how it is met here:

- 5.1, 5.2: an AnnotationCollection has an id, `total`, and a first AnnotationPage, which may stand in it; a page has
  `startIndex` and `items`. All annotations stand on one page.
- 4.2.4, 4.2.5: selections are counted in Unicode code points, not in code units, over the plain text, from the
  position before the first character, the end not included. That is how a corpus counts. `exact` is the text as it
  stands in the article, `prefix` and `suffix` what surrounds it.
- 3.3.5: why a body is there is told by its purpose: the tag is for tagging, the note for commenting.
- 3.3.1, 3.3.2: creator, created and modified; a time is an xsd:dateTime in UTC.

The source of a target is the article, named by a UUID (see `identities`); its details are told by Dublin Core, whose
prefixes are those of the context. The context is named, never fetched. What the model has no word for stands under
the prefix `duizhao`: the status, the origin, and which annotations are the parts of one passage.

A program that reads this takes every annotation for one that holds: what was rejected is left out.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from reader import __version__
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Article, Status
from reader.exchange.identities import as_uuid, derived, of_annotator, of_article
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.records import Record, count, records, steady
from reader.exchange.whole import whole_file

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {
        "dcterms": "http://purl.org/dc/terms/",
        "duizhao": "urn:duizhao:terms:",
        "duizhao:passage": {"@type": "@id"},
    },
]

_LANGUAGES = {"simplified": "zh-Hans", "traditional": "zh-Hant", "mixed": "zh"}
#: Details of an article, by the terms of Dublin Core (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/).
_DETAILS = (
    ("dcterms:title", "title"),
    ("dcterms:date", "date"),
    ("dcterms:publisher", "source"),
    ("dcterms:creator", "author"),
    ("dcterms:contributor", "editor"),
    ("dcterms:identifier", "number"),
    ("duizhao:section", "section"),
    ("duizhao:file", "file"),
)


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
    """Write the collection to `path`, whole or not at all, an annotation at a time.

    Who stops asking leaves the old file. Raises UserError when the file cannot be written.
    """
    with steady(corpus), whole_file(path, encoding="utf-8", keep=corpus.path) as file:
        total, collection = _told(corpus)
        page = derived("page", collection)
        head = {
            "@context": CONTEXT,
            "id": f"urn:uuid:{collection}",
            "type": "AnnotationCollection",
            "label": corpus.path.stem,
            "generator": {"type": "Software", "name": f"Duizhao {__version__}"},
            "total": total,
            "last": f"urn:uuid:{page}",
        }
        first = {
            "id": f"urn:uuid:{page}",
            "type": "AnnotationPage",
            "partOf": f"urn:uuid:{collection}",
            "startIndex": 0,
        }
        file.write(f'{_open(head)}, "first": {_open(first)}, "items": [')
        made, every = _Making(corpus), count(corpus)
        for seen, record in enumerate(records(corpus, options.standard), start=1):
            if record["status"] == Status.REJECTED:
                outcome.rejected += 1
            else:
                file.write(",\n" if outcome.rows else "\n")
                file.write(json.dumps(made.annotation(record), ensure_ascii=False))
                outcome.count(record["passage"])
                outcome.proposed += record["status"] == Status.PROPOSED
            yield Progress(seen, every)
        file.write("\n]}}\n")


def _open(value: dict[str, Any]) -> str:
    """An object without its end."""
    return json.dumps(value, ensure_ascii=False).removesuffix("}")


def _told(corpus: Corpus) -> tuple[int, str]:
    """How many annotations are told, and a UUID that is another one as soon as one of them is."""
    total, digest = 0, hashlib.sha256()
    for uuid, updated in corpus.db.execute(
        "SELECT n.uuid, n.updated_at FROM annotation AS n JOIN article AS a ON a.id = n.article "
        "WHERE a.removed = 0 AND n.status <> 'rejected' ORDER BY n.uuid"
    ):
        total += 1
        digest.update(f"{uuid} {updated}\n".encode())
    return total, derived("collection", digest.hexdigest())


class _Making:
    """Makes annotations; the article in hand is looked up once."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._source: dict[str, Any] = {}
        self._article = 0

    def annotation(self, record: Record) -> dict[str, Any]:
        """One annotation, as the model has it."""
        bodies = [_body("tagging", record["tag_path"], id=f"urn:uuid:{as_uuid(record['tag_uuid'])}")]
        if record["note"]:
            bodies.append(_body("commenting", record["note"]))
        made = {
            "id": f"urn:uuid:{as_uuid(record['annotation_uuid'])}",
            "type": "Annotation",
            "motivation": [body["purpose"] for body in bodies],
            "creator": _person(record["annotator"]),
            "created": record["created_at"],
            "modified": record["updated_at"],
            "body": bodies,
            "target": {"source": self._source_of(record["article_id"]), "selector": _selectors(record)},
            "duizhao:status": record["status"],
            "duizhao:origin": record["origin"],
            "duizhao:passage": record["passage"] and f"urn:uuid:{as_uuid(record['passage'])}",
        }
        return {name: value for name, value in made.items() if value is not None}

    def _source_of(self, number: int) -> dict[str, Any]:
        if number != self._article:
            self._article = number
            article = self._corpus.articles.get(number)
            identity = of_article(self._corpus, number, self._corpus.articles.body(number))
            self._source = {"id": f"urn:uuid:{identity}", **_about(article)}
        return self._source


def _about(article: Article) -> dict[str, str]:
    about = {
        "type": "Text",
        "format": "text/plain",
        "language": _LANGUAGES.get(article.script),
        **{term: getattr(article, name) for term, name in _DETAILS},
    }
    return {term: value for term, value in about.items() if value}


def _body(purpose: str, value: str, **more: str) -> dict[str, str]:
    return {**more, "type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _person(name: str) -> dict[str, str] | None:
    return {"id": f"urn:uuid:{of_annotator(name)}", "type": "Person", "name": name} if name else None


def _selectors(record: Record) -> list[dict[str, Any]]:
    return [
        {"type": "TextPositionSelector", "start": record["start"], "end": record["end"]},
        {
            "type": "TextQuoteSelector",
            "exact": record["quote"],
            "prefix": record["context_before"],
            "suffix": record["context_after"],
        },
    ]
