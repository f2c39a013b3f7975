"""Going from annotation to annotation, to those with the same tag, and back to where one was."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.window import Window
from tests.ui.desk.making import selected
from tests.ui.driving import LEDGER, WATER, body, path_of, press, run, select, settle, status

Alt = Qt.KeyboardModifier.AltModifier
Ctrl = Qt.KeyboardModifier.ControlModifier


def article(window: Window) -> int:
    assert window.desk.article is not None
    return window.desk.article.id


def tag_school(window: Window) -> None:
    """Two more annotations with the tag of the second one, in the second article."""
    with Corpus.open(path_of(window)) as other:
        text = other.articles.body(2)
        for quote in ("孩子们", "老师"):
            start = text.index(quote)
            other.annotations.add(2, Span(start, start + len(quote)), "公共服务")


def test_at_either_end_one_is_told(window: Window) -> None:
    for key, said in ((Qt.Key.Key_Up, "first annotation"), (Qt.Key.Key_Down, "last annotation")):
        for _ in range(3):
            press(window, key, Ctrl)
        assert said in status(window)
    window.open_article(4)
    press(window, Qt.Key.Key_Down, Ctrl)
    assert "no annotations yet" in status(window)


def test_one_goes_to_the_next_with_the_same_tag_in_whichever_article(window: Window) -> None:
    tag_school(window)
    window.desk.go_to(2)
    walk = []
    for _ in range(3):
        press(window, Qt.Key.Key_PageDown, Alt)
        walk.append((article(window), selected(window)))
    assert walk == [(2, "老师"), (2, "孩子们"), (2, "孩子们")]
    assert "no further annotation with 公共服务" in status(window)
    assert window.desk.current == window.shell.annotations.chosen
    for _ in range(3):
        press(window, Qt.Key.Key_PageUp, Alt)
    assert (article(window), selected(window)) == (1, LEDGER)
    assert "before this one" in status(window)


def test_without_a_tag_to_follow_one_is_told(window: Window) -> None:
    press(window, Qt.Key.Key_Home, Ctrl)
    press(window, Qt.Key.Key_PageDown, Alt)
    assert "no annotation at the caret" in status(window)


def test_with_nothing_at_the_caret_the_tag_used_last_is_followed(window: Window) -> None:
    tag_school(window)
    select(window, "三天内")
    press(window, "s")
    press(window, Qt.Key.Key_Home, Ctrl)
    press(window, Qt.Key.Key_PageDown, Alt)
    assert selected(window) == LEDGER


def test_one_goes_back_and_forth_between_places(window: Window) -> None:
    start = select(window, "信息系统").start
    window.shell.view.select(Span(start, start))
    window.open_article(2)
    select(window, "设备")
    window.open_article(3)
    press(window, Qt.Key.Key_Left, Alt)
    assert (article(window), selected(window)) == (2, "设备")
    press(window, Qt.Key.Key_Left, Alt)
    assert (article(window), window.shell.view.caret()) == (1, start)
    press(window, Qt.Key.Key_Left, Alt)
    assert article(window) == 1
    assert "no place to go back to" in status(window)
    press(window, Qt.Key.Key_Right, Alt)
    press(window, Qt.Key.Key_Right, Alt)
    assert article(window) == 3
    press(window, Qt.Key.Key_Right, Alt)
    assert "no place to go forward to" in status(window)
    press(window, Qt.Key.Key_Left, Alt)
    window.open_article(4)
    press(window, Qt.Key.Key_Right, Alt)
    assert article(window) == 4, "a jump forgets what lay ahead"
    press(window, Qt.Key.Key_Left, Alt)
    assert (article(window), selected(window)) == (2, "设备")


def test_a_run_of_steps_is_gone_back_over_at_once(window: Window) -> None:
    start = body(window).index("　　沿河")
    window.shell.view.select(Span(start, start))
    for quote in (WATER, LEDGER):
        press(window, Qt.Key.Key_F4)
        assert selected(window) == quote
    press(window, Qt.Key.Key_Left, Alt)
    assert selected(window) == ""
    press(window, Qt.Key.Key_Right, Alt)
    assert selected(window) == LEDGER


def test_a_place_whose_article_is_gone_is_passed_over(window: Window) -> None:
    window.open_article(2)
    window.open_article(3)
    assert window.session is not None
    window.session.write(lambda corpus: corpus.articles.remove([2]))
    settle(window)
    press(window, Qt.Key.Key_Left, Alt)
    assert article(window) == 1


def test_another_corpus_has_no_places_to_go_back_to(window: Window) -> None:
    window.open_article(2)
    window.desk.set_session(window.session)
    window.open_article(1)
    run(window, "go.back")
    assert "no place to go back to" in status(window)


def test_a_run_of_hits_is_gone_back_over_at_once(window: Window) -> None:
    window.open_article(4)
    for number, quote in ((1, "公布"), (1, "公告"), (2, "县城")):
        with Corpus.open(path_of(window), readonly=True) as corpus:
            start = corpus.articles.body(number).index(quote)
        window.open_article(number, span=Span(start, start + 2))
    assert (article(window), selected(window)) == (2, "县城")
    press(window, Qt.Key.Key_Left, Alt)
    assert article(window) == 4
    press(window, Qt.Key.Key_Right, Alt)
    window.open_article(3)
    press(window, Qt.Key.Key_Left, Alt)
    assert (article(window), selected(window)) == (2, "县城")


def test_steps_follow_the_filter_of_the_list(window: Window) -> None:
    for quote, key in (("沿河的小厂", "e"), ("谁都可以查", "s"), ("居民提意见", "e")):
        select(window, quote)
        press(window, key)
    panel = window.shell.annotations
    panel._filter._line.setText("公共服务")
    panel._filter._take_text()
    start = body(window).index("沿河的小厂")
    window.shell.view.select(Span(start, start))
    for quote, told in (("谁都可以查", "1 of 2"), (LEDGER, "2 of 2")):
        run(window, "tag.next")
        assert selected(window) == quote
        assert f"{told} that the filter leaves" in status(window)
    run(window, "tag.next")
    assert "last annotation that the filter leaves" in status(window)
    run(window, "tag.previous")
    assert selected(window) == "谁都可以查"
    # From one that the list leaves out one goes on in the order of the text.
    window.desk.go_to(1)
    assert selected(window) == WATER
    run(window, "tag.next")
    assert selected(window) == "谁都可以查"
    panel._filter._line.setText("没有")
    panel._filter._take_text()
    run(window, "tag.next")
    assert "leaves none" in status(window)
    panel._filter.reset()
    window.statusBar().clearMessage()
    run(window, "tag.next")
    assert selected(window) == LEDGER
    assert "filter" not in status(window)


def test_enter_walks_from_sentence_to_sentence_and_a_key_tags_each(window: Window) -> None:
    window.shell.view.select(Span(0, 0))
    text = body(window)
    walk = []
    for _ in range(4):
        press(window, Qt.Key.Key_Return)
        window.desk.tag("通读")
        settle(window)
        walk.append(selected(window))
    assert len(set(walk)) == 4
    assert all(text.index(one) < text.index(other) for one, other in pairwise(walk))
    assert [one.quote for one in window.desk.annotations if one.tag_path == "通读"] == walk
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert selected(window) == walk[-2]


def test_where_the_article_ends_the_walk_ends_and_that_is_told(window: Window) -> None:
    view = window.shell.view
    end = len(body(window))
    view.select(Span(end, end))
    press(window, Qt.Key.Key_Return)
    last = selected(window)
    assert last
    press(window, Qt.Key.Key_Return)
    assert selected(window) == last
    assert "end of the article" in status(window)
    view.select(Span(0, 1))
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "beginning of the article" in status(window)


def test_what_enter_takes_is_what_the_setting_says(window: Window) -> None:
    start = body(window).index("，")
    taken = []
    for name in ("taken.clause", "taken.sentence"):
        run(window, name)
        window.shell.view.select(Span(start - 1, start - 1))
        press(window, Qt.Key.Key_Return)
        taken.append(selected(window))
    clause, sentence = taken
    assert clause.endswith("，")
    assert sentence.startswith(clause)
    assert len(sentence) > len(clause)
