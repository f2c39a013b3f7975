"""The dialog before a codebook is taken in: what it shows is what is there, what is chosen is what becomes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from reader.corpus.codebook_intake import Choice
from reader.corpus.corpus import Corpus
from reader.exchange import codebook_csv
from reader.ui.codebook.intake import IntakeDialog
from reader.ui.codebook.intake_model import Column
from reader.ui.window import Window
from tests.ui.codebook.conftest import Desk
from tests.ui.conftest import Answer
from tests.ui.driving import path_of, run, settle, status, undo

UUID = "0b0f0a1e-0000-4000-8000-000000000001"
TABLE = (
    "path,colour,definition,uuid\n"
    f"民生保障,#aa4499,别人的定义,{UUID}\n"
    "乡村振兴,#123456,,\n"
    "产业发展,,,\n"
    "新主题,,新,\n"
    "新主题/细目,,,\n"
)


class Shown:
    """The dialog over the desk's corpus."""

    def __init__(self, qtbot: QtBot, desk: Desk, path: Path, text: str = TABLE) -> None:
        path.write_text(text, "utf-8")
        self.desk = desk
        table = codebook_csv.look(path)
        found, problems = desk.session.corpus.codebook.intake.compare(table.rows)
        problems = sorted((dict(problems) | dict(table.problems)).items())
        self.dialog = IntakeDialog(desk.session, path.name, table.rows, found, problems)
        qtbot.addWidget(self.dialog)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.dialog.show()

    @property
    def rows(self) -> list[tuple[str, str, str]]:
        model = self.dialog.model
        return [
            tuple(str(model.index(row, column).data()) for column in Column)  # type: ignore[misc]
            for row in range(model.rowCount())
        ]

    def choose(self, row: int, choice: Choice) -> None:
        self.dialog.view.setCurrentIndex(self.dialog.model.index(row, 0))
        self.dialog.choice_buttons[choice].click()

    def button(self, text: str) -> QAbstractButton | None:
        box = self.dialog.findChild(QDialogButtonBox)
        return next((button for button in box.buttons() if button.text() == text), None)

    def accept(self) -> None:
        button = self.button("Import")
        assert button is not None
        button.click()
        self.desk.session.drain()

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.dialog.findChildren(QLabel))


