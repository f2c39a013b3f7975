"""Counts are those of a plain look through every folded body, whatever is typed."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.search import NOT_COUNTED, spans_of
from reader.errors import UserError
from tests.corpus.making import make_file

Add = Callable[..., int]
TEXTS = (
    "各地要加強耕地保護，確保糧食安全。\r\n「藏糧於地」、「藏糧於技」。",
    "各地要加强耕地保护，确保粮食安全。\n藏粮于地，藏粮于技；GDP增长5.2%（GDP ＧＤＰ）",
    'NOT * " : ( ) ^ NEAR AND OR + - {body}: a*b a+b "x y" NEAR(甲 乙)',
    "aaaa 一一一一 e\u0301é 𠮷𠮷 😀 零\u200b宽 \0空\0 裏里裡 后後\t\u3000空  格",
    "行\r尾\n\n換\u2028行  U.S. İstanbul ß SS ſ Ｋ",
)
SIGNS = sorted(set("".join(TEXTS)))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """A corpus of a few texts with everything that can go wrong in them."""
    with Corpus.create(tmp_path_factory.mktemp("search") / "c.duizhao") as corpus:
        corpus.articles.add([make_file(text, name=f"{number}.txt") for number, text in enumerate(TEXTS)])
        yield corpus


def brute(text: str, *, same_script: bool = False) -> tuple[int, int]:
    """Articles and hits by `str.count` over every body."""
    form = str if same_script else fold
    counts = [form(body).count(form(text)) for body in TEXTS]
    return sum(map(bool, counts)), sum(counts)


def cuts(body: str) -> st.SearchStrategy[str]:
    return st.integers(0, len(body) - 1).flatmap(
        lambda start: st.integers(1, 6).map(lambda length: body[start : start + length])
    )


QUOTABLE = st.one_of(
    st.sampled_from(TEXTS).flatmap(cuts),
    st.text(st.sampled_from(SIGNS), min_size=1, max_size=6),
    st.text(min_size=1, max_size=6),
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(QUOTABLE, st.booleans())
def test_a_string_in_quotes_is_counted_as_python_counts_it(
    filled: Corpus, text: str, same_script: bool
) -> None:
    text = text.replace('"', "")
    if not text:
        return
    result = filled.search.find(f'"{text}"', same_script=same_script, limit=10_000, context=3)
    assert (result.articles, result.hits) == brute(text, same_script=same_script)
    assert len(result.lines) == result.hits
    for line in result.lines:
        body = TEXTS[line.article - 1]
        assert line.match == body[line.start : line.end]
        assert fold(line.match) == fold(text)
        assert line.left == body[max(0, line.start - 3) : line.start]
        assert line.right == body[line.end : line.end + 3]


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(QUOTABLE, min_size=1, max_size=3))
def test_words_must_all_be_in_an_article(filled: Corpus, words: list[str]) -> None:
    terms = [word for text in words for word in text.replace('"', "").split()]
    if not terms:
        return
    result = filled.search.find(" ".join(f'"{term}"' for term in terms))
    inside = [body for body in map(fold, TEXTS) if all(fold(term) in body for term in terms)]
    assert result.articles == len(inside)
    assert result.hits == sum(len(_found(body, set(map(fold, terms)))) for body in inside)


def _found(body: str, terms: set[str]) -> set[tuple[int, int]]:
    found = set()
    for term in terms:
        place = body.find(term)
        while place >= 0:
            found.add((place, place + len(term)))
            place = body.find(term, place + len(term))
    return found


def trees(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Queries of words with operators and brackets."""
    return st.recursive(
        words,
        lambda inner: st.builds(
            "({} {} {})".format, inner, st.sampled_from(["AND", "OR", "NOT", "NEAR/3"]), inner
        ),
        max_leaves=4,
    )


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(trees(st.sampled_from(["粮食", "糧食", "里", "裡", "一", "gdp", "ＧＤＰ", "粮?", "a"])), st.booleans())
def test_the_index_leaves_out_nothing_that_the_text_has(
    filled: Corpus, query: str, same_script: bool
) -> None:
    found = filled.search.find(query, same_script=same_script)
    counts = [len(spans_of(body, query, same_script=same_script)) for body in TEXTS]
    assert (found.articles, found.hits) == (sum(map(bool, counts)), sum(counts))


