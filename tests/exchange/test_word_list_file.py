"""Word lists of this program and of others, in whatever encoding and script they are."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Kind, Reference
from reader.errors import UserError
from reader.exchange import word_list_file
from reader.exchange.table_csv import write_table
from tests.corpus.making import make_file

LIST = "词\t频数\n水源\t30\n老師\t12\n老师\t8\n，\t99\n"
WORDS = {"水源": 30, "老师": 20}


def read(path: Path) -> Reference:
    found = word_list_file.read(path)
    assert found is not None
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "list.txt"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("gb18030", b""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_is_read_in_any_encoding(file: Path, encoding: str, mark: bytes, end: str) -> None:
    file.write_bytes(mark + LIST.replace("\n", end).encode(encoding))
    found = read(file)
    assert found.frequency == WORDS, "both scripts are one word, and a mark is none"
    assert (found.kind, found.name, found.bad, found.articles) == (Kind.LIST, "list.txt", 0, None)


def test_words_have_the_form_that_those_of_a_text_have(file: Path) -> None:
    """A character of both scripts stays in a simplified list, as it does in a simplified text."""
    ours = ["发展", "显著", "关于", "学习", "经济", "医疗", "银行", "铁路", "马车"]
    file.write_text("\n".join(f"{word} 5" for word in (*ours, "白髮")), "utf-8")
    assert list(read(file).frequency) == [*ours, "白发"]
    file.write_text("\n".join(f"{word} 5" for word in ("發展", "關於", "乾淨", "睡著", "學習")), "utf-8")
    assert list(read(file).frequency) == ["发展", "关于", "干净", "睡着", "学习"]


def test_bad_lines_are_named_and_the_rest_goes_on(file: Path) -> None:
    file.write_text("水源 30 n\n\n没有\n火车 许多 n\n好 5.5\n木头 20 n\n土地 10 n\n金子 5 n\n", "utf-8")
    found = read(file)
    assert found.frequency == {"水源": 30, "木头": 20, "土地": 10, "金子": 5}
    assert found.bad == 3
    assert [(fault.facts["line"], fault.facts["text"]) for fault in found.faults] == [
        (3, "没有"), (4, "火车 许多 n"), (5, "好 5.5"),
    ]  # fmt: skip


def test_several_words_in_one_cell_are_no_word(file: Path) -> None:
    """A list of our own of runs of words says nothing about single ones."""
    write_table(file, ("word", "frequency"), [("改革 开放", 9), ("医疗 保障", 3)])
    with pytest.raises(UserError) as caught:
        read(file)
    assert caught.value.message is messages.WORD_LIST_NONE


def test_our_own_table_comes_back_as_it_was(file: Path) -> None:
    write_table(file, ("rank", "word", "frequency", "per_million"), [(1, "水", 9, 0.5), (2, "=a", 3, 0.1)])
    assert read(file).frequency == {"水": 9, "=a": 3}


@pytest.mark.parametrize(
    "text", ["一篇文章，没有频数。\n第二段也没有。\n", "词,频率(%)\n水,0.5\n", "水\n火\n"]
)
def test_what_is_no_list_is_refused_with_the_first_line_that_is_none(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(UserError) as caught:
        read(file)
    assert caught.value.message is messages.WORD_LIST_NONE
    assert caught.value.facts["line"] in (1, 2)


@pytest.mark.parametrize("text", ["", "\n\n", "word,frequency\n", "# nothing yet\n"])
def test_a_list_of_nothing_is_one(file: Path, text: str) -> None:
    file.write_text(text, "utf-8")
    assert (read(file).frequency, read(file).bad) == ({}, 0)


def test_a_list_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(file)
    assert caught.value.message is messages.FILE_MISSING


def test_a_list_in_the_format_of_the_segmenter_finds_the_words_of_a_text(corpus: Corpus, file: Path) -> None:
    corpus.articles.add([make_file("老師說AI很好，学生喜欢。")])
    list(corpus.words.make())
    file.write_text("\n".join(f"{word} 3 n" for word in corpus.words.vocabulary().values()), "utf-8")
    kept = {word for word in corpus.words.vocabulary().values() if any(map(str.isalnum, word))}
    assert read(file).frequency.keys() == kept


def test_reading_can_be_stopped(file: Path) -> None:
    file.write_text(LIST * 400, "utf-8")
    assert word_list_file.read(file, go_on=lambda: False) is None
    answers = iter([True])
    assert word_list_file.read(file, go_on=lambda: next(answers, False)) is None


#: What lists are made of, and what does not belong there.
_CELLS = st.sampled_from(
    [
        "水",
        "詞",
        "词",
        "freq",
        "word",
        "30",
        "1,000",
        "0",
        "-1",
        "2.5",
        '"',
        "'=",
        "#",
        "sep=;",
        " ",
        "\0",
        "total:",
    ]
)
_LINES = st.lists(st.lists(_CELLS | st.text(max_size=5), max_size=5), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_LINES, st.sampled_from("\t,; "))
def test_whatever_stands_in_a_file_it_is_a_list_or_is_refused(
    file: Path, lines: list[list[str]], delimiter: str
) -> None:
    text = "\n".join(delimiter.join(line) for line in lines)
    file.write_bytes(text.encode("utf-8", "replace"))
    try:
        found = read(file)
    except UserError:
        return
    assert all(count >= 0 and word.split() == [word] for word, count in found.frequency.items())
    assert found.bad <= len(text.splitlines())


def test_a_line_as_long_as_a_book_is_no_word(file: Path) -> None:
    file.write_text(
        f'水,5\n"{" " * 200_000}",5\n火,"{"很" * 200_000}"\n木,5\n土,5\n{" " * 200_000}:5\n', "utf-8"
    )
    assert list(read(file).frequency) == ["水", "木", "土"]
