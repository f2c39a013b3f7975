"""How a passage looks in the list: what is reckoned of its height, and what stands in its lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Question, Retrieved, retrieve
from reader.ui.passages.delegate import _lines, _place_in
from reader.ui.passages.model import parts_of

Add = Callable[..., int]


def listed(corpus: Corpus) -> list[Retrieved]:
    *_, last = retrieve(corpus, Question())
    return list(last.passages or ())


def test_characters_beyond_the_first_plane_take_no_more_room_than_others() -> None:
    assert _lines("𠮷" * 100, 20) == _lines("国" * 100, 20) == 5


def test_half_of_a_pair_is_reckoned_as_well() -> None:
    assert _lines("\ud842" * 10, 20) == 1


def test_a_long_title_leaves_room_for_source_and_date(corpus: Corpus, add_text: Add, qtbot: QtBot) -> None:
    number = add_text("各地修路。", title="题" * 90, source="晚报", date="2024-05-01")
    corpus.annotations.add(number, Span(0, 2), "民生")
    (passage,) = listed(corpus)
    metrics = QFontMetrics(QFont())
    shown = _place_in(400, metrics, passage)
    assert shown.endswith("… · 晚报 · 2024-05-01")
    assert metrics.horizontalAdvance(shown) <= 400
    assert _place_in(20_000, metrics, passage) == f"{'题' * 90} · 晚报 · 2024-05-01"


def test_a_title_alone_is_whole(corpus: Corpus, add_text: Add, qtbot: QtBot) -> None:
    corpus.annotations.add(add_text("各地修路。", title="题"), Span(0, 2), "民生")
    (passage,) = listed(corpus)
    assert _place_in(400, QFontMetrics(QFont()), passage).startswith("题")


def test_a_passage_with_gaps_tells_how_many_parts_it_has(corpus: Corpus, add_text: Add, qtbot: QtBot) -> None:
    made, _ = corpus.annotations.add(add_text("各地修路，村里栽树。"), Span(0, 2), "民生")
    corpus.annotations.add_part(made.id, Span(5, 7))
    (passage,) = listed(corpus)
    assert parts_of(passage) == "2 parts"
