"""Terms are found the longest first and none over another, as a plain count of all of them would find them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.chinese.occurrences import _MANY, Finder, Place, WordBorders, clean
from reader.chinese.script import Script

#: Few characters, so that terms meet, overlap and contain each other; some with two forms, some out of the plane.
_SIGNS = "改革開开放后後A𠮷 \n"
_TERM = st.text(_SIGNS, min_size=1, max_size=5)
#: So many terms that no text has a character of: the other way to look is taken then.
_OTHERS = [chr(0x5000 + number) + "乙" for number in range(_MANY + 1)]


def found(body: str, *terms: str, same_script: bool = False) -> list[str]:
    return [body[place.start : place.end] for place in Finder(terms, same_script=same_script).places(body)]


def brute(body: str, terms: list[str], *, same_script: bool) -> list[Place]:
    """All terms tried at every place, the longest passage that is one taken."""
    finder = Finder(terms, same_script=same_script)
    places: list[Place] = []
    start = 0
    while start < len(body):
        for end in range(len(body), start, -1):
            piece = body[start:end] if same_script else fold(body[start:end])
            if piece[0].isspace() or piece[-1].isspace():
                continue
            numbers = [
                number
                for term, number in zip(terms, finder.numbers, strict=True)
                if number is not None and clean(term if same_script else fold(term)) == clean(piece)
            ]
            if numbers:
                places.append(Place(start, end, numbers[0]))
                start = end - 1
                break
        start += 1
    return places


@settings(deadline=None)
@given(st.text(_SIGNS, max_size=30), st.lists(_TERM, max_size=6), st.booleans(), st.booleans())
def test_the_longest_are_found_and_none_overlap(
    body: str, terms: list[str], same_script: bool, many: bool
) -> None:
    given_terms = [*terms, *_OTHERS] if many else terms
    places = list(Finder(given_terms, same_script=same_script).places(body))
    assert places == brute(body, terms, same_script=same_script)
    assert all(one.end <= other.start for one, other in pairwise(places))


def test_both_scripts_are_found_at_once_unless_one_is_wanted() -> None:
    body = "改革开放，改革開放。"
    assert found(body, "改革開放") == ["改革开放", "改革開放"]
    assert found(body, "改革開放", same_script=True) == ["改革開放"]


def test_the_longest_term_wins_over_those_within_it() -> None:
    assert found("改革开放与改革", "改革", "改革开放", "开放") == ["改革开放", "改革"]


def test_terms_that_read_the_same_are_one() -> None:
    finder = Finder(["后", "後", "", " 后 ", "改革"])
    assert finder.numbers == [0, 0, None, 0, 1]
    assert finder.spellings == [("后", "後"), ("改革",)]


@pytest.mark.parametrize("term", [".*", "a+b", "[后]", "(?i)x", "\\d", "$", "😀", "𠮷野", "👩‍🚜"])
def test_signs_of_patterns_and_characters_beyond_the_plane_stand_for_themselves(term: str) -> None:
    body = f"前{term}后，{term}。"
    assert found(body, term) == [term, term]
    assert found(body, term, *_OTHERS) == [term, term]


def test_white_space_in_a_term_stands_for_any() -> None:
    body = "New York，New\n\u3000\u3000York，NewYork"
    assert found(body, " new  york ") == ["New York", "New\n\u3000\u3000York"]
    assert found("新 质\n生产力", "新 质", "新 质 生产力") == ["新 质\n生产力"]


@pytest.mark.parametrize("terms", [[], [""], [" \t\n", "\u3000"]])
def test_nothing_is_found_of_nothing(terms: list[str]) -> None:
    finder = Finder(terms)
    assert not finder
    assert not list(finder.places("改革"))


def test_whole_words_tell_a_word_within_another_apart() -> None:
    body = "坚持改革开放，谈到改革。"
    borders = WordBorders(body, Script.SIMPLIFIED)
    places = [place.start for place in Finder(["改革"]).places(body, borders.fits)]
    assert places == [body.rindex("改革")]


def test_a_shorter_term_is_taken_where_the_longer_one_is_no_whole_word() -> None:
    body = "研究生命的起源"
    borders = WordBorders(body)
    assert [body[one.start : one.end] for one in Finder(["生命", "研究生"]).places(body, borders.fits)] != []
    terms = ["研究生", "研究"]
    found = [body[one.start : one.end] for one in Finder(terms).places(body, borders.fits)]
    assert found == ["研究"]


def test_whole_words_in_traditional_script_and_between_marks() -> None:
    body = "堅持改革開放！談到改革"
    borders = WordBorders(body)
    assert borders.fits(0, 2)
    assert not borders.fits(2, 4)
    assert borders.fits(2, 6)
    assert borders.fits(6, 7)  # a mark is a border by itself
    assert borders.fits(9, len(body))


def test_what_only_shares_a_simplified_character_is_doubtful() -> None:
    body = "會議之後，皇后"
    finder = Finder(["後"])
    told = [
        (body[one.start], finder.is_doubtful(body, one, Script.TRADITIONAL)) for one in finder.places(body)
    ]
    assert told == [("後", False), ("后", True)]
    both = Finder(["後", "后"])
    assert not any(both.is_doubtful(body, one, Script.TRADITIONAL) for one in both.places(body))


def test_a_passage_is_a_term_or_not() -> None:
    finder = Finder(["改革開放", "New York"])
    assert finder.is_there("改革开放", 0)
    assert not finder.is_there("改革开放的", 0)
    assert finder.is_there("new\nyork", 1)
    assert not finder.is_there("改革开放", 1)
