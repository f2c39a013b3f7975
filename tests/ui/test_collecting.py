"""Circles of objects: passed over while somebody works, found when the window rests, also among what was put aside."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections import deque
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import collecting
from reader.ui.collecting import Collector, let_go, look_at_new, uncollected
from tests.ui.waiting import turns

#: More objects than Python makes before it looks through them, in records that are no part of a circle.
_RECORDS = 50_000


class Circle:
    """Something that only a search for circles finds to be garbage."""

    def __init__(self) -> None:
        self.own = self


class Telling:
    """Something that tells on which thread it ends."""

    def __init__(self, ended: list[threading.Thread]) -> None:
        self._ended = ended
        self.own: Telling | None = None

    def __del__(self) -> None:
        self._ended.append(threading.current_thread())


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    monkeypatch.setattr(
        collecting, "_AT_REST", 10.0
    )  # a test that waits looks all the time whether it need wait on
    monkeypatch.setattr(collecting, "_LONGER", 1)  # after many other tests there are very many objects
    made = Collector(soon=0.05, rest=0.2)
    made.begin()
    yield made
    made.end()
    gc.unfreeze()


def garbage() -> weakref.ref[Circle]:
    return weakref.ref(Circle())


def pauses() -> list[int]:
    """The generations that Python looks through from now on, in the order in which it does."""
    seen: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            seen.append(info["generation"])

    gc.callbacks.append(note)
    return seen


@pytest.fixture
def seen() -> Iterator[list[int]]:
    before = list(gc.callbacks)
    yield pauses()
    gc.callbacks[:] = [one for one in gc.callbacks if one in before]


def test_records_that_were_read_at_once_are_not_looked_through_while_somebody_works(
    collector: Collector, seen: list[int]
) -> None:
    with uncollected():
        records = [[number] for number in range(_RECORDS)]
    assert gc.get_freeze_count() >= len(records)
    others = [[] for _ in range(1000)]  # type: ignore[var-annotated] # so that Python looks through what is new
    walked = sum(len(gc.get_objects(generation=generation)) for generation in range(3))
    assert walked < _RECORDS / 2
    assert set(seen) <= {0, 1}
    assert len(records) == _RECORDS and others


def test_a_little_is_left_to_python(collector: Collector) -> None:
    before = gc.get_freeze_count()
    with uncollected():
        few = [[number] for number in range(100)]
    assert gc.get_freeze_count() == before and few


def test_without_a_collector_nothing_is_put_aside() -> None:
    before = gc.get_freeze_count()
    with uncollected():
        records = [[number] for number in range(_RECORDS)]
    assert gc.get_freeze_count() == before and records


def test_what_is_new_is_looked_through_as_soon_as_it_is_quiet(qtbot: QtBot, collector: Collector) -> None:
    lost = garbage()
    gc.collect(1)  # as Python does by itself, after seven thousand objects
    survivor = Circle()
    old = weakref.ref(survivor)
    gc.collect(1)
    del survivor
    assert lost() is None
    qtbot.waitUntil(lambda: old() is None, timeout=20_000)


def test_garbage_among_what_was_put_aside_is_found_at_the_next_long_rest(
    qtbot: QtBot, collector: Collector
) -> None:
    circle = Circle()
    lost = weakref.ref(circle)
    with uncollected():
        records = [[number] for number in range(_RECORDS)]
    del circle, records
    gc.collect()
    assert lost() is not None, "it is passed over while somebody works"
    qtbot.waitUntil(lambda: lost() is None, timeout=20_000)


def test_what_takes_long_waits_for_a_longer_rest(
    qtbot: QtBot, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_VERY_MANY", 0)
    monkeypatch.setattr(collecting, "_LONGER", 1000)
    circle = Circle()
    lost = weakref.ref(circle)
    with uncollected():
        records = [[number] for number in range(_RECORDS)]
    del circle, records
    qtbot.waitUntil(lambda: collector._timer.interval() > 100_000, timeout=20_000)
    assert lost() is not None


def test_a_long_day_does_not_fill_the_memory(qtbot: QtBot, collector: Collector) -> None:
    """Again and again much is read, and each time something that is part of a circle becomes garbage."""
    lost: list[weakref.ref[Circle]] = []
    before = gc.get_freeze_count()
    for _ in range(5):
        circle = Circle()
        lost.append(weakref.ref(circle))
        with uncollected():
            records = [[number] for number in range(_RECORDS)]
        del circle, records
        qtbot.waitUntil(lambda: lost[-1]() is None, timeout=20_000)
    assert gc.get_freeze_count() < before + 2 * _RECORDS


def test_everything_waits_while_the_program_works(
    qtbot: QtBot, collector: Collector, seen: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        collecting, "_AT_REST", 1e-9
    )  # a machine with more to do gives a test too little to work
    gc.collect(1)
    until = time.perf_counter() + 0.5
    seen.clear()
    while time.perf_counter() < until:
        sum(range(10_000))
        qtbot.wait(1)
    assert 2 not in seen
    monkeypatch.setattr(collecting, "_AT_REST", 10.0)
    qtbot.waitUntil(lambda: 2 in seen, timeout=20_000)


def test_when_nothing_was_made_nothing_is_looked_for(
    qtbot: QtBot, collector: Collector, seen: list[int]
) -> None:
    gc.collect(1)
    qtbot.waitUntil(lambda: 2 in seen, timeout=20_000)
    seen.clear()
    gc.disable()  # the test itself makes objects
    qtbot.wait(600)
    gc.enable()
    assert seen == [], "no timer goes on for nothing"


def test_what_is_new_is_looked_at_where_no_rest_comes(
    qtbot: QtBot, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has grown old and become garbage goes, too."""
    monkeypatch.setattr(collecting, "_AT_REST", 0.0)
    monkeypatch.setattr(collecting, "_LATEST", 5)
    living: deque[Circle] = deque(maxlen=20_000)
    lost: list[weakref.ref[Circle]] = []
    for number in range(250_000):
        living.append(Circle())
        if number < 1000:
            lost.append(weakref.ref(living[-1]))
        if number % 1000 == 0:
            qtbot.wait(1)
    assert all(one() is None for one in lost)


