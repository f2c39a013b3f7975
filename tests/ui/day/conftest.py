"""A screen and a person before it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.day.person import MISSING, Person, Screen, screen


@pytest.fixture
def display() -> Iterator[Screen]:
    """A screen of the test's own."""
    if MISSING and not os.environ.get("DUIZHAO_REQUIRE_ALL"):
        pytest.skip(f"not installed: {', '.join(MISSING)}")
    with screen() as made:
        yield made


@pytest.fixture
def person(display: Screen, home: Path, corpus_path: Path) -> Iterator[Person]:
    """Somebody with an empty home and the small corpus."""
    person = Person(display, home, corpus_path)
    yield person
    person.kill()
