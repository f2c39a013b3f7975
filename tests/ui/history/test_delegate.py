"""What the rows of the history say in little room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from reader.corpus.steps import Step, StepState
from reader.ui import theme
from reader.ui.history.delegate import StepDelegate, fitted
from reader.ui.history.model import Kind, Role
from reader.ui.wording import described


def test_the_tag_of_a_step_is_seen_where_its_quote_has_no_room() -> None:
    facts = {"quote": "亮起了灯。三十年前，这里的汽锤声能传到五里…", "tag": "科技创新/技术攻关"}
    step = _step("annotation.add", facts)
    words = described(step.name, step.facts)
    metrics = QFontMetrics(QFont())
    whole = metrics.horizontalAdvance(words)
    assert fitted(words, step, metrics, whole) == words

    short = fitted(words, step, metrics, whole * 3 // 4)
    assert metrics.horizontalAdvance(short) <= whole * 3 // 4
    assert "科技创新/技术攻关" in short
    assert "亮起了灯" in short
    assert "亮起了灯…" in fitted(words, step, metrics, 10)


def test_a_row_without_a_quote_stays_as_it_is() -> None:
    step = _step("tag.add", {"tag": "A"})
    assert fitted("words", step, QFontMetrics(QFont()), 1) == "words"
    assert fitted("Now", None, QFontMetrics(QFont()), 1) == "Now"


def test_what_is_left_behind_is_written_upright(qapp: QApplication) -> None:
    """Chinese has no italics: the letters would only be pushed over. A cross and its own word tell it."""
    theme.apply(qapp, "light")
    shown = [_words_of(state) for state in (StepState.UNDONE, StepState.ABANDONED)]
    assert shown[0] == shown[1]
    assert shown[0] != _words_of(StepState.DONE)


def _words_of(state: StepState) -> QImage:
    """The words of a step in this state, as they are painted; without the line of time."""
    model = QStandardItemModel(1, 1)
    index = model.index(0, 0)
    model.setData(index, "添加标签")
    model.setData(index, Kind.STEP, Role.KIND)
    model.setData(index, replace(_step("tag.add", {"tag": "A"}), state=state), Role.STEP)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 50)
    image = QImage(200, 50, QImage.Format.Format_RGB32)
    image.fill(theme.LIGHT.colour("panel"))
    painter = QPainter(image)
    StepDelegate().paint(painter, option, index)
    painter.end()
    return image.copy(36, 0, 164, 50)


def _step(name: str, facts: dict[str, str]) -> Step:
    return Step(
        id=1,
        name=name,
        facts=facts,
        annotator="Li",
        made_at="",
        state=StepState.DONE,
        article=1,
        title="",
        articles=1,
    )
