"""A window on a corpus with a newspaper page, once cleaned and once as it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from reader.corpus.corpus import Corpus
from reader.ui.window import Window
from tests.corpus.pages import PAGE, tag, take
from tests.ui.conftest import Start
from tests.ui.driving import run, settle

Kind = TypeVar("Kind", bound=QDialog)

#: The ids of the articles: two of the cleaned page, one of the page as it stands.
RIVER_ID, SCHOOL_ID, WHOLE_ID = 1, 2, 3


@pytest.fixture
def page_path(tmp_path: Path) -> Path:
    path = tmp_path / "page.duizhao"
    with Corpus.create(path, annotator="Li") as corpus:
        take(corpus)
        tag(corpus, RIVER_ID, "公告栏")
        tag(corpus, RIVER_ID, "念完以后")
        tag(corpus, SCHOOL_ID, "英语课", "教育")
        take(corpus, PAGE + "\n", name="whole.txt", whole=True)
        tag(corpus, WHOLE_ID, "未经许可不得转载", "页面/版权")
        tag(corpus, WHOLE_ID, "英语课", "教育")
        tag(corpus, WHOLE_ID, "每天公布\n水质")
        corpus.history.forget()
    return path


@pytest.fixture
def window(start: Start, page_path: Path) -> Window:
    """A window on it, with the first article of the page in view."""
    window = start(page_path)
    window.open_article(RIVER_ID)
    return window


def dialog(window: Window, command: str, kind: type[Kind]) -> Kind:
    """Carry out a command that opens a dialog; the dialog, once it shows what it was asked for."""
    run(window, command)
    QApplication.processEvents()
    (found,) = (one for one in window.findChildren(kind) if one.isVisible())
    return found


Shown = Callable[..., QDialog]


def open_titles(window: Window) -> list[str]:
    """The titles in the library, in its order."""
    settle(window)
    window.shell.library.refresh()
    return [article.title for article in window.shell.library._model.articles()]
