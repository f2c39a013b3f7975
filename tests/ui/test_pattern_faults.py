"""What is wrong with a regular expression is said in the user's language."""

from __future__ import annotations

import pytest

from reader import messages
from reader.corpus.query.matching import pattern_finder
from reader.errors import UserError
from reader.ui.wording import what_happened

BAD = (
    ("第[一二", "a “[” is not closed."),
    ("(水|电", "a “(” is not closed."),
    ("水)电", "there is a “)” too many, near character 2."),
    ("*水", "there is nothing to repeat, near character 1."),
    ("水**", "two repetitions follow each other, near character 3."),
    ("水{3,1}", "the least number is greater than the most, near character 3."),
    ("水[b-a]", "a range ends before it begins, near character 6."),
    ("水\\", "nothing follows the “\\”."),
    ("水\\1", "there is no such group."),
    ("(?P<", "the name of a group is wrong."),
    (r"\p{Foo}", "there is no such kind of character."),
    ("(?z)水", "“(?” is followed by something unknown, near character 3."),
    ("(" * 5000, "too many brackets within brackets."),
)


@pytest.mark.parametrize(("query", "words"), BAD, ids=[query[:8] for query, _ in BAD])
def test_the_fault_is_said_in_words_of_ours(query: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        pattern_finder(query)
    assert caught.value.message is messages.QUERY_PATTERN_BAD
    assert what_happened(caught.value).endswith(f"cannot be read: {words}")
