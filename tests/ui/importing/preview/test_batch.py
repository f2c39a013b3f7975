"""The list of files without a view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from reader import messages
from reader.errors import UserError
from reader.importing.files import Failure
from reader.ui.importing.preview.batch import BatchModel, Column
from reader.ui.importing.preview.finder import FoundFile
from reader.ui.importing.preview.work import open_work

CHECK, TIP = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def filled(*paths: Path | Failure) -> BatchModel:
    model = BatchModel()
    model.add(
        [FoundFile(path, Path(path.path if isinstance(path, Failure) else path).name) for path in paths]
    )
    return model


def test_files_are_wanted_until_they_are_unticked(tmp_path: Path) -> None:
    model = filled(tmp_path / "甲.txt", tmp_path / "乙.txt")
    index = model.index(0, Column.NAME)
    assert index.data() == "甲.txt"
    assert index.data(CHECK) == Qt.CheckState.Checked
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    ticked: list[bool] = []
    model.ticked.connect(lambda: ticked.append(True))
    assert model.setData(index, Qt.CheckState.Unchecked.value, CHECK)
    assert [entry.path.name for entry in model.wanted()] == ["乙.txt"]
    assert ticked == [True]
    assert not model.setData(index, "丙.txt")


def test_what_was_found_stands_beside_a_file(page: Path) -> None:
    model = filled(page)
    found = model.index(0, Column.FOUND)
    assert (found.data(), "Not looked at" in found.data(TIP)) == ("–", True)
    assert found.data(SPOKEN) == "Not looked at yet"
    work = model.entries[0].work = open_work(page)
    assert found.data(SPOKEN) is None
    assert found.data() == "2"
    work.do(lambda plan: work.editing.set_detail(plan, 0, "date", None), 0)
    assert found.data() == "✎ ⚠ 2"
    assert "Changed by you" in found.data(TIP)
    model.entries[0].work, model.entries[0].error = None, UserError(messages.FILE_EMPTY, path=str(page))
    assert found.data() == "✕"
    assert f"{page.name} is empty" in found.data(TIP)


def test_a_path_without_a_file_is_told_and_not_wanted() -> None:
    failure = Failure("/没有/这里", UserError(messages.FILE_MISSING, path="/没有/这里"))
    model = filled(failure)
    assert model.wanted() == []
    assert model.index(0, Column.FOUND).data() == "✕"


def test_twenty_thousand_files_are_there_at_once(tmp_path: Path) -> None:
    model = filled(*(tmp_path / f"{number}.txt" for number in range(20_000)))
    assert model.rowCount() == 20_000
    assert len(model.wanted()) == 20_000
