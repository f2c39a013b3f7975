"""The table of annotations: exact to the byte, whole or not at all, and read back as it was."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import whole
from reader.exchange.annotation_csv import COLUMNS, read, rows, write
from tests.corpus.making import SENTENCE, make_file, names

Add = Callable[..., int]
HEADER = (
    "format_version,annotation_id,article_id,article_title,article_date,article_source,article_author,"
    "article_section,article_number,file,tag,tag_path,start,end,quote,quote_simplified,quote_traditional,"
    "context_before,context_after,note,annotator,status,created_at,updated_at\r\n"
)
BOM = b"\xef\xbb\xbf"


def raw(path: Path) -> list[list[str]]:
    """The cells as any reader of RFC 4180 sees them."""
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))


def newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out.csv"


def test_a_corpus_without_annotations_gives_the_header_alone(corpus: Corpus, out: Path) -> None:
    assert write(corpus, out) == 0
    assert out.read_bytes() == BOM + HEADER.encode()
    assert read(out) == []
    assert not [name for name in names(out.parent) if name.endswith(".new")]


def test_the_mark_can_be_left_out(corpus: Corpus, out: Path) -> None:
    write(corpus, out, bom=False)
    assert out.read_bytes() == HEADER.encode()


def test_a_row_says_everything_about_its_annotation(corpus: Corpus, add_text: Add, out: Path) -> None:
    number = add_text(
        SENTENCE, title="题目", name="一.txt", date="2026-01-02", source="某报", author="张三",
        section="要闻", number="1号",
    )  # fmt: skip
    made, _ = corpus.annotations.add(number, Span(4, 8), "农业/耕地", note="记", annotator="Wang")
    assert write(corpus, out) == 1
    assert read(out) == [
        {
            "format_version": "1", "annotation_id": str(made.id), "article_id": str(number),
            "article_title": "题目", "article_date": "2026-01-02", "article_source": "某报",
            "article_author": "张三", "article_section": "要闻", "article_number": "1号", "file": "一.txt",
            "tag": "耕地", "tag_path": "农业/耕地", "start": "4", "end": "8", "quote": SENTENCE[4:8],
            "quote_simplified": SENTENCE[4:8], "quote_traditional": "強耕地保", "context_before": SENTENCE[:4],
            "context_after": SENTENCE[8:], "note": "记", "annotator": "Wang", "status": "made",
            "created_at": made.created_at, "updated_at": made.updated_at,
        }
    ]  # fmt: skip
    assert list(read(out)[0]) == list(COLUMNS)


def test_rows_end_with_crlf_and_breaks_in_cells_are_lf(corpus: Corpus, add_text: Add, out: Path) -> None:
    number = add_text("一行\r\n二行\r三行\n四行", title="题")
    corpus.annotations.add(number, Span(0, 11), "甲", note='说："好"，\r\n再说')
    write(corpus, out)
    text = out.read_bytes().decode("utf-8-sig")
    assert text.count("\r") == text.count("\r\n") == 2
    assert '"一行\n二行\n三行\n四"' in text
    assert '"说：""好""，\n再说"' in text
    (row,) = read(out)
    assert (row["quote"], row["note"]) == ("一行\n二行\n三行\n四", '说："好"，\n再说')


def test_unknown_details_are_empty_cells(corpus: Corpus, add_text: Add, out: Path) -> None:
    corpus.annotations.add(add_text(SENTENCE), Span(0, 1), "甲")
    write(corpus, out)
    (row,) = read(out)
    for name in (
        "article_date",
        "article_source",
        "article_author",
        "article_section",
        "article_number",
        "note",
    ):
        assert row[name] == ""


def test_rows_come_by_article_place_and_tag(corpus: Corpus, add_text: Add, out: Path) -> None:
    one, two = add_text(SENTENCE), add_text("另一篇" + SENTENCE)
    places = [
        (two, 0, 3, "甲"),
        (one, 5, 10, "乙"),
        (one, 5, 10, "A/B"),
        (one, 5, 9, "丙"),
        (one, 0, 9, "甲"),
    ]
    for article, start, end, tag in [*places, places[0]]:
        corpus.annotations.add(article, Span(start, end), tag)
    write(corpus, out)
    found = [(int(r["article_id"]), int(r["start"]), int(r["end"]), r["tag_path"]) for r in read(out)]
    assert found == sorted([*places, places[0]])
    assert [row["annotation_id"] for row in read(out)][-2:] == ["1", "6"]


def test_formulae_are_harmless_in_every_column_of_text(corpus: Corpus, add_text: Add, out: Path) -> None:
    evil = "=HYPERLINK(1)"
    number = add_text(
        evil + "\t@x", title=evil, name="-a.txt", source="+1", author="@b", section="＝c", number="－d"
    )
    corpus.annotations.add(number, Span(0, 5), "=t/+u", note="\tn", annotator="'=z")
    corpus.annotations.add(number, Span(13, 15), "=t")
    write(corpus, out)
    for line in raw(out):
        assert not any(cell and cell[0] in "=+-@\t\r\n＝＋－＠" for cell in line)
    first, second = read(out)
    assert (first["article_title"], first["file"], first["article_source"]) == (evil, "-a.txt", "+1")
    assert (first["tag"], first["tag_path"], first["note"], first["annotator"]) == (
        "+u",
        "=t/+u",
        "\tn",
        "'=z",
    )
    assert second["quote"] == "\t@"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(min_size=1, max_size=40), st.text(max_size=20), st.text(max_size=5))
def test_whatever_was_tagged_is_read_again(
    corpus: Corpus, out: Path, body: str, note: str, name: str
) -> None:
    file = make_file(body, title="题")
    number = next((a.id for a in corpus.articles.all() if corpus.articles.body(a.id) == body), None)
    if number is None:
        (number,) = corpus.articles.add([file]).articles
    span = Span(len(body) // 3, len(body))
    made, _ = corpus.annotations.add(number, span, "甲", note=note, annotator=name)
    write(corpus, out)
    row = next(row for row in read(out) if row["annotation_id"] == str(made.id))
    assert row["quote"] == newlines(span.of(body))
    assert (row["note"], row["annotator"]) == (newlines(note), newlines(name))
    assert row["context_before"] == newlines(made.prefix)
    corpus.history.undo()


def test_a_quote_may_be_a_whole_article(corpus: Corpus, add_text: Add, out: Path) -> None:
    body = "粮" * 200_000
    corpus.annotations.add(add_text(body, title="题"), Span(0, len(body)), "甲")
    write(corpus, out)
    assert read(out)[0]["quote"] == body


def test_another_standard_can_be_asked_for(corpus: Corpus, add_text: Add, out: Path) -> None:
    corpus.annotations.add(add_text("鼠标和软件"), Span(0, 5), "甲")
    write(corpus, out, standard=Standard.S2TWP)
    assert read(out)[0]["quote_traditional"] == "滑鼠和軟體"
    write(corpus, out, standard=Standard.S2T)
    assert read(out)[0]["quote_traditional"] == "鼠標和軟件"
    assert [row["quote_traditional"] for row in rows(corpus)] == ["鼠標和軟件"]


def test_the_rows_are_those_of_the_view(corpus: Corpus, add_text: Add) -> None:
    corpus.annotations.add(add_text(SENTENCE), Span(0, 5), "甲")
    view = corpus.db.execute("SELECT * FROM annotation_table").fetchall()
    plain = [["" if value is None else str(value) for value in line] for line in view]
    assert [list(row.values()) for row in rows(corpus)] == plain


def test_an_export_that_is_stopped_or_fails_leaves_the_old_file(
    corpus: Corpus, add_text: Add, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = add_text(SENTENCE)
    for start in range(5):
        corpus.annotations.add(number, Span(start, start + 1), "甲")
    out.write_bytes(b"old")
    before = names(out.parent)
    heard: list[int] = []
    assert write(corpus, out, progress=lambda count: heard.append(count) or count < 3) == 0
    assert heard == [1, 2, 3]

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(UserError) as caught:
        write(corpus, out)
    assert caught.value.message is messages.TARGET_UNWRITABLE
    assert "No space left" in caught.value.what
    assert out.read_bytes() == b"old"
    assert names(out.parent) == before


def test_where_nothing_can_be_written_it_is_said(corpus: Corpus, tmp_path: Path) -> None:
    (tmp_path / "dir.csv").mkdir()
    for path, message in (
        (tmp_path / "no" / "out.csv", messages.FOLDER_MISSING),
        (tmp_path / "dir.csv", messages.TARGET_UNWRITABLE),
        (tmp_path / ("长" * 200 + ".csv"), messages.TARGET_UNWRITABLE),
        (corpus.path, messages.CORPUS_EXISTS),
    ):
        with pytest.raises(UserError) as caught:
            write(corpus, path)
        assert caught.value.message is message
    assert corpus.articles.all() == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_the_new_file_has_the_permissions_of_any_new_file(corpus: Corpus, out: Path) -> None:
    write(corpus, out)
    plain = out.with_name("plain")
    plain.touch()
    assert out.stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", messages.TABLE_OTHER),
        (b"a,b\r\n1,2\r\n", messages.TABLE_OTHER),
        (HEADER.encode() + b"1,2\r\n", messages.TABLE_OTHER),
        (HEADER.encode() + b",".join([b"1"] * 25) + b"\r\n", messages.TABLE_OTHER),
        (b'"open\r\n', messages.TABLE_UNREADABLE),
        (HEADER.encode() + b'"open', messages.TABLE_UNREADABLE),
        ("表".encode("gb18030"), messages.TABLE_UNREADABLE),
    ],
)
def test_what_is_no_table_of_ours_is_told(out: Path, content: bytes, message: messages.Message) -> None:
    out.write_bytes(content)
    with pytest.raises(UserError) as caught:
        read(out)
    assert caught.value.message is message
    with pytest.raises(UserError):
        read(out.with_name("missing.csv"))


def test_each_part_of_a_passage_with_gaps_is_a_row_of_its_own(
    corpus: Corpus, add_text: Add, out: Path
) -> None:
    first, _ = corpus.annotations.add(add_text(SENTENCE), Span(0, 2), "甲", note="分开")
    corpus.annotations.add_part(first.id, Span(4, 6))
    write(corpus, out)
    found = [(row["start"], row["end"], row["tag"], row["note"]) for row in read(out)]
    assert found == [("0", "2", "甲", "分开"), ("4", "6", "甲", "分开")]
    assert raw(out)[0] == list(COLUMNS)
