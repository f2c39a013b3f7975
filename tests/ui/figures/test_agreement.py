"""The page of agreement: whom it compares, what it shows, and that it leads to what people do not agree on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import State
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.keeping import PageState
from reader.ui.figures.pages.agreement import AgreementPage
from reader.ui.window import Window
from tests.ui.driving import RIVER, settle, span_of

Tag = Callable[..., None]


@pytest.fixture
def page(dialog: FiguresDialog) -> AgreementPage:
    return next(page for page in dialog.pages if isinstance(page, AgreementPage))


@pytest.fixture
def tag(window: Window) -> Tag:
    """Tags what is quoted of the first article, which Li has tagged, by the side of the window."""

    def tagged(*what: tuple[str, str, str]) -> None:
        assert window.session is not None

        def work(corpus: Corpus) -> object:
            made = [
                corpus.annotations.add(1, span_of(RIVER, quote), tag, annotator=who)
                for quote, tag, who in what
            ]
            return made[-1]

        window.session.write(work, owner=window)  # type: ignore[arg-type]
        settle(window)

    return tagged


def shown(qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage) -> list[dict[str, object]]:
    """Show the page and wait for its table; the rows."""
    dialog.show_page(page)
    qtbot.waitUntil(lambda: not page.stale and not page._soon.isActive() and not page.runner.running)
    return list(page.results.model.table.records())


def quotes(window: Window, numbers: list[int]) -> list[str]:
    assert window.session is not None
    return [window.session.corpus.annotations.get(number).quote for number in numbers]


def test_two_annotators_are_compared_and_offered(
    qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    tag(("治理", "公共服务", "王"), ("居民提意见", "生态环境/水治理", "王"))
    found = shown(qtbot, dialog, page)
    assert [row["tag"] for row in found] == ["公共服务", "生态环境/水治理", ""]
    assert {(row["first_annotator"], row["second_annotator"]) for row in found} == {("Li", "王")}
    assert [page.first.itemText(place) for place in range(page.first.count())] == ["Li", "王"]
    assert page.first.currentText() == ""
    assert not page.results.notice.isVisible()
    assert page.results.method.text().startswith("Agreement of every two annotators")
    cells = [page.results.model.index(2, column).data() for column in range(4)]
    assert cells[:3] == ["Li", "王", "all tags together"]
    with qtbot.waitSignal(page.runner.made):
        page.first.setCurrentIndex(1)
        page.first.activated.emit(1)
    shown(qtbot, dialog, page)
    assert page.results.method.text().startswith("Agreement of 王 with each of the others")
    assert {row["second_annotator"] for row in page.results.model.table.records()} == {"Li"}
    with qtbot.waitSignal(page.runner.made):
        QTest.keyClicks(page.second.lineEdit(), "Li")
        QTest.keyClick(page.second.lineEdit(), Qt.Key.Key_Return)
    shown(qtbot, dialog, page)
    assert page.results.method.text().startswith("Agreement of 王 with Li")
    assert (page.first.currentText(), page.second.currentText()) == ("王", "Li")


def test_units_and_articles_are_chosen(
    qtbot: QtBot, window: Window, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    tag(("治理", "公共服务", "王"))
    assert window.session is not None
    units = []
    for place in range(page.unit.count()):
        page.unit.setCurrentIndex(place)
        units.append(shown(qtbot, dialog, page)[0]["units"])
    assert units == [3, 5, len(RIVER), 1]
    with qtbot.waitSignal(page.runner.made):
        page.done.setCurrentIndex(1)
    assert shown(qtbot, dialog, page) == []
    assert page.results.notice.text().startswith(
        "Fewer than two people have annotated anything in articles with state"
    )
    with qtbot.waitSignal(page.runner.made):  # marked as done meanwhile
        window.session.write(lambda corpus: corpus.articles.set_state(1, State.DONE), owner=window)
    settle(window)
    assert shown(qtbot, dialog, page)[0]["articles"] == 1
    page.done.setCurrentIndex(0)
    shown(qtbot, dialog, page)
    window.session.write(lambda corpus: corpus.articles.set_state(1, State.READING), owner=window)
    settle(window)
    assert not page.stale
    assert not page._soon.isActive()


def test_the_chart_shows_agreement_on_units_or_on_passages(
    qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    tag(("水质", "生态环境/水治理", "王"))
    found = {row["tag"]: row for row in shown(qtbot, dialog, page)}
    drawn = {bar.name: bar.total for bar in page.bars._bars}
    assert drawn["生态环境/水治理"] == found["生态环境/水治理"]["kappa"]
    with qtbot.waitSignal(page.runner.made):
        page.measure.setCurrentIndex(1)
    shown(qtbot, dialog, page)
    qtbot.waitUntil(lambda: page.bars._bars[0].total != drawn[page.bars._bars[0].name])
    assert {bar.name: bar.total for bar in page.bars._bars} == {
        row["tag"] or "all tags together": row["u_alpha"]
        for row in found.values()
        if row["u_alpha"] is not None
    }


def test_themes_can_be_summed(qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage, tag: Tag) -> None:
    tag(("水质", "生态环境", "王"))
    assert "生态环境/水治理" in {row["tag"] for row in shown(qtbot, dialog, page)}
    with qtbot.waitSignal(page.runner.made):
        page.below.setChecked(True)
    found = {row["tag"]: row for row in shown(qtbot, dialog, page)}
    assert found["生态环境"]["both"] == 1
    assert page._say.text() == ""  # nothing of the table is left out of the chart


def test_a_bar_and_a_row_lead_to_the_passages_on_which_they_do_not_agree(
    qtbot: QtBot, window: Window, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    tag(("谁都可以查", "生态环境/水治理", "王"), ("沿河的小厂", "公共服务", "王"), ("治理", "公共服务", "王"))
    found = {row["tag"]: row for row in shown(qtbot, dialog, page)}
    chart = page.bars
    assert chart.isVisible()
    targets = {target.tip.splitlines()[2]: target for target in chart.picture().targets()}
    target = targets["Tag: 公共服务"]
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        QTest.mouseClick(
            chart, Qt.MouseButton.LeftButton, pos=chart.picture().place_of(target).center().toPoint()
        )
    assert quotes(window, asked.args[0]) == ["沿河的小厂"]
    settle(window)
    (passage,) = window.rooms.passages.dialog.model.passages
    assert (passage.first.quote, passage.first.annotator) == ("沿河的小厂", "王")
    assert window.rooms.passages.dialog.isVisible()
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        page.results.view.activated.emit(page.results.model.index(2, 0))
    assert quotes(window, asked.args[0]) == ["沿河的小厂"]
    menu = QMenu()
    page.offer(menu, found["公共服务"])
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        menu.actions()[0].trigger()
    assert quotes(window, asked.args[0]) == ["沿河的小厂"]
    with qtbot.assertNotEmitted(dialog.passages_wanted):
        page.chosen(found["生态环境/水治理"])
    assert page._say.text().startswith("On this they agree everywhere")


def test_with_one_annotator_a_sentence_says_what_is_missing(
    qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage
) -> None:
    assert shown(qtbot, dialog, page) == []
    assert page.results.notice.text().startswith(
        "Fewer than two people have annotated anything in the whole corpus"
    )
    qtbot.waitUntil(page.results._instead.isVisible)
    assert page.results._instead.text().startswith("Two people tag the same articles")
    assert not page.bars.isVisible()
    page.second.setEditText("谁")
    page.run()
    assert shown(qtbot, dialog, page) == []
    assert page.results.notice.text().startswith("谁 has annotated nothing")


def test_an_empty_corpus_has_a_sentence_too(
    qtbot: QtBot, window: Window, dialog: FiguresDialog, page: AgreementPage
) -> None:
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.remove([1, 2, 3, 4]), owner=window)
    settle(window)
    assert shown(qtbot, dialog, page) == []
    assert page.results.notice.isVisible()
    assert page.first.count() == 0


def test_what_is_tagged_meanwhile_is_compared(
    qtbot: QtBot, window: Window, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    assert shown(qtbot, dialog, page) == []
    with qtbot.waitSignal(page.runner.made):
        tag(("治理", "公共服务", "王"))
    assert shown(qtbot, dialog, page)
    assert page.second.count() == 2


def test_names_that_were_chosen_come_back_in_another_window(
    qtbot: QtBot, dialog: FiguresDialog, page: AgreementPage, tag: Tag
) -> None:
    tag(("治理", "公共服务", "王"))
    shown(qtbot, dialog, page)
    page.first.setCurrentIndex(1)
    page.unit.setCurrentIndex(2)
    fresh = AgreementPage()
    qtbot.addWidget(fresh)
    PageState.of(page).put(fresh)
    assert (fresh.first.currentText(), fresh.second.currentText()) == ("王", "")
    assert fresh.unit.currentIndex() == 2
    assert fresh.first.count() == 0  # they are offered when the table is made


def test_an_article_that_one_of_them_left_alone_is_not_compared(
    qtbot: QtBot, window: Window, dialog: FiguresDialog, page: AgreementPage
) -> None:
    assert window.session is not None
    window.session.write(
        lambda corpus: corpus.annotations.add(2, Span(0, 4), "公共服务", annotator="王"), owner=window
    )
    settle(window)
    assert shown(qtbot, dialog, page) == []
    assert page.results.notice.text().startswith("No article of the whole corpus has annotations by two")
