"""Word lists, collocates, keyness and concordances of a corpus, against a plain count of its words."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from reader.analysis.collocate_list import collocate_list
from reader.analysis.collocation import Window
from reader.analysis.concordance import Order
from reader.analysis.keyness_list import keyness_list
from reader.analysis.kwic import concordance
from reader.analysis.parts import Part, Passages, read_part
from reader.analysis.texts import Unit, caseless
from reader.analysis.word_list import ListOptions, word_list
from reader.chinese import words
from reader.chinese.span import Span
from reader.chinese.terms import simplified
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.errors import UserError
from reader.exchange.reference_file import read_reference
from tests.analysis.conftest import TEXTS
from tests.corpus.making import make_file


def cut(body: str) -> list[str]:
    """The words of a text in simplified form, punctuation left out."""
    text = simplified(body)
    found = [text[start:end] for start, end in pairwise([0, *words.cut(body)])]
    return [word for word in found if any(sign.isalnum() for sign in word)]


def counted(bodies: list[str]) -> Counter[str]:
    return Counter(word for body in bodies for word in cut(body))


def test_a_word_list_counts_both_scripts_as_one(filled: Corpus) -> None:
    table = word_list(filled)
    bodies = [body for body, _ in TEXTS]
    expected = counted(bodies)
    assert {str(row["word"]): row["frequency"] for row in table.records()} == expected
    by_word = {row["word"]: row for row in table.records()}
    assert by_word["医疗"]["articles"] == 2
    assert by_word["医疗"]["range"] == 0.5
    assert by_word["医疗"]["per_million"] == pytest.approx(3 / expected.total() * 1e6)
    assert [row["rank"] for row in table.records()] == list(range(1, len(table.rows) + 1))
    assert [row["frequency"] for row in table.records()] == sorted(expected.values(), reverse=True)
    assert "jieba" in table.method.sentence()


def test_a_word_list_of_characters(filled: Corpus) -> None:
    table = word_list(filled, options=ListOptions(unit=Unit.CHARACTER))
    expected = Counter(sign for body, _ in TEXTS for word in cut(body) for sign in word)
    assert {str(row["word"]): row["frequency"] for row in table.records()} == expected


def test_ngrams_do_not_cross_punctuation(filled: Corpus) -> None:
    found = {
        row["word"]: row["frequency"] for row in word_list(filled, options=ListOptions(length=2)).records()
    }
    assert found["改革 医疗"] == 2
    assert "医疗 医疗" not in found
    signs = word_list(filled, options=ListOptions(length=2, unit=Unit.CHARACTER))
    assert {row["word"]: row["frequency"] for row in signs.records()}["学 校"] == 3


def test_a_word_list_of_a_part_with_dispersion(filled: Corpus) -> None:
    table = word_list(
        filled, Part(Filters(source="河")), ListOptions(dispersion=True, least=2, stop=frozenset(["了"]))
    )
    expected = counted([TEXTS[0][0], TEXTS[1][0]])
    kept = {word: count for word, count in expected.items() if count > 1 and word != "了"}
    assert {row["word"]: row["frequency"] for row in table.records()} == kept
    assert all(0 <= float(row["dp"] or 0) <= 1 for row in table.records())


def test_only_what_is_tagged_or_only_what_is_not(filled: Corpus) -> None:
    tagged = word_list(filled, Part(passages=Passages.TAGGED, tag="民生"))
    assert {row["word"]: row["frequency"] for row in tagged.records()} == counted(
        [TEXTS[0][0][:13], TEXTS[1][0][:6]]
    )
    rest = word_list(filled, Part(passages=Passages.UNTAGGED, tag="民生"))
    outside = [TEXTS[0][0][13:], TEXTS[1][0][6:], TEXTS[2][0], TEXTS[3][0]]
    assert {row["word"]: row["frequency"] for row in rest.records()} == counted(outside)


@pytest.mark.parametrize("unit", list(Unit))
def test_an_article_in_which_but_a_mark_is_tagged_is_none_of_the_range(filled: Corpus, unit: Unit) -> None:
    filled.annotations.add(3, Span(6, 7), "改革", annotator="甲")
    assert filled.articles.body(3)[6] == "场"
    assert filled.articles.body(3)[7] == "，"
    part = Part(passages=Passages.TAGGED, annotator="丙")
    filled.annotations.add(3, Span(7, 8), "改革", annotator="丙")
    filled.annotations.add(1, Span(0, 6), "改革", annotator="丙")
    table = word_list(filled, part, ListOptions(unit=unit))
    assert {row["range"] for row in table.records()} == {1.0}
    assert "articles: 1" in table.method.sentence()


def test_collocates_of_a_query_in_either_script(filled: Corpus) -> None:
    table = collocate_list(filled, "醫療", window=Window(left=1, right=1))
    found = {row["word"]: row for row in table.records()}
    assert found["改革"]["together"] == 3
    assert found["改革"]["frequency"] == counted([body for body, _ in TEXTS])["改革"]
    assert collocate_list(filled, "水").rows == []


@pytest.mark.parametrize(
    ("one", "other", "articles"),
    [
        ("source:河报", "source:河", 2),
        ("source:河", "source:山", 0),
        ("", "", 4),
        ("tagged:*", "untagged:*", 0),
        ("tagged:民生", "tagged:改革", 1),  # in the second article they stand apart
        ("tagged:教育", "untagged:改革", 0),
        ("tagged:改革", "untagged:教育", 1),
        ("untagged:改革", "date:2024-04", 2),
        ("tagged:*", "source:山", 0),
    ],
)
def test_text_that_is_counted_in_both_parts_is_told(
    filled: Corpus, one: str, other: str, articles: int
) -> None:
    first, second = read_part(one), read_part(other)
    for ours, theirs in ((first, second), (second, first)):
        said = keyness_list(filled, ours, theirs, least=1).method.sentence()
        assert (f"articles with text that is counted in both: {articles}." in said) == (articles > 0)
        assert ("overlap" in said) == (articles > 0)


def runs_of(bodies: list[str], unit: Unit, length: int) -> Counter[str]:
    """Every run of so many words, or characters, with no punctuation in it, looked for at each place."""
    found = Counter[str]()
    for body in bodies:
        text = simplified(body)
        places = list(text) if unit is Unit.CHARACTER else [
            text[start:end] for start, end in pairwise([0, *words.cut(body)])
        ]  # fmt: skip
        for start in range(len(places) - length + 1):
            run = places[start : start + length]
            if all(any(sign.isalnum() for sign in one) for one in run):
                found[" ".join(run)] += 1
    return found


@pytest.mark.parametrize(
    ("unit", "length"), [(Unit.WORD, 2), (Unit.WORD, 3), (Unit.CHARACTER, 2), (Unit.CHARACTER, 5)]
)
def test_ngrams_of_two_parts_are_compared_by_their_counts(filled: Corpus, unit: Unit, length: int) -> None:
    one, other = read_part("source:河"), read_part("source:山")
    table = keyness_list(filled, one, other, unit=unit, length=length, least=1)
    first = runs_of([TEXTS[0][0], TEXTS[1][0]], unit, length)
    second = runs_of([TEXTS[2][0]], unit, length)
    assert first
    found = {str(row["word"]): (row["first"], row["second"]) for row in table.records()}
    assert found == {word: (first[word], second[word]) for word in first.keys() | second.keys()}
    for row in table.records():
        o1, o2 = first[str(row["word"])], second[str(row["word"])]
        cells = [[o1, first.total() - o1], [o2, second.total() - o2]]
        if row["log_likelihood"] is not None and 0 < o1 + o2 < first.total() + second.total():
            theirs = chi2_contingency(cells, correction=False, lambda_="log-likelihood").statistic
            assert abs(float(row["log_likelihood"])) == pytest.approx(theirs, abs=1e-9)
    assert f"{first.total():,}" in table.method.sentence()


def test_a_reference_has_no_ngrams(filled: Corpus, tmp_path: Path) -> None:
    (tmp_path / "words.csv").write_text("word,frequency\n改革,3\n", "utf-8")
    reference = read_reference(tmp_path / "words.csv", opened=filled.path)
    assert reference is not None
    with pytest.raises(ValueError, match="n-grams"):
        keyness_list(filled, Part(), reference, length=2)


def test_ngrams_of_what_is_tagged_do_not_go_beyond_it(filled: Corpus) -> None:
    table = keyness_list(filled, read_part("tagged:民生"), read_part("untagged:民生"), length=2, least=1)
    tagged = runs_of([TEXTS[0][0][:13], TEXTS[1][0][:6]], Unit.WORD, 2)
    assert {str(row["word"]): row["first"] for row in table.records() if row["first"]} == tagged


@pytest.mark.parametrize("passages", [Passages.TAGGED, Passages.UNTAGGED])
def test_collocates_of_a_part_are_those_of_its_passages_alone(filled: Corpus, passages: Passages) -> None:
    part = Part(passages=passages, tag="改革")
    spans = {1: [(4, 6), (14, 18)], 2: [(15, 20)]}
    window = Window(left=2, right=2)
    near: Counter[str] = Counter()
    nodes = 0
    for number, (body, _) in enumerate(TEXTS, start=1):
        ends = words.cut(body)
        tokens = [
            (simplified(body)[start:end], within is (passages is Passages.TAGGED))
            for start, end in pairwise([0, *ends])
            if any(sign.isalnum() for sign in body[start:end])
            for within in [any(first <= start < last for first, last in spans.get(number, []))]
        ]
        places = [place for place, (word, belongs) in enumerate(tokens) if "改革" in word and belongs]
        nodes += len(places)
        # What does not belong to the part is no collocate, but as far as what does.
        beside = {at for place in places for at in range(max(0, place - 2), min(len(tokens), place + 3))}
        near.update(tokens[at][0] for at in beside - set(places) if tokens[at][1])
    table = collocate_list(filled, "改革", part, window, least=1)
    assert {str(row["word"]): row["together"] for row in table.records()} == near
    assert f"{nodes} nodes" in table.method.sentence()


def test_a_part_of_a_tag_that_is_not_there_is_told(filled: Corpus) -> None:
    with pytest.raises(UserError, match="环保"):
        word_list(filled, Part(passages=Passages.TAGGED, tag="环保"))


def test_a_stop_list_may_be_in_the_other_script(filled: Corpus) -> None:
    found = {
        row["word"]
        for row in word_list(filled, options=ListOptions(stop=frozenset(["醫療", "学校"]))).records()
    }
    assert "改革" in found
    assert not found & {"医疗", "学校"}


def test_keyness_of_two_parts(filled: Corpus) -> None:
    table = keyness_list(filled, Part(Filters(source="河")), Part(Filters(source="山")), least=1)
    first, second = counted([TEXTS[0][0], TEXTS[1][0]]), counted([TEXTS[2][0]])
    for row in table.records():
        assert (row["first"], row["second"]) == (first[str(row["word"])], second[str(row["word"])])
    assert table.records()[0]["word"] == "改革"
    nothing = keyness_list(filled, Part(), Part(Filters(source="无")), least=1)
    assert {row["log_likelihood"] for row in nothing.records()} == {None}


def test_a_concordance_counts_all_and_shows_how_nodes_are_cut(filled: Corpus) -> None:
    found = concordance(filled, "改革", orders=[Order.RIGHT_1])
    assert (found.articles, found.hits) == (2, 5)
    assert len(found.lines) == 5
    cuts = {line.pieces for line in found.lines}
    assert ("改革",) in cuts
    assert any(line.pieces == ("改革开放",) and not line.is_whole_words for line in found.lines)
    table = found.table()
    assert {row["cut"] for row in table.records()} >= {"改革", "改革开放"}
    first = concordance(filled, "改革", orders=[Order.RIGHT_1], limit=2)
    assert first.lines == found.lines[:2]  # of all hits, not the first two of the corpus
    few = concordance(filled, "改革", limit=2)
    assert (few.hits, len(few.lines)) == (5, 2)


def test_a_concordance_of_tagged_passages(filled: Corpus) -> None:
    part = Part(passages=Passages.TAGGED, tag="改革")
    assert concordance(filled, "改革", part, unit=Unit.CHARACTER).hits == 2
    assert concordance(filled, "改革", Part(passages=Passages.UNTAGGED, tag="改革")).hits == 3


def test_an_empty_corpus_has_empty_tables(corpus: Corpus) -> None:
    list(corpus.words.make())
    assert word_list(corpus).rows == []
    assert keyness_list(corpus, Part(), Part()).rows == []
    assert collocate_list(corpus, "水").rows == []
    assert concordance(corpus, "水").lines == []


# -- case ----------------------------------------------------------------------------------------

_CASES = ["AI", "ai", "Ai", "ＡＩ", "WTO", "wto", "app", "学校", "改革"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_CASES), min_size=1, max_size=8), min_size=1, max_size=5))
def test_words_that_differ_in_case_are_counted_as_one(
    tmp_path_factory: pytest.TempPathFactory, given_: list[list[str]]
) -> None:
    bodies = ["，".join(one) + "。" + "。" * at for at, one in enumerate(given_)]  # no file comes twice
    with Corpus.create(tmp_path_factory.mktemp("case") / "c.duizhao", annotator="Li") as corpus:
        corpus.articles.add([make_file(body, name=f"{at}.txt") for at, body in enumerate(bodies)])
        list(corpus.words.make())
        apart = word_list(corpus, options=ListOptions(case=True)).records()
        assert {str(row["word"]): row["frequency"] for row in apart} == counted(bodies)
        expected = Counter(caseless(word) for body in bodies for word in cut(body))
        articles = Counter(word for body in bodies for word in {caseless(word) for word in cut(body)})
        for part in (Part(), read_part("untagged:*")):  # which are counted in two ways
            rows = word_list(corpus, part).records()
            assert {caseless(str(row["word"])): row["frequency"] for row in rows} == expected
            assert {caseless(str(row["word"])): row["articles"] for row in rows} == articles
            assert len(rows) == len(expected)
            assert not [row for row in rows if "Ａ" in str(row["word"]) and counted(bodies)["AI"]]
        spread = word_list(corpus, options=ListOptions(dispersion=True)).records()
        assert {str(row["word"]): row["dp"] for row in spread}.keys() == {str(row["word"]) for row in rows}


def test_a_stop_word_stops_words_of_any_case_and_keyness_and_collocates_join_them(corpus: Corpus) -> None:
    corpus.articles.add(
        [make_file("AI进学校，ai进医院。", name="1.txt"), make_file("Ai进学校，人也进学校。", name="2.txt")]
    )
    list(corpus.words.make())
    stopped = word_list(corpus, options=ListOptions(stop=frozenset({"aI"}))).records()
    assert not [row for row in stopped if caseless(str(row["word"])) == "ai"]
    key = keyness_list(
        corpus, Part(Filters(articles=(1,))), Part(Filters(articles=(2,))), least=1, unit=Unit.WORD
    ).records()
    assert [(row["first"], row["second"]) for row in key if caseless(str(row["word"])) == "ai"] == [(2, 1)]
    near = collocate_list(corpus, "进", window=Window(1, 0), least=1).records()
    assert [(row["together"], row["frequency"]) for row in near if caseless(str(row["word"])) == "ai"] == [
        (3, 3)
    ]
    signs = word_list(corpus, options=ListOptions(unit=Unit.CHARACTER)).records()
    assert {row["word"]: row["frequency"] for row in signs}["a"] == 3


def test_characters_are_letters_and_digits_of_ordinary_width(corpus: Corpus) -> None:
    corpus.articles.add([make_file("增长3.5%，ＷＴＯ和who同e\u0301ＡＩ、e\u0301ai。", name="1.txt")])
    list(corpus.words.make())
    found = {
        row["word"]: row["frequency"]
        for row in word_list(corpus, options=ListOptions(unit=Unit.CHARACTER)).records()
    }
    assert not [sign for sign in found if not str(sign).isalnum()]  # no dot and no per cent of 3.5%
    assert (found["w"], found["o"], found["3"]) == (2, 2, 1)
    assert "ｗ" not in found
    key = keyness_list(corpus, Part(), Part(), least=1, unit=Unit.CHARACTER).records()
    assert {row["word"]: row["first"] for row in key} == found
    assert caseless("e\u0301ＡＩ") == caseless("e\u0301ai")


def test_a_quotation_in_the_other_script_counts_as_the_same_word(corpus: Corpus) -> None:
    text = (
        "乡村学校多了，老师和医生说要办好乡村学校。"
        + "这个县的经济发展得很快，农业、卫生、体育都有进步。" * 3
    )
    text += "他念“鄉村學校”。"
    corpus.articles.add([make_file(text, name="1.txt")])
    assert corpus.articles.get(1).script == "simplified"
    list(corpus.words.make())
    found = {row["word"]: row["frequency"] for row in word_list(corpus).records()}
    assert found["乡村"] == found["学校"] == 3
