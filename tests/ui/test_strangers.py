"""A corpus from a stranger: what is written in it is shown as it is, never as markup that would load something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMessageBox, QWidget

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.conftest import Start
from tests.ui.driving import run, select, settle

#: On Windows the name of a file on another computer; to look at it is to log in there.
MARKUP = '<img src="file:////elsewhere/share/x.png"><a href="http://elsewhere.invalid">x'
TAG = MARKUP.replace("/", "")


@pytest.fixture
def hostile(tmp_path: Path, start: Start) -> Window:
    path = tmp_path / "strange.duizhao"
    body = f"{MARKUP}\n　　正文里也有{MARKUP}，后面是汉字，发展很快。\n"
    with Corpus.create(path, annotator=MARKUP) as corpus:
        corpus.articles.add(
            [make_file(body, name=f"{TAG}.txt", title=MARKUP, source=MARKUP, author=MARKUP, section=MARKUP)]
        )
        corpus.codebook.create(TAG, definition=MARKUP)
        corpus.annotations.add(1, Span(0, len(MARKUP)), TAG, note=MARKUP)
        corpus.terms.add(["发展很快"])
        corpus.saved_searches.save(MARKUP, MARKUP)
    return start(path)


def indexes(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    for row in range(min(model.rowCount(parent), 50)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield index
            if column == 0 and not isinstance(model, QAbstractListModel | QAbstractTableModel):
                yield from indexes(model, index)


def is_markup(text: object) -> bool:
    return isinstance(text, str) and Qt.mightBeRichText(text) and ("<img" in text or "<a " in text)


def found(top: QWidget) -> list[str]:
    """Where what is in the corpus would be taken for markup."""
    places: list[str] = []
    for widget in [top, *top.findChildren(QWidget)]:
        name = f"{type(widget.parent()).__name__}/{type(widget).__name__}"
        if is_markup(widget.toolTip()):
            places.append(f"tool tip of {name}")
        if isinstance(widget, QLabel):
            if widget.openExternalLinks():
                places.append(f"links of {name}")
            if widget.textFormat() is not Qt.TextFormat.PlainText and is_markup(widget.text()):
                places.append(f"text of {name}: {widget.text()[:30]}")
        places += [
            f"action {action.objectName() or action.text()}"
            for action in widget.actions()
            if is_markup(action.toolTip())
        ]
    for model in {view.model() for view in top.findChildren(QAbstractItemView) if view.model() is not None}:
        roles = {
            model.data(index, role)  # type: ignore[call-overload]
            for index in indexes(model)
            for role in (Qt.ItemDataRole.ToolTipRole,)
            if is_markup(model.data(index, role))
        }
        if roles:
            places.append(f"tips of {type(model).__name__}")
    return sorted(set(places))


COMMANDS = [
    "history.show",
    "progress.show",
    "doubts.list",
    "term.list",
    "backups.show",
    "tag.all",
    "search.open",
]


def test_nothing_of_a_corpus_is_taken_for_markup(hostile: Window) -> None:
    select(hostile, "汉字")
    for name in COMMANDS:
        run(hostile, name)
    hostile.open_search("elsewhere")
    settle(hostile)
    hostile.desk.tagger.tag(TAG)
    settle(hostile)
    hostile.tagging.choose()
    QApplication.processEvents()
    places = [place for top in QApplication.topLevelWidgets() for place in found(top)]
    assert not places, "\n".join(places)
    for top in QApplication.topLevelWidgets():
        if top is not hostile:
            top.close()


def test_what_another_window_did_is_asked_about_in_plain_words(
    hostile: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = hostile.session.corpus.history.next_undo() if hostile.session is not None else None
    assert change is not None
    seen: list[list[str]] = []

    def look(box: QMessageBox) -> int:
        seen.append(found(box))
        assert "elsewhere" in box.informativeText()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    change = replace(change, name="annotation.note", facts={"quote": MARKUP})
    assert not hostile.rooms.sharing.ask_foreign(change, back=True)
    assert [place for places in seen for place in places if not place.startswith("links of")] == []


def test_the_box_about_the_program_opens_no_link_by_itself(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []

    def look(box: QMessageBox) -> int:
        links = [label.text() for label in box.findChildren(QLabel) if "href" in label.text()]
        seen.append(links)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    run(window, "help.about")
    assert seen == [[]]
