"""Another corpus is a reference: only read, whether or not it keeps the words of its articles."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.chinese import words
from reader.corpus import migrations
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Kind, Reference, read_corpus
from reader.errors import UserError
from tests.corpus.making import make_file

BODIES = ("老师说水很清，水很多。", "老師說水不清。", "学校有了网络课。")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Three articles, one of them traditional; a fourth was taken out."""
    path = tmp_path / "other.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add(
            [make_file(body, name=f"{at}.txt") for at, body in enumerate((*BODIES, "拿走了。"))]
        )
        corpus.articles.remove([4])
    return path


def read(path: Path) -> Reference:
    found = read_corpus(path)
    assert found is not None
    return found


def plain_count() -> Counter[str]:
    found = Counter[str]()
    for body in BODIES:
        form = words.simplified_form(body)
        ends = words.cut(body)
        found.update(form[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return found


def files(path: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in path.parent.iterdir()}


@pytest.mark.parametrize("cut", [0, 2, 3])
def test_its_words_are_those_of_its_articles_cut_before_or_not(other: Path, cut: int) -> None:
    with Corpus.open(other) as corpus:
        list(corpus.words.make())
        corpus.db.execute("DELETE FROM word_cut WHERE article > ?", (cut,))
    before = files(other)
    found = read(other)
    assert +Counter(found.frequency) == plain_count()
    assert (found.kind, found.name, found.articles) == (Kind.CORPUS, "other.duizhao", 3)
    assert found.cut_here == sum(map(len, BODIES[cut:]))
    assert files(other) == before, "nothing is written, and nothing left beside it"


def test_words_that_were_cut_with_other_terms_are_cut_again(other: Path) -> None:
    with Corpus.open(other) as corpus:
        list(corpus.words.make())
    words.set_terms(["网络课"])
    try:
        found = read(other)
    finally:
        words.set_terms([])
    assert found.frequency["网络课"] == 1
    assert found.cut_here == sum(map(len, BODIES))


def test_how_far_it_is_cut_is_told_and_it_can_be_stopped(other: Path) -> None:
    heard: list[tuple[int, int]] = []
    read_corpus(other, heard=lambda done, of: heard.append((done, of)))
    total = sum(map(len, BODIES))
    assert heard == [(0, total), (total, total)]
    assert read_corpus(other, go_on=lambda: False) is None
    answers = iter([True])
    assert read_corpus(other, go_on=lambda: next(answers, False)) is None


def test_one_that_may_only_be_read_and_one_that_somebody_writes_do(other: Path) -> None:
    with Corpus.open(other) as corpus:
        corpus.articles.add([make_file("又写了一篇。", name="n.txt")])
        log = other.with_name(f"{other.name}-wal")
        before = other.read_bytes(), log.read_bytes()
        assert read(other).articles == 4
        assert (other.read_bytes(), log.read_bytes()) == before, "the log is its writer's"
    other.chmod(0o444)
    assert read(other).articles == 4


def test_one_of_a_newer_version_is_refused(other: Path) -> None:
    with closing(sqlite3.connect(other)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    with pytest.raises(UserError) as caught:
        read(other)
    assert caught.value.message is messages.CORPUS_NEWER


def test_one_that_is_damaged_is_told_as_such(other: Path) -> None:
    with Corpus.open(other) as corpus:
        corpus.articles.add([make_file(BODIES[0] * 3000, name="long.txt")])
    data = bytearray(other.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    other.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read(other)
    assert caught.value.message is messages.CORPUS_DAMAGED


def test_words_that_are_damaged_are_told_as_such(other: Path) -> None:
    with Corpus.open(other) as corpus:
        list(corpus.words.make())
        corpus.db.execute("UPDATE word_cut SET words = x'00ff' WHERE article = 1")
    with pytest.raises(UserError) as caught:
        read(other)
    assert caught.value.message is messages.CORPUS_DAMAGED


def test_a_value_that_cannot_be_is_told_as_damage(other: Path) -> None:
    with Corpus.open(other) as corpus:
        corpus.db.execute("PRAGMA ignore_check_constraints = ON")
        corpus.db.execute("UPDATE article SET characters = -1 WHERE id = 1")
    with pytest.raises(UserError) as caught:
        read(other)
    assert caught.value.message is messages.CORPUS_DAMAGED


def test_one_that_another_program_keeps_to_itself_is_told_as_such(
    other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.corpus.looking.PATIENCE", 0.01)
    monkeypatch.setattr("reader.corpus.connection._PATIENCE", 0.01)
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError) as caught:
            read(other)
    assert caught.value.message is messages.CORPUS_BUSY


def test_it_is_not_the_corpus_that_is_open(other: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_corpus(other, opened=other)
    assert caught.value.message is messages.REFERENCE_OPEN
