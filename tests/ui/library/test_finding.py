"""Very many articles are arranged on another thread: what is shown is what was asked for last, as it is now."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Occurrences, Request, Rule, chosen
from reader.corpus.rows import Change, State
from reader.ui.library import arranging, finding, panel
from reader.ui.library.arranging import Arranger, Filter
from reader.ui.library.model import Role
from reader.ui.library.panel import LibraryPanel
from reader.ui.library.shelves import Group, Shelf, Sort
from reader.ui.window import Window
from tests.ui.driving import press, select, settle, undo
from tests.ui.library.test_panel import choose, form, headings, shown


@pytest.fixture
def library(window: Window, monkeypatch: pytest.MonkeyPatch) -> LibraryPanel:
    """A library for which two articles are very many."""
    monkeypatch.setattr(finding, "_MANY", 2)
    monkeypatch.setattr(panel, "_FEW", 1)
    return window.shell.library


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The threads on which articles are arranged."""
    seen: list[str] = []
    usual = Arranger.arrange

    def arrange(self: Arranger, *args: object, **options: object) -> list[Shelf]:
        seen.append(threading.current_thread().name)
        return usual(self, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Arranger, "arrange", arrange)
    return seen


def wait(qtbot: QtBot, library: LibraryPanel, expected: list[int]) -> None:
    def is_shown() -> bool:
        return shown(library) == expected and not library._finding._looking and not library._catching.is_at_it

    qtbot.waitUntil(is_shown, timeout=10_000)


def test_sorting_and_grouping_hold_nobody_up(qtbot: QtBot, library: LibraryPanel, threads: list[str]) -> None:
    choose(library._sort, Sort.DATE)
    wait(qtbot, library, [2, 1, 3, 4])
    choose(library._group, Group.MONTH)
    qtbot.waitUntil(lambda: headings(library) == ["2024-01", "2024-03", "No date"], timeout=10_000)
    assert threads and "MainThread" not in threads


def test_of_several_wishes_the_last_is_shown(qtbot: QtBot, library: LibraryPanel) -> None:
    choose(library._sort, Sort.DATE)
    library.set_filter(Filter(tagged=True))
    library.set_filter(Filter(tagged=False))
    choose(library._sort, Sort.ORDER)
    wait(qtbot, library, [2, 3, 4])
    assert library._count.text() == "3 of 4"


def test_what_changes_while_it_is_arranged_is_shown_as_it_is_now(
    qtbot: QtBot, window: Window, library: LibraryPanel
) -> None:
    choose(library._sort, Sort.DATE)  # its thread has the articles as they are
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.remove([2]))
    library.set_state([4], State.DONE)
    settle(window)
    wait(qtbot, library, [1, 3, 4])
    assert library._model.index_of(4).data(Role.ARTICLE).state is State.DONE
    undo(window)
    undo(window)
    wait(qtbot, library, [2, 1, 3, 4])


def test_a_corpus_that_is_left_is_not_shown_again(
    qtbot: QtBot, window: Window, library: LibraryPanel
) -> None:
    session = window.session
    choose(library._sort, Sort.DATE)
    library.set_session(None)
    assert library._finding._looking
    qtbot.waitUntil(lambda: not library._finding._looking, timeout=10_000)
    assert shown(library) == []
    library.set_session(session)
    wait(qtbot, library, [2, 1, 3, 4])


def test_the_first_picture_of_a_corpus_has_its_articles(
    window: Window, library: LibraryPanel, threads: list[str]
) -> None:
    library.set_session(window.session)
    assert shown(library) == [1, 2, 3, 4]
    assert set(threads) == {"MainThread"}


def test_a_text_in_the_filter_is_looked_up_and_found(qtbot: QtBot, library: LibraryPanel) -> None:
    library._text.setText("種好")
    wait(qtbot, library, [3])
    assert library._count.text() == "1 of 4"
    library._text.clear()
    wait(qtbot, library, [1, 2, 3, 4])
    assert library._count.text() == "4"