def test_it_shows_what_differs_what_is_new_and_what_is_the_same(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(qtbot, desk, tmp_path / "c.csv")
    assert shown.rows == [
        ("民生保障", "Another tag of this name", "Merge"),
        ("乡村振兴", "Differs: colour", "Bring up to date"),
        ("新主题", "New", "Add"),
        ("新主题 / 细目", "New", "Add"),
        ("产业发展", "The same", "–"),
    ]
    assert "2 tag(s) new." in shown.said
    assert "别人的定义" in shown.said, "both beside each other"


def test_tags_without_a_colour_begin_where_the_others_do(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    model = Shown(qtbot, desk, tmp_path / "c.csv").dialog.model
    icons = [model.index(row, Column.TAG).data(Qt.ItemDataRole.DecorationRole) for row in range(5)]
    widths = {icon.deviceIndependentSize().width() for icon in icons if isinstance(icon, QPixmap)}
    assert widths == {16.0}
    assert len([icon for icon in icons if isinstance(icon, QIcon)]) == 3


def test_as_it_is_it_adds_and_merges(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    Shown(qtbot, desk, tmp_path / "c.csv").accept()
    assert desk.paths[-2:] == ["新主题", "新主题/细目"]
    assert desk.tag("乡村振兴").colour == "#123456"
    assert desk.tag("民生保障").definition == "别人的定义"
    assert desk.session.corpus.history.latest(1)[0].facts == {"file": "c.csv"}


def test_both_are_kept_or_one_is_skipped_as_is_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(qtbot, desk, tmp_path / "c.csv")
    colour = desk.tag("乡村振兴").colour
    shown.choose(0, Choice.BOTH)
    shown.choose(1, Choice.SKIP)
    shown.choose(2, Choice.SKIP)
    assert [row[2] for row in shown.rows[:3]] == ["Keep both", "Skip", "Skip"]
    assert not shown.dialog.choice_buttons[Choice.BOTH].isEnabled(), "a new one is not kept twice"
    shown.accept()
    assert "民生保障 (2)" in desk.paths
    assert desk.tag("民生保障 (2)").uuid == UUID
    assert desk.tag("乡村振兴").colour == colour
    assert not any(path.startswith("新主题") for path in desk.paths), "what is below goes with it"


def test_several_are_chosen_for_at_once_and_nothing_is_left_to_import(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(qtbot, desk, tmp_path / "c.csv")
    shown.dialog.view.selectAll()
    shown.dialog.choice_buttons[Choice.SKIP].click()
    button = shown.button("Import")
    assert button is not None
    assert not button.isEnabled()


def test_what_was_skipped_or_kept_twice_is_taken_as_in_the_file_after_all(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(qtbot, desk, tmp_path / "c.csv")
    take, go = shown.dialog.choice_buttons[Choice.TAKE], shown.button("Import")
    assert take.text() == "Take as in the file"
    assert go is not None
    shown.dialog.view.selectAll()
    shown.dialog.choice_buttons[Choice.SKIP].click()
    shown.choose(0, Choice.BOTH)
    shown.choose(0, Choice.TAKE)
    assert [row[2] for row in shown.rows] == ["Merge", "Skip", "Skip", "Skip", "–"]
    shown.dialog.view.selectAll()
    take.click()
    assert [row[2] for row in shown.rows] == ["Merge", "Bring up to date", "Add", "Add", "–"]
    assert go.isEnabled()
    shown.dialog.view.setCurrentIndex(shown.dialog.model.index(4, 0))
    assert not take.isEnabled(), "one that is the same has nothing to take"
    shown.accept()
    assert desk.tag("民生保障").definition == "别人的定义"
    assert desk.tag("乡村振兴").colour == "#123456"
    assert "民生保障 (2)" not in desk.paths
    assert "新主题/细目" in desk.paths


def test_rows_that_do_not_do_are_all_told_and_nothing_can_be_taken_in(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "name,parent,colour\n甲,乙,\n乙,甲,\n丙,,红\n好,,\n丁,没有,\n"
    shown = Shown(qtbot, desk, tmp_path / "c.csv", text)
    assert shown.button("Import") is None
    for part in ("4 row(s)", "Row 2: “甲” stands under itself", "Row 4: “红” is not a colour", "Row 6:"):
        assert part in shown.said


def test_the_window_takes_in_the_codebook_of_another_corpus(
    window: Window, tmp_path: Path, opens: Answer
) -> None:
    other = tmp_path / "other.duizhao"
    with Corpus.create(other) as corpus:
        corpus.codebook.create("文化/博物馆", key="b", examples="县里建了馆")
    opens(other)
    run(window, "codebook.import")
    dialog = window.findChild(IntakeDialog)
    assert dialog.model.rowCount() == 2
    box = dialog.findChild(QDialogButtonBox)
    next(button for button in box.buttons() if button.text() == "Import").click()
    settle(window)
    assert [tag.examples for tag in window.desk.tags.values() if tag.key == "b"] == ["县里建了馆"]
    assert status(window) == "The codebook other.duizhao is imported."
    undo(window)
    assert len(window.desk.tags) == 4


def test_the_corpus_that_is_open_is_no_codebook_for_itself(window: Window, opens: Answer) -> None:
    opens(path_of(window))
    run(window, "codebook.import")
    assert "is the corpus that is open" in window.shell.notice.text
    assert window.findChild(IntakeDialog) is None


def test_an_empty_table_is_said(window: Window, tmp_path: Path, opens: Answer) -> None:
    (tmp_path / "leer.csv").write_text("path\n", "utf-8")
    opens(tmp_path / "leer.csv")
    run(window, "codebook.import")
    assert "There is no tag in leer.csv" in window.shell.notice.text


def test_tags_that_were_changed_while_one_compared_are_shown_before_they_are_overwritten(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    shown = Shown(qtbot, desk, tmp_path / "a.csv")
    before = {row[0]: row[1:] for row in shown.rows}
    new = [row[0] for row in shown.rows].index("新主题")
    shown.choose(new, Choice.SKIP)
    number = desk.tag("乡村振兴").id
    with Corpus.open(desk.session.path, annotator="王二") as other:
        other.codebook.update(number, {"colour": "#abcdef", "definition": "他人的"})
    button = shown.button("Import")
    assert button is not None
    button.click()
    desk.session.drain()
    assert shown.dialog.isVisible()
    assert "while you compared" in shown.dialog._words.text()
    assert desk.tag("乡村振兴").colour == "#abcdef"
    now = {row[0]: row[1:] for row in shown.rows}
    assert now.keys() == before.keys()
    assert now["新主题"][1] == "Skip", "what was chosen stays"
    button.click()
    desk.session.drain()
    assert not shown.dialog.isVisible()
    tag = desk.tag("乡村振兴")
    assert (tag.colour, tag.definition) == ("#123456", "他人的")
    assert "新主题" not in desk.paths


def test_annotations_that_are_made_meanwhile_are_no_change_of_the_tags(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    shown = Shown(qtbot, desk, tmp_path / "a.csv")
    desk.annotate("河谷", "乡村振兴")
    button = shown.button("Import")
    assert button is not None
    button.click()
    desk.session.drain()
    assert not shown.dialog.isVisible()
    assert "新主题" in desk.paths
