"""The lists of words and patterns can be used as they stand."""

from __future__ import annotations

import json
import re

import pytest

from reader import resources
from reader.importing.markup.hints import entries

LISTS = json.loads(resources.find("importing", "pages.json").read_text("utf-8"))


@pytest.mark.parametrize("name", LISTS)
def test_every_entry_is_a_pattern_that_matches_something_and_stands_once(name: str) -> None:
    assert list(entries(name)) == LISTS[name]
    assert len(set(LISTS[name])) == len(LISTS[name])
    for entry in LISTS[name]:
        assert entry.strip()
        if name not in ("controls", "names_furniture_words", "names_content_words"):
            assert not re.compile(entry).fullmatch("")


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(KeyError):
        entries("nosuch")
