"""Many files are read in processes of their own: in order, within bounds, whatever becomes of a process."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader import messages
from reader.corpus.batch import crew as crews
from reader.corpus.batch import processes, tickets
from reader.corpus.batch.crew import Crew
from reader.corpus.batch.orders import Finished, Options, PassedOver, in_orders
from reader.corpus.ready import ReadyFile
from reader.importing.files import Failure
from tests.corpus.batch.making import (
    in_hand,
    is_alive,
    reader_of,
    results,
    source,
    text,
    through,
    write,
    write_long,
    write_zip,
)

pytestmark = pytest.mark.skipif(not Path("/proc/self").exists(), reason="asks /proc about processes")


@pytest.fixture
def crew() -> Iterator[Crew]:
    """Two processes, which are gone afterwards, as are the threads that listen to them."""
    before = threading.active_count()
    with closing(Crew(Options(), processes=2)) as made:
        yield made
        there = made.processes
    assert not [number for number in there if is_alive(number)]
    assert threading.active_count() == before


def test_results_come_in_the_order_of_the_files(crew: Crew, tmp_path: Path) -> None:
    small = write(tmp_path, 100)
    long = write_long(tmp_path / "long.txt", 200_000)
    paths = [small[0], long, *small[1:]]
    assert results(through(crew, paths)) == [path.name for path in paths]


def test_what_is_no_file_keeps_its_place(crew: Crew, tmp_path: Path) -> None:
    first, second = write(tmp_path, 2)
    empty, missing = tmp_path / "empty.txt", tmp_path / "none.txt"
    empty.touch()
    failure = Failure("gone", results_error())
    items = [source(first), failure, source(empty), source(second)]
    outcomes = list(crew.through(in_orders(iter(items))))
    assert results(outcomes)[0] == first.name
    assert outcomes[outcomes.index(failure)] is failure
    failed = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert [item.path for item in failed] == ["gone", str(empty)]
    assert failed[1].error.message is messages.FILE_EMPTY
    assert failed[1].error.facts["path"] == str(empty)
    assert not missing.exists()


def results_error() -> Exception:
    from reader.errors import UserError

    return UserError(messages.FILE_MISSING, path="gone")


@pytest.mark.parametrize("times", [1, 2])
def test_a_process_that_is_killed_fails_only_the_file_in_hand_and_not_at_the_first_time(
    crew: Crew, tmp_path: Path, times: int
) -> None:
    small = write(tmp_path, 80)
    long = write_long(tmp_path / "long.txt")
    outcomes = []
    killed: set[int] = set()
    for outcome in crew.through(in_orders(map(source, [*small[:40], long, *small[40:]]))):
        outcomes.append(outcome)
        number = reader_of(crew, long)
        if in_hand(outcome, long) and number is not None and number not in killed and len(killed) < times:
            os.kill(number, signal.SIGKILL)
            killed.add(number)
    assert len(killed) == times
    reason = messages.FILE_CRASHED.what.replace("{path}", long.name)
    middle = long.name if times == 1 else reason
    names = [path.name for path in small]
    assert results(outcomes) == [*names[:40], middle, *names[40:]]
    if times == 2:
        (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
        assert failure.error.facts["reason"] == "SIGKILL"


def test_a_file_that_takes_too_long_is_given_up(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tickets, "_PATIENCE", 1.0)
    monkeypatch.setattr(tickets, "_PATIENCE_PER_MEGABYTE", 0.0)
    small = write(tmp_path, 3)
    long = write_long(tmp_path / "long.txt", 6_000_000)
    outcomes = through(crew, [small[0], long, *small[1:]])
    (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert failure.error.message is messages.FILE_SLOW
    assert failure.error.facts == {"path": str(long), "seconds": 1}
    assert [outcome.name for outcome in outcomes if isinstance(outcome, ReadyFile)] == [p.name for p in small]


@pytest.mark.skipif(sys.platform != "linux", reason="limits another process")
def test_a_file_that_needs_more_memory_than_there_is_fails_alone(crew: Crew, tmp_path: Path) -> None:
    import resource

    small = write(tmp_path, 40)
    long = write_long(tmp_path / "long.txt", 6_000_000)
    outcomes = []
    limited: set[int] = set()
    for outcome in crew.through(in_orders(map(source, [*small[:2], long, *small[2:]]))):
        outcomes.append(outcome)
        number = reader_of(crew, long)
        if in_hand(outcome, long) and number is not None and number not in limited:
            limited.add(number)  # each small file still finds enough
            size = int(Path(f"/proc/{number}/statm").read_text("utf-8").split()[0]) * 4096 + 8 * 1024**2
            resource.prlimit(number, resource.RLIMIT_AS, (size, size))
    (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert failure.path == str(long)
    assert failure.error.message in (messages.FILE_MEMORY, messages.FILE_CRASHED)
    assert len(results(outcomes)) == 41


def test_an_archive_is_read_member_by_member(crew: Crew, tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {f"文件/{number}.txt": text(number) for number in range(60)}
    archive = write_zip(tmp_path / "a.zip", {"图.png": b"\x89PNG", "空.txt": b"", **members})
    after = write(tmp_path, 1)
    outcomes = through(crew, [archive, *after])
    names = [outcome.name for outcome in outcomes if isinstance(outcome, ReadyFile)]
    assert names == [*(f"a.zip/文件/{number}.txt" for number in range(60)), after[0].name]
    (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert failure.path == f"{archive}/空.txt"
    assert [outcome.path for outcome in outcomes if isinstance(outcome, PassedOver)] == [f"{archive}/图.png"]
    assert sum(isinstance(outcome, Finished) for outcome in outcomes) == 2


def test_a_member_over_which_the_process_dies_twice_fails_alone(crew: Crew, tmp_path: Path) -> None:
    long = write_long(tmp_path / "long.txt")
    content: dict[str, str | bytes] = {f"{number}.txt": text(number) for number in (1, 2)}
    content["3.txt"] = long.read_bytes()
    content["4.txt"] = text(4)
    archive = write_zip(tmp_path / "a.zip", content)
    outcomes = []
    killed: set[int] = set()
    for outcome in crew.through(in_orders(iter([source(archive)]))):
        outcomes.append(outcome)
        number = reader_of(crew, archive)
        ready = sum(isinstance(seen, ReadyFile) for seen in outcomes)
        third = in_hand(outcome, archive / "3.txt") and ready == 2
        if number is not None and number not in killed and (third if killed else True):
            os.kill(number, signal.SIGKILL)
            killed.add(number)
    assert len(killed) == 2
    assert [o.name for o in outcomes if isinstance(o, ReadyFile)] == [
        "a.zip/1.txt",
        "a.zip/2.txt",
        "a.zip/4.txt",
    ]
    (failure,) = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
    assert failure.path == f"{archive}/3.txt"


def test_closing_ends_the_processes_at_once_whatever_they_do(tmp_path: Path) -> None:
    long = write_long(tmp_path / "long.txt", 6_000_000)
    small = write(tmp_path, 200)
    with closing(Crew(Options(), processes=2)) as crew:
        for outcome in crew.through(in_orders(map(source, [*small[:100], long, *small[100:]]))):
            if in_hand(outcome, long) and reader_of(crew, long):
                break
        there = crew.processes
        assert there
        assert all(map(is_alive, there))
        began = time.monotonic()
    assert time.monotonic() - began < 1
    assert not any(map(is_alive, there))


def test_where_no_process_can_be_started_the_files_are_read_all_the_same(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_command", lambda *_: [str(tmp_path / "no such program")])
    paths = write(tmp_path, 50)
    assert results(through(crew, paths)) == [path.name for path in paths]
    assert crew.processes == []


def test_a_program_that_is_none_of_ours_is_not_waited_for(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_command", lambda *_: [sys.executable, "-c", "print('hello')"])
    paths = write(tmp_path, 5)
    assert results(through(crew, paths)) == [path.name for path in paths]


def test_the_program_itself_reads_files_for_another(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a bundle, where the program is no Python that could be told what to run."""
    monkeypatch.setattr(processes, "_command", lambda *_: [sys.executable, "-m", "reader", processes.WORD])
    monkeypatch.chdir(Path(__file__).resolve().parents[3])
    paths = write(tmp_path, 5)
    outcomes = crew.through(in_orders(map(source, paths)))
    first = next(outcome for outcome in outcomes if isinstance(outcome, ReadyFile))
    assert first.name == paths[0].name
    assert crew.processes


def test_a_bundle_starts_its_own_binary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/Applications/Duizhao.app/Contents/MacOS/Duizhao")
    assert processes._command("reader.corpus.batch.child", processes.WORD) == [sys.executable, processes.WORD]


@pytest.mark.parametrize(("orders", "size"), [(10, 4 * 1024 * 1024), (1000, 16 * 1024)])
def test_only_so_much_is_under_way(
    crew: Crew, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orders: int, size: int
) -> None:
    """However slowly the results are taken: the files that wait for it are not read."""
    monkeypatch.setattr(crews, "_AHEAD", orders)
    monkeypatch.setattr(crews, "_BYTES_AHEAD", size)
    paths = write(tmp_path, 2000)
    taken = 0

    def counted() -> Iterator[Path]:
        nonlocal taken
        for path in paths:
            taken += 1
            yield path

    work = crew.through(in_orders(map(source, counted())))
    next(outcome for outcome in work if isinstance(outcome, ReadyFile))
    assert taken < 1000
    assert sum(isinstance(outcome, ReadyFile) for outcome in work) == 1999
