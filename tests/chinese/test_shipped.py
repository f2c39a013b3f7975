"""The tables that come with the program are those of the OpenCC that is installed, and of no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import resources
from reader.chinese.folding import find_variants
from reader.chinese.script import find_markers
from reader.chinese.shipped import shipped


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    shipped.cache_clear()
    yield
    shipped.cache_clear()


def test_the_tables_are_what_opencc_says_of_every_character() -> None:
    kept = shipped()
    assert kept is not None
    assert (kept.simplified, kept.traditional) == find_markers()
    assert kept.variants == find_variants()


def test_another_opencc_is_asked_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = resources.find("opencc", "characters.json").read_text("utf-8")
    other = tmp_path / "characters.json"
    other.write_text(json.dumps({**json.loads(text), "opencc": "0.0.1"}), "utf-8")
    monkeypatch.setattr(resources, "find", lambda *_: other)
    assert shipped() is None


def test_tables_that_cannot_be_read_are_no_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "characters.json"
    other.write_text('{"opencc": ', "utf-8")
    monkeypatch.setattr(resources, "find", lambda *_: other)
    assert shipped() is None
