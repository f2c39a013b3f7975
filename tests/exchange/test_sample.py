"""The sample corpus is made from its files in one go, sound and with nothing to undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import messages, resources
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.sample import build
from tests.corpus.making import names


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.duizhao"
    build(path, resources.find("sample"))
    return path


def test_there_is_something_to_read_and_tag(sample: Path) -> None:
    assert names(sample.parent) == [sample.name]
    with Corpus.open(sample, readonly=True) as corpus:
        assert corpus.articles.count() >= 12
        assert len(corpus.codebook.all()) >= 20
        assert corpus.annotations.count() > 0
        assert {annotation.origin.value for annotation in corpus.annotations.all()} == {"import"}
        assert corpus.history.next_undo() is None


def test_it_is_sound(sample: Path) -> None:
    with Corpus.open(sample, readonly=True) as corpus:
        assert checking.check(corpus) == []


def test_it_replaces_nothing(sample: Path) -> None:
    before = sample.read_bytes()
    with pytest.raises(UserError) as caught:
        build(sample, resources.find("sample"))
    assert caught.value.message is messages.CORPUS_EXISTS
    assert sample.read_bytes() == before
