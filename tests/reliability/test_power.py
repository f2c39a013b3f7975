"""The power is cut at random moments, and nothing that was acknowledged is lost. The long run: `power`."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability import power
from tests.reliability.power_disk import Disk, Record, records

CREATED = os.O_CREAT


class Never(random.Random):
    """Of what is not sure nothing came through."""

    def random(self) -> float:
        return 1.0

    def choice(self, seq: object) -> float:  # type: ignore[override]
        return 0.0


class Always(Never):
    """All came through."""

    def random(self) -> float:
        return 0.0

    def choice(self, seq: object) -> float:  # type: ignore[override]
        return 1.0


def found(disk: Disk, folder: Path, chance: random.Random) -> dict[str, bytes]:
    disk.leave(chance)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_was_flushed_is_there_and_the_rest_may_be(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old" * 400)
    disk = Disk(tmp_path)
    new = b"new" * 400
    disk.take(Record("o", 3, 0, os.fsencode(path)))
    disk.take(Record("w", 3, 0, new[:600]))
    assert found(disk, tmp_path, Never()) == {"a": b"old" * 400}
    assert found(disk, tmp_path, Always()) == {"a": new[:600] + b"old" * 200}
    torn = {found(disk, tmp_path, random.Random(seed))["a"] for seed in range(60)}
    assert {(one[:512] == new[:512], one[512:600] == new[512:600]) for one in torn} >= {
        (True, False),
        (False, True),
    }
    disk.take(Record("s", 3, 0, b""))
    disk.take(Record("t", 3, 5, b""))
    assert found(disk, tmp_path, Never()) == {"a": new[:600] + b"old" * 200}
    assert found(disk, tmp_path, Always()) == {"a": new[:5]}


def test_a_name_is_sure_once_its_folder_was_flushed(tmp_path: Path) -> None:
    old, new, folder = tmp_path / "old", tmp_path / "new", os.fsencode(tmp_path)
    disk = Disk(tmp_path)
    disk.take(Record("o", 3, CREATED, os.fsencode(old)))
    disk.take(Record("w", 3, 0, b"text"))
    disk.take(Record("s", 3, 0, b""))
    assert found(disk, tmp_path, Never()) == {}
    disk.take(Record("o", 4, 0, folder))
    disk.take(Record("s", 4, 0, b""))
    assert found(disk, tmp_path, Never()) == {"old": b"text"}
    disk.take(Record("r", 0, 0, os.fsencode(old) + b"\0" + os.fsencode(new)))
    assert found(disk, tmp_path, Never()) == {"old": b"text"}
    assert found(disk, tmp_path, Always()) == {"new": b"text"}
    disk.take(Record("s", 4, 0, b""))
    disk.take(Record("u", 0, 0, os.fsencode(new)))
    assert found(disk, tmp_path, Never()) == {"new": b"text"}
    assert found(disk, tmp_path, Always()) == {}


PROGRAM = """
import os, shutil, sys
folder = sys.argv[1]
with open(f"{folder}/a", "wb") as file:
    file.write(b"one")
    file.flush()
    os.fsync(file.fileno())
    os.pwrite(file.fileno(), b"two", 3)
    os.ftruncate(file.fileno(), 5)
os.link(f"{folder}/a", f"{folder}/b")
shutil.copyfile(f"{folder}/a", f"{folder}/c")
os.replace(f"{folder}/c", f"{folder}/d")
os.remove(f"{folder}/b")
os.write(1, b"done\\n")
"""


def test_what_a_program_does_to_files_is_recorded(tmp_path: Path) -> None:
    library = power.build(tmp_path)
    if library is None:
        pytest.skip("needs Linux and a C compiler")
    folder = tmp_path / "work"
    folder.mkdir()
    disk = Disk(folder)
    recording = {"LD_PRELOAD": library, "RECORDED_FOLDER": folder, "RECORDED_LOG": tmp_path / "log"}
    environment = {**os.environ, **{name: str(value) for name, value in recording.items()}}
    subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, folder], env=environment, check=True, stdout=subprocess.DEVNULL
    )
    (log,) = tmp_path.glob("log.*")
    told = list(records(log.read_bytes()))
    assert [record.data for record in told if record.kind == "m"] == [b"done\n"]
    for record in told:
        disk.take(record)
    there = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert there == {"a": b"onetw", "d": b"onetw"}
    assert found(disk, folder, Always()) == there
    assert found(disk, folder, Never()) == {}


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the recorder is for Linux")
def test_nothing_that_was_acknowledged_is_lost_by_36_cuts(tmp_path: Path) -> None:
    if power.build(tmp_path) is None:
        pytest.skip("needs a C compiler")
    outcome = power.run(36, seed=7, a_round=6)
    assert outcome.wrong == []
    assert outcome.cuts.total() == 36
    assert outcome.acknowledged > 36
    assert len(outcome.cuts) > 4
