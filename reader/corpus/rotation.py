"""Which backups of a corpus to keep: many of the last hours, fewer the older they are, within a limit of size.

The last ten, because what went wrong is mostly noticed at once; one a day for two weeks, because it may be noticed
when a text is read again; one a week for twelve weeks, because coding is compared between rounds that lie a month or
two apart. A corpus of 200 MB would so take 7 GB, so the oldest go once all are larger than `LIMIT`, but never the
last three. Of those made before something was done to the file as a whole (a migration), and of those that a person
asked for, the last three stay, too: they are what one goes back to who finds a new version of the program wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

#: When it was made, its bytes, and whether it was made by hand or before something was done to the file as a whole.
Entry = tuple[datetime, int, bool]

LAST, DAYS, WEEKS = 10, 14, 12
#: Bytes of all backups of one corpus, or so many times the newest one, whichever is more.
LIMIT, TIMES = 2_000_000_000, 4
#: So many stay whatever they weigh.
ALWAYS = 3


def to_drop(entries: Sequence[Entry], now: datetime) -> list[int]:
    """The places of those that are to go, among backups that are given newest first.

    Those from the future were made while the clock was wrong: they stand behind all others, and no other goes for them.
    """
    early = next((index for index, (made_at, _, _) in enumerate(entries) if made_at <= now), len(entries))
    order = [*range(early, len(entries)), *range(early)]
    return sorted(order[index] for index in _to_drop([entries[index] for index in order], now))


def _to_drop(entries: Sequence[Entry], now: datetime) -> list[int]:
    kept = sorted(_kept_by_age(entries, now))
    special = [index for index, (_, _, whole) in enumerate(entries) if whole][:ALWAYS]
    always = {*range(min(ALWAYS, len(entries))), *special}
    room = max(LIMIT, TIMES * entries[0][1]) if entries else 0
    stay: set[int] = set(always)
    room -= sum(entries[index][1] for index in always)
    for index in kept:
        if index in stay:
            continue
        room -= entries[index][1]
        if room < 0:
            break  # what is older goes, too: a gap in the middle would help nobody
        stay.add(index)
    return [index for index in range(len(entries)) if index not in stay]


def _kept_by_age(entries: Sequence[Entry], now: datetime) -> set[int]:
    """The last ones; of each day and each week the newest one."""
    kept = set(range(min(LAST, len(entries))))
    days: set[object] = set()
    weeks: set[object] = set()
    for index, (made_at, _, _) in enumerate(entries):
        age = now - made_at
        day, week = made_at.date(), made_at.isocalendar()[:2]
        if age < timedelta(days=DAYS) and day not in days:
            kept.add(index)
        if age < timedelta(weeks=WEEKS) and week not in weeks:
            kept.add(index)
        days.add(day)
        weeks.add(week)
    return kept
