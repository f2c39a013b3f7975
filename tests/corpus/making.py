"""Texts, corpora and looks at them, for tests."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from reader.chinese.script import detect
from reader.corpus.changes import new_uuid
from reader.corpus.corpus import Corpus
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.origin import OriginMap

ROOT = Path(__file__).resolve().parents[2]

#: Everything that a person's work consists of; what is not in it is bookkeeping.
TABLES = ("setting", "source_file", "article", "origin", "tag", "annotation", "pin")

#: The user that owns nothing.
NOBODY = 65534

SENTENCE = "各地要加强耕地保护，确保粮食安全。"


def make_file(
    body: str,
    *,
    name: str = "a.txt",
    title: str | None = None,
    script: str | None = None,
    data: bytes | None = None,
    encoding: str = "utf-8",
    **details: str | None,
) -> ImportedFile:
    """What importing a file with this text alone would give."""
    data = body.encode(errors="surrogatepass") if data is None else data
    article = ImportedArticle(
        title=title or body.strip()[:20] or "-",
        body=body,
        script=script or detect(body).value,
        origin=OriginMap.identity(len(body)),
        **details,
    )
    return ImportedFile(
        path=Path(name),
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=encoding,
        media_type="text/plain",
        data=data,
        articles=(article,),
    )


def dump(corpus: Corpus, tables: Iterable[str] = TABLES) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the tables, in order."""
    return {table: corpus.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables}


def names(folder: Path) -> list[str]:
    """The names of all that is in a folder, sorted."""
    return sorted(path.name for path in folder.iterdir())


def odd_folder(above: Path) -> Path:
    """A new folder with a name that is no UTF-8, as those from old archives in GBK have on Linux."""
    folder = above / os.fsdecode("政策".encode("gbk"))
    try:
        folder.mkdir()
    except (OSError, UnicodeError):
        pytest.skip("this system refuses such names")
    return folder


def stack(corpus: Corpus, levels: int, *, first: str = "t0") -> int:
    """Tags t0, t0/t1, ..., each under the one before, however deep, as other versions made them; the last one."""
    parent: int | None = None
    for level in range(levels):
        row = (new_uuid(), parent, f"t{level}" if level else first, "#0072b2", level)
        sql = "INSERT INTO tag (uuid, parent, name, colour, position) VALUES (?, ?, ?, ?, ?)"
        parent = corpus.db.execute(sql, row).lastrowid
    assert parent is not None
    return parent


def snapshot(folder: Path) -> dict[str, str]:
    """The names of all files under a folder with a hash of what is in them."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


_AS_NOBODY = """
import os, sys
sys.path.insert(0, {root!r})
import csv, encodings.utf_16_le, locale, sqlite_utils, tempfile
import reader.cli.commands, reader.cli.parser
from pathlib import Path
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
if os.geteuid() == 0:
    os.setgroups([]); os.setgid({nobody}); os.setuid({nobody})
"""


def as_nobody(code: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run Python code as a user who may do nothing special; `sys.argv[1:]` are the words."""
    if sys.platform == "win32":
        pytest.skip("Windows has other permissions")
    script = _AS_NOBODY.format(root=str(ROOT), nobody=NOBODY) + code
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
    )
