"""Which backups stay: the last ones, one a day, one a week, and never more than there is room for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.rotation import ALWAYS, DAYS, LAST, LIMIT, WEEKS, Entry, to_drop

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


def entries(*hours: float, size: int = 1000, whole: bool = False) -> list[Entry]:
    """Backups that are so many hours old."""
    return [(NOW - timedelta(hours=hour), size, whole) for hour in sorted(hours)]


def kept(all_: list[Entry]) -> list[float]:
    gone = set(to_drop(all_, NOW))
    return [(NOW - one[0]) / timedelta(hours=1) for index, one in enumerate(all_) if index not in gone]


def test_a_few_stay_all() -> None:
    assert to_drop([], NOW) == []
    assert kept(entries(*range(LAST))) == list(range(LAST))


def test_of_many_the_last_and_one_a_day_and_one_a_week_stay() -> None:
    old = kept(entries(*range(24 * 7 * 20)))
    assert old[:LAST] == list(range(LAST))
    days = {(NOW - timedelta(hours=hour)).date() for hour in old}
    assert {(NOW - timedelta(days=day)).date() for day in range(DAYS)} <= days
    weeks = {(NOW - timedelta(hours=hour)).isocalendar()[:2] for hour in old}
    assert len(weeks) >= WEEKS
    assert len(old) <= LAST + DAYS + WEEKS
    assert max(old) <= 24 * 7 * WEEKS


def test_of_a_day_the_last_one_stays() -> None:
    old = kept(entries(*range(LAST), 30, 31, 32))
    assert 30 in old
    assert 31 not in old


def test_one_from_the_future_is_no_reason_to_drop_another() -> None:
    assert kept(entries(-48, 1, 2)) == [-48, 1, 2]


def test_those_from_the_future_push_none_of_now_out() -> None:
    future = [-24 * 300 - hour for hour in range(30)]
    found = kept(entries(*future, *range(LAST)))
    assert set(range(LAST)) <= set(found)
    assert len(found) < LAST + DAYS
    huge = kept(entries(*future, *range(8), size=LIMIT))
    assert {0, 1, 2} <= set(huge)
    assert len(huge) <= 4


def test_large_ones_leave_room_but_the_last_three_stay() -> None:
    huge = entries(*range(8), size=LIMIT)
    assert kept(huge)[:ALWAYS] == [0, 1, 2]
    assert len(kept(huge)) <= 4
    assert len(kept(entries(*range(8), size=LIMIT // 6))) == 6


def test_those_from_before_a_migration_stay_too() -> None:
    old = [*entries(*range(40)), *entries(24 * 400, 24 * 500, whole=True)]
    assert {24 * 400, 24 * 500} <= set(kept(old))


@given(st.lists(st.tuples(st.floats(-50, 24 * 200), st.integers(0, LIMIT), st.booleans()), max_size=60))
def test_the_newest_always_stays_and_a_second_look_drops_nothing_more(
    made: list[tuple[float, int, bool]],
) -> None:
    all_ = [(NOW - timedelta(hours=hour), size, whole) for hour, size, whole in sorted(made)]
    gone = set(to_drop(all_, NOW))
    now_first = sorted(
        range(len(all_)), key=lambda index: all_[index][0] > NOW
    )  # behind them those from the future
    assert not gone & set(now_first[:ALWAYS])
    left = [one for index, one in enumerate(all_) if index not in gone]
    assert to_drop(left, NOW) == []
