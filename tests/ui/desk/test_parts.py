"""Passages with gaps in the window: parts are added, shown together, taken out, and removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.ui.codebook.annotation_filter import Wanted
from reader.ui.codebook.annotation_model import AnnotationRole
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.driving import (
    LEDGER,
    WATER,
    annotations,
    press,
    redo,
    run,
    select,
    settle,
    status,
    tagged,
    type_in,
    undo,
)

Shift = Qt.KeyboardModifier.ShiftModifier


def part_of(window: Window, number: int) -> tuple[int, int] | None:
    """What the panel says: which part, of how many."""
    index = window.shell.annotations._listed.index_of(number)
    found = index.data(AnnotationRole.PART)
    return found if found is None else (found[0], found[1])


def add_parts(window: Window) -> list[int]:
    """A passage of three parts, the second of which is annotation 2; their ids in the order of the text."""
    window.desk.go_to(2)
    for quote in ("三天内答复", "沿河的小厂"):
        select(window, quote)
        press(window, "+")
    return [one.id for one in annotations(window) if one.passage_group is not None]


def test_what_is_selected_is_added_to_the_passage_that_was_chosen_last(window: Window) -> None:
    first, second, third = add_parts(window)
    assert second == 2
    there = {one.id: one for one in annotations(window)}
    assert [there[number].quote for number in (first, second, third)] == ["沿河的小厂", LEDGER, "三天内答复"]
    assert {there[number].tag_path for number in (first, second, third)} == {"公共服务"}
    assert "part 1 of 3" in status(window)
    assert [part_of(window, number) for number in (first, second, third)] == [(1, 3), (2, 3), (3, 3)]
    assert part_of(window, 1) is None
    undo(window)
    assert [part_of(window, number) for number in (second, third)] == [(1, 2), (2, 2)]
    undo(window)
    assert part_of(window, 2) is None
    redo(window)
    redo(window)
    assert part_of(window, first) == (1, 3)


def test_choosing_one_part_shows_all(window: Window) -> None:
    parts = set(add_parts(window))
    window.desk.go_to(2)
    page = window.shell.view.page
    assert page is not None
    assert page.scene.current_marks == parts
    model = window.shell.annotations._listed
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    here = {row.data(AnnotationRole.ANNOTATION).id for row in rows if row.data(AnnotationRole.HERE)}
    assert here == parts
    assert window.shell.annotations.chosen == 2
    window.desk.go_to(1)
    assert page.scene.current_marks == {1}


def test_without_a_chosen_annotation_or_a_selection_one_is_told_what_to_do(window: Window) -> None:
    press(window, "+")
    assert "Choose an annotation" in status(window)
    window.desk.go_to(1)
    press(window, Qt.Key.Key_Right)
    press(window, "+")
    assert "Choose an annotation" in status(window)
    press(window, "-")
    assert "not a part" in status(window)
    assert len(annotations(window)) == 2


def test_what_overlaps_or_is_tagged_already_is_refused_in_words(window: Window) -> None:
    window.desk.go_to(2)
    select(window, "排了多少，都写在")
    press(window, "+")
    assert "overlaps" in status(window)
    select(window, "三天内")
    press(window, "s")
    window.desk.go_to(2)
    select(window, "三天内")
    press(window, "+")
    assert "has the tag 公共服务 already" in status(window)
    assert len(annotations(window)) == 3


def test_one_part_is_removed_or_all_of_them(window: Window) -> None:
    first, second, third = add_parts(window)
    window.desk.go_to(first)
    press(window, Qt.Key.Key_Delete)
    assert [one.id for one in annotations(window)] == [1, second, third]
    undo(window)
    window.desk.go_to(third)
    press(window, Qt.Key.Key_Delete, Shift)
    assert status(window) == "Removed: 公共服务."  # one in the list, whatever number of parts
    undo(window)
    assert status(window).startswith("Undone: Remove 公共服务 from “")
    redo(window)
    assert tagged(window) == [(WATER, "生态环境/水治理")]
    undo(window)
    assert part_of(window, third) == (3, 3)


def test_a_part_that_is_taken_out_stands_alone(window: Window) -> None:
    first, second, third = add_parts(window)
    window.desk.go_to(second)
    press(window, "-")
    assert "stands alone" in status(window)
    assert part_of(window, second) is None
    assert [part_of(window, number) for number in (first, third)] == [(1, 2), (2, 2)]
    page = window.shell.view.page
    assert page is not None
    assert page.scene.current_marks == {second}
    window.desk.go_to(first)
    press(window, "-")
    assert part_of(window, third) is None
    assert all(one.passage_group is None for one in annotations(window))


def test_tag_and_note_of_one_part_are_those_of_all(window: Window) -> None:
    parts = add_parts(window)
    window.desk.go_to(parts[2])
    press(window, "n")
    type_in(window, "two times")
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.desk.acts.retag([parts[0]], "生态环境")
    settle(window)
    there = [one for one in annotations(window) if one.id in parts]
    assert {(one.note, one.tag_path) for one in there} == {("two times", "生态环境")}
    undo(window)
    undo(window)
    assert {(one.note, one.tag_path) for one in annotations(window) if one.id in parts} == {("", "公共服务")}


def test_parts_that_get_another_tag_together_are_one_annotation(window: Window) -> None:
    parts = add_parts(window)
    window.desk.acts.retag(parts, "公共服务/教育")
    settle(window)
    assert status(window) == "The tag of 1 annotation(s) was changed."
    undo(window)
    assert status(window).startswith("Undone: Change the tag of “")


def test_the_menu_offers_what_makes_sense_here(window: Window) -> None:
    choice = window.desk.choice
    assert choice.commands(selected=False) == ["tag.palette", "tag.repeat"]
    parts = add_parts(window)
    window.desk.go_to(parts[0])
    assert choice.commands(selected=True)[2:4] == ["passage.add", "passage.use"]
    assert choice.commands(selected=True)[-2:] == ["passage.leave", "passage.remove"]
    assert set(choice.commands(selected=True)) <= {spec.name for spec in SPECS}


def test_parts_of_a_passage_do_not_run_into_each_other(window: Window) -> None:
    window.desk.go_to(2)
    select(window, "，都写")
    press(window, "+")
    window.desk.go_to(2)
    run(window, "edge.end_word_on")
    assert "cannot go further" in status(window)
    window.desk.go_to(2)
    select(window, "水，排了多少，")
    press(window, "=")
    assert "overlaps" in status(window)
    assert annotations(window)[1].quote == LEDGER


def test_a_passage_that_has_the_tag_already_is_not_taken_for_another(window: Window) -> None:
    for quote in ("三天内", LEDGER):
        select(window, quote)
        press(window, "s")
    mine = window.desk.choice.chosen
    assert mine is not None
    select(window, "三天内")
    press(window, "=")
    assert "has the tag 公共服务 already" in status(window)
    assert next(one for one in annotations(window) if one.id == mine.id).quote == LEDGER


def test_the_parts_of_a_passage_count_once_in_panel_status_bar_and_codebook(window: Window) -> None:
    shell = window.shell
    add_parts(window)
    assert len(window.desk.annotations) == 4
    assert "2 annotation(s)" in shell.place.text()
    assert shell.annotations._count.text() == "2"
    counts = {tag.path: tag.annotations for tag in window.desk.tags.values()}
    assert (counts["公共服务"], counts["生态环境/水治理"]) == (1, 1)
    shell.annotations._set_wanted(Wanted(tag=2))
    assert shell.annotations._count.text() == "1 of 2"
    window.open_article(2)
    window.open_article(1)
    assert "2 annotation(s)" in shell.place.text()


def test_passages_that_are_yet_to_come_are_counted_alike(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_parts(window)
    monkeypatch.setattr("reader.ui.desk.gathering._AT_ONCE", 1)
    window.open_article(2)
    window.open_article(1)
    assert window.desk.gathering.awaiting
    assert window.desk.count == 2
    assert len(window.desk.shelf) == 4
    assert window.desk.count == 2


def test_of_two_on_one_passage_only_one_gets_another_tag(window: Window) -> None:
    for key in ("e", "w"):
        select(window, "三天内")
        press(window, key)
    mine = [one for one in annotations(window) if one.quote == "三天内"]
    assert len(mine) == 2
    window.desk.acts.retag([one.id for one in mine], "公共服务")
    settle(window)
    paths = [one.tag_path for one in annotations(window) if one.quote == "三天内"]
    assert sorted(paths) == sorted(["公共服务", mine[1].tag_path])
