"""Agreement on passages: the worked example of a book, and any passages against a look at every pair of characters."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.agreement import Asked, agreement
from reader.analysis.coefficients import alpha
from reader.analysis.themes import coded
from reader.analysis.unitizing import Unitizing, passages_of, units
from reader.analysis.units import UnitOfDecision
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from tests.analysis.test_agreement import BODIES, Add, add, look, river, rows

__all__ = ["add", "river"]  # fixtures

#: Of one person the units in order: start, end, value.
Units = list[tuple[int, int, str]]

#: Krippendorff (2019), Content Analysis, 4th edition, figure 12.11: Alex, Paul and Suzan, 60 characters.
BOOK: list[Units] = [
    [(0, 7, "1"), (7, 13, "2"), (30, 32, "5"), (32, 37, "6"), (37, 44, "6"), (44, 60, "7")],
    [(0, 7, "1"), (7, 13, "3"), (13, 21, "5"), (32, 44, "6")],
    [(0, 7, "1"), (7, 13, "4"), (13, 21, "5"), (32, 37, "6"), (37, 41, "6"), (41, 44, "6")],
]


def plain(articles: list[tuple[list[Units], int]]) -> Fraction | None:
    """By the definition: characters one by one, those of a place and any two that are not of one unit."""
    observed, said = Fraction(), 0
    pool: list[tuple[str, object]] = []  # the value of each character that somebody read, and its unit
    for number, (people, length) in enumerate(articles):
        lines = []
        for person, marked in enumerate(people):
            line: list[tuple[str, object]] = [("", (number, person, place, "gap")) for place in range(length)]
            for unit, (start, end, value) in enumerate(marked):
                line[start:end] = [(value, (number, person, unit))] * (end - start)
            lines.append(line)
            pool += line
        for one, other in permutations(lines, 2):
            apart = sum(left[0] != right[0] for left, right in zip(one, other, strict=True))
            observed += Fraction(apart, len(people) - 1)
        said += len(people) * length
    pairs = [(one[0], other[0]) for one in pool for other in pool if one[1] != other[1]]
    expected = sum(one != other for one, other in pairs)
    return 1 - observed / said / Fraction(expected, len(pairs)) if expected else None


def of_any_value(people: list[Units]) -> list[Units]:
    return [[(start, end, "marked") for start, end, _ in marked] for marked in people]


def found(articles: list[tuple[list[Units], int]], tag: str) -> float | None:
    unitizing = Unitizing()
    for people, length in articles:
        marked = [[Span(start, end) for start, end, _ in ones] for ones in people]
        unitizing.take([{tag: spans} if spans else {} for spans in marked], length)
    return unitizing.alpha(tag)


def test_the_plain_computation_gives_what_the_book_has() -> None:
    whole, marked = plain([(BOOK, 60)]), plain([(of_any_value(BOOK), 60)])
    assert whole is not None and marked is not None
    assert float(whole) == pytest.approx(0.510, abs=5e-4)
    assert float(marked) == pytest.approx(0.413, abs=1e-3)


def test_what_is_marked_at_all_agrees_as_in_the_book() -> None:
    assert found([(BOOK, 60)], "") == pytest.approx(0.413, abs=1e-3)


@st.composite
def marked(draw: st.DrawFn, length: int) -> Units:
    """Units that stand apart or touch."""
    edges = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    spans = pairwise(edges)
    return [(start, end, "x") for start, end in spans if start < end and draw(st.booleans())]


@st.composite
def read(draw: st.DrawFn) -> tuple[list[Units], int]:
    """An article that two to four people read."""
    length = draw(st.integers(1, 12))
    return draw(st.lists(marked(length), min_size=2, max_size=4)), length


@given(st.lists(read(), min_size=1, max_size=3))
def test_any_passages_agree_as_by_the_definition(articles: list[tuple[list[Units], int]]) -> None:
    expected = plain(articles)
    assert found(articles, "x") == (None if expected is None else pytest.approx(float(expected), abs=1e-12))


@given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_where_each_unit_is_a_character_it_is_the_alpha_of_characters(
    places: list[tuple[bool, bool]],
) -> None:
    people = [[(at, at + 1, "x") for at, has in enumerate(places) if has[side]] for side in (0, 1)]
    votes = {(ones, 2): sum(sum(has) == ones for has in places) for ones in range(3)}
    expected = alpha(votes)
    assert found([(people, len(places))], "x") == (None if expected is None else pytest.approx(expected))


def test_spans_that_overlap_are_one_unit_and_those_that_touch_are_two() -> None:
    assert units([Span(4, 8), Span(0, 4), Span(6, 9), Span(6, 7)]) == [Span(0, 4), Span(4, 9)]


def test_one_passage_and_the_same_in_two_pieces_agree_less_than_twice_the_same() -> None:
    whole: Units = [(0, 6, "x")]
    pieces: Units = [(0, 3, "x"), (3, 6, "x")]
    one, other = found([([whole, whole[:]], 20)], "x"), found([([pieces, [(0, 5, "x")]], 20)], "x")
    assert one == 1
    assert other is not None and other < found([([whole, [(0, 5, "x")]], 20)], "x")  # type: ignore[operator]


def test_people_are_compared_on_passages_over_all_articles_that_both_read(river: Corpus, add: Add) -> None:
    add(1, "修了路。班车", "路", "甲")
    add(1, "了路。班", "路", "乙")
    add(2, "河清了", "路", "乙")
    add(2, "居民提了意见", "水", "甲")
    add(3, "合作社", "路", "甲")  # nobody knows whether 乙 has read it
    row = rows(look(river, Asked("甲", "乙")))["甲", "乙", "路"]
    first = BODIES[0].index("修了路")
    articles: list[tuple[list[Units], int]] = [
        ([[(first, first + 6, "x")], [(first + 1, first + 5, "x")]], len(BODIES[0])),
        ([[], [(0, 3, "x")]], len(BODIES[1])),
    ]
    assert row["u_alpha"] == pytest.approx(float(plain(articles) or 0))


def test_the_unit_of_decision_changes_nothing_of_it(river: Corpus, add: Add) -> None:
    add(1, "修了路。班车", "路", "甲")
    add(1, "了路。班", "路", "乙")
    values = {rows(look(river, Asked(unit=unit)))["乙", "甲", "路"]["u_alpha"] for unit in UnitOfDecision}
    assert len(values) == 1
    assert 0 < values.pop() < 1


def test_where_boundaries_differ_within_a_paragraph_the_annotations_are_apart_by_passages_alone(
    river: Corpus, add: Add
) -> None:
    first, second = add(1, "修了路。班车", "路", "甲"), add(1, "了路。班", "路", "乙")
    same = [add(2, "河清了", "水", who) for who in "甲乙"]
    by_units = look(river, Asked("甲", "乙"))
    by_passages = look(river, Asked("甲", "乙", passages=True))
    assert by_units.apart["甲", "乙", "路"] == []
    assert by_passages.apart["甲", "乙", "路"] == [first.id]  # all of the other one lies in it
    assert by_passages.apart["甲", "乙", "水"] == []
    assert by_passages.table.rows == by_units.table.rows
    third = add(1, "修了路", "路", "丙")
    everybody = look(river, Asked(passages=True))
    assert everybody.apart[None, None, "路"] == [third.id, first.id, second.id]  # as in the text
    assert not {one.id for one in same} & set(everybody.apart["乙", "甲", "水"])


def test_of_all_tags_together_it_is_of_what_is_tagged_at_all(river: Corpus, add: Add) -> None:
    add(1, "班车", "路", "甲")
    add(1, "班车", "教育", "乙")
    compared = rows(look(river, Asked("甲", "乙")))
    assert compared["甲", "乙", ""]["u_alpha"] == 1
    assert compared["甲", "乙", "路"]["u_alpha"] < 0


def test_of_three_people_it_is_of_each_two_and_of_all(river: Corpus, add: Add) -> None:
    for quote, who in (("修了路。班车", "甲"), ("了路。班", "乙"), ("路。班车每天", "丙")):
        add(1, quote, "路", who)
    found_rows = rows(look(river))
    body = BODIES[0]
    spans = [
        (body.index(quote), body.index(quote) + len(quote), "x")
        for quote in ("修了路。班车", "了路。班", "路。班车每天")
    ]
    expected = plain([([[span] for span in spans], len(body))])
    assert found_rows[None, None, "路"]["u_alpha"] == pytest.approx(float(expected or 0))
    assert found_rows["乙", "甲", "路"]["u_alpha"] == pytest.approx(
        float(plain([([[spans[0]], [spans[1]]], len(body))]) or 0)
    )


def test_where_all_of_it_has_the_tag_there_is_no_figure(river: Corpus, add: Add) -> None:
    for who in ("甲", "乙"):
        add(3, BODIES[2], "水", who)
    assert rows(look(river))["乙", "甲", "水"]["u_alpha"] is None
    for number in (2, 3):
        river.articles.set_state(number, State.DONE)
    assert rows(look(river, Asked(done=True)))["乙", "甲", "水"]["u_alpha"] == 1


def test_an_empty_annotation_is_no_unit(river: Corpus, add: Add) -> None:
    one = add(1, "班车", "路", "甲")
    assert passages_of([replace(one, end=one.start)]) == {}
    assert passages_of([one]) == {"甲": {"路": [one.span], "": [one.span]}}


def test_the_sentence_of_method_names_its_source(river: Corpus, add: Add) -> None:
    add(1, "班车", "路", "甲")
    add(1, "班车", "路", "乙")
    table = agreement(coded(river), Asked(), river.articles.body).table
    assert table.columns[-1] == "u_alpha"
    assert "Krippendorff et al. (2016)" in table.method.sentence(str)
