"""Folding and telling scripts in the quick way is the same as in the usual one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese import folding, script
from reader.importing import quick

#: Of either script and both, folded and not, foreign, beyond the first plane, half of a pair.
SIGNS = (
    "国國体體的水渠，、。：（）　ＡAaＺé后於裏裡臺台かナ한\u2f42\uf900\U00020000\U0002f800\ud800\0\n·…①著乾"
)


@pytest.fixture(scope="module", autouse=True)
def prepared() -> Iterator[None]:
    """The expressions are there, and gone afterwards if they were not there before."""
    before = list(quick._known)
    quick.prepare()
    yield
    quick._known[:] = before


@settings(max_examples=500, deadline=None)
@given(st.text(st.sampled_from(SIGNS) | st.characters(), max_size=40))
def test_nothing_changes(text: str) -> None:
    assert quick.fold(text) == folding.fold(text)
    assert quick.detect(text) is script.detect(text)


@pytest.mark.parametrize("step", [1, 7, 400])
def test_every_character_of_the_first_plane_is_folded_as_ever(step: int) -> None:
    signs = [chr(code) for code in range(0, 0x10000, 5) if not 0xD800 <= code < 0xE000]
    for start in range(0, len(signs), step if step > 1 else 50):
        text = "渠水" * 60 + "".join(signs[start : start + step])
        assert quick.fold(text) == folding.fold(text)


@pytest.mark.parametrize(
    "text", ["", "2024", "水渠", "国家", "國家", "国家國家", "カナ国", "한국", "於崇文的国"]
)
def test_scripts(text: str) -> None:
    assert quick.detect(text) is script.detect(text)


def test_without_preparation_the_usual_way_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_known", [])
    assert quick.fold("國，") == folding.fold("國，")
    assert quick.detect("國") is script.detect("國")
