"""What a file is with which a corpus is to be compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Kind
from reader.errors import UserError
from reader.exchange.reference_file import read_reference
from tests.corpus.making import make_file


def kind(path: Path) -> Kind:
    found = read_reference(path)
    assert found is not None
    return found.kind


def test_a_corpus_is_one_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "a.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file("水很清。")])
    assert kind(path) is Kind.CORPUS
    assert kind(path.rename(tmp_path / "a.csv")) is Kind.CORPUS
    (tmp_path / "b.csv").write_text("水,5\n", "utf-8")
    assert kind(tmp_path / "b.csv") is Kind.LIST


def test_the_corpus_that_is_open_is_refused_by_any_of_its_names(corpus: Corpus, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.symlink_to(corpus.path)
    for path in (corpus.path, other):
        with pytest.raises(UserError) as caught:
            read_reference(path, opened=corpus.path)
        assert caught.value.message is messages.REFERENCE_OPEN


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("gone.duizhao", None, messages.CORPUS_MISSING),
        ("gone.csv", None, messages.FILE_MISSING),
        ("text.duizhao", "水,5\n".encode() * 50, messages.NOT_SQLITE),
        ("picture.csv", b"\x89PNG\r\n" + bytes(200), messages.FILE_BINARY),
    ],
)
def test_what_is_wrong_with_a_file_is_told(
    tmp_path: Path, name: str, data: bytes | None, message: messages.Message
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        read_reference(path)
    assert caught.value.message is message


def test_a_folder_is_neither(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_reference(tmp_path)
    assert caught.value.message is messages.FILE_IS_FOLDER
