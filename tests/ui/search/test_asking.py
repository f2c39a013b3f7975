"""Lines gathered piece by piece: the same as the search finds at once, in order, with exact counts at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.errors import UserError
from reader.ui.search import asking
from reader.ui.search.asking import Asked, Gathered, Nothing, check, gather, terms_of
from tests.corpus.making import make_file


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """Ninety articles, of which two thirds have 水价, one third in traditional script."""
    path = tmp_path_factory.mktemp("asking") / "c.duizhao"
    with Corpus.create(path) as made:
        for number in range(90):
            text = (
                "今年水价不变，居民放心。\n",
                "今年水價不變，居民放心。水價照舊。\n",
                "今年的路修好了。\n",
            )[number % 3]
            text = f"{number} {text}"
            made.articles.add(
                [
                    make_file(
                        text,
                        name=f"{number}.txt",
                        title=f"第{number}篇",
                        source="晚报" if number % 2 else None,
                    )
                ]
            )
    with Corpus.open(path, readonly=True) as opened:
        yield opened


def whole(corpus: Corpus, asked: Asked, **options: int) -> list[Gathered]:
    return list(gather(corpus, asked, go_on=lambda: True, **options))


@pytest.mark.parametrize("slow", [False, True])
@pytest.mark.parametrize(
    "asked",
    [
        Asked("水价"),
        Asked("水價", same_script=True),
        Asked("水 NEAR/3 居民"),
        Asked("水? OR 路"),
        Asked("水价 source:晚报"),
        Asked("水[价價]", pattern=True),
        Asked("水.", pattern=True, filters=Filters(source="晚报")),
        Asked("没有"),
    ],
)
def test_the_pieces_together_are_what_is_found_at_once(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, asked: Asked, slow: bool
) -> None:
    monkeypatch.setattr(asking, "PAGE", 7)
    monkeypatch.setattr(asking, "_FIRST", 5)
    monkeypatch.setattr(asking, "_NEXT", 30)
    if slow:
        monkeypatch.setattr(asking, "_AT_ONCE", -1.0)
    pieces = whole(corpus, asked)
    expected = corpus.search.find(
        asked.query,
        pattern=asked.pattern,
        same_script=asked.same_script,
        filters=asked.filters,
        limit=10_000,
        context=asking.REACH,
    )
    lines = [line for piece in pieces for line in piece.lines]
    assert [
        (one.article, one.start, one.end, one.left, one.node, one.right, one.doubtful) for one in lines
    ] == [
        (one.article, one.start, one.end, one.left, one.match, one.right, one.doubtful)
        for one in expected.lines
    ]
    known = [piece for piece in pieces if piece.hits is not None]
    assert (known[-1].articles, known[-1].hits) == (expected.articles, expected.hits)
    scripts = {number for piece in pieces for number in piece.scripts}
    assert scripts == {line.article for line in lines}
    if lines:
        assert lines[0].title == f"第{lines[0].article - 1}篇"
        assert len(pieces) > 1


def test_only_so_many_lines_are_gathered_but_all_hits_are_counted(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "PAGE", 5)
    for asked in (Asked("水价"), Asked("水.", pattern=True), Asked("水? OR 没有")):
        pieces = whole(corpus, asked, limit=20)
        assert sum(len(piece.lines) for piece in pieces) == 20
        assert [piece.hits for piece in pieces if piece.hits is not None][-1] == 90


@pytest.mark.parametrize("asked", [Asked("水价"), Asked("水.", pattern=True), Asked("水?")])
def test_a_search_that_is_not_wanted_any_more_ends(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, asked: Asked
) -> None:
    monkeypatch.setattr(asking, "_FIRST", 5)
    monkeypatch.setattr(asking, "PAGE", 5)
    asks = 0

    def go_on() -> bool:
        nonlocal asks
        asks += 1
        return asks < 9

    pieces = list(gather(corpus, asked, go_on=go_on))
    assert sum(len(piece.lines) for piece in pieces) < 40
    assert asks < 20


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (Asked("没有"), Nothing.HAS_IT),
        (Asked("水价 source:早报"), Nothing.PASSES),
        (Asked("水价 source:晚报 没有"), Nothing.HAS_IT),
        (Asked("水", pattern=True, filters=Filters(source="早报")), Nothing.PASSES),
    ],
)
def test_it_is_told_why_nothing_is_found(corpus: Corpus, asked: Asked, why: Nothing) -> None:
    assert [piece.nothing for piece in whole(corpus, asked)] == [why]


def test_an_empty_corpus_is_told(tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "c.duizhao") as empty:
        for asked in (Asked("水"), Asked("水", pattern=True)):
            assert [piece.nothing for piece in whole(empty, asked)] == [Nothing.IS_THERE]


@pytest.mark.parametrize(
    "asked", [Asked('"水'), Asked("(水", pattern=True), Asked("source:晚报"), Asked('""')]
)
def test_what_cannot_be_asked_is_refused(corpus: Corpus, asked: Asked) -> None:
    with pytest.raises(UserError):
        whole(corpus, asked)


@pytest.mark.parametrize("query", ["(" * 3000 + "水" + ")" * 3000, " NEAR ".join("水" * 100)])
def test_what_is_too_deep_is_refused(query: str) -> None:
    with pytest.raises(UserError):
        check(Asked(query))
    check(Asked(query, pattern=True))
    assert terms_of(Asked(query)) == []


def test_what_is_just_deep_enough_is_found(corpus: Corpus) -> None:
    deep = "水价"
    for place in range(24):
        deep = f"({deep} {('AND', 'OR')[place % 2]} 居民)"
    chain = " NEAR ".join(["水"] * 60)
    for query in (deep, chain):
        check(Asked(query))
        whole(corpus, Asked(query))


def test_the_terms_of_a_query() -> None:
    assert terms_of(Asked('水价 AND ("居 民" OR 保*) NOT 电 source:晚报')) == ["水价", "居 民"]
    assert terms_of(Asked("[水]", pattern=True)) == terms_of(Asked('"水')) == []
