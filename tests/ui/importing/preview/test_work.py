"""One file while it is looked at: its steps back and forth, and what is handed to the import."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import UserError
from reader.importing.cleaning.choices import By, Choices, Rule, What
from reader.importing.cleaning.plan_json import plan_from_json
from reader.importing.pipeline import read_file
from reader.ui.importing.preview.work import open_work


def test_nothing_was_done_by_hand_at_first(page: Path) -> None:
    work = open_work(page)
    assert work.articles == 2
    assert not (work.by_hand or work.edited or work.can_undo or work.can_redo)
    assert work.prepared() is None


def test_steps_are_taken_back_and_done_again(page: Path) -> None:
    work = open_work(page)
    assert work.do(lambda plan: work.editing.merge(plan, 1), 7)
    assert not work.do(lambda plan: work.editing.merge(plan, 0), 0)
    assert (work.articles, work.edited) == (1, True)
    assert work.undo() == 7
    assert (work.articles, work.edited, work.can_redo) == (2, False, True)
    assert work.undo() is None
    assert work.redo() == 7
    assert work.articles == 1
    work.undo()
    work.do(lambda plan: work.editing.take_out(plan, 0), 0)
    assert not work.can_redo


def test_what_was_done_by_hand_is_handed_over(page: Path) -> None:
    work = open_work(page)
    work.do(lambda plan: work.editing.merge(plan, 1), 0)
    prepared = work.prepared()
    assert prepared is not None
    assert prepared.plan is not None
    assert plan_from_json(prepared.plan) == work.plan
    file = read_file(page, prepared=prepared)
    assert [article.title for article in file.articles] == ["县里给渡口装上了路灯"]
    assert file.plan == prepared.plan


def test_an_encoding_or_the_whole_file_can_be_chosen(batch: list[Path]) -> None:
    work = open_work(batch[2], "gbk")
    prepared = work.prepared()
    assert prepared is not None
    assert (prepared.encoding, prepared.plan) == ("gbk", None)
    work.whole = True
    prepared = work.prepared()
    assert prepared is not None
    (article,) = read_file(batch[2], prepared=prepared).articles
    assert article.body == work.document.text


def test_choices_of_the_batch_are_where_one_begins(page: Path) -> None:
    rule = Rule(What.DROP, By.WORDS, "渡工说,从前天一黑就停船,如今末班船可以开到晚上九点。")
    found = open_work(page)
    choices = Choices(encoding="big5hkscs", rules=(rule,))
    work = open_work(page, None, choices)
    assert work.document.encoding == "utf-8"
    assert not work.by_hand
    assert work.plan == choices.apply(found.document, found.plan)


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    (tmp_path / "空.txt").touch()
    with pytest.raises(UserError):
        open_work(tmp_path / "空.txt")
