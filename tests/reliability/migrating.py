"""Files of older versions, brought up and killed meanwhile: they are of the old version or the new one, and whole."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from reader.corpus import backup, checking, migrations
from reader.corpus.corpus import Corpus
from tests.corpus import versions
from tests.corpus.making import ROOT

#: Loads what is needed, says so, and brings a corpus up on a word.
_CODE = """
import sys
from pathlib import Path
from reader.corpus import backup, checking, connection, database, migrations
from reader.corpus.corpus import Corpus
database._sqlite_utils()
print("warm", flush=True)
sys.stdin.readline()
Corpus.open(Path(sys.argv[1])).close()
print("done", flush=True)
"""
#: Seconds within which it is killed: at first, then by how many came through.
_moments = [0.15]


def round(path: Path, version: int, chance: random.Random) -> tuple[list[str], bool]:
    """One migration, killed; what is wrong afterwards, and whether it had come through."""
    home = path.parent / "home"
    process = subprocess.Popen(
        [sys.executable, "-c", _CODE, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "DUIZHAO_HOME": str(home), "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "warm\n"
    print(file=process.stdin, flush=True)
    try:
        process.wait(chance.uniform(0.001, _moments[-1]))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    said, _ = process.communicate()
    # Half of them are to be killed before it is done, half after.
    _moments.append(_moments[-1] * (0.8 if "done" in said else 1.25))
    return judge(path, version, "done" in said)


def judge(path: Path, version: int, said: bool) -> tuple[list[str], bool]:
    """What is wrong with a file of a version after that, and whether it was brought up; `said` whether that was told.

    The backup is looked for in the folder `home` beside it.
    """
    old = os.environ.get("DUIZHAO_HOME")
    os.environ["DUIZHAO_HOME"] = str(path.parent / "home")
    try:
        return _judge(path, version, said)
    finally:
        if old is None:
            del os.environ["DUIZHAO_HOME"]
        else:
            os.environ["DUIZHAO_HOME"] = old


def _judge(path: Path, version: int, said: bool) -> tuple[list[str], bool]:
    wrong = []
    with closing(sqlite3.connect(path)) as plain:
        found = plain.execute("PRAGMA user_version").fetchone()[0]
    if found not in (version, migrations.VERSION):
        wrong.append(f"it is of version {found}")
    if said and found != migrations.VERSION:
        wrong.append("it was said to be brought up, and is not")
    if versions.rows_of(path, version) != versions.rows(version):
        wrong.append("rows are missing")
    backups = backup.list_backups(path)
    if found == migrations.VERSION:
        if not backups:
            wrong.append("no backup was made before")
        elif versions.rows_of(backups[-1].path, version) != versions.rows(version):
            wrong.append("the backup is not what was there")
    with Corpus.open(path) as corpus:
        wrong += [f"{one.where}: {one.what}" for one in checking.check(corpus)]
    if versions.rows_of(path, version) != versions.rows(version):
        wrong.append("rows are missing after it was opened again")
    return wrong, found == migrations.VERSION
