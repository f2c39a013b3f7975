"""Terms are looked for off the GUI thread, and only the last question is answered."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader import messages
from reader.corpus.occurrences import Found, Request, Rule
from reader.errors import UserError
from reader.ui.importing.progress import ProgressBar
from reader.ui.occurrences.finding import Finding
from reader.ui.session import Session
from reader.ui.window import Window
from tests.ui.driving import settle


class Heard:
    """What a finding tells."""

    def __init__(self, finding: Finding) -> None:
        self.found: list[Found] = []
        self.failed: list[str] = []
        self.ended = 0
        finding.found.connect(self.found.append)
        finding.failed.connect(self.failed.append)
        finding.ended.connect(self._end)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def bar(qtbot: QtBot) -> ProgressBar:
    made = ProgressBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def terms(*words: str) -> Request:
    return Request(rules=tuple(Rule(word) for word in words))


def places(heard: Heard) -> int:
    return sum(len(one.occurrences) for one in heard.found)


def test_what_is_found_is_told_and_that_it_is_over(
    window: Window, session: Session, bar: ProgressBar
) -> None:
    finding = Finding(bar)
    heard = Heard(finding)
    finding.begin(session, terms("水"))
    assert finding.running
    settle(window)
    assert places(heard) > 0
    assert (heard.ended, heard.failed, finding.running) == (1, [], False)


def test_only_the_last_question_is_answered(window: Window, session: Session, bar: ProgressBar) -> None:
    finding = Finding(bar)
    heard = Heard(finding)
    finding.begin(session, terms("水"))
    finding.begin(session, terms("没有的词"))
    settle(window)
    assert places(heard) == 0
    assert heard.ended == 1


def test_one_that_is_not_wanted_any_more_tells_nothing(
    window: Window, session: Session, bar: ProgressBar
) -> None:
    finding = Finding(bar)
    heard = Heard(finding)
    finding.begin(session, terms("水"))
    finding.cancel()
    settle(window)
    assert (heard.found, heard.ended, finding.running) == ([], 0, False)


def test_one_that_is_stopped_comes_to_its_end(window: Window, session: Session, bar: ProgressBar) -> None:
    finding = Finding(bar)
    heard = Heard(finding)
    finding.begin(session, terms("水"))
    finding.stop()
    settle(window)
    assert (places(heard), heard.ended) == (0, 1)


def test_a_bar_that_shows_something_else_is_left_alone(bar: ProgressBar) -> None:
    finding = Finding(bar)
    bar.begin("Tagging…")
    finding.cancel()
    assert not bar.isHidden()


def test_what_the_world_refuses_is_told_in_a_sentence(
    window: Window, session: Session, bar: ProgressBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise UserError(messages.CORPUS_BUSY, path="c")

    monkeypatch.setattr("reader.ui.occurrences.finding.Occurrences", refuse)
    finding = Finding(bar)
    heard = Heard(finding)
    finding.begin(session, terms("水"))
    settle(window)
    assert len(heard.failed) == 1
    assert heard.ended == 1
