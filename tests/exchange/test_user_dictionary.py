"""Pins out and in as a user dictionary of OpenCC."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import user_dictionary

Add = Callable[..., int]


def test_what_is_exported_is_imported_the_same(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    article = add_text("优化设备和里程")
    corpus.pins.add("优化", "優化", Standard.S2TWP)
    corpus.pins.add("𠮷设", "吉設", Standard.S2TWP)
    corpus.pins.add("设备", "設備", Standard.S2TWP, article=article)
    corpus.pins.add("里程", "里程", Standard.S2TWP, article=article, start=5)
    corpus.pins.add("軟體", "软件", SimplifiedStandard.T2S)
    path = tmp_path / "用户.txt"
    assert user_dictionary.write(corpus, path, Standard.S2TWP) == 2
    assert path.read_bytes().decode() == "优化\t優化\n𠮷设\t吉設\n"
    assert user_dictionary.write(corpus, path, Standard.S2TWP, article=article) == 3
    with Corpus.create(tmp_path / "other.duizhao") as other:
        count, faults, change = user_dictionary.take_in(other, path, Standard.S2TWP)
        assert (count, faults, change.name) == (3, [], "pin.import")
        assert {(pin.source, pin.target, pin.config) for pin in other.pins.all()} == {
            ("优化", "優化", "s2twp"),
            ("𠮷设", "吉設", "s2twp"),
            ("设备", "設備", "s2twp"),
        }


def test_a_wrong_line_is_named_and_the_rest_is_taken(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    article = add_text("优化设备")
    path = tmp_path / "字典.txt"
    lines = [
        "\ufeff优化\t優選 最佳化",
        "",
        "# 说明",
        "没有制表符",
        "\t没有词",
        "没有译\t",
        "多\t一\t二",
        "设备\t設施\r",
        "优化\t後來的",
    ]
    path.write_bytes("\n".join(lines).encode() + b"\n\xff\xfe\t\xff\n\xe5\x90\x8e\t\xe5\xbe\x8c")
    count, faults, _ = user_dictionary.take_in(corpus, path, Standard.S2T)
    assert count == 3
    assert [(fault.message, fault.facts["line"]) for fault in faults] == [
        *[(messages.USER_DICTIONARY_LINE, line) for line in (4, 5, 6, 7)],
        (messages.USER_DICTIONARY_ENCODING, 10),
    ]
    assert str(path) in faults[0].what
    assert "没有制表符" in faults[0].what
    text = corpus.forms.of(article, Standard.S2T)
    assert text.text(Form.TRADITIONAL, 0) == "優選設施"
    corpus.history.undo()
    assert corpus.pins.all() == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_dictionary_may_be_whole_in_another_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "字典.txt"
    path.write_bytes("优化\t優選\n设备\t設施\n".encode(encoding))
    assert user_dictionary.read(path) == ({"优化": "優選", "设备": "設施"}, [])


def test_a_file_that_cannot_be_read_or_written_is_said_so(corpus: Corpus, tmp_path: Path) -> None:
    with pytest.raises(UserError) as error:
        user_dictionary.read(tmp_path / "nothing.txt")
    assert error.value.message is messages.FILE_MISSING
    with pytest.raises(UserError) as error:
        user_dictionary.read(tmp_path)
    assert error.value.message is messages.FILE_IS_FOLDER
    with pytest.raises(UserError):
        user_dictionary.write(corpus, corpus.path, Standard.S2T)


def test_a_file_without_entries_changes_nothing(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    count, faults, change = user_dictionary.take_in(corpus, path, Standard.S2T)
    assert (count, faults, change.kinds) == (0, [], frozenset())
