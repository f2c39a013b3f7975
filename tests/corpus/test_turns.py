"""A thread that reads rests now and then, however often it gives way by itself."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.corpus import turns
from reader.corpus.corpus import Corpus


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus.create(tmp_path / "c.duizhao")


@pytest.mark.parametrize(("seconds", "rests"), [(0.0005, 9), (0.01, 999)])
def test_it_rests_when_it_has_computed_long_enough(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch, seconds: float, rests: int
) -> None:
    """A clock that goes on by so much each time that it is asked."""
    now, rested = 0.0, list[float]()

    def ask() -> float:
        nonlocal now
        now += seconds
        return now

    monkeypatch.setattr(turns, "time", SimpleNamespace(perf_counter=ask, sleep=rested.append))
    monkeypatch.setattr(turns, "_STEPS", 1)
    turns.give_way(corpus.db)
    count = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT i FROM n"
    corpus.db.execute(count).fetchall()
    assert len(rested) > rests
    corpus.close()
