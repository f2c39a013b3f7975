"""A reference is read once, and again where its file is another."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reader import messages
from reader.chinese import words
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Reference
from reader.errors import UserError
from reader.ui.figures.references import References
from tests.corpus.making import make_file


@pytest.fixture
def references() -> References:
    return References()


def of(references: References, corpus: Corpus, path: Path) -> Reference:
    found = references.of(corpus, path, lambda: True, lambda done, of: None)
    assert found is not None
    return found


def test_a_list_is_read_again_when_it_was_written(
    references: References, corpus: Corpus, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("水 5\n", "utf-8")
    first = of(references, corpus, path)
    assert of(references, corpus, path) is first
    path.write_text("水 6\n", "utf-8")
    os.utime(path, ns=(1, 1))
    assert of(references, corpus, path).frequency == {"水": 6}


def test_a_corpus_is_read_again_when_it_was_written_or_words_are_cut_otherwise(
    references: References, corpus: Corpus, tmp_path: Path
) -> None:
    path = tmp_path / "other.duizhao"
    with Corpus.create(path) as other:
        other.articles.add([make_file("网络课很好。")])
    first = of(references, corpus, path)
    assert of(references, corpus, path) is first
    with Corpus.open(path) as other:
        other.articles.add([make_file("水很清。", name="n.txt")])
        second = of(references, corpus, path)  # what was written is in the log beside it
    assert (first.articles, second.articles) == (1, 2)
    words.set_terms(["网络课"])
    try:
        assert "网络课" in of(references, corpus, path).frequency
    finally:
        words.set_terms([])


def test_what_was_stopped_is_not_kept(references: References, corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "other.duizhao"
    Corpus.create(path).close()
    assert references.of(corpus, path, lambda: False, lambda done, of: None) is None
    assert of(references, corpus, path).articles == 0


def test_a_file_that_went_away_or_is_the_open_corpus_is_told(
    references: References, corpus: Corpus, tmp_path: Path
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("水 5\n", "utf-8")
    of(references, corpus, path)
    path.unlink()
    for one, message in ((path, messages.FILE_MISSING), (corpus.path, messages.REFERENCE_OPEN)):
        with pytest.raises(UserError) as caught:
            of(references, corpus, one)
        assert caught.value.message is message