def test_very_much_that_is_new_waits_for_a_rest(qtbot: QtBot, collector: Collector, seen: list[int]) -> None:
    """Another thread may have made it while the event loop waited."""
    records = [[number] for number in range(_RECORDS)]
    seen.clear()
    look_at_new()
    assert seen == [] and gc.get_freeze_count() > len(records)


def test_circles_end_on_the_thread_of_the_window_alone(qtbot: QtBot, collector: Collector) -> None:
    """An object of Qt that ends on another one can stop both for ever."""
    ended: list[threading.Thread] = []

    def make_much() -> None:
        held = Telling(ended)
        held.own = held
        del held
        for _ in range(3):
            assert [[number] for number in range(_RECORDS)]

    thread = threading.Thread(target=make_much)
    thread.start()
    thread.join()
    assert ended == []
    few = [[number] for number in range(3000)]
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    assert ended == [threading.current_thread()] and few


def test_no_circle_of_the_window_ends_on_a_thread_that_makes_much(qtbot: QtBot, collector: Collector) -> None:
    """Not even one that became garbage just when the other thread would have begun to look."""
    ended: list[threading.Thread] = []
    enough = threading.Event()

    def make_much() -> None:
        while not enough.is_set():
            assert [[number] for number in range(_RECORDS // 20)]

    thread = threading.Thread(target=make_much)
    thread.start()
    for _ in range(300):
        for _ in range(100):
            held = Telling(ended)
            held.own = held
            del held
        qtbot.wait(1)
    enough.set()
    thread.join()
    gc.unfreeze()
    gc.collect()
    assert len(ended) == 30_000
    assert set(ended) == {threading.current_thread()}


def test_large_things_are_let_go_while_other_threads_run() -> None:
    at_once = min(turns([[str(number)] for number in range(400_000)].clear) for _ in range(3))
    things = [[str(number)] for number in range(400_000)]
    assert turns(lambda: let_go(things)) > 3 * at_once
    assert things == []


@pytest.mark.parametrize("was_on", [True, False])
def test_ended_it_leaves_python_as_it_was(qtbot: QtBot, was_on: bool) -> None:
    calls = list(gc.callbacks)
    if was_on:
        gc.enable()
    one = Collector()
    one.begin()
    assert not gc.isenabled()
    one.end()
    one.end()
    gc.unfreeze()
    assert gc.isenabled() == was_on
    gc.disable()  # as in every test of the window
    assert gc.callbacks == calls
    assert collecting._collector is None
