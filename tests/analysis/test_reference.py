"""Keyness against a reference, reckoned anew from the corpus and the list; and what is said of it."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.stats import chi2_contingency
from scipy.stats.contingency import odds_ratio

from reader import messages
from reader.analysis.keyness_list import COLUMNS, keyness_list
from reader.analysis.parts import Part, Passages, read_part
from reader.analysis.tables import Table
from reader.analysis.texts import Texts, Unit
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.corpus.reference import Kind, Reference, read_corpus
from reader.errors import UserError
from tests.corpus.making import make_file


def listed(total: int | None = None, **frequency: int) -> Reference:
    return Reference("list.csv", Kind.LIST, frequency, total)


def counted(corpus: Corpus) -> Counter[str]:
    """The words of all articles as the word list has them."""
    texts = Texts(corpus)
    return Counter({texts.text(number): count for number, count in texts.count(Part()).frequency.items()})


def check(table: Table, ours: Counter[str], theirs: dict[str, int], size: int) -> None:
    """Each row against scipy's own reckoning, with the sums that are all there is to it."""
    ours_size = ours.total()
    assert {row["word"] for row in table.records()} == {
        word for word in ours | Counter(theirs) if ours[word] or theirs[word]
    }
    for row in table.records():
        first, second = ours[str(row["word"])], theirs.get(str(row["word"]), 0)
        assert (row["first"], row["second"]) == (first, second)
        cells = [[first, ours_size - first], [second, size - second]]
        statistic = chi2_contingency(
            np.array(cells, dtype=np.float64), correction=False, lambda_="log-likelihood"
        ).statistic
        sign = 1 if first * size >= second * ours_size else -1
        assert row["log_likelihood"] == pytest.approx(sign * statistic, rel=1e-6, abs=1e-6)
        assert row["bic"] == pytest.approx(statistic - math.log(ours_size + size), rel=1e-6, abs=1e-6)
        ratio = (first or 0.5) / ours_size / ((second or 0.5) / size)
        assert row["log_ratio"] == pytest.approx(math.log2(ratio))
        if second:
            assert row["percent_difference"] == pytest.approx(100 * (first / ours_size / (second / size) - 1))
        else:
            assert row["percent_difference"] is None
        if second and ours_size > first:
            theirs_odds = odds_ratio(cells, kind="sample").statistic
            assert row["odds_ratio"] == pytest.approx(theirs_odds)
        else:
            assert row["odds_ratio"] is None


@pytest.mark.parametrize(
    "theirs",
    [
        {"改革": 5, "医疗": 1, "山羊": 7},  # words of both, and of the reference alone
        {"山羊": 7, "海豹": 3},  # no word in common
        {"改革": 10**12, "医疗": 3, "山羊": 10**12},
        {"改革": 1, "医疗": 10**15},
    ],
)
def test_every_statistic_is_that_of_an_independent_reckoning(filled: Corpus, theirs: dict[str, int]) -> None:
    table = keyness_list(filled, Part(), listed(**theirs), least=1)
    assert table.columns == COLUMNS
    check(table, counted(filled), theirs, sum(theirs.values()))
    assert table.notice is None


def test_a_total_that_the_list_says_is_the_size_of_the_reference(filled: Corpus) -> None:
    table = keyness_list(filled, Part(), listed(10**6, 改革=5, 医疗=9), least=1)
    check(table, counted(filled), {"改革": 5, "医疗": 9}, 10**6)
    assert "(1,000,000 words)" in table.method.sentence()
    assert "the number of words as the list says it" in table.method.sentence()
    low = keyness_list(filled, Part(), listed(10, 改革=5, 医疗=9), least=1)
    check(low, counted(filled), {"改革": 5, "医疗": 9}, 14)
    assert low.notice is not None
    assert (
        low.notice.sentence()
        == "list.csv says that it was made from 10 words, but its entries make 14: that is taken."
    )


def test_a_reference_of_one_word(filled: Corpus) -> None:
    table = keyness_list(filled, Part(), listed(改革=4), least=1)
    rows = {row["word"]: row for row in table.records()}
    ours = counted(filled)
    for word, row in rows.items():
        second = 4 if word == "改革" else 0
        statistic = chi2_contingency(
            [[ours[str(word)], ours.total() - ours[str(word)]], [second, 4 - second]],
            correction=False,
            lambda_="log-likelihood",
        ).statistic
        assert abs(float(str(row["log_likelihood"]))) == pytest.approx(statistic)
    assert rows["改革"]["odds_ratio"] == 0, "nothing but this word is in the reference"


@pytest.mark.parametrize("frequency", [{}, {"，": 9}])
def test_against_an_empty_reference_there_are_frequencies_alone(
    filled: Corpus, frequency: dict[str, int]
) -> None:
    table = keyness_list(filled, Part(), listed(**frequency), least=1)
    assert {row["word"]: row["first"] for row in table.records()} == dict(counted(filled))
    assert {row[name] for row in table.records() for name in COLUMNS[6:]} == {None}
    assert table.notice is not None
    assert table.notice.sentence() == "There is no word in list.csv, so there is nothing to compare."


