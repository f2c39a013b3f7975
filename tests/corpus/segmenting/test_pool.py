"""Processes that cut texts: also when one of them is killed, or none can be started."""

from __future__ import annotations

import pytest

from reader.corpus.segmenting import pool as pools
from reader.corpus.segmenting.child import Cuts, Text, cut_all
from reader.corpus.segmenting.packing import pack, unpack
from reader.corpus.segmenting.pool import Pool

BATCHES = [[Text(number, "simplified", f"第{number}次改革开放。")] for number in range(6)]


def collected(pool: Pool) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    try:
        for cuts in pool.through(iter(BATCHES)):
            if cuts is not None:
                found |= spelled(cuts)
                _kill_one(pool)
    finally:
        pool.close()
    return found


def spelled(cuts: Cuts) -> dict[int, list[str]]:
    return {
        cut.article: [cuts.words[place] for place in unpack(pack(cut.text, cut.text.words))]
        for cut in cuts.articles
    }


def _kill_one(pool: Pool) -> None:
    for process in list(pool._running)[:1]:
        process.kill()


def test_a_process_that_dies_loses_nothing() -> None:
    expected = {number: words for batch in BATCHES for number, words in spelled(cut_all(batch)).items()}
    assert collected(Pool(2)) == expected


def test_without_processes_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: str) -> None:
        raise OSError("no process")

    monkeypatch.setattr(pools, "Process", refuse)
    assert len(collected(Pool(2))) == len(BATCHES)


def test_what_goes_wrong_in_a_thread_reaches_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(pools, "Process", lambda **_: _raise())
    monkeypatch.setattr(pools, "cut_all", fail)
    with pytest.raises(RuntimeError, match="broken"):
        collected(Pool(1))


def _raise() -> None:
    raise OSError


@pytest.mark.parametrize("fault", [RuntimeError, SystemExit])
def test_a_thread_that_cannot_even_begin_says_so(
    monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]
) -> None:
    """Else one would wait for ever for what it was to bring."""

    def fail(**_: str) -> None:
        raise fault("no room")

    monkeypatch.setattr(pools, "Process", fail)
    with pytest.raises(fault, match="no room"):
        collected(Pool(1))


def test_closing_ends_the_processes_at_once() -> None:
    pool = Pool(2)
    next(pool.through(iter(BATCHES)))
    processes = list(pool._running)
    pool.close()
    assert pool._running == set()
    assert all(process._process.poll() is not None for process in processes)
