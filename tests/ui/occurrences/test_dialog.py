"""All places of terms: looked for as one types, chosen line by line, tagged as one step that is taken back as one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView

from reader.corpus import occurrences
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Origin, Status
from reader.ui.occurrences import preview
from reader.ui.occurrences.dialog import OccurrencesDialog
from reader.ui.occurrences.form import Scope
from reader.ui.occurrences.model import Column
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import (
    RIVER,
    annotations,
    import_text,
    path_of,
    redo,
    select,
    settle,
    status,
    tagged,
    undo,
)
from tests.ui.occurrences.conftest import ask, do, look, open_dialog, press, rows

SERVICE = "公共服务"


def tag_id(window: Window, path: str) -> int:
    return next(tag.id for tag in window.desk.tags.values() if tag.path == path)


def test_the_selection_is_taken_in_and_all_its_places_are_tagged_and_taken_back(window: Window) -> None:
    before = tagged(window)
    select(window, "公告栏")
    dialog = open_dialog(window)
    assert dialog.form.terms.toPlainText() == "公告栏"
    assert dialog.form.where is Scope.ARTICLE
    ask(window, dialog, "县\n水质\n農民", tag_id(window, SERVICE))
    assert {match for _, match in rows(dialog)} == {"水质", "县", "農民"}
    assert dialog.go.text() == f"&Tag {len(rows(dialog))} place(s)"
    do(window, dialog)
    assert not dialog.isVisible()
    assert "Ctrl+Z" in status(window)
    made = [one for one in annotations(window) if one.origin is Origin.SEARCH]
    assert {one.quote for one in made} == {"水质", "县", "農民"}
    assert {one.tag_path for one in made} == {SERVICE}
    assert {one.status for one in made} == {Status.MADE}
    undo(window)
    assert tagged(window) == before
    redo(window)
    assert len(tagged(window)) == len(before) + len(made)


def test_what_is_searched_for_is_taken_in_where_nothing_is_selected(window: Window) -> None:
    window.open_search('水质 "公告栏"')
    settle(window)
    window.shell.view.setFocus()
    dialog = open_dialog(window)
    assert dialog.form.terms.toPlainText() == "水质\n公告栏"


def test_the_marks_of_the_open_article_follow(window: Window, dialog: OccurrencesDialog) -> None:
    before = len(window.desk.annotations)
    ask(window, dialog, "水", tag_id(window, SERVICE), scope=Scope.ARTICLE)
    do(window, dialog)
    assert len(window.desk.annotations) == before + RIVER.count("水")
    undo(window)
    assert len(window.desk.annotations) == before


@pytest.mark.parametrize(("scope", "count"), [(Scope.ARTICLE, 1), (Scope.CORPUS, 2), (Scope.SHOWN, 1)])
def test_it_is_looked_where_one_wants(
    window: Window, dialog: OccurrencesDialog, scope: Scope, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog, "_shown", lambda: [2])
    ask(window, dialog, "的水\n的土\n听", scope=scope)
    assert len(rows(dialog)) == count


def test_what_the_library_shows_is_known(window: Window) -> None:
    assert sorted(window.rooms.occurrences._articles()) == [1, 2, 3, 4]


def test_space_unticks_and_only_what_is_ticked_is_tagged(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水", tag_id(window, SERVICE))
    count = len(rows(dialog))
    press(window, dialog, Qt.Key.Key_Space, 1)
    assert [tick for tick, _ in rows(dialog)].count(False) == 1
    assert "ticked" in dialog.preview.state.text()
    skipped = dialog.preview.model.harvest.place(1)
    do(window, dialog)
    made = [one for one in annotations(window) if one.origin is Origin.SEARCH]
    assert len(made) == count - 1
    assert skipped not in [(one.article, one.start, one.end) for one in made]


def test_the_box_of_a_row_is_clicked(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水")
    table = dialog.preview.table
    place = table.visualRect(dialog.preview.model.index(0, Column.TICK))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.center()
    )
    assert rows(dialog)[0][0] is False


def test_several_rows_are_unticked_at_once(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水")
    dialog.preview.table.selectAll()
    QTest.keyClick(dialog.preview.table, Qt.Key.Key_Space)
    assert not any(tick for tick, _ in rows(dialog))
    assert not dialog.go.isEnabled()


def test_ticks_by_article_by_term_and_all(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水\n山", tag_id(window, SERVICE))
    harvest = dialog.preview.model.harvest
    menu = {action.text().replace("&", ""): action for action in dialog.preview.ticks.menu().actions()}
    dialog.preview.table.setCurrentIndex(dialog.preview.model.index(0, 1))
    menu["Untick this article"].trigger()
    assert {match for tick, match in rows(dialog) if tick} == {"山"}
    menu["Tick this article"].trigger()
    assert harvest.ticked == len(harvest)
    menu["Untick this term"].trigger()
    assert {match for tick, match in rows(dialog) if tick} == {"山"}
    menu["Tick none"].trigger()
    assert harvest.ticked == 0
    menu["Tick all"].trigger()
    assert harvest.ticked == len(harvest)


def test_doubtful_places_are_marked_and_not_ticked(window: Window) -> None:
    import_text(path_of(window), "hou.txt", "皇后\n會議之後，皇后大道。\n".encode())
    dialog = open_dialog(window)
    ask(window, dialog, "後", "A")
    # In the notice 以后 is simplified for 以後: that is what is looked for.
    assert rows(dialog) == [(True, "后"), (False, "后"), (True, "後"), (False, "后")]
    assert "2 doubtful" in dialog.preview.state.text()
    dialog.preview.table.sortByColumn(Column.DOUBT, Qt.SortOrder.DescendingOrder)
    assert [match for _, match in rows(dialog)] == ["后", "后", "后", "後"]
    menu = {action.text().replace("&", ""): action for action in dialog.preview.ticks.menu().actions()}
    menu["Tick the doubtful ones"].trigger()
    assert all(tick for tick, _ in rows(dialog))
    menu["Untick the doubtful ones"].trigger()
    do(window, dialog)
    assert sorted(quote for quote, path in tagged(window) if path == "A") == ["后", "後"]


def test_a_row_leads_to_its_place_in_the_text(
    window: Window, dialog: OccurrencesDialog, qapp: QApplication
) -> None:
    ask(window, dialog, "土地")
    press(window, dialog, Qt.Key.Key_Return, 0)
    assert window.desk.article is not None
    assert window.desk.article.id == 3
    span = window.shell.view.selection()
    assert span is not None
    assert (3, span.start, span.end) == dialog.preview.model.harvest.place(0)


def test_rows_are_sorted_and_the_right_ones_are_ticked(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水")
    model = dialog.preview.model
    dialog.preview.table.sortByColumn(Column.RIGHT, Qt.SortOrder.DescendingOrder)
    after = [model.index(row, Column.RIGHT).data() for row in range(model.rowCount())]
    assert after == sorted(after, reverse=True)
    press(window, dialog, Qt.Key.Key_Space, 0)
    assert not rows(dialog)[0][0]
    article, start, _ = model.harvest.place(model.number(model.index(0, 0)))
    assert not model.harvest.is_ticked(model.number(model.index(model.row_of(article, start), 0)))


def test_another_tag_keeps_the_ticks_and_other_terms_do_not(
    window: Window, dialog: OccurrencesDialog
) -> None:
    ask(window, dialog, "水", "A")
    press(window, dialog, Qt.Key.Key_Space, 0)
    ask(window, dialog, "水", "B")
    assert [tick for tick, _ in rows(dialog)].count(False) == 1
    ask(window, dialog, "水\n山", "B")
    assert all(tick for tick, _ in rows(dialog))


def test_what_is_typed_right_behind_the_letter_of_the_tag_goes_into_the_palette(
    window: Window, dialog: OccurrencesDialog
) -> None:
    QTest.keyClick(dialog.form.terms, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    # Nothing is waited for: a hand that knows the way types on.
    target = QApplication.focusWidget()
    assert isinstance(target, QLineEdit)
    QTest.keyClicks(target, "szl")
    QTest.keyClick(target, Qt.Key.Key_Return)
    settle(window)
    assert dialog.form.tag == tag_id(window, "生态环境/水治理")


def test_a_place_that_one_goes_to_is_seen_above_the_dialog(window: Window) -> None:
    long = "".join(f"第{number}段，沿河往东走，记下每一处排水口的样子和颜色。\n" for number in range(200))
    article = import_text(path_of(window), "long.txt", long.encode())
    window.open_article(article)
    window.resize(1200, 800)
    dialog, view = open_dialog(window), window.shell.view
    dialog.move(
        view.mapToGlobal(view.rect().topLeft()).x(), view.mapToGlobal(view.rect().topLeft()).y() + 260
    )
    dialog.resize(700, 700)
    for number in (4, 7, 9, 150):
        start = long.index(f"第{number}段")
        dialog.place_chosen.emit(article, start, start + 3)
        QApplication.processEvents()
        rect = view.caret_rect()
        assert rect is not None
        assert rect.top() >= 0
        assert rect.bottom() <= 260


def test_half_of_the_text_stays_in_sight(window: Window) -> None:
    window.resize(1440, 860)
    dialog = open_dialog(window)
    view = window.shell.view
    above = dialog.frameGeometry().top() - view.mapToGlobal(view.rect().topLeft()).y()
    assert above > 0.25 * view.height()
    assert dialog.height() <= 500


def test_the_tag_is_chosen_in_the_palette_by_initials(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水")
    assert not dialog.go.isEnabled()
    QTest.mouseClick(dialog.form.choose, Qt.MouseButton.LeftButton)
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "szl")
    QTest.keyClick(line, Qt.Key.Key_Return)
    look(window, dialog)
    assert dialog.form.tag == tag_id(window, "生态环境/水治理")
    assert dialog.form.choose.text() == "生态环境 / 水治理"
    assert dialog.go.isEnabled()


def test_the_palette_counts_what_was_tagged_since_the_window_opened(
    window: Window, dialog: OccurrencesDialog
) -> None:
    number = tag_id(window, "生态环境/水治理")

    def counted() -> int:
        return next(tag.annotations for tag in dialog._palette._tags if tag.id == number)

    QTest.mouseClick(dialog.form.choose, Qt.MouseButton.LeftButton)
    before = counted()
    window.desk.tag(number)
    settle(window)
    assert counted() == before + 1  # of a palette that is open
    QTest.keyClick(dialog._palette._line, Qt.Key.Key_Escape)
    dialog.close()
    again = open_dialog(window)
    QTest.mouseClick(again.form.choose, Qt.MouseButton.LeftButton)
    assert counted() == before + 1


def test_a_tag_that_is_removed_meanwhile_is_chosen_no_more(window: Window, dialog: OccurrencesDialog) -> None:
    number = tag_id(window, "生态环境/水治理")
    ask(window, dialog, "水", number)
    assert window.session is not None
    window.session.write(lambda corpus: corpus.codebook.remove(number))
    settle(window)
    look(window, dialog)
    assert dialog.form.tag is None
    assert not dialog.go.isEnabled()


def test_a_list_with_tags_tags_each_term_with_its_own(
    window: Window, dialog: OccurrencesDialog, opens: Answer, tmp_path: Path
) -> None:
    path = tmp_path / "dictionary.csv"
    path.write_text("term,tag\r\n水质,环境/水\r\n公告栏,公开\r\n", "utf-8-sig")
    opens(path)
    dialog.form.file_wanted.emit()
    ask(window, dialog, dialog.form.terms.toPlainText() + "\n山里", SERVICE)
    table, model = dialog.preview.table, dialog.preview.model
    assert not table.isColumnHidden(Column.TAG)
    assert {model.index(row, Column.TAG).data() for row in range(model.rowCount())} == {
        "环境 / 水",
        "公开",
        SERVICE,
    }
    do(window, dialog)
    made = {(one.quote, one.tag_path) for one in annotations(window) if one.origin is Origin.SEARCH}
    assert made == {("水质", "环境/水"), ("公告栏", "公开"), ("山里", SERVICE)}


def test_a_file_that_is_no_list_is_told_in_words(
    window: Window, dialog: OccurrencesDialog, opens: Answer, tmp_path: Path
) -> None:
    for name, data in (("a.png", b"\x89PNG\r\n\x1a\n\0\0"), ("a.csv", b'a,"b\r\n')):
        path = tmp_path / name
        path.write_bytes(data)
        opens(path)
        dialog.form.file_wanted.emit()
        assert not dialog.problem.isHidden()
        assert dialog.problem.text()


def test_the_names_of_the_codebook_are_a_list(window: Window, dialog: OccurrencesDialog) -> None:
    actions = dialog.form.add.menu().actions()
    dialog.form.set_tag(tag_id(window, "生态环境"))
    actions[2].trigger()
    assert dialog.form.terms.toPlainText() == "水治理\t生态环境/水治理"
    dialog.form.terms.clear()
    actions[1].trigger()
    assert len(dialog.form.terms.toPlainText().splitlines()) == 4


@pytest.mark.parametrize("terms", ["", "\n \n", "\t环境"])
def test_without_a_term_nothing_can_be_done(window: Window, dialog: OccurrencesDialog, terms: str) -> None:
    ask(window, dialog, terms, "A")
    assert rows(dialog) == []
    assert not dialog.go.isEnabled()
    assert "Type a term" in dialog.preview.state.text()


def test_terms_that_are_nowhere_are_told(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "(.*)\n😀\n𠮷", "A")
    assert "nowhere" in dialog.preview.state.text()
    assert not dialog.go.isEnabled()


def test_more_places_than_are_listed_are_all_tagged(
    window: Window, dialog: OccurrencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(occurrences.Occurrences.find, "__kwdefaults__", {"lines": 2, "around": 5})
    ask(window, dialog, "水", "A")
    assert len(rows(dialog)) == 2
    assert dialog.preview.more.isVisible()
    assert "first 2 places" in dialog.preview.more.text()
    count = len(dialog.preview.model.harvest)
    assert count > 2
    do(window, dialog)
    assert len([one for one in annotations(window) if one.tag_path == "A"]) == count


def test_what_is_gone_by_then_is_left_out_and_told(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水\n山", "A")
    with Corpus.open(path_of(window), annotator="Wang") as other:
        other.articles.remove([2])
    do(window, dialog)
    assert {one.quote for one in annotations(window) if one.tag_path == "A"} == {"水"}
    assert "left out" in window.shell.notice.text


def test_a_proposal_can_be_made(window: Window, dialog: OccurrencesDialog) -> None:
    dialog.form.status.setCurrentIndex(1)
    ask(window, dialog, "土地", "A")
    do(window, dialog)
    assert annotations(window)[-1].status is Status.PROPOSED
    assert status(window).startswith("1 proposal(s) made. At one, Ctrl+Enter accepts")


def test_whole_words_and_one_script(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "农民\n件")
    assert [match for _, match in rows(dialog)] == ["件", "農民"]
    dialog.form.whole.setChecked(True)
    look(window, dialog)
    assert [match for _, match in rows(dialog)] == ["農民"]
    dialog.form.same.setChecked(True)
    look(window, dialog)
    assert rows(dialog) == []


def test_stopping_keeps_the_corpus_as_it_was(window: Window, dialog: OccurrencesDialog) -> None:
    before = annotations(window)
    ask(window, dialog, "水", "A")
    dialog.tag_places()
    dialog.stop()
    settle(window)
    assert annotations(window) == before
    assert dialog.isVisible()
    assert "Nothing was tagged" in dialog.problem.text()
    assert dialog.go.isEnabled()


def test_a_write_that_fails_is_told_in_the_dialog(
    window: Window, dialog: OccurrencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(window, dialog, "水", "A//B")
    do(window, dialog)
    assert dialog.isVisible()
    assert dialog.problem.text()
    assert len(annotations(window)) == 2


def test_another_corpus_closes_it(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水", "A")
    window.corpora.open_sample()
    settle(window)
    assert not dialog.isVisible()


def test_enter_in_a_box_does_not_tag(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水", "A")
    for box in (dialog.form.whole, dialog.form.scope, dialog.form.terms):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Return)
        settle(window)
    assert dialog.isVisible()
    assert len(annotations(window)) == 2
    ask(window, dialog, "水", "A")
    QTest.keyClick(dialog.form.terms, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert len(annotations(window)) > 2


def test_every_control_has_a_name(dialog: OccurrencesDialog) -> None:
    for kind in (QAbstractButton, QComboBox, QPlainTextEdit, QTableView):
        for widget in dialog.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_the_pause_of_typing_is_short() -> None:
    assert preview._PAUSE < 200


def test_within_one_article_the_rows_do_not_name_it(window: Window, dialog: OccurrencesDialog) -> None:
    for scope, hidden in ((Scope.ARTICLE, True), (Scope.CORPUS, False)):
        ask(window, dialog, "水", scope=scope)
        assert dialog.preview.table.isColumnHidden(Column.ARTICLE) is hidden
        assert dialog.preview.table.isColumnHidden(Column.DATE) is hidden


@pytest.mark.parametrize("place", [QPoint(0, 0), QPoint(500, 260), QPoint(-300, -200)])
def test_it_opens_low_and_wholly_on_the_screen(
    window: Window, monkeypatch: pytest.MonkeyPatch, place: QPoint
) -> None:
    room = QRect(0, 0, 1440, 860)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: room)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: room.size())
    window.move(place)
    QApplication.processEvents()
    dialog = open_dialog(window)
    assert room.contains(dialog.frameGeometry())
    if place.y() >= 0:
        assert dialog.frameGeometry().bottom() > room.center().y()


def test_every_column_has_a_name_that_is_whole(window: Window, dialog: OccurrencesDialog) -> None:
    ask(window, dialog, "水")
    header, model = dialog.preview.table.horizontalHeader(), dialog.preview.model
    for column in set(Column) - {Column.TICK}:
        name = model.headerData(column, Qt.Orientation.Horizontal)
        assert name.isalpha()
        assert header.isSectionHidden(column) or header.sectionSize(
            column
        ) >= header.fontMetrics().horizontalAdvance(name)
    assert model.headerData(Column.DOUBT, Qt.Orientation.Horizontal) == "Doubtful"
