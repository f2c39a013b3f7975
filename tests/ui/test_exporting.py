"""Exporting as one sees it: a format by its filter or its ending, remembered; progress, stopping, what is told."""

from __future__ import annotations

import threading
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.exchange import exporting
from reader.exchange.outcome import Options, Outcome, Steps
from reader.ui import choosing
from reader.ui.codebook.intake import IntakeDialog
from reader.ui.settings.settings import CODEBOOK_FORMAT, EXPORT_FORMAT
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import answer, path_of, press, run, select, settle
from tests.ui.test_tables import take_in


@pytest.mark.parametrize("suffix", ["xlsx", "jsonl", "jsonld", "qdpx"])
def test_the_ending_that_is_typed_says_the_format(
    window: Window, tmp_path: Path, saves: Answer, suffix: str
) -> None:
    path = tmp_path / f"out.{suffix}"
    saves(path)
    run(window, "export.csv")
    assert window.shell.notice.text.startswith("2 annotation(s) exported.")
    assert str(path) in window.shell.notice.text
    assert path.stat().st_size
    assert window.settings.get(EXPORT_FORMAT) == f".{suffix}"
    if suffix == "xlsx":
        assert load_workbook(path)["annotations"].max_row == 3


def test_the_dialog_offers_every_format_and_begins_with_the_last(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[list[str], str, str]] = []

    def leave(dialog: QFileDialog) -> int:
        name = Path(dialog.selectedFiles()[0]).name
        seen.append((dialog.nameFilters(), dialog.selectedNameFilter(), name))
        return 0

    monkeypatch.setattr(choosing._Dialog, "exec", leave)
    run(window, "export.csv")
    window.settings.set(EXPORT_FORMAT, ".qdpx")
    run(window, "export.csv")
    run(window, "codebook.export")
    (formats, first, name), (_, again, other), (codebooks, _, book) = seen
    assert [choosing._ending(one) for one in formats] == ["csv", "html", "xlsx", "jsonl", "jsonld", "qdpx"]
    assert [choosing._ending(one) for one in (first, again)] == ["csv", "qdpx"]
    stem = path_of(window).stem
    assert (name, other, book) == (f"{stem}.csv", f"{stem}.qdpx", f"{stem}-codebook.csv")
    assert [choosing._ending(one) for one in codebooks] == ["csv", "qdc"]
    assert tuple(f".{choosing._ending(one)}" for one in formats) == exporting.SUFFIXES


def test_choosing_a_format_changes_the_ending_of_the_name(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QFileDialog) -> int:
        wanted = next(one for one in dialog.nameFilters() if "xlsx" in one)
        dialog.selectNameFilter(wanted)
        dialog.filterSelected.emit(wanted)  # as when a person chooses it
        return 1

    monkeypatch.setattr(choosing._Dialog, "exec", choose)
    monkeypatch.setattr(window.corpora, "folder", lambda: str(tmp_path))
    run(window, "export.csv")
    path = tmp_path / f"{path_of(window).stem}.xlsx"
    assert zipfile.is_zipfile(path)
    assert window.settings.get(EXPORT_FORMAT) == ".xlsx"


