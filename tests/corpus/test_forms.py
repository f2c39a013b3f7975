"""The forms of the articles in hand: made once, shared by all who have the file open, kept up with decisions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.corpus.backup import restore
from reader.corpus.corpus import Corpus
from tests.corpus.making import make_file

BODY = "头发白了。\n发展很快，发现不少。\n没有一个字。\n"
T = Form.TRADITIONAL


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "forms.duizhao"
    with Corpus.create(place) as corpus:
        corpus.articles.add([make_file(BODY, name="a.txt")])
    return place


@pytest.fixture
def writer(path: Path) -> Iterator[Corpus]:
    with Corpus.open(path) as corpus:
        yield corpus


@pytest.fixture
def window(path: Path) -> Iterator[Corpus]:
    with Corpus.open(path, readonly=True) as corpus:
        yield corpus


def texts(corpus: Corpus) -> list[str]:
    text = corpus.forms.of(1, Standard.S2T)
    return [text.text(T, index) for index in range(len(text.blocks))]


def test_what_one_has_made_the_other_takes(writer: Corpus, window: Corpus) -> None:
    assert window.forms.of(1, Standard.S2T) is writer.forms.of(1, Standard.S2T)
    assert window.forms.of(1, Standard.S2T) is not window.forms.of(1, Standard.S2TW)


def test_another_file_has_texts_of_its_own(writer: Corpus, tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "other.duizhao") as other:
        other.articles.add([make_file("这里没有电视机。\n", name="b.txt")])
        assert texts(other) == ["這裏沒有電視機。"]
    assert texts(writer)[0] == "頭髮白了。"


def test_a_decision_finds_its_way_into_what_was_read_before_anybody_asks(
    writer: Corpus, window: Corpus
) -> None:
    before = texts(window)
    old = window.forms.of(1, Standard.S2T)
    writer.pins.add("发现", "髮現", Standard.S2T, article=1)
    new = window.forms.of(1, Standard.S2T)
    assert new is not old
    assert set(new._texts) == set(old._texts)  # nothing is left to the window
    assert texts(window) == [before[0], "發展很快，髮現不少。", before[2]]
    assert [old.text(T, index) for index in range(len(old.blocks))] == before


def test_what_a_decision_does_not_touch_is_kept(writer: Corpus, window: Corpus) -> None:
    texts(window)
    old = window.forms.of(1, Standard.S2T)
    writer.pins.add("头发", "頭發", Standard.S2T)
    new = window.forms.of(1, Standard.S2T)
    assert new._parts[T, 1] is old._parts[T, 1]
    assert new._parts[T, 0] is not old._parts[T, 0]


@pytest.mark.parametrize("reach", ["place", "article", "corpus"])
def test_each_decision_and_its_undoing_read_as_if_made_anew(
    path: Path, writer: Corpus, window: Corpus, reach: str
) -> None:
    before = texts(window)
    where = {"place": {"article": 1, "start": BODY.index("发展")}, "article": {"article": 1}, "corpus": {}}[
        reach
    ]
    pin, _ = writer.pins.add("发展", "髮展", Standard.S2T, **where)
    changed = texts(window)
    assert changed != before
    writer.pins.remove(pin.id)
    assert texts(window) == before
    writer.history.undo()
    assert texts(window) == changed


def test_exports_that_read_many_texts_do_not_take_the_windows_away(writer: Corpus, window: Corpus) -> None:
    writer.articles.add([make_file(f"第{n}篇文章。\n", name=f"{n}.txt") for n in range(12)])
    shown = window.forms.of(1, Standard.S2T)
    for article in range(2, 14):
        writer.forms.of(article, Standard.S2T)
    assert window.forms.of(1, Standard.S2T) is shown


def test_texts_of_articles_whose_numbers_others_have_now_are_not_kept_up(
    path: Path, window: Corpus, tmp_path: Path
) -> None:
    backup = tmp_path / "before.duizhao"
    window.save_copy(backup)
    with Corpus.open(path) as corpus:
        corpus.articles.add([make_file(BODY * 9, name="long.txt")])
    text = window.forms.of(2, Standard.S2T)
    assert [text.text(T, index) for index in range(len(text.blocks))][-1] == "沒有一個字。"
    restore(backup, path)
    with Corpus.open(path) as corpus:
        corpus.articles.add([make_file("发白。\n", name="short.txt")])
        corpus.pins.add("发", "發", Standard.S2T)
        assert corpus.forms.of(2, Standard.S2T).text(T, 0) == "發白。"
