"""Before a file is cleaned again, the dialog shows what would happen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.chinese.span import Span
from reader.importing.cleaning.plan_json import plan_to_json
from reader.ui.article.cleaning import CleaningDialog
from reader.ui.article.outcome import Column
from reader.ui.window import Window
from tests.corpus.pages import RIVER, SCHOOL
from tests.ui.article.conftest import RIVER_ID, WHOLE_ID, dialog, open_titles
from tests.ui.driving import body, run, settle, status, tagged, undo


def rows(cleaning: CleaningDialog) -> list[tuple[str, str, str]]:
    model = cleaning.model
    assert model is not None
    return [
        tuple(model.index(row, column).data() for column in Column)  # type: ignore[misc]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def cleaning(window: Window) -> CleaningDialog:
    window.open_article(WHOLE_ID)
    return dialog(window, "article.clean", CleaningDialog)


def test_it_says_what_would_happen_and_does_nothing_yet(window: Window, cleaning: CleaningDialog) -> None:
    told = rows(cleaning)
    assert told[0][:2] == ("Not found again: stays with the old article", "页面/版权: 未经许可不得转载")
    assert ("New article", RIVER, "") in told
    assert ("Passage reads otherwise now", "每天公布 水质", RIVER) in told
    assert ("Passage stays in its place", "英语课", SCHOOL) in told
    assert "2 article(s) are made anew" in cleaning._words.text()
    assert "1 annotation(s) cannot be found again" in cleaning._words.text()
    model = cleaning.model
    assert model is not None
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["What happens", "Article or passage", "In the article"]
    assert cleaning._view.accessibleName()
    cleaning.reject()
    settle(window)
    assert window.session is not None
    assert window.session.corpus.history.next_undo() is None


def test_it_is_done_as_one_step(window: Window, cleaning: CleaningDialog) -> None:
    before = tagged(window)
    cleaning._go.click()
    settle(window)
    assert "1 annotation(s) stay with their old article" in status(window)
    assert window.session is not None
    old = window.session.corpus.articles.get(WHOLE_ID).title
    assert open_titles(window)[2:] == [RIVER, old, SCHOOL]  # after the one that has most of it
    assert ("每天公布水质", "水") in tagged(window)
    assert window.desk.article is not None
    assert window.desk.article.id == WHOLE_ID  # it stays, with what could not be found again
    assert [one.quote for one in window.desk.annotations] == ["未经许可不得转载"]
    undo(window)
    assert tagged(window) == before
    assert len(window.desk.annotations) == 3


def test_where_nothing_would_change_nothing_can_be_done(window: Window) -> None:
    cleaning = dialog(window, "article.clean", CleaningDialog)
    assert "already as the program would make them" in cleaning._words.text()
    assert not cleaning._go.isEnabled()
    assert not cleaning._automatic.isVisible()


def test_what_was_split_by_hand_stays_unless_that_is_wanted_otherwise(window: Window) -> None:
    place = body(window).index("治理从")
    window.shell.view.select(Span(place, place))
    run(window, "article.split")
    before = open_titles(window)
    cleaning = dialog(window, "article.clean", CleaningDialog)
    assert "What was split and merged by hand stays so." in cleaning._words.text()
    assert cleaning._automatic.isVisible()
    assert cleaning._automatic.text() == "Undo what was split and merged by hand"
    assert not cleaning._go.isEnabled()
    cleaning._automatic.click()
    settle(window)
    assert "split and merged by hand is undone" in cleaning._words.text()
    cleaning._go.click()
    settle(window)
    assert open_titles(window)[:2] == [RIVER, SCHOOL]
    undo(window)
    assert open_titles(window) == before


def test_a_plan_by_hand_can_be_forgotten(window: Window) -> None:
    assert window.session is not None
    corpus = window.session.corpus
    file = corpus.files.of(RIVER_ID)
    plan = plan_to_json(corpus.files.plan(file, corpus.files.document(file)))

    def work(writer: object) -> None:
        writer.db.execute("UPDATE source_file SET plan = ? WHERE id = 1", (plan,))  # type: ignore[attr-defined]

    window.session.write(work, owner=window)
    settle(window)
    cleaning = dialog(window, "article.clean", CleaningDialog)
    assert cleaning._automatic.isVisible()
    assert not cleaning._go.isEnabled()
    cleaning._automatic.click()
    settle(window)
    assert cleaning._go.isEnabled()
    cleaning._go.click()
    settle(window)
    assert window.session.corpus.files.of(RIVER_ID).plan is None
    undo(window)
    assert window.session.corpus.files.of(RIVER_ID).plan == plan


def test_a_file_that_can_no_longer_be_read_is_told(window: Window) -> None:
    assert window.session is not None
    window.session.write(
        lambda corpus: corpus.db.execute("UPDATE source_file SET encoding = 'utf-32'") and None, owner=window
    )
    settle(window)
    cleaning = dialog(window, "article.clean", CleaningDialog)
    assert "page.txt" in cleaning._words.text()
    assert not cleaning._go.isEnabled()
