"""The segmenter's dictionary comes back as it was made, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese import kept_words
from reader.chinese.kept_words import KeptWords
from reader.chinese.vocabulary import Vocabulary

WORDS = KeptWords({"水": 3, "水渠": 0, "水渠通": 12, "𠮷祥": 1}, 16, ("AI＋农业",))


@given(st.dictionaries(st.text(max_size=4), st.integers(0, 10**9)), st.integers(0), st.lists(st.text()))
def test_what_was_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, frequencies: dict[str, int], total: int, others: list[str]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "words-1.bin"
    words = KeptWords(frequencies, total, tuple(others))
    kept_words.save(path, words)
    assert kept_words.load(path) == words


def test_many_pieces_are_one_dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_words, "_PIECE", 3)
    words = KeptWords({str(number): number for number in range(10)}, 45, ())
    kept_words.save(tmp_path / "words-1.bin", words)
    assert kept_words.load(tmp_path / "words-1.bin") == words


def test_a_file_that_is_cut_off_anywhere_is_none(tmp_path: Path) -> None:
    path = tmp_path / "words-1.bin"
    kept_words.save(path, WORDS)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert kept_words.load(path) is None
    path.write_bytes(b"another" + whole)
    assert kept_words.load(path) is None
    assert kept_words.load(tmp_path / "none.bin") is None


def test_only_the_last_is_kept(tmp_path: Path) -> None:
    for name in ("words-1.bin", "words-2.bin"):
        kept_words.save(tmp_path / name, WORDS)
    assert [path.name for path in tmp_path.iterdir()] == ["words-2.bin"]


def test_where_nothing_can_be_kept_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    kept_words.save(tmp_path / "file" / "words-1.bin", WORDS)
    assert kept_words.load(tmp_path / "file" / "words-1.bin") is None
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_other_facts_have_another_place() -> None:
    places = {kept_words.place(*facts) for facts in (("0.42.1", "a"), ("0.42.1", "b"), ("0.42.1a", ""))}
    assert len(places) == 3


def test_a_vocabulary_that_is_made_again_cuts_as_before(tmp_path: Path) -> None:
    path = tmp_path / "words-1.bin"
    made = Vocabulary()
    for word in ("渠水通田", "AI＋农业"):
        made.add(word)
    made.settle()
    kept_words.save(path, made.words)
    again = Vocabulary(kept_words.load(path))
    assert again.words == made.words
    for text in ("渠水通田头，AI＋农业进了合作社", "研究生命的起源", "高质量发展"):
        assert again.cut(text) == made.cut(text)
