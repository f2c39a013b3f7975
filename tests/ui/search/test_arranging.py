"""Lines cut and sorted from what they hold, as `analysis.kwic` does from the whole body."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import pytest

from reader.analysis.concordance import KwicLine, Order, within
from reader.analysis.kwic import concordance
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.chinese.script import Script
from reader.corpus.corpus import Corpus
from reader.ui.search.arranging import Wanted, arrange
from reader.ui.search.asking import Asked, gather
from tests.ui.driving import make_corpus

ORDERS = [(), (Order.LEFT_1,), (Order.RIGHT_1, Order.LEFT_2), (Order.DATE, Order.NODE), (Order.LEFT_PATTERN,)]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    path = tmp_path_factory.mktemp("arranging") / "c.duizhao"
    make_corpus(path)
    with Corpus.open(path, readonly=True) as opened:
        yield opened


@pytest.mark.parametrize("unit", list(Unit))
@pytest.mark.parametrize("orders", ORDERS)
def test_lines_stand_as_in_the_concordance(corpus: Corpus, orders: tuple[Order, ...], unit: Unit) -> None:
    lines: list[KwicLine] = []
    scripts: dict[int, Script] = {}
    for piece in gather(corpus, Asked("水 OR 里 OR 县"), go_on=lambda: True):
        lines += piece.lines
        scripts |= piece.scripts
    assert len(lines) > 5
    *_, last = arrange(lines, scripts, Wanted(orders, unit, cut=True))
    assert last.lines is not None
    expected = concordance(corpus, "水 OR 里 OR 县", orders=orders, unit=unit, context=120).lines
    assert [(one.article, one.start) for one in last.lines] == [(one.article, one.start) for one in expected]
    assert [(one.left_neighbours, one.right_neighbours) for one in last.lines] == [
        (one.left_neighbours, one.right_neighbours) for one in expected
    ]
    if unit is Unit.WORD:
        assert [one.pieces for one in last.lines] == [one.pieces for one in expected]


@pytest.mark.parametrize("orders", ORDERS)
def test_words_of_the_corpus_are_used_where_they_are(corpus: Corpus, orders: tuple[Order, ...]) -> None:
    lines: list[KwicLine] = []
    scripts: dict[int, Script] = {}
    for piece in gather(corpus, Asked("水 OR 里 OR 县"), go_on=lambda: True):
        lines += piece.lines
        scripts |= piece.scripts
    wanted = Wanted(orders, cut=True)
    *_, expected = arrange(lines, scripts, wanted)
    asked: list[int] = []

    def known(articles: Collection[int]) -> Iterator[tuple[int, list[int]]]:
        asked.extend(articles)
        for article in list(articles)[1:]:  # the first is not cut yet
            yield article, words.cut(corpus.articles.body(article), scripts[article])

    *_, last = arrange(lines, scripts, wanted, known)
    assert last.lines == expected.lines
    assert set(asked) == {line.article for line in lines}
    *_, again = arrange(last.cut, scripts, wanted, lambda _: pytest.fail("they are cut"))
    assert again.lines == last.lines


def test_words_are_cut_only_where_they_are_needed() -> None:
    assert not Wanted((Order.DATE, Order.NODE)).needs_words
    assert not Wanted((Order.LEFT_1,), Unit.CHARACTER).needs_words
    assert Wanted((Order.LEFT_1,)).needs_words
    assert Wanted(cut=True).needs_words


def test_it_is_told_how_far_the_cutting_is() -> None:
    lines = [
        KwicLine(article=1, start=at, end=at + 1, left="前面", node="水", right="价格") for at in range(150)
    ]
    told = list(arrange(lines, {}, Wanted((Order.RIGHT_1,))))
    assert [piece.done for piece in told] == [0, 60, 120, 150]
    assert [piece.lines is None for piece in told] == [True, True, True, False]


def test_lines_are_cut_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = KwicLine(article=1, start=2, end=4, left="今年", node="水价", right="不变")
    *_, first = arrange([line], {}, Wanted((Order.RIGHT_1,)))
    *_, second = arrange(first.cut, {}, Wanted((Order.RIGHT_1,), Unit.CHARACTER))
    monkeypatch.setattr("reader.ui.search.arranging.cut", None)
    *_, third = arrange(second.cut, {}, Wanted((Order.LEFT_1,)))
    assert first.lines is not None
    assert second.lines is not None
    assert third.lines == first.lines
    assert first.lines[0].right_neighbours[0] != second.lines[0].right_neighbours[0] == "不"


def test_a_line_with_less_around_it() -> None:
    line = KwicLine(article=1, start=3, end=4, left="一二三", node="水", right="四五六")
    for context, left, right in ((2, "二三", "四五"), (0, "", ""), (9, "一二三", "四五六")):
        short = within(line, context)
        assert (short.left, short.node, short.right) == (left, "水", right)
