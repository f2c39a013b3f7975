"""The list of articles and the form, without the window around them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.importing.cleaning.plan import Detail, Draft
from reader.ui.importing.preview.articles import ArticleModel, Role
from reader.ui.importing.preview.details import DetailForm
from reader.ui.importing.preview.panel import ArticlePanel
from reader.ui.importing.preview.work import open_work


def test_articles_have_title_details_and_length(page: Path) -> None:
    model = ArticleModel()
    work = open_work(page)
    model.show_plan(work.plan)
    first = model.index(0)
    assert first.data() == "县里给渡口装上了路灯"
    assert first.data(Role.DETAILS).startswith("2024-03-08  ·  河湾日报  ·  林渡  ·  ")
    assert not first.data(Role.DOUBTFUL)
    assert not first.data(Role.EMPTY)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("1. 县里给渡口")


def test_an_article_without_text_says_that_it_is_not_stored(page: Path) -> None:
    work = open_work(page)
    lines = [at for at, line in enumerate(work.plan.lines) if line.article == 0 and line.role == "paragraph"]
    work.do(lambda plan: work.editing.drop(plan, lines), 0)
    model = ArticleModel()
    model.show_plan(work.plan)
    assert model.index(0).data(Role.EMPTY)
    assert model.index(0).data(Role.DETAILS) == "No text: not imported"
    assert work.articles == 1


def test_the_model_follows_plans_and_goes_empty(page: Path) -> None:
    work = open_work(page)
    model = ArticleModel()
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_plan(work.plan)
    model.show_plan(work.editing.set_detail(work.plan, 0, "title", "新题"))
    assert model.index(0).data() == "新题"
    assert len(resets) == 1
    model.show_plan(work.editing.merge(work.plan, 1))
    model.show_plan(None)
    assert (model.rowCount(), len(resets)) == (0, 3)


def test_a_field_says_what_was_typed_once(qtbot: QtBot) -> None:
    form = DetailForm()
    qtbot.addWidget(form)
    said: list[tuple[str, str]] = []
    form.said.connect(lambda *pair: said.append(pair))
    form.show_details({"source": Detail("河湾日报", None, 0.8)}, {})
    field = form.field("source")
    field.selectAll()
    QTest.keyClicks(field, "River  News ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    form.flush()
    assert said == [("source", "River News")]
    form.show_details({}, {})
    assert field.text() == ""
    form.flush()
    assert len(said) == 1


def test_a_date_that_is_none_is_marked_and_not_said(qtbot: QtBot) -> None:
    form = DetailForm()
    qtbot.addWidget(form)
    said: list[tuple[str, str]] = []
    form.said.connect(lambda *pair: said.append(pair))
    form.show_details({"date": Detail("2024-03-08")}, {})
    field = form.field("date")
    field.selectAll()
    QTest.keyClicks(field, "8.3.")
    assert field.property("state") == "wrong"
    assert "2024-03" in field.toolTip()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == []
    field.selectAll()
    QTest.keyClicks(field, "2024-04")
    assert field.property("state") == ""
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert said == [("date", "2024-04")]
    assert form._wrong.isHidden()


def test_a_date_is_understood_as_it_is_written_and_what_is_none_stays_with_the_reason(qtbot: QtBot) -> None:
    form = DetailForm()
    qtbot.addWidget(form)
    said: list[tuple[str, str]] = []
    form.said.connect(lambda *pair: said.append(pair))
    form.show_details({}, {}, about=0)
    field = form.field("date")
    for typed in ("2024/11/6", "2024年11月7日"):
        field.setText(typed)
        field.tell()
    assert said == [("date", "2024-11-06"), ("date", "2024-11-07")]
    assert field.text() == "2024-11-07"
    field.clear()
    QTest.keyClicks(field, "2024-13-40")
    field.editingFinished.emit()  # Tab, too
    assert field.text() == "2024-13-40"
    assert not form._wrong.isHidden()
    assert "2024-03-08" in field.accessibleDescription()
    assert not form.flush()
    form.show_details({"date": Detail("2024-11-07")}, {}, about=0)
    assert field.text() == "2024-13-40"
    form.show_details({"date": Detail("2024-11-07")}, {}, about=1)  # another article
    assert field.text() == "2024-11-07"
    assert form._wrong.isHidden()
    assert form.flush()


def test_what_one_gave_can_be_given_to_all_articles(qtbot: QtBot) -> None:
    form = DetailForm()
    qtbot.addWidget(form)
    wanted: list[str] = []
    form.spread_wanted.connect(wanted.append)
    given, read = Detail("2024-11-06"), Detail("清河报", Span(0, 3))
    form.show_details({"date": given, "source": read}, {"source": 1}, others=[Draft()])
    assert form.origin("date").text() == "To all"
    assert form.origin("source").text() == "Line 1"
    form.origin("date").click()
    assert wanted == ["date"]
    form.show_details({"date": given}, {}, others=[Draft({"date": given})])
    assert form.origin("date").text() == "Given"


def test_each_detail_leads_to_its_line_and_doubts_are_marked(qtbot: QtBot, page: Path) -> None:
    panel = ArticlePanel()
    qtbot.addWidget(panel)
    work = open_work(page)
    panel.show_work(work)
    places: list[int] = []
    panel.place_wanted.connect(places.append)
    origin = panel.form.origin("author")
    assert origin.text() == "Line 4"
    origin.click()
    assert work.document.text[places[0] :].startswith("林渡")
    assert panel.form.origin("kicker").isHidden()
    first = next(at for at, line in enumerate(work.plan.lines) if line.role == "title")
    work.do(lambda plan: work.editing.drop(plan, [first]), 0)
    panel.show_work(work)
    assert panel.form.field("title").property("state") == "doubtful"
    assert panel.form.origin("title").text() == "Guessed"
    assert not panel.form.origin("title").isEnabled()
    assert panel.form.field("title").accessibleName() == "Title"


def test_the_text_is_shown_as_it_would_be_stored(qtbot: QtBot, page: Path) -> None:
    panel = ArticlePanel()
    qtbot.addWidget(panel)
    work = open_work(page)
    panel.show_work(work, 1)
    text = panel.body.toPlainText()
    assert text.startswith("秋天收下的山核桃")
    assert "来源" not in text
    work.whole = True
    panel.show_work(work)
    assert panel.body.toPlainText() == work.document.text
    assert not panel.form.field("title").isEnabled()
    panel.show_work(None)
    assert panel.body.toPlainText() == ""
