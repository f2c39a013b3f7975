"""The judge of encodings by itself: what it believes, and where it says a file is flawed."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.detection import best, detect, flaw


def test_nothing_is_believed_of_a_few_random_bytes() -> None:
    chance = random.Random(3)
    assert sum(detect(chance.randbytes(40)) is not None for _ in range(200)) <= 2


def test_the_better_reading_wins_even_if_both_are_possible() -> None:
    data = "開放".encode("big5hkscs")
    found = best(data, ("gb18030", "big5hkscs"), least=-1.0)
    assert found is not None
    assert found.text == "開放"


def test_a_flaw_is_told_only_where_the_rest_fits() -> None:
    assert flaw("各地区各部门要认真".encode() + b"\xff") == ("utf-8", 27)
    assert flaw(random.Random(5).randbytes(300)) is None


def test_a_flaw_far_behind_the_part_that_is_judged_is_found() -> None:
    data = "各地区各部门要认真落实".encode("gb18030") * 3000
    assert detect(data + b"\xff\xff") is None
    assert flaw(data + b"\xff\xff") == ("gb18030", len(data))


@given(st.text())
def test_all_that_is_valid_utf_8_with_a_mark_comes_back(text: str) -> None:
    found = detect(b"\xef\xbb\xbf" + text.encode())
    assert found is not None
    assert found.text == text


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    found, place = detect(data), flaw(data)
    assert found is None or len(found.text) <= len(data)  # no character has less than a byte
    assert place is None or 0 <= place[1] < len(data)
