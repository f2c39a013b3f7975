"""The window as tests drive it: a small corpus of our own, and what a person does with hands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation
from reader.importing.pipeline import read_file
from reader.ui.agreeing import Question
from reader.ui.window import Window
from tests.corpus.making import make_file

RIVER = (
    "清河两岸的新账本\r\n"
    "　　沿河的小厂搬进了园区，排水口一个一个封上。信息系统每天公布水质，谁都可以查。\r\n"
    "　　治理从一本账开始：谁排的水，排了多少，都写在公告栏上。居民提意见，镇里三天内答复。\r\n"
)
SCHOOL = "山里的学校有了网络课\n　　老师在县城讲课，孩子们在山里听。设备由县里买，软件免费用。\n"
FIELDS = "種好每一塊田\n　　農民把土地交給合作社，年底按面積分紅。機器一天能收幾百畝。\n"
NOTICE = "关于夜间施工的通知\n　　晚上十点以后停工，特殊情况须经批准。\n"

#: path, key
TAGS = (("生态环境", "e"), ("生态环境/水治理", "w"), ("公共服务", "s"), ("公共服务/教育", None))

WATER = "信息系统每天公布水质"
LEDGER = "谁排的水，排了多少"


def make_corpus(path: Path) -> None:
    """Four articles, four tags, two annotations on the first article; nothing to undo."""
    with Corpus.create(path, annotator="Li") as corpus:
        add = corpus.articles.add
        add(
            [
                make_file(
                    RIVER, name="qinghe.txt", title="清河两岸的新账本", date="2024-03-02", source="清河报"
                )
            ]
        )
        add([make_file(SCHOOL, name="xuexiao.txt", title="山里的学校有了网络课", date="2024-01-15")])
        add([make_file(FIELDS, name="tian.txt", title="種好每一塊田", date="2024-03-20", source="農事")])
        add([make_file(NOTICE, name="tongzhi.txt", title="关于夜间施工的通知")])
        for tag, key in TAGS:
            corpus.codebook.create(tag, key=key)
        for quote, tag, note in ((WATER, "生态环境/水治理", "公开"), (LEDGER, "公共服务", "")):
            corpus.annotations.add(1, span_of(RIVER, quote), tag, note=note)
        corpus.history.forget()


def import_text(path: Path, name: str, data: bytes) -> int:
    """Put the bytes as a file into the corpus at `path`, the text as it stands; the id of the article."""
    file = path.parent / name
    file.write_bytes(data)
    with Corpus.open(path) as corpus:
        (number,) = corpus.articles.add([read_file(file, whole=True)]).articles
        return number


def span_of(body: str, quote: str) -> Span:
    start = body.index(quote)
    return Span(start, start + len(quote))


def settle(window: Window) -> None:
    """Wait until everything that was asked for is done and shown."""
    assert window.session is not None
    window.session.drain()
    QApplication.processEvents()


def body(window: Window) -> str:
    """The text of the open article."""
    assert window.session is not None
    assert window.desk.article is not None
    return window.session.corpus.articles.body(window.desk.article.id)


def select(window: Window, quote: str) -> Span:
    """Select a passage of the open article, by what it reads; the text has the keys then."""
    span = span_of(body(window), quote)
    window.shell.view.setFocus()
    window.shell.view.select(span)
    return span


def press(
    window: Window, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is, and let everything happen that it brings."""
    target: QWidget = QApplication.focusWidget() or window
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()
    if window.session is not None:
        settle(window)


def type_in(window: Window, text: str) -> None:
    """Type into what has the focus; Chinese comes as an input method commits it."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)
    QApplication.processEvents()


def annotations(window: Window) -> list[Annotation]:
    """All annotations of the corpus, as they are on disk."""
    assert window.session is not None
    with Corpus.open(window.session.path, readonly=True) as corpus:
        return corpus.annotations.all()


def tagged(window: Window) -> list[tuple[str, str]]:
    """Quote and tag of each annotation of the corpus, as they are on disk."""
    return [(annotation.quote, annotation.tag_path) for annotation in annotations(window)]


def status(window: Window) -> str:
    """What the status bar says."""
    return window.statusBar().currentMessage()


def undo(window: Window) -> None:
    """Take back the last step, and wait until it is."""
    window.actions_["edit.undo"].trigger()
    settle(window)


def redo(window: Window) -> None:
    """Do again what was taken back last, and wait until it is."""
    window.actions_["edit.redo"].trigger()
    settle(window)


def run(window: Window, name: str) -> None:
    """Carry out a command and wait for what comes of it."""
    window.actions_[name].trigger()
    settle(window)


def answer(monkeypatch: pytest.MonkeyPatch, *, agreed: bool) -> list[str]:
    """Answer each question by doing what it asks about, or by what loses nothing; the questions are kept."""
    asked: list[str] = []

    def click(box: QMessageBox) -> int:
        if not isinstance(box, Question):
            return QMessageBox.StandardButton.Discard.value
        asked.append(f"{box.text()} {box.informativeText()}".strip())
        assert box.defaultButton() is box.escapeButton() is box.stay  # a quick Enter loses nothing
        (box.do if agreed else box.stay).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)
    return asked


def path_of(window: Window) -> Path:
    """Where the open corpus is."""
    assert window.session is not None
    return window.session.path
