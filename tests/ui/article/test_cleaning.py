"""Before a file is cleaned again, the dialog shows what would happen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.importing.cleaning.plan_json import plan_to_json
from reader.ui.article.cleaning import CleaningDialog
from reader.ui.article.outcome import Column
from reader.ui.importing.preview.stored import StoredPreview
from reader.ui.window import Window
from tests.corpus.pages import RIVER, SCHOOL
from tests.ui.article.conftest import RIVER_ID, SCHOOL_ID, WHOLE_ID, dialog, open_titles
from tests.ui.driving import body, run, settle, status, tagged, undo
from tests.ui.importing.preview.conftest import answer


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


# -- choosing what is kept -----------------------------------------------------------------------


def preview(cleaning: CleaningDialog, qtbot: QtBot) -> StoredPreview:
    """The preview of the stored file, once it shows it."""
    cleaning._choose.click()
    qtbot.waitUntil(lambda: cleaning._preview is not None)
    found = cleaning._preview
    assert found is not None
    qtbot.waitUntil(lambda: found.isVisible() and found.editor.work is not None)
    QApplication.processEvents()
    return found


def keep_line(stored: StoredPreview, words: str) -> None:
    work = stored.editor.work
    assert work is not None
    text = work.document.text
    line = next(at for at, line in enumerate(work.plan.lines) if words in line.span.of(text))
    stored.view.go_to(line)
    stored.editor.run("toggle")


def test_a_line_that_was_dropped_is_kept_as_one_step(window: Window, qtbot: QtBot) -> None:
    window.open_article(SCHOOL_ID)
    before = tagged(window)
    cleaning = dialog(window, "article.clean", CleaningDialog)
    stored = preview(cleaning, qtbot)
    assert stored.windowTitle() == "Choose what is kept of page.txt"
    assert stored.panel.article == 1  # the article from which one came
    assert not stored.go.isEnabled()
    keep_line(stored, "版权所有")
    assert stored.go.isEnabled()
    stored.go.click()
    settle(window)
    assert not stored.isVisible()
    assert ("New article", SCHOOL, "") in rows(cleaning)
    assert "1 annotation(s) go with their passages." in cleaning._words.text()
    assert window.session is not None
    assert window.session.corpus.history.next_undo() is None
    cleaning._go.click()
    settle(window)
    assert body(window).endswith("版权所有　未经许可不得转载")
    assert sorted(tagged(window)) == sorted(before)
    undo(window)
    assert "版权所有" not in body(window)
    assert open_titles(window)[:2] == [RIVER, SCHOOL]


def test_what_was_chosen_is_there_when_it_is_opened_again(window: Window, qtbot: QtBot) -> None:
    cleaning = dialog(window, "article.clean", CleaningDialog)
    stored = preview(cleaning, qtbot)
    stored.panel.detail_said.emit(0, "date", "2023-12")
    stored.go.click()
    settle(window)
    assert ("Details are read anew", RIVER, "") in rows(cleaning)
    again = preview(cleaning, qtbot)
    assert again is stored
    assert again.editor.work is not None
    assert again.editor.work.plan.drafts[0].value("date") == "2023-12"
    again.editor.run("undo")
    assert not again.go.isEnabled()


def test_choices_that_are_given_up_are_asked_about_and_forgotten(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    cleaning = dialog(window, "article.clean", CleaningDialog)
    stored = preview(cleaning, qtbot)
    keep_line(stored, "版权所有")
    stored.go.click()
    settle(window)
    assert cleaning._go.isEnabled()
    preview(cleaning, qtbot)
    answer(monkeypatch, "Go on")
    stored.reject()
    assert stored.isVisible()
    answer(monkeypatch, "Close without using them")
    stored.reject()
    settle(window)
    assert not cleaning._go.isEnabled()
    assert "already as the program would make them" in cleaning._words.text()


def test_a_choice_that_leaves_nothing_is_refused_in_words(window: Window, qtbot: QtBot) -> None:
    cleaning = dialog(window, "article.clean", CleaningDialog)
    stored = preview(cleaning, qtbot)
    for _ in range(2):
        stored.panel.article_chosen.emit(0)
        stored.editor.run("take_out")
    stored.go.click()
    settle(window)
    assert "page.txt" in cleaning._words.text()
    assert not cleaning._go.isEnabled()


def test_a_file_taken_as_it_stands_opens_as_one_and_can_be_parted(window: Window, qtbot: QtBot) -> None:
    window.open_article(WHOLE_ID)
    cleaning = dialog(window, "article.clean", CleaningDialog)
    stored = preview(cleaning, qtbot)
    assert stored.editor.work is not None
    assert stored.editor.work.whole
    assert not stored.go.isEnabled()
    stored.bar.whole_chosen.emit(False)
    stored.go.click()
    settle(window)
    assert ("New article", RIVER, "") in rows(cleaning)