@pytest.mark.parametrize("agreed", [True, False])
def test_a_name_with_another_ending_is_completed_and_asked_about(
    window: Window, tmp_path: Path, saves: Answer, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    asked = answer(monkeypatch, agreed=agreed)
    monkeypatch.setattr(choosing._Dialog, "ending", "jsonl")
    there = tmp_path / "table.v2.jsonl"
    there.write_bytes(b"precious")
    saves(tmp_path / "table.v2")
    run(window, "export.csv")
    assert [str(there) in question for question in asked] == [True]
    assert (there.read_bytes() == b"precious") is not agreed
    assert (window.settings.get(EXPORT_FORMAT) == ".jsonl") is agreed


def test_what_is_left_out_is_told(window: Window, tmp_path: Path, saves: Answer) -> None:
    with Corpus.open(path_of(window)) as corpus:
        corpus.annotations.set_status([corpus.annotations.all()[0].id], Status.REJECTED)
    saves(tmp_path / "a.jsonld")
    run(window, "export.csv")
    assert window.shell.notice.text.startswith("1 annotation(s) exported.")
    assert "What was rejected is left out: 1." in window.shell.notice.text


def test_a_passage_with_gaps_is_one_annotation_in_a_workbook_too(
    window: Window, tmp_path: Path, saves: Answer
) -> None:
    window.desk.go_to(2)
    select(window, "沿河的小厂")
    press(window, "+")
    saves(tmp_path / "a.xlsx")
    run(window, "export.csv")
    assert window.shell.notice.text.startswith("2 annotation(s) exported.")
    assert "3 row(s)" in window.shell.notice.text


def test_an_export_shows_how_far_it_is_and_can_be_stopped(
    window: Window, tmp_path: Path, saves: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_EVERY", 1)
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"old")
    bar, heard, clicked = window.shell.export_progress, list[bool](), threading.Event()
    advance, steps = bar.advance, exporting.steps

    def until_clicked(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
        with closing(steps(corpus, path, outcome, options)) as made:
            yield next(made)
            clicked.wait(60)
            yield from made

    def stop(seen: int, total: int, text: str) -> None:
        advance(seen, total, text)
        heard.append(bar.isVisible())
        button = bar.findChild(QPushButton)
        assert button is not None
        button.click()
        clicked.set()

    monkeypatch.setattr(bar, "advance", stop)
    monkeypatch.setattr(exporting, "steps", until_clicked)
    saves(path)
    run(window, "export.csv")
    assert heard == [True]
    assert bar.isHidden()
    assert "stopped" in window.shell.notice.text
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".a")] == []
    monkeypatch.setattr(bar, "advance", advance)
    run(window, "export.csv")
    assert window.shell.notice.text.startswith("2 annotation(s) exported.")
    assert zipfile.is_zipfile(path)


def test_a_second_export_waits_for_the_first(window: Window, tmp_path: Path, saves: Answer) -> None:
    saves(tmp_path / "a.csv")
    window.actions_["export.csv"].trigger()
    window.actions_["export.csv"].trigger()
    assert "An export is running" in window.shell.notice.text
    settle(window)
    assert "exported" in window.shell.notice.text
    run(window, "export.csv")
    assert "exported" in window.shell.notice.text


def test_leaving_the_corpus_ends_an_export(
    window: Window, tmp_path: Path, saves: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar, (heard, left, over) = window.shell.export_progress, (threading.Event() for _ in range(3))
    steps = exporting.steps

    def until_left(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
        with closing(steps(corpus, path, outcome, options)) as made:
            yield next(made)
            heard.set()
            left.wait(60)
            yield from made

    def whole(*arguments: object) -> Steps:
        try:
            yield from until_left(*arguments)  # type: ignore[arg-type]
        finally:
            over.set()

    def leave() -> None:  # the thread may be quicker than the close of the corpus
        left.set()
        assert over.wait(60)

    monkeypatch.setattr(exporting, "_EVERY", 1)
    monkeypatch.setattr(exporting, "steps", whole)
    saves(tmp_path / "a.qdpx")
    window.actions_["export.csv"].trigger()
    assert heard.wait(60)
    window.corpora.leaving.connect(leave)
    QApplication.processEvents()
    assert bar.isVisible()
    window.corpora.leave()
    assert bar.isHidden()
    assert not (tmp_path / "a.qdpx").exists()
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".a")] == []


def test_a_codebook_goes_out_for_other_programs_and_comes_in(
    window: Window, tmp_path: Path, saves: Answer, opens: Answer
) -> None:
    saves(tmp_path / "codebook.qdc")
    run(window, "codebook.export")
    assert window.shell.notice.text.startswith("4 tag(s) exported.")
    assert window.settings.get(CODEBOOK_FORMAT) == ".qdc"
    before = [(tag.path, tag.colour, tag.definition, tag.uuid) for tag in window.desk.tags.values()]
    saves(tmp_path / "empty.duizhao")
    run(window, "corpus.new")
    opens(tmp_path / "codebook.qdc")
    run(window, "codebook.import")
    take_in(window)
    assert [(tag.path, tag.colour, tag.definition, tag.uuid) for tag in window.desk.tags.values()] == before


def test_a_file_that_is_no_codebook_of_other_programs_is_named(
    window: Window, tmp_path: Path, opens: Answer
) -> None:
    (tmp_path / "odd.qdc").write_text("<html/>", "utf-8")
    opens(tmp_path / "odd.qdc")
    run(window, "codebook.import")
    assert "odd.qdc" in window.shell.notice.text
    assert window.findChild(IntakeDialog) is None
