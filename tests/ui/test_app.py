"""The program as it starts: in a process of its own, without a display."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from reader.ui import app
from reader.ui.window import Window
from reader.chinese import words

seen = {"painted": False}

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not seen["painted"]:
            seen["painted"] = True
            seen["jieba"] = "jieba" in sys.modules or words.is_loaded()
            seen["article"] = window.desk.article.title
            QTimer.singleShot(0, window.close)
        return False

def open_first(self, path, original=app.Window.__init__, **options):
    global window, watch
    original(self, path, **options)
    window, watch = self, Watch()
    self.shell.view.viewport().installEventFilter(watch)

app.Window.__init__ = open_first
seen["code"] = app.run(None, ["duizhao"])
seen["hook"] = sys.excepthook is sys.__excepthook__
print(json.dumps(seen))
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "DUIZHAO_HOME": str(tmp_path / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_the_first_picture_has_an_article_and_does_not_wait_for_jieba(
    environment: dict[str, str], tmp_path: Path
) -> None:
    done = run(environment, "-c", SCRIPT)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["painted"]
    assert seen["article"]
    assert not seen["jieba"]
    assert seen["code"] == 0
    assert seen["hook"]
    assert (tmp_path / "home" / "sample.duizhao").exists()
    assert [line for line in done.stderr.splitlines() if "plugin does not support" not in line] == []


CLOSE_LATER = """
import sys
from PySide6.QtCore import QTimer
from reader.ui import app
from reader.chinese import words
original = app.Window.__init__

def made(self, settings, **options):
    original(self, settings, **options)
    timer = QTimer(self)
    timer.timeout.connect(lambda: words.is_loaded() and self.close())
    timer.start(20)

app.Window.__init__ = made
from reader.cli import main
code = main(sys.argv[1:])
print("loaded", words.is_loaded())
sys.exit(code)
"""


def test_soon_after_the_first_picture_words_are_known(environment: dict[str, str], tmp_path: Path) -> None:
    done = run(environment, "-c", CLOSE_LATER)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "loaded True"
    log = tmp_path / "home" / "log" / "duizhao.log"
    noted = log.read_text("utf-8").splitlines() if log.exists() else []
    assert [line for line in noted if "plugin does not support" not in line] == []


#: Something as large as a window, of many colours: what Qt shares among threads.
LARGE = """
from pathlib import Path
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from reader.ui import app

app.prepare(["duizhao"])
image = QImage(2000, 2000, QImage.Format.Format_ARGB32_Premultiplied)
colours = QLinearGradient(0, 0, 2000, 2000)
colours.setColorAt(1, QColor(1, 200, 3, 100))
painter = QPainter(image)
painter.fillRect(image.rect(), colours)
painter.end()
print(*(name.read_text().strip() for name in Path("/proc/self/task").glob("*/comm")), sep="\\n")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for threads")
def test_painting_waits_for_no_thread(environment: dict[str, str]) -> None:
    """Qt waits for ever where the system has none left."""
    environment.pop("QT_NO_GUI_THREADPOOL", None)
    done = run(environment, "-c", LARGE)
    assert done.returncode == 0, done.stderr
    assert "Thread (pooled)" not in done.stdout.splitlines()
