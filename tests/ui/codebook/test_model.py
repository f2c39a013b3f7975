"""The tree of tags as a model: structure, drag and drop, names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.ui.codebook.arrangement import FOLD, Order
from reader.ui.codebook.model import MIME, CodebookModel, Role
from tests.ui.codebook.conftest import Desk, many

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(desk: Desk) -> CodebookModel:
    return CodebookModel(desk.tags)


def drop(model: CodebookModel, dragged: int, row: int, above: int | None) -> bool:
    data = model.mimeData([model.index_of(dragged)])
    parent = model.index_of(above) if above is not None else QModelIndex()
    allowed = model.canDropMimeData(data, MOVE, row, 0, parent)
    assert model.dropMimeData(data, MOVE, row, 0, parent) is False, "the view must not remove the row"
    return allowed


def test_the_model_keeps_what_qt_asks_of_models(desk: Desk, qtmodeltester: object) -> None:
    qtmodeltester.check(CodebookModel(desk.tags))  # type: ignore[attr-defined]


def test_tags_stand_below_their_themes(model: CodebookModel, desk: Desk) -> None:
    assert model.rowCount() == 3
    theme = model.index(0, 0)
    assert theme.data() == "产业发展"
    assert [model.index(row, 0, theme).data() for row in range(model.rowCount(theme))] == [
        "新质生产力",
        "数字经济",
    ]
    assert model.index(0, 0, theme).parent() == theme
    assert model.index(0, 0, theme).data(Role.KEY) == "x"
    assert model.index(0, 0, theme).data(Role.PATH) == "产业发展/新质生产力"


def test_a_theme_counts_what_is_below_it(model: CodebookModel, desk: Desk) -> None:
    desk.annotate("数字乡村", "产业发展/数字经济")
    desk.annotate("试点方案", "产业发展")
    model.set_tags(desk.tags)
    index = model.index_of(desk.tag("产业发展").id)
    assert (index.data(Role.COUNT), index.data(Role.TOTAL)) == (1, 2)


def test_new_counts_do_not_rebuild_the_tree(model: CodebookModel, desk: Desk, qtbot: QtBot) -> None:
    desk.annotate("数字乡村", "产业发展/数字经济")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        assert model.set_tags(desk.tags) is False


def test_the_tool_tip_shows_a_definition_without_reading_it_as_markup(desk: Desk) -> None:
    number = desk.tag("民生保障").id
    desk.session.write(lambda corpus: corpus.codebook.update(number, {"definition": "<b>不</b>含"}))
    desk.session.drain()
    model = CodebookModel(desk.tags)
    tip = model.index_of(number).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;不&lt;/b&gt;含" in tip


def test_dropping_on_a_theme_puts_a_tag_at_its_end(model: CodebookModel, desk: Desk, qtbot: QtBot) -> None:
    tag, theme = desk.tag("乡村振兴/农村物流").id, desk.tag("产业发展").id
    with qtbot.waitSignal(model.move_wanted) as asked:
        assert drop(model, tag, -1, theme)
    assert asked.args == [tag, theme, 2]


def test_a_place_further_down_among_the_same_tags_is_counted_without_the_tag(
    model: CodebookModel, desk: Desk, qtbot: QtBot
) -> None:
    first = desk.tag("产业发展").id
    with qtbot.waitSignal(model.move_wanted) as asked:
        assert drop(model, first, 2, None)
    assert asked.args == [first, None, 1]


def test_dropping_a_tag_where_it_is_asks_for_nothing(model: CodebookModel, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.move_wanted):
        for row in (0, 1):
            drop(model, desk.tag("产业发展").id, row, None)


def test_a_theme_cannot_be_dropped_below_itself(model: CodebookModel, desk: Desk, qtbot: QtBot) -> None:
    theme = desk.tag("产业发展").id
    with qtbot.assertNotEmitted(model.move_wanted):
        assert not drop(model, theme, -1, theme)
        assert not drop(model, theme, -1, desk.tag("产业发展/数字经济").id)


def test_a_tag_of_another_corpus_moves_none_here(
    model: CodebookModel, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with Corpus.create(tmp_path / "other.duizhao") as other:
        for tag in desk.session.corpus.codebook.all():
            if tag.parent is None:
                other.codebook.create(tag.path)
        strange = CodebookModel(other.codebook.all())
    data = strange.mimeData([strange.index_of(1)])
    assert model.tag(1) is not None
    for given in (data.data(MIME).data(), b"1", b"9" * 5000, b"\xff\x00", b""):
        data.setData(MIME, QByteArray(given))
        with qtbot.assertNotEmitted(model.move_wanted):
            for above in (None, model.tags()[-1].id):
                parent = model.index_of(above) if above is not None else QModelIndex()
                assert not model.canDropMimeData(data, MOVE, 0, 0, parent)
                assert not model.dropMimeData(data, MOVE, 0, 0, parent)


def test_a_name_is_asked_for_only_when_it_is_another(model: CodebookModel, desk: Desk, qtbot: QtBot) -> None:
    index = model.index_of(desk.tag("民生保障").id)
    with qtbot.assertNotEmitted(model.rename_wanted):
        model.setData(index, "  民生保障 ")
        model.setData(index, "   ")
    with qtbot.waitSignal(model.rename_wanted):
        model.setData(index, "民生")
    assert index.data() == "民生保障", "the tree shows a name once it is written"


def test_a_thousand_tags_are_a_tree(qapp: object, qtmodeltester: object) -> None:
    model = CodebookModel(many(1000))
    assert model.rowCount() == 100
    assert len(model.family(1)) == 10
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_retired_tags_are_in_a_fold_that_is_no_tag(desk: Desk, qtmodeltester: object, qtbot: QtBot) -> None:
    number = desk.tag("产业发展").id
    desk.session.write(lambda corpus: corpus.codebook.retire(number))
    desk.session.drain()
    model = CodebookModel(desk.tags)
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    fold = model.index_of(FOLD)
    assert (fold.data(), fold.data(Role.COUNT), fold.data(Role.TAG)) == ("Retired", 3, None)
    assert model.index(0, 0, fold).data() == "产业发展"
    assert model.rowCount(model.index_of(number)) == 2
    assert not model.flags(model.index_of(number)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index_of(desk.tag("民生保障").id)])
    with qtbot.waitSignal(model.retire_wanted) as asked, qtbot.assertNotEmitted(model.move_wanted):
        model.dropMimeData(data, MOVE, -1, 0, fold)
    assert asked.args == [desk.tag("民生保障").id]


def test_what_was_rejected_is_in_no_count_and_told_in_the_tool_tip(desk: Desk, model: CodebookModel) -> None:
    made = [desk.annotate(words, "产业发展/数字经济").id for words in ("数字乡村", "试点方案")]
    desk.session.write(lambda corpus: corpus.annotations.set_status(made[:1], Status.REJECTED))
    desk.session.drain()
    model.set_tags(desk.tags)
    for path, own in (("产业发展/数字经济", 1), ("产业发展", 0)):
        index = model.index_of(desk.tag(path).id)
        assert (index.data(Role.COUNT), index.data(Role.TOTAL)) == (own, 1)
        assert "1 rejected, not counted" in index.data(Qt.ItemDataRole.ToolTipRole)
    spoken = model.index_of(desk.tag("产业发展/数字经济").id).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "1 rejected, not counted" in spoken


def test_the_tool_tip_tells_examples_and_who_used_it_how_often(desk: Desk) -> None:
    desk.annotate("数字乡村", "产业发展/数字经济")
    desk.annotate("试点方案", "产业发展")
    number = desk.tag("产业发展").id
    desk.session.write(lambda corpus: corpus.codebook.update(number, {"examples": "例<一>\n例二"}))
    desk.session.drain()
    model = CodebookModel(desk.tags)
    model.annotators = desk.session.corpus.codebook.annotators
    tip = model.index_of(number).data(Qt.ItemDataRole.ToolTipRole)
    for part in ("例&lt;一&gt;<br>例二", "1 annotation", "2 with the tags below", "林一 2"):
        assert part in tip


def test_sorting_by_count_follows_the_counts(desk: Desk, qtbot: QtBot) -> None:
    model = CodebookModel(desk.tags)
    assert model.set_order(Order.COUNT) is False
    desk.annotate("数字乡村", "乡村振兴/农村物流")
    with qtbot.waitSignal(model.modelReset):
        assert model.set_tags(desk.tags)
    assert [model.index(row, 0).data() for row in range(3)] == ["乡村振兴", "产业发展", "民生保障"]
    assert model.set_order(Order.OWN)