def test_what_has_a_word_in_the_other_script_alone_is_not_left_out_in_the_same_script(corpus: Corpus) -> None:
    corpus.articles.add([make_file("改革經濟"), make_file("改革经济", name="b.txt")])
    assert corpus.search.find("改革 NOT 经济", same_script=True).articles == 1
    assert corpus.search.find("改革 NOT 经济").articles == 0


@pytest.mark.parametrize(
    "query",
    ["NOT", "*", ":", "(", ")", "^", "NEAR", "AND", "OR", "+", "-", "{body}:", "a+b", "NEAR(甲", "乙)"],
)
def test_what_is_an_operator_elsewhere_is_text_here(filled: Corpus, query: str) -> None:
    result = filled.search.find(query)
    assert (result.articles, result.hits) == brute(query)
    assert result.hits > 0


def test_a_word_is_found_in_either_script_and_width(filled: Corpus) -> None:
    for query in ("粮食", "糧食"):
        assert (filled.search.find(query).articles, filled.search.find(query).hits) == (2, 2)
        assert filled.search.find(query, same_script=True).hits == 1
    assert filled.search.find("gdp").hits == 3
    assert filled.search.find("gdp", same_script=True).hits == 0
    assert filled.search.find("ＧＤＰ", same_script=True).hits == 1
    assert filled.search.find("里").hits == 3


def test_hits_of_a_word_do_not_overlap_each_other(filled: Corpus) -> None:
    assert filled.search.find("aa").hits == 2
    assert filled.search.find("一一一").hits == 1


def test_quotes_hold_white_space_and_line_breaks(filled: Corpus) -> None:
    for text in ("安全。\n藏粮", "。\r\n", "x y", "  ", "\t\u3000"):
        assert filled.search.find(f'"{text}"'.replace('""', '"')).hits == brute(text)[1] > 0


@pytest.mark.parametrize(
    ("query", "pattern", "message"),
    [
        ("", False, messages.QUERY_EMPTY),
        (" \n", False, messages.QUERY_EMPTY),
        ('""', False, messages.QUERY_EMPTY),
        ('"开', False, messages.QUERY_QUOTE_OPEN),
        ('5"开', False, messages.QUERY_QUOTE_OPEN),
        ("", True, messages.QUERY_EMPTY),
        ("(", True, messages.QUERY_PATTERN_BAD),
        ("[", True, messages.QUERY_PATTERN_BAD),
        ("*", True, messages.QUERY_PATTERN_BAD),
        ("\\", True, messages.QUERY_PATTERN_BAD),
        ("(" * 5000, True, messages.QUERY_PATTERN_BAD),
        ("(?R)", True, messages.QUERY_PATTERN_SLOW),
    ],
)
def test_a_query_that_cannot_be_is_told(
    filled: Corpus, query: str, pattern: bool, message: messages.Message
) -> None:
    with pytest.raises(UserError) as caught:
        filled.search.find(query, pattern=pattern)
    assert caught.value.message is message


