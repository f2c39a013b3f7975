"""A second person with a copy of the corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from tests.corpus.merging.making import Copy


@pytest.fixture
def copy(corpus: Corpus, tmp_path: Path, request: pytest.FixtureRequest) -> Copy:
    """Gives a copy of the corpus, as Wang has it on another computer."""

    def make() -> Corpus:
        path = tmp_path / "wang" / "c.duizhao"
        path.parent.mkdir(exist_ok=True)
        corpus.save_copy(path)
        other = Corpus.open(path, annotator="Wang")
        request.addfinalizer(other.close)
        return other

    return make
