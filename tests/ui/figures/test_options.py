"""What the pages of the figures can be told: how to count, order and show, and what they say of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.model import SORT_ROLE
from reader.ui.figures.pages.themes import TimelinePage
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.ui.driving import settle
from tests.ui.figures.making import made


def test_rows_are_sorted_as_numbers_and_filtered_in_either_script(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    made(qtbot, dialog, dialog.words)
    results = dialog.words.results
    results.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    values = [results.model.index(row, 2).data(SORT_ROLE) for row in range(results.model.rowCount())]
    assert values == sorted(values)
    word = str(results.model.table.records()[0]["word"])
    results.filter.setText(word)
    assert 0 < results.model.rowCount() < len(results.model.table.rows)


def test_how_a_search_is_understood_is_said(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("水 AND")
    made(qtbot, dialog, page)
    assert "“AND” is looked for as a word" in page._say.text()
    page.query.setText("水")
    page.run()
    made(qtbot, dialog, page)
    assert "looked for" not in page._say.text()


def test_collocates_are_ordered_by_the_measure_that_is_chosen(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.least.setValue(1)
    page.query.setText("水")
    made(qtbot, dialog, page)
    for place in range(page.order.count()):
        page.order.setCurrentIndex(place)
        column = page.results.model.table.columns.index(page.order.currentData())
        values = [row[column] for row in page.results.model.rows()]
        known = [value for value in values if value is not None]
        assert known == sorted(known, reverse=True)  # type: ignore[type-var]
        assert None not in values[: len(known)]


def test_themes_are_shown_with_what_is_below_them(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.annotations.add(2, Span(0, 4), "公共服务/教育")

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    counts, coverage, _, timeline, places = dialog.pages[3:8]
    assert places.below.isHidden()  # type: ignore[attr-defined]
    for page in (counts, coverage, timeline):
        own = {row["tag"] for row in made(qtbot, dialog, page)}
        assert "生态环境" not in own
        with qtbot.waitSignal(page.runner.made):
            page.below.setChecked(True)  # type: ignore[attr-defined]
        rows = page.results.model.table.records()
        assert {row["tag"] for row in rows} == own | {"生态环境"}
        chart = page.results.chart
        assert chart is not None
        tips = "\n".join(target.tip for target in chart.picture().targets())
        assert "生态环境" in tips
        assert ("公共服务/教育" in tips) == (page is coverage)
        assert page._say.text().startswith("The chart has the top themes") == (page is not coverage)
    services = [row for row in counts.results.model.table.records() if row["tag"] == "公共服务"]
    assert sum(row["annotations"] for row in services) == 2  # type: ignore[misc]
    with qtbot.waitSignal(dialog.passages_wanted) as asked:
        counts.chosen(services[0] if services[0]["source"] is None else services[1])
    tags = {window.session.corpus.annotations.get(number).tag_path for number in asked.args[0]}
    assert tags == {"公共服务/教育"}


def test_a_timeline_is_of_counts_or_of_rates(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = next(page for page in dialog.pages if isinstance(page, TimelinePage))
    rows = made(qtbot, dialog, page)
    assert any(row["per_10000_characters"] for row in rows)
    assert page.lines._axes.counted == "Annotations"
    with qtbot.waitSignal(page.runner.made):
        page.measure.setCurrentIndex(1)
    assert page.lines._axes.counted == "Per 10,000 characters"
    drawn = {value for line in page.lines._lines for value, _ in filter(None, line.points)}
    assert drawn - {0.0} == {row["per_10000_characters"] for row in rows} - {0.0}


def test_parts_that_overlap_are_told_over_the_table(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[2]
    notice = page.results.notice
    page.part.line.setText("tagged:*")
    page.against.line.setText("annotated:yes")  # type: ignore[attr-defined]
    made(qtbot, dialog, page)
    assert notice.isVisible()
    assert notice.text().startswith("The parts overlap (articles with text that is counted in both: 1)")
    page.results._copy_table()
    assert notice.isVisible()
    with qtbot.waitSignal(page.runner.made):
        page.against.line.setText("untagged:*")  # type: ignore[attr-defined]
        page.against.line.returnPressed.emit()  # type: ignore[attr-defined]
    assert not notice.isVisible()


def test_the_case_of_words_can_matter(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.articles.add([make_file("AI 来了，ai 去了。", name="ai.txt")])

    window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    page = dialog.words
    page.least.setValue(1)
    found = {
        row["word"]: row["frequency"] for row in made(qtbot, dialog, page) if row["word"] in ("AI", "ai")
    }
    assert found == {"AI": 2}
    with qtbot.waitSignal(page.runner.made):
        page.case.setChecked(True)
    rows = page.results.model.table.records()
    assert {row["word"]: row["frequency"] for row in rows if row["word"] in ("AI", "ai")} == {
        "AI": 1,
        "ai": 1,
    }
