"""A paragraph without a stop: read at once as it is written, and in both forms when it is converted."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui.desk import preparing
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import import_text, press, run, select, settle

STOPLESS = "农民把土地交给合作社年底按面积分红" * 40
MIXED = "农民把土地交给合作社，種好每一塊田，" * 40


@pytest.fixture
def started(start: Start, corpus_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window with an article of one stopless paragraph (5), a mixed one (6) and an ordinary long one (7)."""
    monkeypatch.setattr(preparing, "_AT_ONCE", 400)
    ordinary = "农民把土地交给合作社，年底按面积分红。" * 40
    for name, text in (("stopless", STOPLESS), ("mixed", MIXED), ("ordinary", ordinary)):
        import_text(corpus_path, f"{name}.txt", f"题\n{text}\n".encode())
    return start(corpus_path)


def right(window: Window) -> str:
    page = window.shell.view.page
    assert page is not None
    return page.rows.text(len(page.rows) - 1, Form.TRADITIONAL)


@pytest.mark.parametrize("article", [5, 6])
def test_it_is_read_at_once_and_converted_meanwhile(started: Window, qtbot: QtBot, article: int) -> None:
    started.open_article(article)
    page = started.shell.view.page
    assert page is not None
    assert page.parallel.script is Script.UNKNOWN
    assert "土地交给" in right(started)
    qtbot.waitUntil(lambda: "土地交給" in right(started))
    assert started.shell.view.page is not page


def test_what_one_did_meanwhile_stays(started: Window, qtbot: QtBot) -> None:
    started.open_article(5)
    view = started.shell.view
    view.select(Span(310, 316))
    press(started, "e")
    view._scroll_by(60)
    place, made = view.top_position(), started.desk.choice.chosen
    qtbot.waitUntil(lambda: "土地交給" in right(started))
    assert view.selection() == Span(310, 316)
    assert view.top_position() == place
    assert made is not None
    assert started.desk.choice.chosen == made
    assert len(view.page.scene.marks) == 1  # type: ignore[union-attr]


def test_it_is_not_shown_anew_because_its_state_changed_meanwhile(started: Window) -> None:
    started.desk.preparing._later.setInterval(1_000_000)  # it is never done
    started.open_article(5)
    started.shell.view.select(Span(310, 316))
    press(started, "e")
    made, page = started.desk.choice.chosen, started.shell.view.page
    assert made is not None
    for name in ("article.done", "article.unread"):
        run(started, name)
        assert started.desk.choice.chosen == made
        assert started.shell.view.page is page


def test_an_article_that_was_left_does_not_come_back(started: Window, qtbot: QtBot) -> None:
    started.open_article(5)
    started.open_article(1)
    qtbot.wait(200)
    settle(started)
    assert started.desk.article is not None
    assert started.desk.article.id == 1
    assert "清河" in right(started) or "治理" in right(started)
    select(started, "公告栏")


def test_it_is_converted_once(started: Window, qtbot: QtBot) -> None:
    started.open_article(5)
    qtbot.waitUntil(lambda: "土地交給" in right(started))
    started.open_article(1)
    started.open_article(5)
    assert "土地交給" in right(started)


def test_an_ordinary_paragraph_is_converted_piece_by_piece_at_once(started: Window) -> None:
    started.open_article(7)
    assert "土地交給" in right(started)


def test_unknown_text_needs_no_conversion(qapp: object) -> None:
    text = ParallelText("abcdef" * 100, Script.UNKNOWN)
    assert preparing.Preparing(qapp).shown(text) is text  # type: ignore[arg-type]
