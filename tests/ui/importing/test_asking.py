"""Where the questions before an import begin, and the language of Qt's own file dialog."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import choosing, languages
from reader.ui.importing.asking import ImportQuestions
from reader.ui.languages import Language
from reader.ui.settings.settings import IMPORT_FOLDER, Settings

HAN = re.compile(r"[\u3400-\u9fff]")


@pytest.fixture
def questions(qtbot: QtBot, tmp_path: Path) -> ImportQuestions:
    window = QWidget()
    qtbot.addWidget(window)
    return ImportQuestions(lambda *_: None, window, Settings(tmp_path / "settings.ini"))


def test_the_questions_begin_where_the_last_files_were(
    questions: ImportQuestions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    folder = tmp_path / "材料" / "三月"
    folder.mkdir(parents=True)

    def files(*arguments: object) -> list[str]:
        asked.append(str(arguments[2]))
        return [str(folder / "a.txt")]

    def directory(*arguments: object) -> str:
        asked.append(str(arguments[2]))
        return str(folder)

    monkeypatch.setattr(choosing, "open_files", files)
    monkeypatch.setattr(choosing, "open_folder", directory)
    questions.ask_files()
    questions.ask_folder()
    questions.ask_files()
    assert asked == [str(Path.home()), str(folder), str(folder.parent)]


def test_a_folder_that_is_gone_is_not_begun_in(
    questions: ImportQuestions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(choosing, "open_folder", lambda *a: asked.append(a[2]) or "")
    questions._settings.set(IMPORT_FOLDER, str(tmp_path / "gone"))
    questions.ask_folder()
    assert asked == [str(Path.home())]
    assert questions._settings.get(IMPORT_FOLDER) == str(tmp_path / "gone")


def test_an_encoding_that_there_is_not_is_asked_for_again(
    questions: ImportQuestions, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    answers = iter([("latin99", True), (" gb18030 ", True)])

    def ask(*arguments: object) -> tuple[str, bool]:
        words.append(str(arguments[2]))
        return next(answers)

    monkeypatch.setattr(QInputDialog, "getItem", ask)
    chosen: list[object] = []
    monkeypatch.setattr(questions, "ask_files", chosen.append)
    questions.ask_encoding()
    assert chosen == ["gb18030"]
    assert "latin99" in words[1]


@pytest.mark.parametrize("language", [Language.SIMPLIFIED, Language.TRADITIONAL])
@pytest.mark.parametrize("mode", list(QFileDialog.FileMode))
def test_every_label_of_the_file_dialog_is_chinese(
    qtbot: QtBot, qapp: QApplication, language: Language, mode: QFileDialog.FileMode
) -> None:
    languages.install(qapp, language)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        labels = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
    finally:
        languages.remove(qapp)
    assert all(HAN.search(label) for label in labels), labels
