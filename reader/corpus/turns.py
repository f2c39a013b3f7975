"""Giving other threads their turn while one reads a corpus."""

from __future__ import annotations

import time

from reader.corpus.database import Database

#: After so many steps of SQLite's machine a thread looks how long it has computed, and after so many seconds it rests
#: for so many.
_STEPS, _SPELL, _BREATH = 100, 0.004, 0.00005


def give_way(db: Database) -> None:
    """Let who reads through a connection rest a moment now and then, so that the window gets its turn.

    Python forces a thread to give way that has computed for a while. One that gives way by itself again and again, as
    at each row of SQLite and each text that is unpacked, takes the next turn before another thread is awake: the window
    stood still for up to seven tenths of a second while pairs of words were counted.
    """
    rested = time.perf_counter()

    def rest() -> None:
        nonlocal rested
        if time.perf_counter() - rested > _SPELL:
            time.sleep(_BREATH)
            rested = time.perf_counter()

    db.conn.set_progress_handler(rest, _STEPS)
