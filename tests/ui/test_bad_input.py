"""Articles that are not as one expects: tiny, huge, long titles, characters beyond the first plane."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import annotations, body, import_text, press, select, settle, span_of, tagged

RIGHT = Form.TRADITIONAL


@pytest.fixture
def opened(start: Start, corpus_path: Path) -> object:
    """Imports bytes as a file and opens the article in a window."""

    def open_(data: bytes | str, name: str = "x.txt") -> Window:
        number = import_text(corpus_path, name, data if isinstance(data, bytes) else data.encode())
        window = start(corpus_path)
        window.open_article(number)
        settle(window)
        return window

    return open_


def last(window: Window) -> tuple[str, str]:
    assert window.desk.article is not None
    number = window.desk.article.id
    made = [annotation for annotation in annotations(window) if annotation.article == number]
    assert [annotation.span.of(body(window)) for annotation in made] == [made[0].quote]
    return made[0].quote, made[0].quote_traditional


def drag(window: Window, span: Span, form: Form) -> None:
    """Select with the mouse in one form, from the first character to the end of the last."""
    view = window.shell.view
    rects = view.rects_of(span, form)
    first, end = rects[0], rects[-1]
    start = QPoint(round(first.left() + 1), round(first.center().y()))
    stop = QPoint(round(end.right() - 1), round(end.center().y()))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(5, 0))
    QTest.mouseMove(view.viewport(), stop)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=stop)


def test_an_article_of_one_character_is_tagged(opened) -> None:
    window = opened("水")
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(window, "w")
    assert last(window) == ("水", "水")


def test_an_article_of_a_million_characters_opens_and_is_tagged_at_its_end(opened) -> None:
    sentence = "沿河的小厂搬进了园区，排水口一个一个封上。\n"
    text = sentence * (1_000_000 // len(sentence)) + "最后一句在这里。"
    window = opened(text.ljust(1_000_000, "完"))
    assert window.desk.article is not None
    assert window.desk.article.characters == 1_000_000
    span = span_of(text, "最后一句")
    window.shell.view.select(span)
    window.shell.view.reveal(span)
    QApplication.processEvents()
    assert window.shell.view.rects_of(span, RIGHT)
    press(window, "w")
    assert last(window) == ("最后一句", "最後一句")


def test_one_line_of_a_hundred_thousand_characters_opens_and_is_tagged(opened) -> None:
    text = "河水清" * 33_333 + "尾巴"
    window = opened(text)
    select(window, "尾巴")
    press(window, "w")
    assert last(window)[0] == "尾巴"


def test_a_title_of_five_hundred_characters_is_kept_whole_and_shortened_where_it_is_shown(opened) -> None:
    title = "关于沿河小厂搬迁和居民用水安全的若干问题的答复" * 30
    window = opened(f"{title}\n　　正文只有一句。\n")
    assert window.desk.article is not None
    assert window.desk.article.title == title[:500]
    assert window.windowTitle().startswith(f"{title[:59]}… — ")
    assert len(window.windowTitle()) < 100
    assert window.width() <= 1300
    select(window, "正文只有一句")
    press(window, "e")
    assert last(window)[0] == "正文只有一句"


@pytest.mark.parametrize(
    "quote",
    ["𠮷先生😀说", "好e\u0301了", "👩‍👩‍👧看水", "说：\r\n第二", "零\u200b宽", "\u202e倒\u202c", "𠮷", "了"],
)
@pytest.mark.parametrize("form", list(Form))
def test_whatever_the_characters_the_quote_is_what_was_selected(opened, quote: str, form: Form) -> None:
    text = "头一行\r\n𠮷先生😀说：\r\n第二行里，水好e\u0301了。\r\n一家👩‍👩‍👧看水，零\u200b宽，\u202e倒\u202c着。\r\n"
    window = opened(text)
    drag(window, span_of(text, quote), form)
    span = window.shell.view.selection()
    assert span is not None
    if "\r" not in quote and "\u202e" not in quote:
        assert span.of(text) == quote
    press(window, "w")
    assert last(window)[0] == span.of(text)
    assert window.shell.view.active_form is form


def test_a_passage_selected_in_the_right_form_is_quoted_from_the_body(opened) -> None:
    text = "他们把软件和信息发给每个人。\r\n头发理好了。\r\n"
    window = opened(text)
    from reader.chinese.script import Standard

    window.menus.standards.chosen.emit(Standard.S2TWP)
    settle(window)
    drag(window, span_of(text, "软件和信息"), RIGHT)
    press(window, "w")
    assert last(window) == ("软件和信息", "軟體和資訊")


def test_lone_carriage_returns_are_line_breaks_and_stay(opened) -> None:
    window = opened(b"\xe6\xb2\xb3\r\xe6\xb0\xb4\r\xe6\xb8\x85")
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(window, "w")
    assert last(window)[0] == "河\r水\r清"


def test_a_traditional_article_in_big5_is_tagged_in_its_own_script(opened) -> None:
    window = opened("農民把土地交給合作社，年底按面積分紅。機器一天能收幾百畝。\n".encode("big5"))
    drag(window, span_of(body(window), "按面積分紅"), Form.SIMPLIFIED)
    press(window, "s")
    made = annotations(window)[-1]
    assert (made.quote, made.quote_simplified) == ("按面積分紅", "按面积分红")


def test_a_place_that_the_settings_remember_wrongly_still_opens_the_article(window: Window) -> None:
    assert window.session is not None
    for place in ([1, 10**9], [1, -5], [10**12, 3]):
        window.settings.remember_place(window.session.path, *place)
        window.corpora.open(window.session.path)
        settle(window)
        assert window.desk.article is not None
        assert window.desk.article.id == 1
    window.shell.view.restore(ReadingPosition(10**9, 0.0))


def test_keys_of_the_text_do_nothing_where_no_article_is(window: Window) -> None:
    window.desk.close_article()
    window.shell.view.setFocus()
    for key in "tnr.[]{}we":
        press(window, key)
    for standard in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll):
        QTest.keySequence(window.shell.view, QKeySequence(standard))
    for name in ("tag.next", "tag.previous", "edit.copy_both", "article.done", "search.next"):
        window.actions_[name].trigger()
    settle(window)
    assert len(tagged(window)) == 2
