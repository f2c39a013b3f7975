"""A window with the history beside it, after a few steps."""

from __future__ import annotations

import pytest

from reader.corpus.rows import State
from reader.ui.history.panel import HistoryDialog
from reader.ui.window import Window
from tests.ui.driving import answer, run, select, settle


@pytest.fixture
def history(window: Window) -> HistoryDialog:
    """Five steps: two passages tagged, one note, another article done, a tag made."""
    session = window.session
    assert session is not None
    select(window, "公告栏")
    window.desk.tag(3)
    settle(window)
    select(window, "园区")
    window.desk.tag("产业/园区")
    settle(window)
    session.write(lambda corpus: corpus.annotations.update(1, note="河"))
    session.write(lambda corpus: corpus.articles.set_state(2, State.DONE))
    session.write(lambda corpus: corpus.codebook.create("新"))
    settle(window)
    run(window, "history.show")
    dialog = window.rooms.history.dialog
    assert dialog is not None
    settle(window)
    return dialog


@pytest.fixture
def yes(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The person agrees; what was asked is kept."""
    return answer(monkeypatch, agreed=True)
