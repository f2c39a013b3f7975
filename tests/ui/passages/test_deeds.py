"""What is done to passages that are selected: each time one step, and no annotation is doubled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.ui.passages.dialog import PassagesDialog
from reader.ui.window import Window
from tests.ui.driving import LEDGER, RIVER, WATER, annotations, path_of, redo, settle, span_of, tagged, undo
from tests.ui.passages.conftest import SCHOOLS, SERVICE, WATERS, choose, look, pick, quotes, retag, tag_of

STAYS = "{} stay(s): the same passage, or a part of it, has that tag already."


def test_those_selected_get_another_tag_as_one_step(window: Window, dialog: PassagesDialog) -> None:
    before = tagged(window)
    pick(dialog, 0, 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_R)
    QTest.keyClicks(dialog._palette._line, "jy")
    QTest.keyClick(dialog._palette._line, Qt.Key.Key_Return)
    look(window)
    assert {path for _, path in tagged(window)} == {SCHOOLS}
    assert dialog.foot.said.text() == "The tag of 2 annotation(s) was changed."
    assert len(dialog.list.selected) == 2
    undo(window)
    assert tagged(window) == before


def test_a_new_name_makes_the_tag(window: Window, dialog: PassagesDialog) -> None:
    pick(dialog, 1)
    dialog.foot.retag.click()
    dialog._palette._line.setText("问责")  # as an input method commits it
    QTest.keyClick(dialog._palette._line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    look(window)
    assert ("问责" in {path for _, path in tagged(window)}) is True


def test_a_passage_that_has_the_tag_already_keeps_what_it_has(window: Window, dialog: PassagesDialog) -> None:
    assert window.session is not None
    span = span_of(RIVER, WATER)
    window.session.write(lambda corpus: corpus.annotations.add(1, span, SERVICE, annotator="Li"))
    look(window)
    before = sorted(tagged(window))
    retag(window, dialog, SERVICE, quotes(dialog).index(WATER))
    assert sorted(tagged(window)) == before
    assert dialog.foot.said.text() == STAYS.format(1)


def test_what_has_the_tag_already_is_said_to_have_it(window: Window, dialog: PassagesDialog) -> None:
    retag(window, dialog, SERVICE, quotes(dialog).index(LEDGER))
    assert dialog.foot.said.text() == "They have that tag already."


def test_a_passage_of_which_a_part_has_the_tag_already_stays_whole_as_it_is(
    window: Window, dialog: PassagesDialog
) -> None:
    assert window.session is not None
    first = annotations(window)[0]
    other = span_of(RIVER, "镇里三天内答复")
    window.session.write(lambda corpus: corpus.annotations.add_part(first.id, other))
    window.session.write(lambda corpus: corpus.annotations.add(1, other, SCHOOLS))  # by who made that part
    look(window)
    before = sorted(tagged(window))
    retag(window, dialog, SCHOOLS, 0)
    assert sorted(tagged(window)) == before
    assert dialog.foot.said.text() == STAYS.format(1)
    retag(window, dialog, SCHOOLS, *range(3))
    changed = f"The tag of 1 annotation(s) was changed. {STAYS.format(1)}"
    assert dialog.foot.said.text() == changed
    wanted = [(quote, SCHOOLS if quote == LEDGER else path) for quote, path in before]
    assert sorted(tagged(window)) == sorted(wanted)


def test_of_two_passages_that_share_a_part_only_one_gets_a_tag(
    window: Window, dialog: PassagesDialog
) -> None:
    assert window.session is not None
    first = annotations(window)[0]
    more, only = span_of(RIVER, "镇里三天内答复"), span_of(RIVER, "治理从一本账开始")
    window.session.write(lambda corpus: corpus.annotations.add_part(first.id, more))
    window.session.write(lambda corpus: corpus.annotations.add(1, only, SERVICE))
    settle(window)
    number = next(one.id for one in annotations(window) if one.span == only)
    window.session.write(lambda corpus: corpus.annotations.add_part(number, more))
    look(window)
    retag(window, dialog, SCHOOLS, *range(3))
    twice = [(one.span, one.annotator) for one in annotations(window) if one.tag_path == SCHOOLS]
    assert len(twice) == len(set(twice)) == 3
    assert dialog.foot.said.text() == f"The tag of 2 annotation(s) was changed. {STAYS.format(1)}"


def test_those_selected_are_rejected_and_accepted(window: Window, dialog: PassagesDialog) -> None:
    pick(dialog, 0, 1)
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(dialog.list, Qt.Key.Key_Backspace, ctrl)
    look(window)
    assert {one.status for one in annotations(window)} == {Status.REJECTED}
    assert quotes(dialog) == []
    choose(dialog, Status.REJECTED.value, "status")
    look(window)
    pick(dialog, 0, 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, ctrl)
    look(window)
    assert {one.status for one in annotations(window)} == {Status.ACCEPTED}


def test_removing_takes_all_parts_and_one_goes_on_with_the_next(
    window: Window, dialog: PassagesDialog
) -> None:
    assert window.session is not None
    window.session.write(lambda corpus: corpus.annotations.add_part(1, span_of(RIVER, "公告栏")))
    look(window)
    assert quotes(dialog) == [f"{WATER} … 公告栏", LEDGER]
    before = tagged(window)
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    look(window)
    assert [quote for quote, _ in tagged(window)] == [LEDGER]
    assert [one.first.quote for one in dialog.list.selected] == [LEDGER]
    undo(window)
    assert tagged(window) == before
    redo(window)
    assert [quote for quote, _ in tagged(window)] == [LEDGER]


def test_what_another_side_changed_meanwhile_is_left_alone_and_said(
    window: Window, dialog: PassagesDialog
) -> None:
    with Corpus.open(path_of(window), annotator="王") as other:
        other.annotations.update(1, note="王的备注")
    pick(dialog, 0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    settle(window)
    assert WATER in [quote for quote, _ in tagged(window)]
    assert window.shell.notice.isVisible()


def test_what_was_done_is_taken_back_from_within_the_list(window: Window, dialog: PassagesDialog) -> None:
    before = tagged(window)
    dialog.list.take_keys()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    look(window)
    assert [quote for quote, _ in tagged(window)] == [LEDGER]
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    look(window)
    assert tagged(window) == before
    assert quotes(dialog) == [WATER, LEDGER]


def test_of_two_on_one_span_only_one_gets_a_tag(window: Window, dialog: PassagesDialog) -> None:
    assert window.session is not None
    span = span_of(RIVER, WATER)
    maker = annotations(window)[0].annotator
    window.session.write(lambda corpus: corpus.annotations.add(1, span, SERVICE, annotator=maker))
    look(window)
    retag(window, dialog, SCHOOLS, 0, 1, 2)
    assert sorted(tagged(window)) == sorted([(WATER, SCHOOLS), (LEDGER, SCHOOLS), (WATER, SERVICE)])
    assert dialog.foot.said.text() == f"The tag of 2 annotation(s) was changed. {STAYS.format(1)}"


def test_a_passage_that_its_new_tag_takes_elsewhere_leaves_one_with_the_next(
    window: Window, dialog: PassagesDialog
) -> None:
    assert window.session is not None
    for quote, path in (("公告栏", WATERS), ("三天内", SCHOOLS)):
        span = span_of(RIVER, quote)
        window.session.write(lambda corpus, span=span, path=path: corpus.annotations.add(1, span, path))
    look(window)
    assert quotes(dialog) == [WATER, "公告栏", LEDGER, "三天内"]
    for row, path, there in ((0, SERVICE, "公告栏"), (3, WATERS, LEDGER)):
        pick(dialog, row)
        dialog._chosen_for_list = False
        dialog._take_tag(tag_of(window, path))
        look(window)
        assert [one.first.quote for one in dialog.list.selected] == [there]
        assert dialog.list.currentIndex().row() == dialog.list.selectedIndexes()[0].row()
