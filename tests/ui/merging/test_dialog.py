"""A colleague's corpus comes into the one that is open: one sees first what would come, and can take it back."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from reader.chinese import words
from reader.corpus.corpus import Corpus
from reader.corpus.merging import merge as merging
from reader.ui.merging.dialog import MergeDialog
from reader.ui.window import Window
from tests.corpus.making import make_file
from tests.exchange.test_qda_corpus import pack
from tests.ui.conftest import Answer, Start
from tests.ui.driving import RIVER, WATER, path_of, run, settle, span_of, tagged, undo


@pytest.fixture
def wang(window: Window, tmp_path: Path) -> Path:
    """A copy of the corpus in which Wang tagged a passage and imported an article."""
    path = tmp_path / "wang.duizhao"
    assert window.session is not None
    window.session.corpus.save_copy(path)
    with Corpus.open(path, annotator="Wang") as corpus:
        corpus.annotations.add(1, span_of(RIVER, "居民提意见"), "公共服务/办事", note="三天")
        corpus.articles.add([make_file("新来的一篇。", name="xin.txt", title="新来的一篇")])
    return path


def dialog_of(window: Window) -> MergeDialog:
    (dialog,) = (one for one in window.findChildren(MergeDialog) if one.isVisible())
    return dialog


def article_count(window: Window) -> int:
    assert window.session is not None
    return window.session.corpus.articles.count()


def ask(window: Window, opens: Answer, path: Path) -> MergeDialog:
    """Choose a file in the menu's command, and wait until it was looked at."""
    opens(path)
    run(window, "corpus.merge")
    settle(window)
    return dialog_of(window)


def test_what_would_come_is_shown_and_nothing_is_changed(window: Window, opens: Answer, wang: Path) -> None:
    before = tagged(window)
    dialog = ask(window, opens, wang)
    lines = dialog.report.toPlainText().splitlines()
    assert lines[:2] == ["New articles: 1", "New annotations: 1"]
    assert "New tags: 公共服务/办事" in lines
    assert dialog.go.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(window)
    assert tagged(window) == before


def test_enter_merges_it_is_told_and_undo_takes_it_back(window: Window, opens: Answer, wang: Path) -> None:
    before = tagged(window)
    dialog = ask(window, opens, wang)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(window)
    assert ("居民提意见", "公共服务/办事") in tagged(window)
    assert "1 annotation(s) came from wang.duizhao." in window.shell.notice.text
    assert [tag.path for tag in window.desk.tags.values() if tag.name == "办事"] == ["公共服务/办事"]
    assert article_count(window) == 5
    undo(window)
    assert tagged(window) == before
    assert window.shell.notice.text == ""  # it said that undo takes it back


def test_terms_that_come_are_told_and_known_to_who_cuts_words(
    window: Window, opens: Answer, tmp_path: Path
) -> None:
    path = tmp_path / "wang.duizhao"
    assert window.session is not None
    window.session.corpus.save_copy(path)
    with Corpus.open(path, annotator="Wang") as corpus:
        corpus.terms.add(["居民提意见"])
    dialog = ask(window, opens, path)
    assert "New terms: 居民提意见" in dialog.report.toPlainText()
    dialog.go.click()
    settle(window)
    assert "1 new term(s)." in window.shell.notice.text
    assert words.own_terms() == ("居民提意见",)
    undo(window)
    assert words.own_terms() == ()


def test_a_second_merge_is_told_and_taken_back_like_the_first(
    window: Window, opens: Answer, wang: Path
) -> None:
    ask(window, opens, wang).do()
    settle(window)
    with Corpus.open(wang, annotator="Wang") as corpus:
        corpus.annotations.add(1, span_of(RIVER, "三天内"), "公共服务/办事")
    ask(window, opens, wang).do()
    settle(window)
    assert "1 annotation(s) came from" in window.shell.notice.text
    undo(window)
    assert window.shell.notice.text == ""


def test_articles_can_be_left_out(window: Window, opens: Answer, wang: Path) -> None:
    dialog = ask(window, opens, wang)
    dialog.articles.click()
    settle(window)
    assert "New articles: 1" not in dialog.report.toPlainText()
    dialog.go.click()
    settle(window)
    assert article_count(window) == 4


def test_articles_are_asked_about_only_where_some_are_not_here(
    window: Window, opens: Answer, wang: Path
) -> None:
    dialog = ask(window, opens, wang)
    assert dialog.articles.isVisible()
    dialog.articles.click()
    settle(window)
    assert dialog.articles.isVisible()  # to be wanted again
    dialog.articles.click()
    settle(window)
    dialog.go.click()
    settle(window)
    with Corpus.open(wang, annotator="Wang") as corpus:
        corpus.annotations.add(1, span_of(RIVER, "三天内"), "公共服务/办事")
    dialog = ask(window, opens, wang)
    assert dialog.go.isEnabled()
    assert not dialog.articles.isVisible()
    dialog.reject()


