"""Terms of the user's own: kept with the corpus, undone and redone like everything else."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.chinese import words
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.corpus import version_1


def test_terms_are_added_and_listed_in_their_order(corpus: Corpus) -> None:
    change = corpus.terms.add(["清河账本", "夜校"])
    assert (change.name, change.kinds) == ("term.add", {"term"})
    assert change.facts == {"term": "清河账本", "count": "2"}
    corpus.terms.add([" 鄉村書屋 "])
    assert corpus.terms.texts() == ["清河账本", "夜校", "鄉村書屋"]
    assert corpus.terms.all()[2].simplified == "乡村书屋"


def test_the_same_term_in_the_other_script_is_the_same_term(corpus: Corpus) -> None:
    corpus.terms.add(["鄉村書屋", "乡村书屋"])
    assert corpus.terms.texts() == ["鄉村書屋"]
    with pytest.raises(UserError):
        corpus.terms.add(["乡村书屋"])
    corpus.terms.add(["乡村书屋", "夜校"])
    assert corpus.terms.texts() == ["鄉村書屋", "夜校"]
    corpus.terms.remove(["乡村书屋"])
    assert corpus.terms.texts() == ["夜校"]


@pytest.mark.parametrize("bad", ["字", "甲、乙", "2024", ""])
def test_what_cannot_be_a_term_is_refused_with_all_beside_it(corpus: Corpus, bad: str) -> None:
    with pytest.raises(UserError):
        corpus.terms.add(["夜校", bad])
    assert corpus.terms.texts() == []
    assert corpus.history.next_undo() is None


def test_a_term_that_is_not_there_cannot_be_removed(corpus: Corpus) -> None:
    corpus.terms.add(["夜校"])
    with pytest.raises(UserError):
        corpus.terms.remove(["夜校", "书屋"])
    assert corpus.terms.texts() == ["夜校"]


def test_every_step_is_undone_and_redone(corpus: Corpus) -> None:
    corpus.terms.add(["清河账本", "夜校"])
    before = corpus.terms.all()
    corpus.terms.remove(["清河账本"])
    change = corpus.history.undo()
    assert change is not None
    assert change.kinds == {"term"}
    assert corpus.terms.all() == before
    corpus.history.undo()
    assert corpus.terms.all() == []
    corpus.history.redo()
    corpus.history.redo()
    assert corpus.terms.texts() == ["夜校"]


def test_the_segmenter_takes_them(corpus: Corpus) -> None:
    corpus.terms.add(["鄉村書屋"])
    words.set_terms(corpus.terms.texts())
    try:
        assert words.cut("在乡村书屋。") == [1, 5, 6] == words.cut("在鄉村書屋。")
    finally:
        words.set_terms([])


def test_a_file_of_version_1_takes_terms(tmp_path: Path) -> None:
    version_1.make(tmp_path / "first.duizhao")
    with Corpus.open(tmp_path / "first.duizhao") as corpus:
        assert corpus.terms.texts() == []
        corpus.terms.add(["夜校"])
        assert checking.check(corpus) == []


def test_an_older_file_that_is_only_read_has_none(tmp_path: Path) -> None:
    version_1.make(tmp_path / "first.duizhao")
    with Corpus.open(tmp_path / "first.duizhao", readonly=True) as corpus:
        assert corpus.terms.all() == []