def test_a_change_to_very_many_is_read_on_another_thread(
    qtbot: QtBot, window: Window, library: LibraryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session is not None
    here: list[list[int]] = []
    articles = window.session.corpus.articles  # those that the thread of the window reads
    usual = articles.some
    monkeypatch.setattr(articles, "some", lambda numbers: here.append(list(numbers)) or usual(here[-1]))
    library.set_state([1, 2, 3], State.DONE)
    settle(window)
    wait(qtbot, library, [1, 2, 3, 4])
    assert library._done.text() == "3 of 4 done"
    window.session.write(lambda corpus: corpus.articles.remove([2, 3]))
    settle(window)
    wait(qtbot, library, [1, 4])
    assert max(map(len, here), default=0) <= 1


def refuse(*_: object) -> list[object]:
    raise AssertionError("it is broken")


def test_what_comes_while_a_change_is_read_comes_after_it(
    qtbot: QtBot, window: Window, library: LibraryPanel
) -> None:
    """Three articles are marked; then one of them is tagged and marked otherwise before the first was read."""
    library.set_state([1, 2, 3], State.DONE)
    window.open_article(2)
    select(window, "孩子们")
    press(window, "s")
    library.set_state([2], State.READING)
    settle(window)
    wait(qtbot, library, [1, 2, 3, 4])
    assert library._articles[2].state is State.READING
    assert library._articles[2].annotations == 1
    assert library._model.index_of(2).data(Role.COLOURS) == (window.desk.tags[3].colour,)


def test_tags_and_colours_of_very_many_are_read_again(
    qtbot: QtBot, window: Window, library: LibraryPanel
) -> None:
    def tag(corpus: Corpus) -> Change:
        request = Request(rules=(Rule("的", "公共服务/教育"),))
        places = chosen([one for some in Occurrences(corpus).find(request) for one in some.occurrences])
        *_, last = tag_all(corpus, request, places)
        assert last.outcome is not None and last.outcome.change is not None
        return last.outcome.change

    assert window.session is not None
    window.session.write(tag)
    settle(window)
    wait(qtbot, library, [1, 2, 3, 4])
    many = [number for number, tags in library._tagged.tags.items() if 4 in tags]
    assert len(many) > 1
    assert all(library._articles[number].annotations for number in many)
    undo(window)
    wait(qtbot, library, [1, 2, 3, 4])
    assert not [number for number, tags in library._tagged.tags.items() if 4 in tags]


def test_the_filter_form_still_filters(qtbot: QtBot, library: LibraryPanel) -> None:
    choose(form(library).tag, True)
    wait(qtbot, library, [1])
    assert library.filter.tagged is True
    assert library._count.text() == "1 of 4"


def test_what_is_arranged_at_once_is_not_overtaken_by_what_was_looked_up_for_the_text_before(
    qtbot: QtBot, library: LibraryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_MANY", 1000)
    monkeypatch.setattr(arranging, "_MANY", 2)
    library._text.setText("種好")
    assert library.is_arranging
    library._text.clear()
    assert shown(library) == [1, 2, 3, 4]
    seen: list[list[int]] = []
    library._model.modelReset.connect(lambda: seen.append(shown(library)))
    qtbot.waitUntil(lambda: not library.is_arranging, timeout=10_000)
    qtbot.wait(50)
    assert shown(library) == [1, 2, 3, 4]
    assert [3] not in seen


def test_a_thread_that_fails_leaves_the_library_working(
    qtbot: QtBot, library: LibraryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Arranger, "arrange", refuse)
    with qtbot.captureExceptions() as raised:
        choose(library._sort, Sort.DATE)
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    monkeypatch.undo()
    monkeypatch.setattr(finding, "_MANY", 2)
    choose(library._sort, Sort.ORDER)
    choose(library._sort, Sort.DATE)
    wait(qtbot, library, [2, 1, 3, 4])


def test_what_is_marked_is_told_and_marked_again_in_runs(library: LibraryPanel) -> None:
    view = library._view
    view.mark([4, 1, 2, 9])
    assert view.marked() == [1, 2, 4]
    assert [(one.top(), one.bottom()) for one in view.selectionModel().selection()] == [(0, 1), (3, 3)]
    view.selectAll()
    assert view.marked() == [1, 2, 3, 4]
    view.mark([])
    assert view.marked() == []
