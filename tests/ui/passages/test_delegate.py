"""How a passage looks in the list: what is reckoned of its height, and what stands in its lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Question, Retrieved, retrieve
from reader.ui.passages import delegate
from reader.ui.passages.delegate import PassageDelegate, _lines, _place_in
from reader.ui.passages.model import Listed, PassagesModel, parts_of

Add = Callable[..., int]


def listed(corpus: Corpus) -> list[Retrieved]:
    *_, last = retrieve(corpus, Question())
    return list(last.passages or ())


def modelled(corpus: Corpus) -> PassagesModel:
    model = PassagesModel()
    model.set_listed(Listed.of(listed(corpus)), {tag.id: tag for tag in corpus.codebook.all()})
    return model


def painted(model: PassagesModel, width: int = 600, air: int = 80) -> tuple[QImage, QRect]:
    """The first row with white above and below it, and where it is."""
    option, drawn = QStyleOptionViewItem(), PassageDelegate()
    option.font = QApplication.font()
    drawn.fit(width)
    option.rect = QRect(0, air, width, drawn.sizeHint(option, model.index(0)).height())
    image = QImage(width, option.rect.height() + 2 * air, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawn.paint(painter, option, model.index(0))
    painter.end()
    return image, QRect(option.rect)


def inked(image: QImage) -> list[int]:
    """The lines of pixels in which something is drawn."""
    white = image.copy(0, 0, image.width(), 1).constBits().tobytes()
    return [
        y for y in range(image.height()) if image.copy(0, y, image.width(), 1).constBits().tobytes() != white
    ]


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


@pytest.mark.parametrize("mark", ["\u0301", "\u0323", "\u20dd", "\ufe00", "\U000e0100", "\u200d"])
def test_marks_upon_characters_take_no_room(mark: str) -> None:
    assert _lines(f"国{mark * 6}" * 40, 20) == _lines("国" * 40, 20) == 2
    assert _lines(f"e{mark * 6}" * 40, 20) == _lines("e" * 40, 20)


def test_marks_upon_marks_reach_into_no_other_row(corpus: Corpus, add_text: Add, qtbot: QtBot) -> None:
    text = f"各地e{chr(0x323) * 60}修路。"
    corpus.annotations.add(add_text(text, title=text), Span(0, len(text)), "民生", note=text)
    image, row = painted(modelled(corpus))
    lines = inked(image)
    assert row.top() <= lines[0]
    assert lines[-1] <= row.bottom()


def test_marks_upon_marks_do_not_reach_where_a_passage_stands(
    corpus: Corpus, add_text: Add, qtbot: QtBot
) -> None:
    def foot_below(text: str) -> bytes:
        made, _ = corpus.annotations.add(add_text(text, title="题"), Span(0, len(text)), "民生")
        image, row = painted(modelled(corpus))
        corpus.annotations.remove(made.id)
        high = QFontMetrics(QApplication.font()).height() // 2
        return image.copy(0, row.bottom() - high, row.width(), high).constBits().tobytes()

    assert foot_below(f"各地e{chr(0x323) * 60}修路。") == foot_below("各地e修路。")


def test_that_a_tag_is_out_of_use_is_said_beside_it(
    corpus: Corpus, add_text: Add, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, int]] = []
    monkeypatch.setattr(
        delegate, "draw_label", lambda painter, faces, row, right, text: said.append((text, right)) or right
    )
    corpus.annotations.add(add_text("各地修路。"), Span(0, 2), f"民生/{'很长的' * 60}")
    painted(modelled(corpus))
    assert said == []
    corpus.codebook.retire(listed(corpus)[0].first.tag)
    model = modelled(corpus)
    painted(model)
    ((text, right),) = said
    assert text == "Retired"
    assert right <= 600, "the name gives way to it"
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.ToolTipRole).split("\n")[0].endswith(" · Retired")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Retired · ")
