"""`duizhao import` of many files: progress on a terminal, archives, and an end by Ctrl+C that leaves a sound corpus."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from reader.corpus import checking
from reader.corpus.corpus import Corpus
from tests.cli.conftest import Run
from tests.corpus.batch.making import is_alive, text, write, write_long, write_zip

ROOT = Path(__file__).resolve().parents[2]

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


def command(*words: Path | str) -> list[str]:
    return [sys.executable, "-m", "reader", "import", *map(str, words)]


def children_of(process: int) -> list[int]:
    lists = Path(f"/proc/{process}/task").glob("*/children")
    return [int(number) for file in lists for number in file.read_text("utf-8").split()]


@posix
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks /proc about processes")
@pytest.mark.skipif(
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
    reason="this run ignores the signal, as one that a shell put in the background, and so does what it starts",
)
def test_an_interrupt_ends_the_import_cleanly_at_once(tmp_path: Path) -> None:
    folder, path = tmp_path / "in", tmp_path / "c.duizhao"
    write(folder, 200)
    write_long(folder / "zz long.txt", 6_000_000)
    with subprocess.Popen(
        command(path, folder, "--json"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        until = time.monotonic() + 60
        stored = 0
        while stored < 200 and time.monotonic() < until:  # all that is stored before the long one
            time.sleep(0.1)
            if path.exists():
                with Corpus.open(path, readonly=True) as corpus:
                    stored = corpus.articles.count()
        there = children_of(process.pid)
        assert there
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        out, err = process.communicate(timeout=30)
        assert time.monotonic() - began < 3  # to read what is left takes longer
    assert (process.returncode, out) == (1, "")
    assert err.splitlines() == ["duizhao: stopped; what was stored before is kept."]
    assert not any(map(is_alive, there))
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
        assert corpus.articles.count() == 200
        corpus.history.undo()
        assert corpus.articles.count() == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["c.duizhao", "in"]


@posix
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks /proc about processes")
def test_a_program_that_is_killed_leaves_no_process_and_a_sound_corpus(tmp_path: Path) -> None:
    folder, path = tmp_path / "in", tmp_path / "c.duizhao"
    write(folder, 200)
    write_long(folder / "zz long.txt", 1_000_000)
    with subprocess.Popen(command(path, folder), cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        until = time.monotonic() + 60
        there: list[int] = []
        while len(there) < 1 and time.monotonic() < until:
            time.sleep(0.05)
            there = children_of(process.pid)
        time.sleep(0.5)
        there = children_of(process.pid) or there
        process.kill()
    until = time.monotonic() + 20
    while any(map(is_alive, there)) and time.monotonic() < until:
        time.sleep(0.1)
    assert there
    assert not any(map(is_alive, there))
    with Corpus.open(path) as corpus:
        assert checking.check(corpus) == []
        stored = corpus.articles.count()
        corpus.history.undo()
        assert corpus.articles.count() == 0
    assert stored <= 200


@posix
def test_a_terminal_is_told_how_far_it_is(tmp_path: Path) -> None:
    import pty

    folder = tmp_path / "in"
    write(folder, 30)
    write_long(folder / "long.txt", 8_000_000)
    ours, theirs = pty.openpty()
    words = command(tmp_path / "c.duizhao", folder)
    with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=theirs) as process:
        os.close(theirs)
        said = b""
        with suppress(OSError):  # what Linux says when the other end is closed
            while part := os.read(ours, 4096):
                said += part
    os.close(ours)
    assert process.returncode == 0
    lines = [line.removesuffix("\x1b[K") for line in said.decode().split("\r")]
    assert any("30/31" in line and "long.txt" in line for line in lines)
    assert any("files/s" in line for line in lines)
    assert lines[-1] == ""


def test_archives_and_their_members_are_named(run: Run, tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "报.zip", {"1.txt": text(1), "2.txt": b""})
    said = run("import", tmp_path / "c.duizhao", archive, "--json")
    assert (said.code, said.json["files"]) == (1, 1)
    (failed,) = said.json["failed"]
    assert failed["path"] == f"{archive}/2.txt"
    assert run("articles", tmp_path / "c.duizhao", "--json").json[0]["file"] == "报.zip/1.txt"


def test_reprints_are_told(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, 1)
    (folder / "again.txt").write_text(text(0).replace("修渠记", "的水渠"), "utf-8")
    said = run("import", tmp_path / "c.duizhao", folder)
    assert said.code == 0
    assert "reprint: 青石镇的水渠（0） (again.txt) is 青石镇修渠记（0） (0000.txt)" in said.out


def test_reprints_and_files_of_other_kinds_are_told_beside_the_json(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, 1)
    (folder / "again.txt").write_text(text(0).replace("修渠记", "的水渠"), "utf-8")
    for name in ("图.png", "稿.odt", "~$稿.docx", ".藏.txt"):
        (folder / name).write_bytes(b"x")
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("内.txt", text(3))
    with zipfile.ZipFile(folder / "外.zip", "w") as archive:
        archive.writestr("二.txt", text(2))
        archive.writestr("内.zip", inner.getvalue())
    said = run("import", tmp_path / "c.duizhao", folder, "--json")
    assert (said.code, said.json["files"], said.json["skipped"], said.json["failed"]) == (0, 3, [], [])
    reprint, count, *paths = said.err.splitlines()
    assert reprint.startswith("duizhao: reprint: ")
    assert count == "duizhao: 3 files of other kinds were passed over"
    assert {path.rpartition("/")[2] for path in paths} == {"图.png", "稿.odt", "内.zip"}
    assert "passed over: " in run("import", tmp_path / "d.duizhao", folder).out


def test_what_could_not_be_used_of_a_file_is_told_as_failed(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    rows = ["title,date,body", "一,2024-05-01,清河上的桥修好了。", "二,2024-05-02,河水很清。,多了一格,再一格"]
    table.write_text("\n".join(rows) + "\n", "utf-8")
    said = run("import", tmp_path / "c.duizhao", table, "--json")
    assert (said.code, said.json["files"], said.json["articles"]) == (1, 1, 1)
    (failed,) = said.json["failed"]
    assert failed["path"] == str(table)
    assert "3" in failed["reason"]
