"""A window on an article with doubts, its list open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader.chinese.script import Standard
from reader.corpus.corpus import Corpus
from reader.ui.doubts.dialog import DoubtsDialog
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import import_text, run, settle

BODY = (
    "公社的软件\n"
    "　　大家把软件装好，信息写在公告栏上。干活的人困了，就在树下歇一歇。\n"
    "　　软件每天更新，谁都可以提意见。\n"
)


@pytest.fixture
def window(start: Start, corpus_path: Path) -> Window:
    """The standard is that of Taiwan with its vocabulary."""
    number = import_text(corpus_path, "ruanjian.txt", BODY.encode())
    with Corpus.open(corpus_path) as corpus:
        corpus.set_standard(Standard.S2TWP)
        corpus.history.forget()
    window = start(corpus_path)
    window.open_article(number)
    return window


@pytest.fixture
def dialog(window: Window) -> Iterator[DoubtsDialog]:
    run(window, "doubts.list")
    settle(window)
    QApplication.processEvents()
    (found,) = window.findChildren(DoubtsDialog)
    yield found


def rows(dialog: DoubtsDialog) -> list[tuple[str, str]]:
    """Source and what was chosen of each row."""
    return [(one.source, one.one.doubt.chosen) for one in dialog.doubts.model.rows]
