"""The workbook: texts stay texts, numbers numbers, and what a sheet cannot hold is told."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import annotation_xlsx, exporting, whole
from reader.exchange.annotation_xlsx import CODEBOOK, MOST_UNITS
from reader.exchange.records import COLUMNS, plain_breaks, records
from tests.corpus.making import make_file, names
from tests.exchange.making import coded

Add = Callable[..., int]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "表 1.xlsx"


def rows(path: Path, sheet: str = "annotations") -> list[dict[str, Any]]:
    """The cells by their columns, as another program reads them; fails where one is computed or a link."""
    book = load_workbook(path)
    head, *lines = book[sheet].iter_rows()
    for line in lines:
        for cell in line:
            assert cell.data_type in ("s", "inlineStr", "n"), cell
            assert cell.hyperlink is None
    return [{name.value: cell.value for name, cell in zip(head, line, strict=True)} for line in lines]


def unescaped(text: str) -> str:
    """A text as Excel shows it; openpyxl leaves the signs of the format as they are."""
    return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def test_it_has_the_columns_and_the_rows_of_the_table(corpus: Corpus, add_text: Add, out: Path) -> None:
    coded(corpus, add_text)
    outcome = exporting.write(corpus, out)
    wanted = [
        {
            name: plain_breaks(record[name]) or None if isinstance(record[name], str) else record[name]
            for name in COLUMNS
        }
        for record in records(corpus)
    ]
    found = rows(out)
    assert [tuple(row) for row in found] == [COLUMNS] * 7
    assert found == wanted
    assert (outcome.rows, outcome.annotations, outcome.notes()) == (7, 6, [])
    assert (found[0]["status"], found[0]["note"]) == ("made", "一\n二 <b>&")


def test_whatever_looks_like_something_else_stays_a_text(corpus: Corpus, add_text: Add, out: Path) -> None:
    body = "=HYPERLINK(1) 00123 1/2 1e5 TRUE http://example.org '=x"
    number = add_text(body, title="=1+1", source="00123", author="@x", date="2026-01-02", section="-1")
    for start, end in ((0, 13), (14, 19), (20, 23), (24, 27), (28, 32), (33, 51), (52, 55)):
        corpus.annotations.add(number, Span(start, end), "甲", note="+1")
    exporting.write(corpus, out)
    found = rows(out)
    quotes = ["=HYPERLINK(1)", "00123", "1/2", "1e5", "TRUE", "http://example.org", "'=x"]
    assert [row["quote"] for row in found] == quotes
    assert {row["article_title"] for row in found} == {"=1+1"}
    assert {(row["article_source"], row["article_date"], row["note"]) for row in found} == {
        ("00123", "2026-01-02", "+1")
    }
    assert {type(row[name]) for row in found for name in ("start", "end", "annotation_id")} == {int}
    with zipfile.ZipFile(out) as archive:
        assert not any(b"<f>" in archive.read(name) for name in archive.namelist())


def test_the_head_stays_in_sight_and_can_be_filtered(corpus: Corpus, add_text: Add, out: Path) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, out)
    book = load_workbook(out)
    assert book.sheetnames == ["annotations", "codebook"]
    assert [sheet.freeze_panes for sheet in book] == ["A2", "A2"]
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:X8", "A1:I4"]
    widths = {
        place: dimension.width
        for dimension in book["annotations"].column_dimensions.values()
        for place in range(dimension.min, dimension.max + 1)
    }
    assert all(widths[cell.column] > len(cell.value) for cell in book["annotations"][1])


def test_the_codebook_is_on_a_sheet_of_its_own(corpus: Corpus, add_text: Add, out: Path) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, out)
    found = rows(out, "codebook")
    assert [tuple(row) for row in found] == [CODEBOOK] * 3
    tags = corpus.codebook.all()
    assert [(row["path"], row["colour"], row["uuid"]) for row in found] == [
        (tag.path, tag.colour, tag.uuid) for tag in tags
    ]
    assert [(row["retired"], row["annotations"], row["rejected"]) for row in found] == [
        ("no", 3, 0), ("no", 2, 0), ("yes", 0, 1),
    ]  # fmt: skip
    assert found[0]["definition"] == "总的题目\n不含其他"
    cell = load_workbook(out)["codebook"]["B2"]
    assert cell.fill.start_color.rgb == "FFAA3300"


def test_without_annotations_there_are_the_names_of_the_columns(corpus: Corpus, out: Path) -> None:
    assert exporting.write(corpus, out).rows == 0
    assert [cell.value for cell in load_workbook(out)["annotations"][1]] == list(COLUMNS)


@pytest.mark.parametrize(("filling", "units"), [("粮", 1), ("𠮷", 2)])
def test_a_cell_that_holds_no_more_ends_with_a_mark_and_is_told(
    corpus: Corpus, add_text: Add, out: Path, filling: str, units: int
) -> None:
    most = MOST_UNITS // units
    number = add_text(filling * (most + 1), title="题", script="unknown")
    corpus.annotations.add(number, Span(0, most), "甲")
    corpus.annotations.add(number, Span(0, most + 1), "甲")
    outcome = exporting.write(corpus, out)
    whole_one, cut = (row["quote"] for row in rows(out))
    assert whole_one == filling * most
    assert cut == filling * ((MOST_UNITS - 1) // units) + "…"
    assert len(cut.encode("utf-16-le")) // 2 <= MOST_UNITS
    (note,) = outcome.notes()
    assert (note.message, note.facts["count"]) == (messages.EXPORT_CELLS_CUT, 3)


def test_rows_that_a_sheet_does_not_hold_go_to_another(
    corpus: Corpus, add_text: Add, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(annotation_xlsx, "MOST_ROWS", 4)
    coded(corpus, add_text)
    outcome = exporting.write(corpus, out)
    book = load_workbook(out)
    assert book.sheetnames == ["annotations", "codebook", "annotations 2", "annotations 3"]
    sheets = ("annotations", "annotations 2", "annotations 3")
    assert [sheet.auto_filter.ref for name in sheets for sheet in (book[name],)] == [
        "A1:X4",
        "A1:X4",
        "A1:X2",
    ]
    assert [row["annotation_id"] for name in sheets for row in rows(out, name)] == [
        record["annotation_id"] for record in records(corpus)
    ]
    (note,) = outcome.notes()
    assert note.message is messages.EXPORT_SHEETS
    assert "3 sheets" in note.what


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30), st.text(max_size=20))
def test_whatever_was_tagged_is_read_again(corpus: Corpus, out: Path, body: str, note: str) -> None:
    (number,) = corpus.articles.add([make_file(body + "\0", title="题")]).articles
    made, _ = corpus.annotations.add(number, Span(0, len(body)), "甲", note=note)
    outcome = exporting.write(corpus, out)
    row = next(row for row in rows(out) if row["annotation_id"] == made.id)
    wanted = plain_breaks(body).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert unescaped(row["quote"]) == unescaped(wanted)
    assert unescaped(row["note"] or "") == unescaped(
        plain_breaks(made.note).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    )
    assert bool(outcome.replaced) == any(sign in body + note + row["quote"] for sign in "\ufffe\uffff")
    corpus.history.undo()
    corpus.history.undo()


def test_an_export_that_is_stopped_or_fails_leaves_the_old_file_and_nothing_else(
    corpus: Corpus, add_text: Add, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(annotation_xlsx.tempfile, "tempdir", str(scratch))
    coded(corpus, add_text)
    out.write_bytes(b"old")
    made = annotation_xlsx.steps(corpus, out, exporting.Outcome(), exporting.Options())
    assert next(made).total == 7
    assert names(scratch)
    made.close()
    assert (out.read_bytes(), names(out.parent), names(scratch)) == (b"old", [out.name], [])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(UserError) as caught:
        exporting.write(corpus, out)
    assert caught.value.message is messages.TARGET_UNWRITABLE
    assert "No space left" in caught.value.what
    assert (out.read_bytes(), names(out.parent), names(scratch)) == (b"old", [out.name], [])