def test_a_part_without_words_is_told(filled: Corpus) -> None:
    table = keyness_list(filled, Part(Filters(source="无")), listed(改革=4), least=1)
    assert table.notice is not None
    assert "One of the parts has no words" in table.notice.sentence()


def test_words_of_another_case_or_width_fall_together_unless_that_matters(corpus: Corpus) -> None:
    corpus.articles.add([make_file("AI很好。")])
    list(corpus.words.make())
    reference = listed(**{"ai": 2, "ＡＩ": 3, "Web": 1, "web": 4})
    rows = {row["word"]: row["second"] for row in keyness_list(corpus, Part(), reference, least=1).records()}
    assert rows == {"AI": 5, "Web": 5, "很": 0, "好": 0}
    found = keyness_list(corpus, Part(), reference, least=1, case=True).records()
    assert {row["word"]: row["second"] for row in found if row["second"]} == dict(reference.frequency)


def test_a_list_of_words_gives_no_characters_and_says_so(filled: Corpus) -> None:
    table = keyness_list(filled, Part(), listed(改革=4), unit=Unit.CHARACTER, least=1)
    assert "医疗" in {row["word"] for row in table.records()}
    assert table.about["reference"]["unit"] == "word"  # type: ignore[index]
    assert table.notice is not None
    assert table.notice.sentence() == "list.csv is a list of words, so words are compared, not characters."


def test_a_list_of_characters_gives_characters_and_no_longer_words(filled: Corpus) -> None:
    characters = listed(改=4, 革=4, 医=1)
    table = keyness_list(filled, Part(), characters, unit=Unit.CHARACTER, least=1)
    assert table.notice is None
    assert {row["word"]: row["second"] for row in table.records() if row["second"]} == dict(
        characters.frequency
    )
    notice = keyness_list(filled, Part(), characters, least=1).notice
    assert notice is not None
    assert notice.sentence().startswith("No entry of list.csv is longer than one character")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Two articles, one of which is in the other corpus, too, in the other script."""
    path = tmp_path / "other.duizhao"
    with Corpus.create(path) as corpus:
        bodies = ("學校修好了操場，學生高興。", "山羊上山。AI改革。")
        corpus.articles.add([make_file(body, name=f"{at}.txt") for at, body in enumerate(bodies)])
    return path


@pytest.mark.parametrize("unit", list(Unit))
def test_a_corpus_gives_words_and_characters_as_a_part_of_this_one_would(
    filled: Corpus, other: Path, unit: Unit
) -> None:
    reference = read_corpus(other)
    assert reference is not None
    table = keyness_list(filled, Part(), reference, unit=unit, least=1)
    with Corpus.open(other) as theirs:
        list(theirs.words.make())
        there = {str(row["word"]): row["first"] for row in keyness_list(
            theirs, Part(), Part(Filters(source="无")), unit=unit, least=1
        ).records()}  # fmt: skip
    assert {row["word"]: row["second"] for row in table.records() if row["second"]} == there
    said = table.method.sentence()
    assert "against the reference corpus other.duizhao, articles: 2, cut into words by jieba 0.42.1 (" in said
    assert f"({sum(map(int, there.values())):,} {unit.value}s)" in said  # type: ignore[arg-type]


def test_articles_that_are_in_the_reference_too_are_told(filled: Corpus, other: Path) -> None:
    reference = read_corpus(other)
    assert reference is not None

    def notice(part: Part) -> str:
        found = keyness_list(filled, part, reference, least=1).notice
        return found.sentence() if found is not None else ""

    assert "both: 1)" in notice(Part())
    assert "both: 1)" in notice(read_part("source:山报"))
    assert notice(read_part("source:河报")) == ""
    assert notice(Part(passages=Passages.TAGGED)) == "", "nothing is tagged in that one"
    assert "both: 1)" in notice(Part(passages=Passages.UNTAGGED))


def test_bad_lines_are_told_with_their_numbers(filled: Corpus) -> None:
    faults = tuple(
        UserError(messages.WORD_LIST_LINE, line=at, path="list.csv", text="?") for at in range(2, 14)
    )
    table = keyness_list(filled, Part(), replace(listed(改革=4), faults=faults, bad=12), least=1)
    assert table.faults == faults
    assert table.notice is not None
    assert table.notice.sentence().endswith("left out: 12 (2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …).")


def test_nothing_of_a_part_is_otherwise_than_before(filled: Corpus) -> None:
    """Two parts have neither what is said of a reference nor its faults."""
    table = keyness_list(filled, read_part("source:河报"), read_part("source:山报"), least=1)
    assert (table.about, table.faults) == ({}, ())
    assert "reference" not in table.method.sentence()
