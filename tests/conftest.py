"""What tests of every room share: a corpus on disk, and texts in it without files to import."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from tests.corpus.making import make_file


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A new, empty corpus, open for writing."""
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as made:
        yield made


@pytest.fixture
def add_text(corpus: Corpus) -> Callable[..., int]:
    """Adds a text to `corpus` as an article and returns its id; see `make_file` for the options."""

    def add(body: str, **details: str | None) -> int:
        change = corpus.articles.add([make_file(body, **details)])
        (number,) = change.articles
        return number

    return add
