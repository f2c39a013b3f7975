"""Tables in and out of the window: annotations as CSV, the codebook both ways."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from reader.corpus.codebook_rows import codebook_rows as codebook_rows_of
from reader.corpus.corpus import Corpus
from reader.exchange import annotation_csv
from reader.ui.codebook.intake import IntakeDialog
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import path_of, press, run, select, settle, undo


def test_the_exported_table_holds_the_rows_of_the_corpus(
    window: Window, tmp_path: Path, saves: Answer
) -> None:
    select(window, "每天公布水质，谁都可以查。\r\n　　治理")
    press(window, "e")
    saves(tmp_path / "table")
    run(window, "export.csv")
    assert "3 annotation(s) exported" in window.shell.notice.text
    table = tmp_path / "table.csv"
    with Corpus.open(path_of(window), readonly=True) as corpus:
        rows = list(annotation_csv.rows(corpus))
    for row in rows:
        row.update({name: value.replace("\r\n", "\n") for name, value in row.items()})
    assert annotation_csv.read(table) == rows
    assert table.read_bytes().startswith(b"\xef\xbb\xbfformat_version,")


def test_a_passage_with_gaps_is_one_annotation_also_where_its_parts_are_rows(
    window: Window, tmp_path: Path, saves: Answer
) -> None:
    window.desk.go_to(2)
    select(window, "沿河的小厂")
    press(window, "+")
    saves(tmp_path / "table")
    run(window, "export.csv")
    assert window.shell.notice.text.startswith("2 annotation(s) exported.")
    assert "3 row(s)" in window.shell.notice.text
    assert len(annotation_csv.read(tmp_path / "table.csv")) == 3


def test_a_codebook_goes_out_and_comes_in_as_one_step(
    window: Window, tmp_path: Path, saves: Answer, opens: Answer
) -> None:
    saves(tmp_path / "codebook.csv")
    run(window, "codebook.export")
    assert "4 tag(s) exported" in window.shell.notice.text
    saves(tmp_path / "empty.duizhao")
    run(window, "corpus.new")
    opens(tmp_path / "codebook.csv")
    run(window, "codebook.import")
    take_in(window)
    tags = [(tag.path, tag.key) for tag in window.desk.tags.values()]
    assert tags == [
        ("生态环境", "e"),
        ("生态环境/水治理", "w"),
        ("公共服务", "s"),
        ("公共服务/教育", None),
    ]
    undo(window)
    assert window.desk.tags == {}


def test_a_table_that_is_no_codebook_is_named_and_changes_nothing(
    window: Window, tmp_path: Path, opens: Answer
) -> None:
    table = tmp_path / "odd.csv"
    table.write_text("甲,乙\n一,二\n", "utf-8")
    opens(table)
    run(window, "codebook.import")
    assert "odd.csv" in window.shell.notice.text
    assert len(codebook_rows(window)) == 4


def take_in(window: Window) -> None:
    """Say yes to the codebook that was shown."""
    box = window.findChild(IntakeDialog).findChild(QDialogButtonBox)
    next(button for button in box.buttons() if button.text() == "Import").click()
    settle(window)


def codebook_rows(window: Window) -> list[object]:
    with Corpus.open(path_of(window), readonly=True) as corpus:
        return list(codebook_rows_of(corpus.codebook.all()))
