"""What tests of every room share: a corpus on disk, and texts in it without files to import."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from reader.cli.sentences import TRACEBACK
from reader.corpus.corpus import Corpus
from tests.corpus.making import make_file

# How long an example takes is the machine's affair.
settings.register_profile("duizhao", deadline=None)
settings.load_profile("duizhao")


@pytest.fixture(autouse=True, scope="session")
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test writes settings, logs or backups to the home of the person who runs it; faults of ours are seen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(TRACEBACK, "1")
        if "DUIZHAO_HOME" not in os.environ:
            patch.setenv("DUIZHAO_HOME", str(tmp_path_factory.mktemp("duizhao")))
        yield


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """A new, empty corpus, open for writing."""
    with Corpus.create(tmp_path / "c.duizhao", annotator="Li") as made:
        yield made


@pytest.fixture
def add_text(corpus: Corpus) -> Callable[..., int]:
    """Adds a text to `corpus` as an article and returns its id; see `make_file` for the options."""

    def add(body: str, **details: str | None) -> int:
        change = corpus.articles.add([make_file(body, **details)])
        (number,) = change.articles
        return number

    return add
