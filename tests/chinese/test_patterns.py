"""A pattern answers as `re` does, and is not compiled before it is asked."""

from __future__ import annotations

import re

import pytest

from reader.chinese import patterns
from reader.chinese.patterns import Pattern


def test_it_finds_what_re_finds() -> None:
    pattern, theirs = Pattern("[甲乙]+"), re.compile("[甲乙]+")
    text = "一甲乙二乙三"
    assert [match.span() for match in pattern.finditer(text)] == [m.span() for m in theirs.finditer(text)]
    assert pattern.match(text) is None
    assert pattern.match(text, 1, 2) is not None
    found = pattern.search(text, 3)
    assert found is not None
    assert found.group() == "乙"


def test_it_is_compiled_when_first_asked() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.match("")


def test_a_lazy_pattern_is_compiled_when_it_is_asked_and_then_is_one() -> None:
    pattern = patterns.lazy("(?P<year>[0-9]{4})年", re.IGNORECASE)
    assert set(vars(pattern)) == {"_asked"}
    found = pattern.search("到2024年底")
    assert found is not None
    assert found["year"] == "2024"
    assert pattern.sub("—", "2024年") == "—"
    assert pattern.flags & re.IGNORECASE
    assert pattern.fullmatch("2024") is None


def test_a_lazy_pattern_that_is_none_says_so_when_it_is_asked() -> None:
    with pytest.raises(re.error):
        patterns.lazy("(").search("x")