@pytest.mark.parametrize(
    ("query", "matches"),
    [
        ("藏[粮糧]于.", ["藏糧於地", "藏糧於技", "藏粮于地", "藏粮于技"]),
        ("糧食|粮食", ["糧食", "粮食"]),
        ("（.+?）", ["（GDP ＧＤＰ）", "( )", "(甲 乙)"]),
        (r"\d+\.\d%", ["5.2%"]),
        (r"[０-９]+．", ["5."]),
        ("[一-龥]{4}安全", ["確保糧食安全", "确保粮食安全"]),
        (r"[\u4e00-\u9fa5]{4}安全", ["確保糧食安全", "确保粮食安全"]),
        (r"\p{Han}{4}安全", ["確保糧食安全", "确保粮食安全"]),
        ("^藏粮", ["藏粮"]),
        (r"安全。$", ["安全。"]),
        ("gdp", ["GDP", "GDP", "ＧＤＰ"]),
        ("b*", ["b", "b", "b", "b"]),  # what is empty is no hit
        (r"\（", ["（", "(", "("]),
    ],
)
def test_a_pattern_finds_both_scripts(filled: Corpus, query: str, matches: list[str]) -> None:
    assert [line.match for line in filled.search.find(query, pattern=True).lines] == matches


def test_a_pattern_in_the_same_script_is_taken_as_it_stands(filled: Corpus) -> None:
    assert filled.search.find("糧.", pattern=True, same_script=True).hits == 3
    assert filled.search.find("gdp", pattern=True, same_script=True).hits == 0


