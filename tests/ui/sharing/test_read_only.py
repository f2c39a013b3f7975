"""A corpus that may only be read: it opens, says so, refuses what would change it, and no other one opens instead."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT, snapshot
from tests.ui.driving import make_corpus

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other permissions")

#: Without the right to pass over permissions, which root has. By capset(2), for this process alone.
ORDINARY = """
import ctypes, os, sys
class Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]
class Sets(ctypes.Structure):
    _fields_ = [("effective", ctypes.c_uint32), ("permitted", ctypes.c_uint32), ("inheritable", ctypes.c_uint32)]
if os.geteuid() == 0:
    none = (Sets * 2)()
    assert ctypes.CDLL(None, use_errno=True).capset(ctypes.byref(Header(0x20080522, 0)), none) == 0
"""

WINDOW = """
import json
from pathlib import Path
from PySide6.QtWidgets import QApplication
from reader.chinese.span import Span
from reader.ui import app
from reader.ui.settings.settings import Settings
from reader.ui.window import Window

application = app.prepare(["duizhao"])
window = Window(Settings())
path = Path(sys.argv[1])
window.corpora.open_first(path)
window.show()
session, notice, facts = window.session, window.shell.notice, {}
if session is not None:
    window.desk.being_read._on_time()  # as after a while in an article
    session.drain()
    facts |= {"opened": str(session.path), "readonly": session.readonly, "title": window.windowTitle()}
    facts["article"] = window.desk.article.title
facts["told"] = notice.accessibleName()
facts["message"] = window.shell.view._message[0]
if session is not None:
    window.shell.view.select(Span(0, 2))
    window.desk.tag("新主题")
    session.drain()
    facts |= {"refused": notice.accessibleName(), "annotations": len(window.desk.annotations)}
    facts["waiting"] = len(session.holding)
    tables = []
    session.write_in_pieces(lambda corpus: corpus.words.make(), tables.append, lambda: None, failed=tables.append)
    session.drain()
    facts["words"] = [str(one) for one in tables]
closed = window.close()
facts["closed"] = closed
print(json.dumps(facts))
"""


def opened(path: Path, folder: Path, code: str = WINDOW) -> dict[str, Any]:
    """What a window shows that is started on a path by somebody without special rights."""
    environment = {
        **os.environ,
        "DUIZHAO_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", ORDINARY + code, str(path)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    facts: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return facts


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[Path]:
    """A corpus with all words kept, which may not be written, in a folder that may not be either."""
    folder = tmp_path / "archive"
    folder.mkdir()
    path = folder / "river.duizhao"
    make_corpus(path)
    with Corpus.open(path) as corpus:
        list(corpus.words.make())
    path.chmod(0o444)
    folder.chmod(0o555)
    yield path
    folder.chmod(0o755)


def test_it_opens_to_be_read_and_says_so(guarded: Path, tmp_path: Path) -> None:
    before = snapshot(guarded.parent)
    facts = opened(guarded, tmp_path)
    assert facts["opened"] == str(guarded)
    assert facts["readonly"]
    assert facts["article"] == "清河两岸的新账本"
    assert "river (read only)" in facts["title"]
    assert "open to be read only" in facts["told"]
    assert "may only be read, not written" in facts["refused"]
    assert (facts["annotations"], facts["waiting"], facts["closed"]) == (2, 0, True)
    assert facts["words"] == ["Progress(done=0, of=0)"]
    assert snapshot(guarded.parent) == before


@pytest.mark.parametrize("file", [0o444, 0o644])
@pytest.mark.parametrize("folder", [0o555, 0o755])
def test_each_way_to_be_read_only_is_known(guarded: Path, tmp_path: Path, file: int, folder: int) -> None:
    guarded.parent.chmod(0o755)
    guarded.chmod(file)
    guarded.parent.chmod(folder)
    facts = opened(guarded, tmp_path)
    writable = (file, folder) == (0o644, 0o755)
    assert facts["opened"] == str(guarded)
    assert facts["readonly"] is not writable
    assert facts["annotations"] == (3 if writable else 2)
    assert ("read only" in facts["told"]) is not writable


@pytest.mark.parametrize("kind", ["unreadable", "missing", "text"])
def test_no_other_corpus_opens_in_the_place_of_one_that_cannot_be(tmp_path: Path, kind: str) -> None:
    opened(make(tmp_path / "last.duizhao"), tmp_path)  # the last one, which used to open then
    wanted = tmp_path / "wanted.duizhao"
    if kind == "unreadable":
        make(wanted).chmod(0)
    elif kind == "text":
        wanted.write_text("这不是语料库。" * 40, "utf-8")
    facts = opened(wanted, tmp_path)
    assert "opened" not in facts
    assert facts["message"] == "No corpus is open"
    assert str(wanted) in facts["told"]
    assert not (tmp_path / "home" / "sample.duizhao").exists()


def make(path: Path) -> Path:
    make_corpus(path)
    return path


REREAD = (
    WINDOW.partition("if session is not None:\n    window.shell.view.select")[0]
    + """
window.rooms.sharing.begin(session)
session.drain()
import subprocess
words = [sys.executable, "-m", "reader", "tag", str(path), "1", "0", "2", "新", "--annotator", "Wang"]
import shutil
other = path.with_name("other")
os.chmod(path.parent, 0o755)
shutil.copyfile(path, other)
subprocess.run([*words[:4], str(other), *words[5:]], check=True, capture_output=True)
os.chmod(path, 0o644)
path.write_bytes(other.read_bytes())  # in its place, as a program does that synchronises
os.chmod(path, 0o444)
session.look()
QApplication.processEvents()
window.session.drain()
facts |= {"annotations": len(window.desk.annotations), "then": notice.accessibleName()}
window.close()
print(json.dumps(facts))
"""
)


def test_what_others_write_to_it_is_seen(guarded: Path, tmp_path: Path) -> None:
    facts = opened(guarded, tmp_path, REREAD)
    assert facts["readonly"]
    assert facts["annotations"] == 3
    assert "wrote to this corpus" in facts["then"]


@pytest.mark.parametrize(
    "words", [["words"], ["collocates", "水"], ["keyness", "date:2024-03", "date:2024-01"]]
)
def test_figures_of_words_come_from_what_is_kept(guarded: Path, tmp_path: Path, words: list[str]) -> None:
    before = snapshot(guarded.parent)
    code = "import json\nfrom reader.cli import main\ncode = main([*json.loads(sys.argv[1])])\n"
    code += "print(json.dumps({'code': code}))"
    command = json.dumps([words[0], str(guarded), *words[1:]])
    assert opened(Path(command), tmp_path, code) == {"code": 0}
    assert snapshot(guarded.parent) == before
    assert main([words[0], str(guarded), *words[1:]]) == 0  # as one who may write
