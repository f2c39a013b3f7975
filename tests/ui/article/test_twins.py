"""An article that is in the corpus more than once says so and leads to the others."""

from __future__ import annotations

from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.corpus.pages import RIVER
from tests.ui.article.conftest import RIVER_ID, SCHOOL_ID, WHOLE_ID
from tests.ui.driving import body, settle, undo


def copy(window: Window, name: str, title: str) -> None:
    """The open text once more, in another file."""
    text = body(window) + "\n" * len(name)  # other bytes; white space does not count
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.add([make_file(text, name=name, title=title)]))
    settle(window)


def test_nothing_is_said_of_an_article_that_is_there_once(window: Window) -> None:
    assert "twins" not in window.rooms.__dict__


def test_the_other_article_with_the_text_is_told_and_one_gets_there_and_back(window: Window) -> None:
    copy(window, "twin.txt", "转载 & 转引")
    mark = window.rooms.twins
    assert mark.isVisible()
    assert "1 reprint(s)" in mark.text()
    assert "转载 &amp; 转引" in mark.toolTip() or "转载 & 转引" in mark.toolTip()
    assert "twin.txt" in mark.accessibleDescription()
    mark.linkActivated.emit("#")
    assert window.desk.article is not None
    assert window.desk.article.title == "转载 & 转引"
    assert RIVER in mark.accessibleDescription()
    mark.linkActivated.emit("#")
    assert window.desk.article.id == RIVER_ID
    window.open_article(SCHOOL_ID)
    assert not mark.isVisible()
    window.open_article(RIVER_ID)
    assert mark.isVisible()
    undo(window)
    assert not mark.isVisible()


def test_of_several_one_is_chosen(window: Window) -> None:
    for number in range(2):
        copy(window, f"{number}{'0' * number}.txt", f"转载{number}")
    menu = window.rooms.twins.menu()
    assert [action.text().split("  ·  ")[0] for action in menu.actions()] == ["转载0", "转载1"]
    menu.actions()[1].trigger()
    assert window.desk.article is not None
    assert window.desk.article.title == "转载1"
    assert "2 reprint(s)" in window.rooms.twins.text()


def test_what_stays_for_its_annotations_alone_says_so(window: Window) -> None:
    window.open_article(WHOLE_ID)
    assert window.session is not None
    window.session.write(lambda corpus: corpus.recleaning.clean(WHOLE_ID))
    settle(window)
    assert window.desk.article is not None
    assert window.desk.article.id == WHOLE_ID
    mark = window.rooms.twins
    assert mark.isVisible()
    assert mark.text() == "Old version"
    assert "could not be found" in mark.toolTip().replace("\n", " ")
    window.open_article(RIVER_ID)
    assert "Old version" not in mark.text()
    window.open_article(WHOLE_ID)
    undo(window)
    assert not mark.isVisible()