def test_a_pattern_that_would_take_for_ever_is_stopped(
    filled: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.corpus.query.matching.PATIENCE", 0.2)
    filled.articles.add([make_file("a" * 3000)])
    try:
        began = time.monotonic()
        with pytest.raises(UserError) as caught:
            filled.search.find("(a+)+b", pattern=True)
        assert caught.value.message is messages.QUERY_PATTERN_SLOW
        assert time.monotonic() - began < 5
    finally:
        filled.history.undo()


def test_lines_are_as_many_as_were_asked_for_and_counts_are_of_all(filled: Corpus) -> None:
    result = filled.search.find("藏", limit=3, context=0)
    assert (result.hits, len(result.lines)) == (4, 3)
    assert [(line.article, line.left, line.right) for line in result.lines] == [
        (1, "", ""),
        (1, "", ""),
        (2, "", ""),
    ]
    assert filled.search.find("藏", limit=0).lines == ()


def test_a_search_can_be_stopped(filled: Corpus) -> None:
    answers = iter([True, False])
    result = filled.search.find("藏", go_on=lambda: next(answers))
    assert (result.articles, result.hits) == (1, 2)


def test_one_text_is_searched_by_the_same_rules() -> None:
    assert spans_of("粮食，糧食", "糧食") == [Span(0, 2), Span(3, 5)]
    assert spans_of("粮食，糧食", "糧食 土地") == []
    assert spans_of("粮食，糧食", "糧食", same_script=True) == [Span(3, 5)]
    assert spans_of("粮食，糧食", "糧.", pattern=True) == [Span(0, 2), Span(3, 5)]


def test_every_common_character_is_in_the_index(corpus: Corpus, add_text: Add) -> None:
    body = "".join(map(chr, range(0x3400, 0xA000)))
    add_text(body)
    for start in range(0, len(body), 997):
        assert corpus.search.find(body[start]).hits == fold(body).count(fold(body[start]))


def test_a_hit_only_by_a_shared_simplified_character_is_marked(corpus: Corpus, add_text: Add) -> None:
    add_text("皇后在後面。", script="traditional")
    found = corpus.search.find("皇后 OR 后面")
    assert found.hits == 2
    assert [(line.match, line.doubtful) for line in corpus.search.find("後").lines] == [
        ("后", True),
        ("後", False),
    ]


def test_hits_beyond_the_lines_need_not_be_counted(corpus: Corpus) -> None:
    corpus.articles.add([make_file(f"耕地{number}，耕地。", name=f"{number}.txt") for number in range(5)])
    found = corpus.search.find("耕地", limit=2, count_hits=False)
    assert (found.articles, found.hits, len(found.lines)) == (5, NOT_COUNTED, 2)
    assert corpus.search.find("耕地", limit=2).hits == 10


@pytest.mark.parametrize("query", ["耕地", "耕", "耕 地", "耕*地", "耕地 NOT 粮食"])
def test_counts_do_not_depend_on_how_many_lines_are_wanted(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    """Nor on whether the articles are asked for in one go."""
    corpus.articles.add(
        [make_file("耕地" * (number % 3) + "粮", name=f"{number}.txt") for number in range(20)]
    )
    corpus.articles.remove([2, 3])
    monkeypatch.setattr("reader.corpus.search._PAGE", 4)
    monkeypatch.setattr("reader.corpus.candidates._MANY", 4)
    counts = {
        (found.articles, found.hits)
        for limit in (0, 1, 3, 1000)
        for found in [corpus.search.find(query, limit=limit)]
    }
    assert len(counts) == 1


def test_2000_strings_are_counted_as_by_hand(corpus: Corpus) -> None:
    """Of 1 to 6 characters, in both scripts, with punctuation and line breaks in and around them."""
    chance = random.Random(6)
    bodies = [
        "".join(chance.choices("医疗醫療后後里裡，。\n 建设A1年全国國人大", k=chance.randint(1, 120)))
        for _ in range(60)
    ]
    corpus.articles.add([make_file(body, name=f"{number}.txt") for number, body in enumerate(bodies)])
    stored = [fold(corpus.articles.body(article.id)) for article in corpus.articles.all()]
    for _ in range(2000):
        body = chance.choice(bodies)
        start = chance.randrange(len(body))
        text = body[start : start + chance.randint(1, 6)]
        found = corpus.search.find(f'"{text}"', limit=1)
        counts = [body.count(fold(text)) for body in stored]
        assert (found.articles, found.hits) == (sum(map(bool, counts)), sum(counts)), repr(text)


@pytest.mark.parametrize(
    "query",
    [
        "(" * 15 + "耕" + ")" * 15,
        " NEAR ".join(["耕"] * 15),
        " OR ".join(f"词{number}" for number in range(500)) + " OR 耕地",
        " ".join(["耕"] * 3000),
        "耕" * 10_000,
        "\udcff",
        "((耕 OR 粮) (耕 OR 粮)) NOT ((甲 乙) OR (丙 NEAR 丁))",
    ],
)
def test_long_and_nested_queries_are_answered(filled: Corpus, query: str) -> None:
    assert filled.search.find(query).articles >= 0


@pytest.mark.parametrize("most", [2, 1000], ids=["read", "asked of the index"])
def test_many_words_joined_by_or_are_counted_as_by_hand(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    """Whether the index is asked, or all articles are read."""
    monkeypatch.setattr("reader.corpus.query.proposing._MOST", most)
    chance = random.Random(8)
    bodies = ["".join(chance.choices("耕地保护粮食安全水利，", k=chance.randint(5, 60))) for _ in range(40)]
    corpus.articles.add([make_file(body, name=f"{number}.txt") for number, body in enumerate(bodies)])
    corpus.articles.remove([4])
    stored = [corpus.articles.body(article.id) for article in corpus.articles.all()]
    words = list(dict.fromkeys(body[:2] for body in bodies if "，" not in body[:2]))
    words += ["糧食安", "水水"]
    counts = [sum(body.count(fold(word)) for word in words) for body in stored]
    expected = (sum(map(bool, counts)), sum(counts))
    for limit in (0, 5, 10_000):
        found = corpus.search.find(" OR ".join(words), limit=limit)
        assert (found.articles, found.hits) == expected
        assert len(found.lines) == min(limit, found.hits)
    assert corpus.search.find(" OR ".join(words), limit=5, count_hits=False).articles == expected[0]
    both = corpus.search.find(f"({' OR '.join(words)}) 安全")
    assert both.articles == sum(
        bool(count) and "安全" in body for count, body in zip(counts, stored, strict=True)
    )
    neither = corpus.search.find(f"安全 NOT ({' OR '.join(words)})")
    assert neither.articles == sum(
        not count and "安全" in body for count, body in zip(counts, stored, strict=True)
    )