def test_where_nothing_is_new_there_is_nothing_to_do(window: Window, opens: Answer, tmp_path: Path) -> None:
    path = tmp_path / "same.duizhao"
    assert window.session is not None
    window.session.corpus.save_copy(path)
    dialog = ask(window, opens, path)
    assert dialog.report.toPlainText().startswith("Nothing is new")
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_annotations_without_a_name_can_be_given_one(window: Window, opens: Answer, tmp_path: Path) -> None:
    path = tmp_path / "nobody.duizhao"
    assert window.session is not None
    window.session.corpus.save_copy(path)
    with Corpus.open(path) as corpus:
        corpus.annotations.add(1, span_of(RIVER, "居民提意见"), "公共服务")
    dialog = ask(window, opens, path)
    assert dialog.unnamed.isVisible()
    dialog.unnamed.setText("王")
    dialog.go.click()
    settle(window)
    with Corpus.open(path_of(window), readonly=True) as corpus:
        assert {one.annotator for one in corpus.annotations.all()} == {"Li", "王"}


@pytest.mark.parametrize("which", ["itself", "no corpus", "gone"])
def test_what_cannot_be_merged_is_told_in_the_dialog(
    window: Window, opens: Answer, tmp_path: Path, which: str
) -> None:
    path = tmp_path / "other.duizhao"
    if which == "itself":
        path = path_of(window)
    elif which == "no corpus":
        path.write_text("不是语料库", "utf-8")
    dialog = ask(window, opens, path)
    assert str(path) in dialog.report.toPlainText()
    assert not dialog.go.isEnabled()
    assert dialog.progress.isHidden()
    dialog.reject()


def test_stopping_leaves_all_as_it_was(
    window: Window, opens: Answer, wang: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tagged(window)
    dialog = ask(window, opens, wang)
    real = merging._Merge.done

    def slow(work: merging._Merge, name: str) -> object:
        assert dialog._work is not None
        dialog._work.stop()  # as the button does, on the other thread's way
        return real(work, name)

    monkeypatch.setattr(merging._Merge, "done", slow)
    dialog.do()
    settle(window)
    assert dialog.report.toPlainText() == "Stopped: nothing was changed."
    assert tagged(window) == before
    monkeypatch.undo()
    dialog.look()
    settle(window)
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_project_of_another_program_comes_in_the_same_way(
    window: Window, opens: Answer, tmp_path: Path
) -> None:
    dialog = ask(window, opens, pack(tmp_path / "p.qdpx"))
    shown = dialog.report.toPlainText()
    assert "New articles: 2" in shown
    assert "桥.jpg" in shown
    dialog.go.click()
    settle(window)
    assert ("新桥", "出行") in tagged(window)
    assert "3 annotation(s) came from p.qdpx." in window.shell.notice.text


def test_the_list_can_be_copied(window: Window, opens: Answer, wang: Path) -> None:
    dialog = ask(window, opens, wang)
    dialog.copy.click()
    assert "New annotations: 1" in QApplication.clipboard().text()
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.rejected.emit()


def test_a_corpus_that_is_only_read_says_so_first(
    start: Start, template: Path, tmp_path: Path, opens: Answer
) -> None:
    path, other = tmp_path / "a.duizhao", tmp_path / "b.duizhao"
    shutil.copy(template, path)
    os.link(path, other)  # under two names a corpus is only read
    window = start(path)
    opens(template)
    run(window, "corpus.merge")
    settle(window)
    assert not [one for one in window.findChildren(MergeDialog) if one.isVisible()]
    assert "under 2 names" in window.shell.notice.text


def test_passages_with_two_notes_are_grouped_and_what_is_copied_are_whole_sentences(
    window: Window, opens: Answer, tmp_path: Path
) -> None:
    path = tmp_path / "wang.duizhao"
    assert window.session is not None
    window.session.corpus.save_copy(path)
    with Corpus.open(path, annotator="Wang") as corpus:
        first, second = corpus.annotations.all()
        corpus.annotations.write_note(first.id, "<b>王</b>：另一条", first.note)
        corpus.annotations.write_note(second.id, "王：新写的", second.note)
    dialog = ask(window, opens, path)
    lines = dialog.report.toPlainText().splitlines()
    heading = lines.index("Two notes on one passage: the later one stands 1")
    assert lines[heading + 1] == WATER
    assert "清河两岸的新账本 · 生态环境/水治理 · Li" in lines[heading + 2]
    assert "<b>王</b>：另一条" in lines  # no markup
    assert "公开" in lines
    dialog.copy.click()
    copied = QApplication.clipboard().text()
    assert f"Two notes on “{WATER}” in “清河两岸的新账本” (生态环境/水治理): the later one stands" in copied
    dialog.reject()
