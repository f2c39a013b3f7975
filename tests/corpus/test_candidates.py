"""Long strings: articles and hits are those of a plain look through the bodies, however many lines are wanted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese.folding import fold
from reader.corpus.candidates import Candidates, few, proposed, rough_of
from reader.corpus.corpus import Corpus
from reader.corpus.indexing import phrase_of
from reader.corpus.query.filters import Filters
from reader.corpus.search import NOT_COUNTED
from tests.corpus.making import make_file

REMOVED = [3, 10, 11]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """Short texts of few characters, so that long strings are in several of them; some were taken out."""
    chance = random.Random(11)
    parts = ["医疗保障", "醫療保障制度", "后里", "後裡，", "建设。\n", "一" * 4, "改革开放的"]
    bodies = ["".join(chance.choices(parts, k=chance.randint(2, 9))) for _ in range(60)]
    with Corpus.create(tmp_path_factory.mktemp("candidates") / "c.duizhao") as corpus:
        corpus.articles.add(
            [
                make_file(body, name=f"{number}.txt", source="晚报" if number % 3 else "日报")
                for number, body in enumerate(bodies)
            ]
        )
        corpus.articles.remove(REMOVED)
        yield corpus


def strings(corpus: Corpus, count: int) -> Iterator[str]:
    """Of 5 to 14 characters, mostly such as there are."""
    chance = random.Random(12)
    bodies = [corpus.articles.body(article.id) for article in corpus.articles.all()]
    for _ in range(count):
        body = chance.choice([body for body in bodies if len(body) > 15])
        start = chance.randrange(len(body) - 14)
        text = body[start : start + chance.randint(5, 14)]
        yield chance.choice([text, text, text[:-2] + "里医", text[3:] + text[:3]])


def test_long_strings_are_counted_as_by_hand(filled: Corpus) -> None:
    stored = {article.id: fold(filled.articles.body(article.id)) for article in filled.articles.all()}
    assert len(stored) > 50
    for text in strings(filled, 300):
        counts = {number: body.count(fold(text)) for number, body in stored.items()}
        expected = (sum(map(bool, counts.values())), sum(counts.values()))
        for limit in (0, 1, 3, 1000):
            found = filled.search.find(f'"{text}"', limit=limit)
            assert (found.articles, found.hits) == expected, repr(text)
            assert len(found.lines) == min(limit, expected[1])
            there = [line.article for line in found.lines]
            assert there == sorted(there)
            assert all(there.count(number) == counts[number] for number in set(there) - set(there[-1:]))
        uncounted = filled.search.find(f'"{text}"', limit=1, count_hits=False)
        assert uncounted.articles == expected[0]
        assert uncounted.hits in (expected[1], NOT_COUNTED)


def test_filters_hold(filled: Corpus) -> None:
    filters = Filters(source="日報")
    stored = [fold(filled.articles.body(number)) for number in filled.search.articles(filters)]
    for text in strings(filled, 60):
        found = filled.search.find(f'"{text}"', limit=1, filters=filters)
        assert found.articles == sum(fold(text) in body for body in stored)
        assert found.hits == sum(body.count(fold(text)) for body in stored)


@pytest.mark.parametrize("at_once", [1, 2, 7, 100])
def test_each_article_is_handed_out_once_in_order(filled: Corpus, at_once: int) -> None:
    found = Candidates(filled.db, proposed(phrase_of("医疗").match))
    whole = found.count()
    taken: list[int] = []
    while some := found.take(at_once):
        taken += [number for number, _, _ in some]
        assert found.count() == whole - len(taken)
        assert len(some) == at_once or not found.count()
    assert taken == [one.id for one in filled.articles.all() if "医疗" in fold(filled.articles.body(one.id))]
    assert found.take(1) == []
    assert Candidates(filled.db, proposed(phrase_of("没有").match)).count() == 0


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("依法优化乡", ""),
        ("依法优化乡村", '"法 优 化 乡"'),
        ("依法优化乡村道", '"法 优 化 乡"'),
        ("全國代表大會", '"全国 国代"'),
        ("人大代表和全国人大", '"人大 大代" AND "和全 全国 国人 人大"'),
        ("全国人大" + "医" * 30, '"医 医 医 医"'),
        ("优化乡村" * 3 + "全国人医" + "优化乡村" * 3, '"全国 国人" AND ("全国 国人" AND "全 国 人 医")'),
        ("全国人大", ""),
        ("", ""),
    ],
)
def test_a_long_text_is_looked_for_by_its_frequent_sequences_or_its_middle(text: str, asked: str) -> None:
    assert rough_of(text) == asked


@pytest.mark.parametrize(
    ("having", "length", "expected"),
    [
        (range(1, 201), 7, True),
        (range(1, 201), 6, False),  # as the first of them promise
        (range(41, 201), 6, False),  # as it turns out
        (range(51, 201), 6, True),
        (range(0), 6, True),
    ],
)
def test_few_articles_are_named_and_many_are_not(
    tmp_path: Path, having: range, length: int, expected: bool
) -> None:
    with Corpus.create(tmp_path / "c.duizhao") as corpus:
        corpus.articles.add(
            [
                make_file(f"{number}有{'因地制宜' if number in having else ''}。", name=f"{number}.txt")
                for number in range(1, 201)
            ]
        )
        found = few(corpus.db, proposed(phrase_of("因地制宜").match), length)
    assert found == (list(having) if expected else None)


def test_a_part_alone_is_no_hit(tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "c.duizhao") as corpus:
        bodies = [
            "依法优化乡村。",
            "依法優化鄉鎮，依法優化鄉村。",
            "办法优化乡村。",
            "依法優化鄉村依法优化乡村",
        ]
        corpus.articles.add([make_file(body, name=f"{number}.txt") for number, body in enumerate(bodies)])
        for limit in (0, 1, 9):
            found = corpus.search.find("依法优化乡村", limit=limit, count_hits=False)
            assert (found.articles, found.hits, len(found.lines)) == (3, 4, min(limit, 4))
