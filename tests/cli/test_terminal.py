"""Signs that a terminal would obey are shown there, not sent; into pipes they go as they are."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.cli.terminal import shown
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT, make_file

#: Renames the window, fills the clipboard, turns red, erases what stands there, turns the reading direction.
EVIL = "\x1b]0;x\x07\x1b]52;c;eA==\x07\x9b31m\x1b[2K\r\x08\u202e"


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    path = tmp_path / "strange.duizhao"
    with Corpus.create(path, annotator=EVIL) as corpus:
        body = f"发展{EVIL}很快。\n第二行。\n"
        corpus.articles.add([make_file(body, name=f"{EVIL}.txt", title=f"题{EVIL}", source=EVIL)])
        corpus.annotations.add(1, Span(0, 4), f"标{EVIL.replace('/', '')}", note=EVIL)
    return path


def said_to_a_terminal(*words: object) -> str:
    """What a command writes to a terminal, on both its outputs."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "reader", *map(str, words)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT) as process:
        os.close(theirs)
        found = b""
        while True:
            try:
                data = os.read(ours, 65536)
            except OSError:  # Linux: the other end is closed
                break
            if not data:
                break
            found += data
        process.wait()
    os.close(ours)
    return found.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("command", ["articles", "annotations", "codebook", "show", "search"])
def test_nothing_in_a_corpus_commands_the_terminal(strange: Path, command: str) -> None:
    more = {"show": ["1"], "search": ["发展"]}.get(command, [])
    said = said_to_a_terminal(command, strange, *more)
    assert "\\x1b]0;x\\x07" in said
    assert not set("\x1b\x07\x08\x9b\r\u202e") & set(said)


def test_the_name_of_a_file_that_cannot_be_read_does_not_either(tmp_path: Path) -> None:
    said = said_to_a_terminal("import", tmp_path / "a.duizhao", tmp_path / "no\x1b[31m.txt")
    assert "no\\x1b[31m.txt" in said
    assert "\x1b" not in said.replace("\x1b[K", "")


def test_into_a_pipe_all_goes_as_it_is(strange: Path) -> None:
    command = [sys.executable, "-m", "reader", "show", str(strange), "1"]
    out = subprocess.run(command, capture_output=True, cwd=ROOT, check=True).stdout.decode()
    assert EVIL in out


def test_what_progress_is_told_with_passes() -> None:
    assert shown("\r3/4 · a\x1b.txt\x1b[K") == "\r3/4 · a\\x1b.txt\x1b[K"
    assert shown("汉字\t一\n二") == "汉字\t一\n二"
    assert shown("a\r\x1b[Kb") == "a\\r\\x1b[Kb"
