"""What the rows of the history say in little room."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from reader.corpus.steps import Step, StepState
from reader.ui.history.delegate import fitted
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
