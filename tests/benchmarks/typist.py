"""Inside a child: the program, in whose palette one types; and beside it a line over a bare filtered list."""

from __future__ import annotations

import itertools
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSortFilterProxyModel, QStringListModel, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from tests.benchmarks.windows import run, tell

if TYPE_CHECKING:
    from reader.ui.window import Window

_ROUNDS = 8
_PATIENCE_MS = 5_000
_BACK = "⌫"

#: What is typed, each from an empty line: both scripts, pinyin, initials, a path, what nothing is called; then back.
_TYPED = (
    "农村物流",
    "農村物流",
    "nongcunwuliu",
    "ncwl",
    "nongcwl",
    "乡村/农",
    "ren",
    "s",
    "zhsh",
    "qqqq",
    "🌾",
)

_HEADS = (
    "农村", "数字", "绿色", "城市", "产业", "科技", "民生", "海洋", "交通", "能源", "教育", "医疗", "养老", "就业",
    "人才", "税收", "金融", "贸易", "粮食", "水利", "生态", "文化", "体育", "旅游", "社区", "基层", "信用", "数据",
    "算力", "航空", "港口", "铁路", "公路", "住房", "土地", "林业", "渔业", "矿产", "气象", "重点",
)  # fmt: skip
_TAILS = (
    "物流", "治理", "安全", "转型", "服务", "创新", "改革", "开放", "保护", "建设", "监管", "规划", "融合", "培训",
    "补贴", "标准", "平台", "合作", "评价", "储备", "救援", "普查", "流通", "信息", "合同",
)  # fmt: skip


class Pictured(QObject):
    """Ends a loop once a window has painted all that was to be painted anew."""

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__()
        self.at = 0.0
        self._loop = loop
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before painting: what is queued now runs after it."""
        if event.type() == QEvent.Type.UpdateRequest:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _end(self) -> None:
        self.at = time.perf_counter()
        self._loop.quit()


class Bare(QWidget):
    """The floor: a line, a list, and Qt's own filter between the names and the list."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.resize(520, 400)
        self.line = QLineEdit()
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(QStringListModel(names, self))
        self.line.textChanged.connect(proxy.setFilterFixedString)
        view = QListView()
        view.setUniformItemSizes(True)
        view.setModel(proxy)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(view)


def type_all() -> None:
    """Type everything in the palette and in the bare list by turns; tell the best time of each key."""

    def begin(window: Window) -> None:
        QTimer.singleShot(3000, lambda: _type_all(window))

    sys.exit(run(begin))


def _type_all(window: Window) -> None:
    session = window.session
    assert session is not None
    palette = window.furnished.palette_for(lambda _: None)
    session.write(lambda corpus: corpus.codebook.merge_rows(_rows(), name="1000.csv"))
    session.drain()
    _wait(1500)  # as long as it takes to select something in the text
    tags = [tag for tag in window.desk.tags.values() if tag.examples.startswith("县里为")]
    palette.open_at(window.shell.palette_place(), tags)
    line = palette.findChild(QLineEdit)
    assert line is not None
    _wait(100)  # it is painted
    first = _one(window, line, "n")
    bare = Bare([tag.path for tag in tags])
    bare.show()
    _wait(1500)
    keys = [key for text in _TYPED for key in (*text, *(_BACK * len(text)))]
    ours = [[] for _ in keys]  # type: list[list[float]]
    floor = [[] for _ in keys]  # type: list[list[float]]
    for _ in range(_ROUNDS):
        for times, target, field in ((ours, window, line), (floor, bare, bare.line)):
            target.activateWindow()
            field.clear()
            _wait(60)
            for place, key in enumerate(keys):
                times[place].append(_one(target, field, key))
                _wait(2)
    tell(
        keys=keys,
        ours=[min(times) for times in ours],
        floor=[min(times) for times in floor],
        first=first,
        worst=max(itertools.chain(*ours)),
    )
    bare.close()
    QTimer.singleShot(0, window.close)


def _one(window: QWidget, line: QLineEdit, key: str) -> float:
    """Press a key; how long until everything that it changed is painted, in seconds."""
    loop = QEventLoop()
    pictured = Pictured(window, loop)
    QTimer.singleShot(_PATIENCE_MS, loop.quit)
    before = line.text()
    began = time.perf_counter()
    if key == _BACK:
        QTest.keyClick(line, Qt.Key.Key_Backspace)
    elif key.isascii():
        QTest.keyClicks(line, key)
    else:  # as an input method commits it
        typed = QInputMethodEvent()
        typed.setCommitString(key)
        QApplication.sendEvent(line, typed)
    loop.exec()
    if not pictured.at or line.text() == before:
        raise RuntimeError(f"the key {key} was not typed, or nothing was painted")
    return pictured.at - began


def _rows() -> list[dict[str, str]]:
    """A thousand tags in three levels, with all that a tag can have, as the rows of a codebook."""
    names = [head + tail for head in _HEADS for tail in _TAILS]
    names[500] = "🌾" + names[500]
    names[501] *= 40
    rows: list[dict[str, str]] = []
    for number, name in enumerate(names):
        above = [names[number - number % 25]] if number % 25 else []
        above += [names[number - number % 5]] if number % 25 > 5 and number % 5 else []
        rows.append(
            {
                "path": "/".join([*above, name]),
                "colour": "#0072b2",
                "definition": f"讲{name[:8]}的段落，不含只提名称而没有措施的内容。" * 2,
                "examples": f"县里为{name[:8]}拨了专款。\n镇上开了{name[:8]}的会。",
            }
        )
    return rows


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
