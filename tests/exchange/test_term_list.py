"""Lists of terms as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import term_list


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus.create(tmp_path / "terms.duizhao", annotator="Li")


def file(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "terms.txt"
    path.write_bytes(data)
    return path


def test_what_is_written_is_read_again(corpus: Corpus, tmp_path: Path) -> None:
    texts = ["河长制", "網格員", "5G网络"]
    corpus.terms.add(texts)
    path = tmp_path / "out.txt"
    assert term_list.write(corpus, path) == 3
    assert path.read_bytes().decode() == "河长制\n網格員\n5G网络\n"
    assert term_list.read(path) == (texts, [])
    with Corpus.create(tmp_path / "other.duizhao") as other:
        count, faults, change = term_list.take_in(other, path)
        assert (count, faults) == (3, [])
        assert change is not None
        assert other.terms.texts() == texts
        other.history.undo()
        assert other.terms.texts() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_lists_of_other_programs_are_read(corpus: Corpus, tmp_path: Path, encoding: str) -> None:
    text = "# 术语\r\n\r\n河长制 5 n\r\n网格员\t3\r\n河长制\r\n沿河的小厂\r\n".encode(encoding)
    assert term_list.read(file(tmp_path, text)).terms == ["河长制", "网格员", "沿河的小厂"]


def test_lines_that_hold_no_term_are_told_and_the_rest_is_taken_in(corpus: Corpus, tmp_path: Path) -> None:
    path = file(tmp_path, "河长制\n，，\n水\n网格员\n".encode())
    count, faults, _ = term_list.take_in(corpus, path)
    assert (count, len(faults)) == (2, 2)
    assert "，，" in faults[0].what


def test_terms_that_are_there_in_either_script_are_no_news(corpus: Corpus, tmp_path: Path) -> None:
    corpus.terms.add(["河长制"])
    assert term_list.take_in(corpus, file(tmp_path, "河長制\n".encode())) == (0, [], None)
    assert term_list.take_in(corpus, file(tmp_path, b"\n")) == (0, [], None)


def test_a_file_that_is_none_is_refused(corpus: Corpus, tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path, corpus.path, file(tmp_path, b"\x89PNG\r\n\x1a\n")):
        with pytest.raises(UserError):
            term_list.take_in(corpus, path)
    with pytest.raises(UserError):
        term_list.write(corpus, corpus.path)
