"""Very many annotations: marked with the text, listed behind it, and there for whoever cannot wait."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.annotations import Annotations
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation
from reader.ui.desk import gathering
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.desk.test_desk import assert_in_step, listed
from tests.ui.driving import run, settle

MANY = 40


@pytest.fixture
def crowded(corpus_path: Path, start: Start, monkeypatch: pytest.MonkeyPatch) -> Window:
    """A window on the small corpus with very many annotations on its first article; the second one is open."""
    monkeypatch.setattr(gathering, "_AT_ONCE", MANY // 2)
    with Corpus.open(corpus_path, annotator="Li") as corpus:
        length = len(corpus.articles.body(1)) - 20
        pairs = [(at, end) for at in range(length) for end in range(at + 12, length, 40)][:MANY]
        for number, (at, end) in enumerate(pairs):
            corpus.annotations.add(1, Span(at, end), 1 + number % 4, note="记" * (number % 3))
    window = start(corpus_path)
    window.desk.open(2)
    settle(window)
    return window


def test_marks_come_with_the_text_and_rows_behind_it(crowded: Window, qtbot: QtBot) -> None:
    desk, page = crowded.desk, crowded.shell.view
    desk.open(1)
    assert page.page is not None
    assert len(page.page.scene.marks) == MANY + 2
    assert listed(crowded) == []
    assert desk.count == MANY + 2
    assert crowded.shell.annotations._count.text() == str(MANY + 2)
    qtbot.waitUntil(lambda: len(listed(crowded)) == MANY + 2)
    assert_in_step(crowded)


def test_the_window_reads_no_quotes_when_the_article_is_opened(
    crowded: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(self: Annotations, article: int) -> list[Annotation]:
        raise AssertionError("all annotations of the article were read on the thread of the window")

    with monkeypatch.context() as patch:
        patch.setattr(Annotations, "for_article", refuse)
        crowded.desk.open(1)
        crowded.shell.view.viewport().grab()
    qtbot.waitUntil(lambda: len(listed(crowded)) == MANY + 2)


def test_who_tags_at_once_has_them_all(crowded: Window) -> None:
    crowded.desk.open(1)
    crowded.shell.view.select(Span(40, 90))
    crowded.desk.tag(1)
    settle(crowded)
    assert_in_step(crowded)
    assert crowded.desk.choice.chosen is not None
    assert crowded.desk.choice.chosen.span == Span(40, 90)


def test_who_goes_to_the_next_one_at_once_gets_there(crowded: Window) -> None:
    crowded.desk.open(1)
    run(crowded, "tag.next")
    assert crowded.desk.choice.chosen == crowded.desk.annotations[0]
    assert_in_step(crowded)


def test_where_a_line_of_the_search_leads_the_annotations_are_chosen_when_they_come(
    crowded: Window, qtbot: QtBot
) -> None:
    crowded.desk.open(1, span=Span(60, 64))
    qtbot.waitUntil(lambda: len(listed(crowded)) == MANY + 2)
    chosen = crowded.shell.annotations.chosen
    assert chosen is not None
    one = next(one for one in crowded.desk.annotations if one.id == chosen)
    assert one.start <= crowded.shell.view.caret() <= one.end


def test_an_article_that_is_left_meanwhile_does_not_fill_the_list_of_another(
    crowded: Window, qtbot: QtBot
) -> None:
    crowded.desk.open(1)
    qtbot.wait(25)  # the reading has begun
    crowded.desk.open(2)
    settle(crowded)
    assert listed(crowded) == []
    assert crowded.desk.count == 0


def test_a_corpus_that_is_left_meanwhile_is_left_alone(crowded: Window) -> None:
    crowded.desk.open(1)
    crowded.corpora.leave()
    assert crowded.desk.count == 0
    assert listed(crowded) == []
