"""The command line in this process, and a small corpus made with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

#: A simplified text of which the s2twp form is of another length, with a heading and strange line ends.
SIMPLIFIED = (
    "关于信息化建设的通知\r\n\r\n各单位要用好鼠标和软件，在计算机上处理信息，里面的内容要准确，不得有误，"
    "并且要按时上报情况，保证质量。\r\n一、分头落实\r\u3000\u3000第二段说的是𠮷野家😀，说完就各自去办。\n"
)
#: What an import makes of it: the title apart, no indents, one kind of line end.
SIMPLIFIED_TITLE = "关于信息化建设的通知"
SIMPLIFIED_BODY = (
    "各单位要用好鼠标和软件，在计算机上处理信息，里面的内容要准确，不得有误，并且要按时上报情况，保证质量。\n"
    "一、分头落实\n第二段说的是𠮷野家😀，说完就各自去办。"
)
TRADITIONAL_TITLE, TRADITIONAL_BODY = "關於鄉村振興的報告", "各地要加強耕地保護，確保糧食安全。"
TRADITIONAL = f"{TRADITIONAL_TITLE}\n{TRADITIONAL_BODY}"


@dataclass(frozen=True)
class Said:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output, which is one line."""
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `duizhao WORDS`, in English unless the test says otherwise; no traceback is ever said."""
    monkeypatch.setenv("LC_ALL", "C")

    def call(*words: object) -> Said:
        monkeypatch.setenv("LOGNAME", "li")
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Said(code, out, err)

    return call


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with two files: one simplified, one traditional and in Big5."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "1.txt").write_bytes(SIMPLIFIED.encode())
    (folder / "2.txt").write_bytes(TRADITIONAL.encode("big5hkscs"))
    return folder


@pytest.fixture
def filled(run: Run, texts: Path, tmp_path: Path) -> Path:
    """A corpus with article 1 (simplified) and article 2 (traditional), cleaned."""
    corpus = tmp_path / "c.duizhao"
    assert run("import", corpus, texts).code == 0
    return corpus


@pytest.fixture
def verbatim(run: Run, texts: Path, tmp_path: Path) -> Path:
    """A corpus with the same articles, each the text of its file as it stands."""
    corpus = tmp_path / "whole.duizhao"
    assert run("import", corpus, texts, "--whole").code == 0
    return corpus
