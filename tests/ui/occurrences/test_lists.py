"""Lists of terms are read as people keep them: lines, tables, any encoding, made harmless or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corpus.occurrences import Rule
from reader.errors import UserError
from reader.ui.occurrences import lists


def test_a_line_is_a_term_and_perhaps_its_tag() -> None:
    text = " 改革 \n\n改革\n开放\t经济 / 开放\n\t空\n开放\t \n"
    assert lists.rules(text, 7) == (
        Rule("改革", 7),
        Rule("开放", "经济/开放"),
        Rule("开放", 7),
    )
    assert lists.has_tags(text)
    assert not lists.has_tags("改革\n开放\t")


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("a.txt", "改革\r\n\r\n开放  \r\n", "改革\n开放"),
        ("a.txt", "改革\t经济\n", "改革\t经济"),
        ("a.csv", 'term,tag\n改革,经济/改革\n"新,旧",\n', "改革\t经济/改革\n新,旧"),
        ("a.csv", "改革;经济\n开放;经济;note\n", "改革\t经济\n开放\t经济"),
        ("a.tsv", "Term\tTag\n'=a\tB\n", "=a\tB"),
        ("a.csv", "改革\n\n", "改革"),
        ("a.csv", "", ""),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_files(tmp_path: Path, name: str, text: str, expected: str, encoding: str) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    assert lists.read(path) == expected


def test_a_file_that_is_not_there_or_too_large_is_an_error_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UserError):
        lists.read(tmp_path / "none.txt")
    path = tmp_path / "a.txt"
    path.write_text("改革")
    monkeypatch.setattr(lists, "_LARGEST", 1)
    with pytest.raises(UserError):
        lists.read(path)
