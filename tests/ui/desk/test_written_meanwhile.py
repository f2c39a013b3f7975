"""What another program or window writes while an act of this one is on its way to the disk."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.changes import Changes
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.errors import UserError
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.desk.two_sides import (
    MINE,
    RETAGGED,
    THEIRS,
    assert_shown,
    elsewhere,
    look,
    messages_of,
    on_disk,
    retag,
    their_tag,
)
from tests.ui.driving import annotations, path_of, settle


def test_what_is_written_between_the_look_and_the_lock_is_seen(
    window: Window, said: list[UserError], monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Changes.alone

    def late(changes: Changes) -> Any:
        monkeypatch.setattr(Changes, "alone", begin)
        elsewhere(window, their_tag)
        return begin(changes)

    monkeypatch.setattr(Changes, "alone", late)
    retag(window)
    settle(window)
    assert on_disk(window).tag_path == THEIRS
    assert messages_of(said) == [RETAGGED]
    assert_shown(window)


def test_what_waited_while_another_program_wrote_is_held_against_what_was_seen_too(
    window: Window, said: list[UserError], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    assert window.session is not None
    holding = window.session.holding
    with Corpus.open(path_of(window), annotator="Wang") as other, other.changes.alone():
        for number in (1, 2):
            window.desk.acts.retag([number], MINE)
        qtbot.waitUntil(lambda: len(holding) == 2)
        their_tag(other)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not len(holding) and on_disk(window, 2).tag_path == MINE, timeout=10_000)
    assert messages_of(said) == [RETAGGED]
    assert on_disk(window).tag_path == THEIRS


def test_what_waits_when_the_file_goes_is_saved_with_it(window: Window, said: list[UserError]) -> None:
    assert window.session is not None
    path = path_of(window)
    path.unlink()
    for number in (1, 2):
        window.desk.acts.retag([number], MINE)
    settle(window)
    window.session.look()
    settle(window)
    window.rooms.sharing.rescue()
    settle(window)
    assert path.exists()
    assert {one.tag_path for one in annotations(window)} == {MINE}
    assert said == []


def test_two_windows_that_give_one_annotation_two_tags_keep_the_first_and_tell_the_second(
    window: Window, start: Start
) -> None:
    other = start(path_of(window))
    said: list[UserError] = []
    for one in (window, other):
        assert one.session is not None
        one.session.failed.connect(said.append)
    window.desk.acts.retag([1], MINE)
    other.desk.acts.retag([1], THEIRS)
    settle(window)
    settle(other)
    assert messages_of(said) == [RETAGGED]
    kept = on_disk(window).tag_path
    assert kept in (MINE, THEIRS)
    assert kept in said[0].what
    for one in (window, other):
        look(one)
        assert_shown(one)


def test_two_windows_that_work_on_different_fields_both_get_their_way(window: Window, start: Start) -> None:
    other = start(path_of(window))
    said: list[UserError] = []
    for one in (window, other):
        assert one.session is not None
        one.session.failed.connect(said.append)
    for number in range(10):
        window.desk.acts.retag([1, 2], (MINE, THEIRS)[number % 2])
        other.desk.go_to(1)
        other.desk.acts.judge((Status.ACCEPTED, Status.REJECTED)[number % 2])
    settle(window)
    settle(other)
    assert said == []
    assert (on_disk(window).tag_path, on_disk(window).status) == (THEIRS, Status.REJECTED)
    for one in (window, other):
        look(one)
        assert_shown(one)
