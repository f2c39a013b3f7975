"""The rows of doubts and of decisions, without a view."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script, Standard
from reader.corpus.pin_rows import StoredPin
from reader.ui.doubts import pins
from reader.ui.doubts.finding import Found, found_in
from reader.ui.doubts.kinds import Kind, kind_of
from reader.ui.doubts.model import Column, DoubtModel

BODY = "大家把软件装好，软件每天更新。\n"


def test_rows_come_one_piece_after_the_other_and_are_counted(qtmodeltester: ModelTester) -> None:
    model = DoubtModel()
    found = [
        one
        for piece in found_in(ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP))
        for one in piece
        if one.source == "软件"
    ]
    model.append(found[:1])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    words = [model.index(0, column).data() for column in Column]
    assert words == ["大家把", "軟體", "裝好，軟體每天更新。", "軟件", "word", "1"]
    model.append(found[1:])
    assert [model.index(row, Column.TIMES).data() for row in range(2)] == ["2", "2"]
    assert model.row_from(BODY.index("好")) == 1
    assert model.row_from(len(BODY)) == -1
    assert model.index(0, Column.CHOSEN).data(Qt.ItemDataRole.FontRole).bold()
    model.clear()
    assert model.rowCount() == 0


def stored(number: int, article: int | None, start: int | None, *, lost: bool = False) -> StoredPin:
    return StoredPin(
        id=number,
        article=article,
        start=start,
        config="s2t",
        source="软件",
        target="軟件",
        annotator="Li",
        created_at="",
        lost=lost,
    )


def test_decisions_say_how_far_they_reach(qtmodeltester: ModelTester) -> None:
    model = pins.PinModel()
    given = [stored(1, None, None), stored(2, 7, None), stored(3, 7, 4), stored(4, 7, 4, lost=True)]
    model.set_pins(given, {7: "清河"})
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    told = [model.index(row, pins.Column.WHERE).data() for row in range(4)]
    assert told[0] == "In the whole corpus"
    assert told[1] == "In “清河”"
    assert told[2] == "At one place in “清河”"
    assert told[3].startswith("Lost")
    assert model.index(3, 0).data(Qt.ItemDataRole.ForegroundRole) is not None
    assert model.index(0, pins.Column.SOURCE).data() == "软件"


def all_found() -> list[Found]:
    text = ParallelText("大家把软件装好了，发现头发里有面。软件了。\n", Script.SIMPLIFIED, Standard.S2TWP)
    return [one for piece in found_in(text) for one in piece]


def test_a_kind_is_a_word_a_changed_character_or_one_that_stays() -> None:
    kinds = {one.source: kind_of(one) for one in all_found()}
    assert kinds["软件"] is Kind.WORD
    assert kinds["里"] is Kind.CHANGED
    assert kinds["了"] is Kind.KEPT


def test_a_kind_is_hidden_and_shown_again_also_of_what_comes_later(qtmodeltester: ModelTester) -> None:
    found = all_found()
    model = DoubtModel()
    model.append(found[:3])
    model.hide({Kind.KEPT})
    model.append(found[3:])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert Kind.KEPT not in {kind_of(one) for one in model.rows}
    assert model.counts[Kind.KEPT] == len(found) - len(model.rows) > 0
    model.hide(())
    assert model.rows == found


def test_rows_are_sorted_by_kind_by_number_and_by_context_and_by_place_again() -> None:
    model = DoubtModel()
    found = all_found()
    model.append(found)
    model.sort(Column.KIND)
    kinds = [kind_of(one) for one in model.rows]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert model.rows[model.row_from(0)] == found[0]
    model.sort(Column.TIMES)
    times = [int(model.index(row, Column.TIMES).data()) for row in range(model.rowCount())]
    assert times == sorted(times, reverse=True)
    assert times[0] > 1
    model.sort(Column.AFTER, Qt.SortOrder.DescendingOrder)
    after = [one.after for one in model.rows]
    assert after == sorted(after, reverse=True)
    model.sort(-1)
    assert model.rows == found
