"""An article of our own for the tests of the parallel view."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script, Standard
from reader.ui.reading.marks import Mark
from reader.ui.reading.rows import Header
from reader.ui.reading.view import ParallelView

BODY = (
    "让小河重新流进城市\r\n"
    "　　沿着青石桥往东走，信息系统每天公布水质，软件谁都能下载。孩子们数着水里的小鱼。\r\n"
    "\r\n"
    "𠮷先生😀说：水好了，人就愿意留下来。e\u0301tude也好。\r\n"
    "这条河的治理不是从挖掘机开始的，而是从一本账开始的，账本贴在公告栏上，谁都可以来看，谁都可以提意见。"
    "办法是分三步：能接管网的先接管网，能改工艺的补助设备，实在不合适的帮着搬到园区，房租前两年减半。\r\n"
    "完"
)

Show = Callable[..., ParallelView]


def mark(number: int, start: int, end: int, **more: Any) -> Mark:
    return Mark(number, start, end, more.pop("colour", "#0072b2"), more.pop("name", f"主题{number}"), **more)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Iterator[Show]:
    """Opens a view of a body at a size; keeps the focus in it."""

    def opened(
        body: str = BODY,
        *,
        script: Script = Script.SIMPLIFIED,
        standard: Standard = Standard.S2TWP,
        header: Header | None = None,
        marks: tuple[Mark, ...] = (),
        size: tuple[int, int] = (1000, 700),
    ) -> ParallelView:
        view = ParallelView()
        qtbot.addWidget(view)
        view.resize(*size)
        view.show()
        view.activateWindow()
        view.setFocus()
        view.set_article(ParallelText(body, script, standard), header, marks)
        qapp.processEvents()
        return view

    yield opened
