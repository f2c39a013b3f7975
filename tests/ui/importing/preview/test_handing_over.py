"""What was prepared is handed over for import, and nothing of it is lost unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.ui.importing.preview.dialog import PreviewDialog
from tests.ui.importing.preview.conftest import (
    Preview,
    answer,
    go_to,
    press,
    titles,
)
from tests.ui.importing.preview.looking import CONTROL, HILLS, KEY, SHIFT, Wanted


@pytest.fixture
def wanted() -> tuple[Wanted, Callable[..., None]]:
    calls: Wanted = []
    return calls, lambda *call: calls.append(call)


def test_what_was_prepared_is_handed_over(
    preview: Preview, batch: list[Path], wanted: tuple[Wanted, Callable[..., None]]
) -> None:
    calls, note = wanted
    dialog = preview(*batch)
    dialog.import_wanted.connect(note)
    index = dialog.files.batch.index(1, 0)
    dialog.files.batch.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert dialog.status.text().endswith("2 file(s) to import.")
    press(dialog, KEY.Key_Down)
    press(dialog, KEY.Key_Space)
    press(dialog, KEY.Key_Return, CONTROL)
    assert not dialog.isVisible()
    ((paths, prepared, choices),) = calls
    assert paths == [batch[0], batch[2]]
    assert list(prepared) == [batch[0]]
    assert not choices


def test_a_file_that_cannot_be_read_is_handed_over_so_that_the_report_names_it(
    preview: Preview, batch: list[Path], tmp_path: Path, wanted: tuple[Wanted, Callable[..., None]]
) -> None:
    calls, note = wanted
    bad = tmp_path / "坏.docx"
    bad.write_bytes(b"PK\x03\x04 no document")
    dialog = preview(bad, *batch)
    dialog.import_wanted.connect(note)
    assert dialog.files.entry is not None
    assert dialog.files.entry.error is not None
    assert dialog.status.text().endswith("3 file(s) to import.")
    press(dialog, KEY.Key_Return, CONTROL)
    ((paths, prepared, _),) = calls
    assert paths == [*batch, bad]
    assert not prepared


def test_a_file_of_which_nothing_is_left_is_not_imported(
    preview: Preview, page: Path, batch: list[Path]
) -> None:
    dialog = preview(page, *batch)
    press(dialog, KEY.Key_Delete, SHIFT)
    go_to(dialog, HILLS)
    press(dialog, KEY.Key_Delete, SHIFT)
    assert titles(dialog) == []
    assert dialog.files.wanted() == batch


def test_closing_asks_before_changes_are_lost(dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "Go on")
    press(dialog, KEY.Key_Delete)
    press(dialog, KEY.Key_Escape)
    assert dialog.isVisible()
    assert [safe for _, *safe in asked] == [["Go on", "Go on"]]
    press(dialog, "z", CONTROL)
    press(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert len(asked) == 1


def test_a_changed_preview_is_closed_when_that_is_the_answer(
    dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(dialog, KEY.Key_Delete)
    answer(monkeypatch, "Close without importing")
    press(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
