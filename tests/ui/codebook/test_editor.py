"""The dialog of a tag: what it writes, what it refuses and says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QColorDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.corpus.codebook import COLOURS
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change, Tag
from reader.ui.codebook.colours import ColourGrid, Swatch, colour_name
from reader.ui.codebook.delegate import TagDelegate
from reader.ui.codebook.editor import Field, TagEditor
from reader.ui.codebook.model import CodebookModel
from reader.ui.languages import Language
from tests.ui.codebook.conftest import Desk
from tests.ui.test_languages import SPOKEN, Speak, speak

__all__ = ["speak"]  # a fixture


class Form:
    """The dialog as a person sees it."""

    def __init__(self, qtbot: QtBot, desk: Desk, **options: object) -> None:
        self.dialog = TagEditor(desk.session, **options)  # type: ignore[arg-type]
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.desk = desk

    def field(self, name: str) -> QLineEdit:
        return next(line for line in self.dialog.findChildren(QLineEdit) if name in line.accessibleName())

    @property
    def colours(self) -> ColourGrid:
        return self.dialog.findChild(ColourGrid)

    @property
    def definition(self) -> QPlainTextEdit:
        return self.text("Definition")

    @property
    def examples(self) -> QPlainTextEdit:
        return self.text("Examples")

    def text(self, name: str) -> QPlainTextEdit:
        fields = self.dialog.findChildren(QPlainTextEdit)
        return next(field for field in fields if name in field.accessibleName())

    @property
    def told(self) -> str:
        labels = self.dialog.findChildren(QLabel)
        return " ".join(
            label.text() for label in labels if label.isVisible() and label.property("role") == "error"
        )

    def accept(self) -> None:
        box = self.dialog.findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Ok).click()
        self.desk.session.drain()


@pytest.fixture
def new(qtbot: QtBot, desk: Desk) -> Iterator[Form]:
    yield Form(qtbot, desk, above=desk.tag("乡村振兴"))


def test_a_new_tag_is_written_with_all_its_details(new: Form, desk: Desk, qtbot: QtBot) -> None:
    new.field("Name").setText("县域商业")
    new.field("Key").setText("q")
    new.colours.set_colour("#aa4499")
    new.definition.setPlainText("县城与乡镇的商业网点")
    new.examples.setPlainText("镇上开了超市\n不含网店")
    with qtbot.waitSignal(new.dialog.saved) as saved:
        new.accept()
    tag = desk.tag("乡村振兴/县域商业")
    assert saved.args == [tag.id]
    assert (tag.key, tag.colour, tag.definition) == ("q", "#aa4499", "县城与乡镇的商业网点")
    assert tag.examples == "镇上开了超市\n不含网店"
    assert not new.dialog.isVisible()


def test_ctrl_enter_saves_from_the_fields_in_which_enter_is_a_new_line(new: Form, desk: Desk) -> None:
    new.field("Name").setText("县域商业")
    new.examples.setFocus()
    QTest.keyClicks(new.examples, "one")
    QTest.keyClick(new.examples, Qt.Key.Key_Return)
    QTest.keyClicks(new.examples, "two")
    assert new.dialog.isVisible()
    QTest.keyClick(new.examples, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.session.drain()
    assert desk.tag("乡村振兴/县域商业").examples == "one\ntwo"
    assert not new.dialog.isVisible()


def test_a_change_is_one_step_and_leaves_what_was_not_touched(desk: Desk, qtbot: QtBot) -> None:
    tag = desk.tag("产业发展/新质生产力")
    form = Form(qtbot, desk, tag=tag)
    told: list[object] = []
    desk.session.changed.connect(told.append)
    form.field("Name").setText("新质")
    form.field("Key").clear()
    form.accept()
    changed = desk.session.corpus.codebook.get(tag.id)
    assert (changed.name, changed.key, changed.definition) == ("新质", None, "定义")
    assert len(told) == 1


def test_ok_without_a_change_writes_nothing(desk: Desk, qtbot: QtBot) -> None:
    form = Form(qtbot, desk, tag=desk.tag("产业发展"))
    with qtbot.assertNotEmitted(desk.session.changed):
        form.accept()
    assert not form.dialog.isVisible()


def test_a_key_that_is_taken_is_named_at_once(new: Form) -> None:
    new.field("Key").setText("x")
    assert "产业发展/新质生产力" in new.told
    new.field("Key").setText("q")
    assert new.told == ""


@pytest.mark.parametrize("key", ["t", "T", "[", "?"])
def test_a_key_that_is_a_command_is_refused_at_once(new: Form, key: str) -> None:
    new.field("Key").setText(key)
    assert f"“{key.lower()}” cannot be the key" in new.told


def test_a_tag_may_keep_its_own_key(desk: Desk, qtbot: QtBot) -> None:
    assert Form(qtbot, desk, tag=desk.tag("产业发展/新质生产力")).told == ""


def test_a_taken_key_keeps_the_dialog_open_and_nothing_is_written(new: Form, desk: Desk) -> None:
    new.field("Name").setText("县域商业")
    new.field("Key").setText("X")
    before = desk.paths
    new.accept()
    assert new.dialog.isVisible()
    assert "belongs to the tag" in new.told
    assert "Choose another key" in new.told
    assert desk.paths == before
    assert desk.errors == [], "what the dialog says the window does not say again"


def test_a_taken_name_is_said_in_the_dialog_until_it_is_changed(new: Form, desk: Desk) -> None:
    new.field("Name").setText("农村物流")
    new.accept()
    assert "There is a tag “乡村振兴/农村物流” already." in new.told
    new.field("Name").setText("农村物流二")
    assert new.told == ""
    new.accept()
    assert "乡村振兴/农村物流二" in desk.paths


@pytest.mark.parametrize("name", ["", "   "])
def test_a_tag_without_a_name_is_refused(new: Form, name: str) -> None:
    new.field("Name").setText(name)
    new.accept()
    assert "A tag needs a name." in new.told


def test_a_tag_that_was_removed_meanwhile_is_said(desk: Desk, qtbot: QtBot) -> None:
    tag = desk.tag("民生保障")
    form = Form(qtbot, desk, tag=tag)
    desk.session.write(lambda corpus: corpus.codebook.remove(tag.id))
    desk.session.drain()
    form.field("Name").setText("民生")
    form.accept()
    assert form.dialog.isVisible()
    assert "Undo brings it back" in form.told


def test_names_of_two_hundred_characters_are_taken_whole(new: Form, desk: Desk) -> None:
    new.field("Name").setText("长" * 200)
    new.accept()
    assert "乡村振兴/" + "长" * 200 in desk.paths


def test_what_a_field_cannot_show_as_it_is_stays_when_something_else_is_changed(
    desk: Desk, qtbot: QtBot
) -> None:
    name, definition = "长" * 260, "第一\u00a0款\r\n第二款\u2028末"

    def make(corpus: Corpus) -> tuple[Tag, Change]:
        return corpus.codebook.create(name, key="𠮷", definition=definition, examples="例\u00a0一")

    desk.session.write(make)
    desk.session.drain()
    tag = desk.tag(name)
    form = Form(qtbot, desk, tag=tag)
    form.colours.set_colour("#123456")
    form.accept()
    changed = desk.session.corpus.codebook.get(tag.id)
    assert changed == replace(tag, colour="#123456")
    form = Form(qtbot, desk, tag=changed)
    form.examples.appendPlainText("例二")
    form.accept()
    assert desk.session.corpus.codebook.get(tag.id) == replace(changed, examples="例\u00a0一\n例二")


def test_a_long_name_is_not_cut_off_in_its_row(desk: Desk, qtbot: QtBot) -> None:
    desk.session.write(lambda corpus: corpus.codebook.create("长" * 260))
    desk.session.drain()
    delegate, tags = TagDelegate(), desk.session.corpus.codebook.all()
    model = CodebookModel(tags)
    number = next(tag.id for tag in tags if len(tag.name) == 260)
    index = model.index_of(number)
    row = QWidget()
    qtbot.addWidget(row)
    editor = delegate.createEditor(row, QStyleOptionViewItem(), index)
    delegate.setEditorData(editor, index)
    with qtbot.assertNotEmitted(model.rename_wanted):
        delegate.setModelData(editor, model, index)


def test_the_caret_is_where_it_was_asked_to_be(desk: Desk, qtbot: QtBot) -> None:
    expected: dict[Field, type[QWidget]] = {
        Field.NAME: QLineEdit,
        Field.KEY: QLineEdit,
        Field.DEFINITION: QPlainTextEdit,
        Field.EXAMPLES: QPlainTextEdit,
        Field.COLOUR: Swatch,
    }
    for field, kind in expected.items():
        form = Form(qtbot, desk, tag=desk.tag("民生保障"), field=field)
        form.dialog.activateWindow()
        assert isinstance(form.dialog.focusWidget(), kind)
        form.dialog.close()


def test_the_arrow_keys_go_from_colour_to_colour(qtbot: QtBot) -> None:
    grid = ColourGrid(COLOURS[0])
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    grid.focus()
    swatch = next(one for one in grid.findChildren(Swatch) if one.colour == COLOURS[0])
    qtbot.waitUntil(swatch.hasFocus)
    with qtbot.waitSignal(grid.changed):
        qtbot.keyClick(swatch, Qt.Key.Key_Right)
    assert grid.colour == COLOURS[1]


def test_any_other_colour_can_be_chosen_and_is_shown(qtbot: QtBot) -> None:
    grid = ColourGrid(COLOURS[0])
    qtbot.addWidget(grid)
    grid.show()
    other = next(one for one in grid.findChildren(QAbstractButton) if one.text())
    other.click()
    dialog = grid.findChild(QColorDialog)
    dialog.colorSelected.emit(QColor("#123456"))
    dialog.close()
    assert grid.colour == "#123456"
    shown = [one for one in grid.findChildren(Swatch) if one.isChecked()]
    assert [one.colour for one in shown] == ["#123456"]
    assert shown[0].isVisible()


def test_the_colours_have_names_of_their_own(qapp: object) -> None:
    assert len({colour_name(colour) for colour in COLOURS}) == len(COLOURS)
    assert colour_name("#123456") == "#123456"


def test_every_control_has_a_name(new: Form) -> None:
    for widget in (new.field("Name"), new.field("Key"), new.definition, new.examples, new.colours):
        assert widget.accessibleName()
    assert all(swatch.accessibleName() for swatch in new.dialog.findChildren(Swatch))


def test_a_tag_above_is_shown_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    tag: Tag = desk.tag("产业发展/数字经济")
    form = Form(qtbot, desk, tag=tag)
    assert "产业发展" in [label.text() for label in form.dialog.findChildren(QLabel)]


@pytest.mark.parametrize("language", SPOKEN)
def test_what_a_key_is_for_stands_in_one_line(
    qtbot: QtBot, desk: Desk, speak: Speak, language: Language
) -> None:
    speak(language)
    form = Form(qtbot, desk)
    note = form.dialog._key_note
    assert note.height() < 2 * note.fontMetrics().lineSpacing()
