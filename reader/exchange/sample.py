"""The sample corpus: made at first start from the files in `resources/sample`, so that there is something to read."""

from __future__ import annotations

import json
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus.changes import transaction
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Origin
from reader.exchange import codebook_csv
from reader.importing.prepared import read_prepared


def build(path: Path, folder: Path) -> None:
    """Make the sample corpus at `path` from `folder`: articles, codebook, a few annotations.

    Raises UserError when the corpus cannot be made there.
    """
    with Corpus.create(path) as corpus, transaction(corpus.db, path):
        files = list(read_prepared(folder))
        corpus.articles.add(files)
        corpus.codebook.merge_rows(codebook_csv.read(folder / "codebook.csv"), name="codebook.csv")
        by_place = {(article.file, article.order): article.id for article in corpus.articles.all()}
        for entry in json.loads((folder / "annotations.json").read_text("utf-8")):
            article = by_place[entry["file"], entry["article"]]
            span = _occurrence(corpus.articles.body(article), entry["quote"], entry.get("occurrence", 0))
            corpus.annotations.add(
                article,
                span,
                entry["tag"],
                note=entry.get("note", ""),
                annotator=entry["annotator"],
                origin=Origin.IMPORT,
            )
        corpus.history.forget()


def _occurrence(body: str, quote: str, number: int) -> Span:
    """Where `quote` stands for the time `number` (from 0). Raises ValueError where it does not."""
    place = -1
    for _ in range(number + 1):
        place = body.index(quote, place + 1)
    return Span(place, place + len(quote))
