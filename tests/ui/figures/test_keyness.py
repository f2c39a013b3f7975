"""The page of keyness with a reference: chosen, read off the window's thread, stopped, and gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.keeping import PageState
from reader.ui.figures.pages.keyness import KeynessPage
from reader.ui.figures.references import References
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.conftest import Answer

REFERENCE = 1


@pytest.fixture
def page(dialog: FiguresDialog, qtbot: QtBot) -> KeynessPage:
    """The page with every word that is there, as it waits to be told what is compared."""
    page = next(page for page in dialog.pages if isinstance(page, KeynessPage))
    page.least.setValue(1)
    dialog.show_page(page)
    qtbot.waitUntil(lambda: "Say which articles" in page.results._instead.text())
    return page


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("word,frequency\n水,10\n山羊,1000000000000\n信息系统,1\n", "utf-8")
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A corpus of which no word is kept."""
    path = tmp_path / "other.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file("水很多，山羊也多。")])
    return path


def choose(page: KeynessPage, opens: Answer, path: Path | str) -> None:
    """As a person does: chooses the reference in the box, and is asked for the file."""
    opens(path)
    page.second.kind.setCurrentIndex(REFERENCE)
    page.second.kind.activated.emit(REFERENCE)


def rows(page: KeynessPage) -> dict[object, dict[str, object]]:
    return {row["word"]: row for row in page.results.model.table.records()}


def test_a_list_is_chosen_and_compared(qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path) -> None:
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    assert rows(page)["山羊"]["second"] == 10**12
    assert page.second.file.text() == str(listed)
    assert "the reference word list list.csv" in page.results.method.text()
    qtbot.waitUntil(lambda: not page.bars.is_empty())
    model = page.results.model
    place = next(at for at, row in enumerate(model.table.rows) if row[1] == "山羊")
    assert "000" in model.index(place, model.table.columns.index("second")).data()


def test_runs_of_words_of_two_parts_are_compared_and_lead_to_where_they_stand(
    qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path
) -> None:
    page.part.line.setText("annotated:yes")
    page.against.line.setText("annotated:no")
    page.length.setValue(2)

    def is_of_two() -> bool:
        return bool(rows(page)) and all(len(str(word).split()) == 2 for word in rows(page))

    qtbot.waitUntil(is_of_two, timeout=60_000)
    assert "2" in page.results.method.text()
    word = str(next(iter(rows(page))))
    assert page.query_of({"word": word, "log_likelihood": 3.0}) == f'"{"".join(word.split())}" annotated:yes'
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)  # of which no more is known than how often each word stands there
    assert not page.length.isEnabled()
    assert all(len(str(word).split()) == 1 for word in rows(page))
    page.second.kind.setCurrentIndex(0)
    assert page.length.isEnabled()


def test_a_row_leads_to_the_first_part_whichever_side_has_more_of_it(
    qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path
) -> None:
    page.part.line.setText("source:河")
    page.against.line.setText("source:山")
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    for value in (3.0, -3.0):
        assert page.query_of({"word": "水", "log_likelihood": value}) == '"水" source:河'
    assert not page.asks_annotations()
    page.against.line.setText("tagged:*")
    assert not page.asks_annotations(), "what is not compared does not matter"
    page.second.kind.setCurrentIndex(0)
    assert page.asks_annotations()


def test_another_corpus_is_cut_with_its_progress_told(
    qtbot: QtBot, page: KeynessPage, opens: Answer, other: Path
) -> None:
    before = other.read_bytes()
    heard: list[tuple[int, int]] = []
    page.reference_cut.connect(lambda done, of: heard.append((done, of)))
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, other)
    qtbot.waitUntil(lambda: not page._far.timer.isActive())
    assert heard == [(0, 9), (9, 9)]
    assert rows(page)["山羊"]["second"] == 1
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page.case.setChecked(True)
    qtbot.waitUntil(lambda: not page._far.timer.isActive())
    assert len(heard) == 2, "it is cut once"
    assert other.read_bytes() == before
    assert not page._bar.isVisible()


def test_it_can_be_stopped_while_the_reference_is_cut_and_gone_on_with(
    qtbot: QtBot, page: KeynessPage, opens: Answer, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, gate = References.of, threading.Event()

    def slow(
        self: References,
        corpus: Corpus,
        path: Path,
        go_on: Callable[[], bool],
        heard: Callable[[int, int], None],
    ) -> object:
        heard(0, 9)
        assert gate.wait(60)
        return real(self, corpus, path, go_on, heard)

    monkeypatch.setattr(References, "of", slow)
    page.second.set_path(other)
    page._soon.stop()
    page.run()
    qtbot.waitUntil(page._bar.isVisible, timeout=60_000)
    page._stop_or_go_on()
    gate.set()
    assert not page.runner.running
    assert not page._bar.isVisible()
    assert page._note == "Stopped."
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page._stop_or_go_on()
    assert rows(page)["山羊"]["second"] == 1


def test_where_no_file_is_chosen_a_sentence_says_so(qtbot: QtBot, page: KeynessPage, opens: Answer) -> None:
    choose(page, opens, "")
    qtbot.waitUntil(lambda: page.results._instead.text().startswith("Choose the corpus or the word list"))
    assert page.second.path is None


def test_a_file_that_went_away_and_the_open_corpus_are_told(
    qtbot: QtBot, window: Window, page: KeynessPage, opens: Answer, listed: Path
) -> None:
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    listed.unlink()
    with qtbot.waitSignal(page.runner.failed, timeout=60_000):
        page.case.setChecked(True)
    assert page._note.startswith(f"{listed} is not there.")
    assert page._say.isVisible()
    assert window.session is not None
    opens(window.session.path)
    with qtbot.waitSignal(page.runner.failed, timeout=60_000):
        page.second.button.click()
    assert "is the corpus that is open" in page._note


def test_what_is_wrong_with_a_list_stands_above_the_table(
    qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path
) -> None:
    listed.write_text("水 10\n山羊\n火 5\n", "utf-8")
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    assert page.results.notice.text().endswith("are left out: 1 (2).")
    assert page.results.notice.isVisible()


def test_the_reference_stays_chosen_for_another_window(
    qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path
) -> None:
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    kept = PageState.of(page)
    again = KeynessPage()
    qtbot.addWidget(again)
    kept.put(again)
    assert again.second.path == listed
    assert again.second._stack.currentIndex() == REFERENCE


def test_the_file_is_chosen_again_by_keyboard(
    qtbot: QtBot, page: KeynessPage, opens: Answer, listed: Path, other: Path
) -> None:
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        choose(page, opens, listed)
    opens(other)
    page.second.kind.setFocus()
    for _ in range(2):  # to the name of the file, which can be copied, and on
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.second.button
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        QTest.keyClick(page.second.button, " ")
    assert page.second.path == other
