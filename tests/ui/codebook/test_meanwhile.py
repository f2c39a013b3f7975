"""The codebook while another window or program writes it: nothing is overwritten unseen, nothing typed is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.codebook.arrangement import Step
from reader.ui.codebook.delegate import NameField
from reader.ui.codebook.menu import TagMenu
from tests.ui.codebook.conftest import Desk
from tests.ui.codebook.test_panel import Shown

OLD, THEIRS, MINE = "民生保障", "他们的名", "我的名"


@pytest.fixture
def shown(qtbot: QtBot, desk: Desk) -> Iterator[Shown]:
    yield Shown(qtbot, desk)


def elsewhere(desk: Desk, work: Callable[[Corpus], Any]) -> None:
    """Write as another program; nothing tells the window."""
    with Corpus.open(desk.session.path, annotator="王二") as corpus:
        work(corpus)


def rename_elsewhere(desk: Desk, name: str = THEIRS) -> None:
    number = desk.tag(OLD).id
    elsewhere(desk, lambda corpus: corpus.codebook.update(number, {"name": name}))


def look(desk: Desk) -> None:
    """Let the window see what the other program did."""
    desk.session.look()
    desk.session.drain()


def field(shown: Shown) -> NameField:
    """The one in which a name is being edited."""
    fields = [one for one in shown.tree.viewport().findChildren(NameField) if one.isVisible()]
    assert len(fields) == 1
    return fields[0]


def begin(shown: Shown, qtbot: QtBot, text: str = MINE) -> NameField:
    """Edit the name of a tag, up to Enter."""
    shown.select(OLD)
    shown.tree.setFocus()
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    line = field(shown)
    line.selectAll()
    line.insert(text)
    line.setModified(True)
    return line


def end(shown: Shown, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Return) -> None:
    qtbot.keyClick(field(shown), key)
    QApplication.processEvents()  # Enter ends the editing a moment later
    shown.desk.session.drain()


@pytest.mark.parametrize("told", [False, True])
def test_a_name_that_was_given_elsewhere_is_not_overwritten_unseen(
    shown: Shown, qtbot: QtBot, told: bool
) -> None:
    begin(shown, qtbot)
    rename_elsewhere(shown.desk)
    if told:
        look(shown.desk)
        assert shown.current == THEIRS
        assert field(shown).text() == MINE
    end(shown, qtbot)
    assert THEIRS in shown.desk.paths
    assert MINE not in shown.desk.paths
    (error,) = shown.desk.errors
    assert error.message is messages.TAG_RENAMED_MEANWHILE
    assert THEIRS in str(error)
    assert MINE in str(error)


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_Return, MINE), (Qt.Key.Key_Escape, THEIRS)])
def test_what_was_typed_is_still_there_to_be_written_or_not(
    shown: Shown, qtbot: QtBot, key: Qt.Key, name: str
) -> None:
    begin(shown, qtbot)
    rename_elsewhere(shown.desk)
    end(shown, qtbot)
    assert (field(shown).text(), field(shown).seen) == (MINE, THEIRS)
    end(shown, qtbot, key)
    assert shown.current == name
    assert name in shown.desk.paths
    assert len(shown.desk.errors) == 1


def test_who_is_elsewhere_by_then_is_left_there(shown: Shown, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    rename_elsewhere(shown.desk)
    shown.filter.setFocus()  # that ends the editing, too
    shown.desk.session.drain()
    assert THEIRS in shown.desk.paths
    assert len(shown.desk.errors) == 1
    assert shown.filter.hasFocus()
    assert not [one for one in shown.tree.viewport().findChildren(NameField) if one.isVisible()]


def test_a_third_name_meanwhile_is_asked_about_again(shown: Shown, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    rename_elsewhere(shown.desk)
    end(shown, qtbot)
    number = shown.desk.tag(THEIRS).id
    elsewhere(shown.desk, lambda corpus: corpus.codebook.update(number, {"name": "第三个"}))
    end(shown, qtbot)
    assert "第三个" in shown.desk.paths
    assert len(shown.desk.errors) == 2
    end(shown, qtbot)
    assert shown.current == MINE


def test_the_same_name_from_both_is_no_clash(shown: Shown, qtbot: QtBot) -> None:
    begin(shown, qtbot)
    rename_elsewhere(shown.desk, MINE)
    end(shown, qtbot)
    assert shown.current == MINE
    assert not shown.desk.errors


def test_a_field_in_which_nothing_is_typed_takes_theirs(shown: Shown, qtbot: QtBot) -> None:
    shown.select(OLD)
    qtbot.keyClick(shown.tree, Qt.Key.Key_F2)
    rename_elsewhere(shown.desk)
    look(shown.desk)
    assert field(shown).text() == THEIRS
    end(shown, qtbot)
    assert THEIRS in shown.desk.paths
    assert not shown.desk.errors


def test_what_is_as_it_was_overwrites_nothing(shown: Shown, qtbot: QtBot) -> None:
    begin(shown, qtbot, OLD)
    rename_elsewhere(shown.desk)
    look(shown.desk)
    end(shown, qtbot)
    assert THEIRS in shown.desk.paths
    assert not shown.desk.errors


@pytest.mark.parametrize(
    "work",
    [
        lambda corpus: corpus.codebook.create("别的主题"),  # the tree is built anew
        lambda corpus: corpus.annotations.add(1, Span(0, 2), OLD),  # only a count is another
    ],
)
def test_what_is_being_typed_stays_when_others_work(
    shown: Shown, qtbot: QtBot, work: Callable[[Corpus], Any]
) -> None:
    begin(shown, qtbot)
    elsewhere(shown.desk, work)
    look(shown.desk)
    assert field(shown).text() == MINE
    end(shown, qtbot)
    assert shown.current == MINE
    assert not shown.desk.errors


def test_own_acts_in_a_hurry_are_no_clash(shown: Shown) -> None:
    """While the first one waits to be written, the tree shows what was."""
    number, gate = shown.desk.tag(OLD).id, threading.Event()
    shown.select(OLD)
    shown.desk.session.write(lambda _: gate.wait(5) and None)
    index = shown.tree.currentIndex()
    for name in ("甲", "乙"):
        shown.tree.model().setData(index, name)
    for colour in ("#112233", "#445566"):
        shown.panel.deeds.recolour(colour)
    for above in (shown.desk.tag("产业发展").id, None, shown.desk.tag("乡村振兴").id):
        shown.panel.deeds._move(number, above, 0)
    gate.set()
    shown.desk.session.drain()
    assert not shown.desk.errors
    tag = shown.desk.session.corpus.codebook.get(number)
    assert (tag.path, tag.colour) == ("乡村振兴/乙", "#445566")


def test_what_failed_here_is_no_clash_the_next_time(shown: Shown) -> None:
    index = shown.tree.model().index(2, 0)
    shown.tree.model().setData(index, "产业发展")  # taken
    shown.desk.session.drain()
    rename_elsewhere(shown.desk)
    look(shown.desk)
    shown.tree.model().setData(shown.tree.model().index(2, 0), MINE)
    shown.desk.session.drain()
    assert MINE in shown.desk.paths
    assert [error.message for error in shown.desk.errors] == [messages.TAG_NAME_TAKEN]


def test_a_colour_that_was_given_elsewhere_is_not_overwritten_unseen(shown: Shown) -> None:
    shown.select(OLD)
    number = shown.desk.tag(OLD).id
    elsewhere(shown.desk, lambda corpus: corpus.codebook.update(number, {"colour": "#112233"}))
    shown.panel.deeds.recolour("#445566")
    shown.desk.session.drain()
    assert shown.desk.tag(OLD).colour == "#112233"
    assert [error.message for error in shown.desk.errors] == [messages.CHANGED_MEANWHILE]
    shown.panel.deeds.recolour("#445566")  # seen now
    shown.desk.session.drain()
    assert shown.desk.tag(OLD).colour == "#445566"


def test_a_tag_that_was_moved_elsewhere_is_not_moved_back_unseen(shown: Shown) -> None:
    shown.select(OLD)
    number, above = shown.desk.tag(OLD).id, shown.desk.tag("产业发展").id
    elsewhere(shown.desk, lambda corpus: corpus.codebook.move(number, above, 0))
    shown.panel.deeds.step(Step.UP)
    shown.desk.session.drain()
    assert shown.current == f"产业发展/{OLD}"
    assert [error.message for error in shown.desk.errors] == [messages.TAG_MOVED_MEANWHILE]
    shown.panel.deeds.step(Step.OUT)  # seen now
    shown.desk.session.drain()
    assert shown.current == OLD
    assert len(shown.desk.errors) == 1


def test_order_of_siblings_that_another_changed_is_kept(shown: Shown) -> None:
    """The place alone is no field that is overwritten: the tag goes there, all others stay as they were put."""
    first = shown.desk.tag("产业发展").id
    elsewhere(shown.desk, lambda corpus: corpus.codebook.move(first, None, 2))
    shown.select(OLD)
    shown.panel.deeds.step(Step.UP)
    shown.desk.session.drain()
    tops = [path for path in shown.desk.paths if "/" not in path]
    assert sorted(tops) == sorted(["产业发展", "乡村振兴", OLD])
    assert tops.index("乡村振兴") < tops.index("产业发展")
    assert not shown.desk.errors


@pytest.mark.parametrize(
    ("work", "closed"),
    [
        (lambda corpus, number: corpus.codebook.remove(number), True),
        (lambda corpus, number: corpus.codebook.update(number, {"colour": "#112233"}), True),
        (lambda corpus, number: corpus.codebook.update(number, {"definition": "别的"}), False),
        (lambda corpus, number: corpus.codebook.create("别的主题"), False),
    ],
)
def test_a_menu_that_says_what_was_closes(
    shown: Shown, work: Callable[[Corpus, int], Any], closed: bool
) -> None:
    shown.select(OLD)
    number = shown.desk.tag(OLD).id
    shown.panel._popup(shown.tree.mapToGlobal(QPoint(5, 5)))
    menu = shown.panel.findChild(TagMenu)
    assert menu.isVisible()
    elsewhere(shown.desk, lambda corpus: work(corpus, number))
    look(shown.desk)
    assert menu.isVisible() is not closed
    menu.close()


def test_the_field_is_the_one_of_the_delegate(shown: Shown, qtbot: QtBot) -> None:
    line = begin(shown, qtbot)
    assert isinstance(line, QLineEdit)
    assert line.accessibleName()
    assert line.maxLength() == 200
    qtbot.keyClick(line, Qt.Key.Key_Escape)
