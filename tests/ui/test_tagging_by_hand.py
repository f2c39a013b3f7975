"""Tagging as a person does it in the window: by key, by palette, again, otherwise, with a note, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.chinese import words
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.codebook.palette import TagPalette
from reader.ui.desk.units import Taken
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import (
    LEDGER,
    RIVER,
    WATER,
    annotations,
    body,
    press,
    run,
    select,
    settle,
    status,
    tagged,
    type_in,
    undo,
)

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Enter = Qt.Key.Key_Return
BOARD = "都写在公告栏上"


def palette(window: Window) -> TagPalette:
    found = window.findChild(TagPalette)
    assert found is not None
    assert found.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    return found


def new(window: Window) -> list[tuple[str, str]]:
    """What is tagged beside what was there."""
    return [pair for pair in tagged(window) if pair[0] not in (WATER, LEDGER)]


def test_a_tags_own_key_tags_the_selection_at_once(window: Window) -> None:
    span = select(window, BOARD)
    press(window, "w")
    made = next(annotation for annotation in annotations(window) if annotation.span == span)
    assert (made.quote, made.tag_path) == (BOARD, "生态环境/水治理")
    assert window.shell.view.marks_at(span.start) == [made.id]
    assert window.shell.annotations.chosen == made.id
    assert "生态环境/水治理" in status(window)
    assert window.shell.view.selection() == span


def test_a_tags_key_with_nothing_selected_takes_the_sentence_at_the_caret(window: Window) -> None:
    view = window.shell.view
    caret = select(window, "谁排的水").start
    view.select(Span(caret, caret))
    press(window, "w")
    sentence = "治理从一本账开始：谁排的水，排了多少，都写在公告栏上。"
    assert new(window) == [(sentence, "生态环境/水治理")]
    span = view.selection()
    assert span is not None
    assert span.of(body(window)) == sentence
    press(window, "e")
    assert new(window) == [(sentence, "生态环境"), (sentence, "生态环境/水治理")]


@pytest.mark.parametrize(
    ("taken", "quote"),
    [("word", "公布"), ("clause", "信息系统每天公布水质，"), ("paragraph", RIVER.split("\r\n")[1].strip())],
)
def test_what_a_tag_takes_with_nothing_selected_can_be_chosen(window: Window, taken: str, quote: str) -> None:
    words.load()
    run(window, f"taken.{taken}")
    ticked = [name for name in Taken if window.actions_[f"taken.{name.value}"].isChecked()]
    assert ticked == [Taken(taken)]
    caret = select(window, "公布").start
    window.shell.view.select(Span(caret, caret))
    press(window, "s")
    assert new(window) == [(quote, "公共服务")]
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_Home, Ctrl)
    press(window, ".")
    assert len(new(window)) == 2


def test_the_setting_is_kept_for_the_next_start(start: Start, window: Window) -> None:
    run(window, "taken.clause")
    window.close()
    again = start()
    assert again.desk.taken is Taken.CLAUSE
    assert again.actions_["taken.clause"].isChecked()


def test_a_key_that_no_tag_has_does_nothing(window: Window) -> None:
    select(window, BOARD)
    press(window, "q")
    assert len(annotations(window)) == 2


def test_the_palette_tags_with_what_its_letters_stand_for(window: Window) -> None:
    select(window, BOARD)
    press(window, "t")
    palette(window)
    type_in(window, "szl")
    press(window, Enter)
    assert new(window) == [(BOARD, "生态环境/水治理")]
    assert window.shell.view.hasFocus()


def test_the_palette_shows_what_it_will_tag_and_escape_leaves_everything_as_it_was(window: Window) -> None:
    view = window.shell.view
    caret = select(window, "镇里").start
    view.select(Span(caret, caret))
    press(window, "t")
    span = view.selection()
    assert span is not None
    assert span.of(body(window)) == "居民提意见，镇里三天内答复。"
    press(window, Qt.Key.Key_Escape)
    assert (view.selection(), view.caret()) == (None, caret)
    assert view.hasFocus()
    span = select(window, BOARD)
    press(window, "t")
    press(window, Qt.Key.Key_Escape)
    assert view.selection() == span


def test_with_ctrl_enter_several_tags_are_chosen_one_after_another(window: Window) -> None:
    select(window, BOARD)
    press(window, "t")
    for letters in ("szl", "ggfw"):
        type_in(window, letters)
        press(window, Enter, Ctrl)
        palette(window)
    palette(window)._line.setText("政务公开")
    press(window, Enter, Ctrl)
    palette(window)._line.setText("教育")
    press(window, Enter)
    assert sorted(tag for _, tag in new(window)) == sorted(
        ["生态环境/水治理", "公共服务", "政务公开", "公共服务/教育"]
    )
    assert window.shell.view.hasFocus()


def test_an_article_without_text_at_the_caret_says_so(window: Window) -> None:
    window.desk.close_article()
    press(window, "w")
    press(window, "t")
    assert window.findChild(TagPalette) is None
    assert len(annotations(window)) == 2


def test_escape_leaves_an_open_palette(window: Window) -> None:
    select(window, BOARD)
    press(window, "t")
    shown = palette(window)
    press(window, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert window.shell.view.hasFocus()
    assert len(annotations(window)) == 2


def test_a_name_that_is_new_makes_the_tag_and_tags_as_one_step(window: Window) -> None:
    select(window, BOARD)
    press(window, "t")
    palette(window)._line.setText("政务公开/公告")
    press(window, Enter)
    assert new(window) == [(BOARD, "政务公开/公告")]
    assert status(window) == "Tagged with 政务公开/公告, a new tag."
    assert [tag.path for tag in window.desk.tags.values()][-1] == "政务公开/公告"
    undo(window)
    assert new(window) == []
    assert "政务公开" not in [tag.path for tag in window.desk.tags.values()]


def test_the_last_tag_is_used_again_also_by_a_key_that_is_quicker_than_the_disk(window: Window) -> None:
    select(window, WATER)
    window.desk.tag(3)
    settle(window)
    select(window, LEDGER)
    window.desk.tag(1)
    select(window, "公告栏")
    window.desk.tagger.repeat()
    settle(window)
    assert [one.tag for one in window.desk.annotations if one.quote == "公告栏"] == [1]


def test_the_last_tag_is_used_again(window: Window) -> None:
    select(window, "排了多少")
    press(window, ".")
    assert "No tag was used yet" in status(window)
    select(window, BOARD)
    press(window, "e")
    select(window, "三天内")
    press(window, ".")
    assert new(window) == [(BOARD, "生态环境"), ("三天内", "生态环境")]


def test_the_palette_offers_the_tag_used_last_first(window: Window) -> None:
    select(window, BOARD)
    press(window, "s")
    select(window, "三天内")
    press(window, "t")
    press(window, Enter)
    assert ("三天内", "公共服务") in new(window)


def test_the_palette_that_was_left_begins_with_the_tag_used_last_all_the_same(window: Window) -> None:
    select(window, BOARD)
    press(window, "t")
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Escape)
    press(window, "s")
    select(window, "三天内")
    press(window, "t")
    assert palette(window)._list.currentIndex().row() == 0
    press(window, Enter)
    assert ("三天内", "公共服务") in new(window)
    press(window, "e")
    select(window, "谁都可以查")
    press(window, "t")
    press(window, Enter)
    assert ("谁都可以查", "生态环境") in new(window)


def test_the_palette_counts_as_the_codebook_does(window: Window) -> None:
    def counts() -> dict[str, int]:
        press(window, "t")
        found = {tag.path: tag.annotations for tag in palette(window)._tags}
        assert found == {tag.path: tag.annotations for tag in window.shell.codebook.tags}
        return found

    select(window, BOARD)
    before = counts()
    press(window, Enter, Ctrl)  # and the palette stays
    after = {tag.path: tag.annotations for tag in palette(window)._tags}
    assert sum(after.values()) == sum(before.values()) + 1
    press(window, Qt.Key.Key_Escape)
    press(window, "s")
    assert counts()["公共服务"] == before["公共服务"] + 1


def test_the_same_tag_on_the_same_passage_is_refused_in_words(window: Window) -> None:
    select(window, BOARD)
    press(window, "e")
    press(window, "e")
    assert "has the tag 生态环境 already" in status(window)
    assert new(window) == [(BOARD, "生态环境")]
    press(window, "s")
    assert len(new(window)) == 2


def test_a_key_pressed_twice_before_the_first_is_written_tags_once(window: Window) -> None:
    select(window, BOARD)
    QTest.keyClicks(window.shell.view, "ee")
    settle(window)
    assert new(window) == [(BOARD, "生态环境")]
    assert "has the tag 生态环境 already" in status(window)


def test_a_tag_is_changed_by_palette(window: Window) -> None:
    window.desk.go_to(1)
    press(window, "r")
    palette(window)._line.setText("教育")
    press(window, Enter)
    assert tagged(window)[0] == (WATER, "公共服务/教育")
    undo(window)
    assert tagged(window)[0] == (WATER, "生态环境/水治理")


def test_a_change_to_a_tag_that_the_passage_has_is_refused(window: Window) -> None:
    select(window, WATER)
    press(window, "e")
    press(window, "s")
    mine = window.desk.choice.chosen
    assert mine is not None
    window.desk.acts.retag([mine.id], "生态环境")
    settle(window)
    assert "has the tag 生态环境 already" in status(window)
    assert {(WATER, "生态环境"), (WATER, "公共服务")} <= set(tagged(window))


def test_what_another_annotator_gave_a_passage_one_may_give_it_too(window: Window) -> None:
    assert window.session is not None
    me = window.session.annotator
    select(window, LEDGER)
    press(window, "s")  # as Li did
    assert status(window) == "Tagged with 公共服务."
    both = [one.annotator for one in annotations(window) if one.quote == LEDGER]
    assert sorted(both) == sorted(["Li", me])
    press(window, "s")
    assert "has the tag 公共服务 already" in status(window)
    assert len(annotations(window)) == 3
    # Li's tag can become the one that I gave: each of us says it once then.
    select(window, WATER)
    press(window, "e")
    window.desk.acts.retag([1], "生态环境")
    settle(window)
    assert [one.annotator for one in annotations(window) if one.tag_path == "生态环境"] == ["Li", me]


def test_the_annotation_at_the_caret_is_removed(window: Window) -> None:
    span = select(window, WATER)
    press(window, Qt.Key.Key_Delete)
    assert tagged(window) == [(LEDGER, "公共服务")]
    assert status(window) == "Removed: 生态环境/水治理."
    assert window.shell.view.marks_at(span.start) == []
    press(window, Qt.Key.Key_Home, Ctrl)
    press(window, Qt.Key.Key_Delete)
    assert "no annotation at the caret" in status(window)
    assert len(annotations(window)) == 1


def test_several_annotations_chosen_in_the_list_are_removed_as_one_step(window: Window) -> None:
    window.shell.annotations.focus_list()
    window.shell.annotations._list.selectAll()
    press(window, Qt.Key.Key_Delete)
    assert annotations(window) == []
    assert status(window).startswith("2 annotation")
    undo(window)
    assert len(annotations(window)) == 2


def test_a_note_is_written_and_kept(window: Window) -> None:
    select(window, LEDGER)
    press(window, "n")
    type_in(window, "who pays?")
    press(window, Enter, Ctrl)
    assert annotations(window)[1].note == "who pays?"
    press(window, Qt.Key.Key_Escape)
    assert window.shell.view.hasFocus()


def test_while_a_note_is_being_written_tag_keys_are_letters(window: Window) -> None:
    select(window, LEDGER)
    press(window, "n")
    type_in(window, "west.")
    press(window, Qt.Key.Key_Escape)
    assert [annotation.note for annotation in annotations(window)] == ["公开", "west."]


def test_undo_takes_back_a_note_that_is_still_being_written(window: Window) -> None:
    select(window, LEDGER)
    press(window, "n")
    type_in(window, "draft")
    window.undoing.undo()
    settle(window)
    assert annotations(window)[1].note == ""


def test_one_goes_from_annotation_to_annotation(window: Window) -> None:
    for key, modifiers, quote in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, WATER),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, LEDGER),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, LEDGER),
        (Qt.Key.Key_F4, Shift, WATER),
    ):
        press(window, key, modifiers)
        span = window.shell.view.selection()
        assert span is not None
        assert window.session is not None
        assert span.of(window.session.corpus.articles.body(1)) == quote


def test_clicking_again_where_several_overlap_goes_round_them(window: Window) -> None:
    select(window, LEDGER)
    press(window, "e")
    view = window.shell.view
    numbers = view.marks_at(select(window, LEDGER).start)
    chosen = []
    for again in (False, True, True, False, False):
        view.mark_clicked.emit(numbers, again)
        chosen.append(window.shell.annotations.chosen)
    assert chosen == [numbers[0], numbers[1], numbers[0], numbers[0], numbers[0]]


def test_a_tag_of_the_codebook_panel_tags_the_selection(window: Window) -> None:
    select(window, BOARD)
    window.shell.codebook.tag_chosen.emit(4)
    settle(window)
    assert new(window) == [(BOARD, "公共服务/教育")]


def test_undo_and_redo_walk_through_everything_also_after_a_restart(start: Start, window: Window) -> None:
    select(window, BOARD)
    press(window, "e")
    window.desk.go_to(1)
    press(window, Qt.Key.Key_Delete)
    after = tagged(window)
    press(window, Qt.Key.Key_Z, Ctrl)
    assert "Undone: Remove 生态环境/水治理" in status(window)
    press(window, Qt.Key.Key_Z, Ctrl)
    assert tagged(window) == [(WATER, "生态环境/水治理"), (LEDGER, "公共服务")]
    press(window, Qt.Key.Key_Z, Ctrl)
    assert not window.actions_["edit.undo"].isEnabled()
    window.close()
    again = start()
    assert not again.actions_["edit.undo"].isEnabled()
    press(again, Qt.Key.Key_Z, Ctrl | Shift)
    assert "Done again: Tag" in status(again)
    press(again, Qt.Key.Key_Y, Ctrl)
    assert tagged(again) == after
    again.close()
    third = start()
    press(third, Qt.Key.Key_Z, Ctrl)
    assert (WATER, "生态环境/水治理") in tagged(third)
    assert WATER in third.actions_["edit.redo"].toolTip()


def test_the_file_checks_well_after_all_of_it(window: Window) -> None:
    from reader.corpus.checking import check

    for quote, key in ((BOARD, "e"), ("三天内", "s"), (WATER, "e")):
        select(window, quote)
        press(window, key)
    undo(window)
    assert window.session is not None
    with Corpus.open(window.session.path) as corpus:
        assert check(corpus) == []


def test_what_is_taken_back_is_shown(window: Window) -> None:
    select(window, BOARD)
    press(window, "e")
    window.open_article(2)
    undo(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 1
