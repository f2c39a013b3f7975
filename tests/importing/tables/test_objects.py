"""JSON objects and the places of their values."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.tables.objects import DamageError, Value, entries_at, lists_in, members_at

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=3), inside, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=4), json_values
    ),
    st.integers(0, 2),
)
def test_members_are_where_python_finds_them(value: dict[str, object], indent: int) -> None:
    text = " " + json.dumps(value, indent=indent or None, ensure_ascii=indent == 1) + " "
    members, end = members_at(text, 1)
    assert end == len(text) - 1
    assert list(members) == list(value)
    for name, place in members.items():
        assert json.dumps(json.loads(text[place.start : place.end])) == json.dumps(value[name])


@pytest.mark.parametrize(
    "text", ["{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", '{"a":1 "b":2}', '{"a":tru}']
)
def test_damage_is_told(text: str) -> None:
    with pytest.raises(DamageError):
        members_at(text, 0)


def test_strings_and_numbers_have_a_text() -> None:
    members, _ = members_at('{"a": "x\\n", "b": -1.50, "c": null, "d": {"e": 1}}', 0)
    cells = {
        name: value.cell('{"a": "x\\n", "b": -1.50, "c": null, "d": {"e": 1}}')
        for name, value in members.items()
    }
    assert {name: cell and cell.text for name, cell in cells.items()} == {
        "a": "x\n",
        "b": "-1.50",
        "c": None,
        "d": None,
    }
    assert members["b"] == Value(18, 23)


def test_lists_of_objects_are_found_inside() -> None:
    text = '{"a": [1], "b": {"c": [{"x": 1}]}, "d": []}'
    assert list(lists_in(text, members_at(text, 0)[0])) == [text.index("[{")]


def test_a_list_gives_its_entries_before_it_breaks_off() -> None:
    entries = entries_at('[{"a": 1}, 2, {"b"', 0)
    assert [next(entries).start, next(entries).members] == [1, None]
    with pytest.raises(DamageError):
        next(entries)
