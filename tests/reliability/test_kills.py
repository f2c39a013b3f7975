"""The program is killed at random moments, and nothing that it had acknowledged is lost. The long run: `kills`."""

from __future__ import annotations

import sys

import pytest

from tests.reliability import kills


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no fork")
def test_nothing_that_was_acknowledged_is_lost_by_25_kills() -> None:
    tally = kills.run(25, seed=7)
    assert tally.wrong == []
    assert sum(tally.kills.values()) == 25
    assert sum(tally.acknowledged.values()) > 25
    assert {"command", "migration"} <= tally.kills.keys()
    assert any(name.startswith("window") for name in tally.kills)
