"""Which files are read at one time, and that a reading can be taken up where it broke off."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.corpus.batch import orders
from reader.corpus.batch.orders import (
    Begun,
    Options,
    Order,
    Outcome,
    PassedOver,
    SourceFile,
    answer,
    carry_out,
    in_orders,
)
from reader.corpus.ready import ReadyFile
from reader.errors import UserError
from reader.importing.files import Failure
from tests.corpus.batch.making import results, source, text, write, write_zip

FAILURE = Failure("x", UserError(messages.FILE_MISSING, path="x"))
FILES = st.builds(SourceFile, st.binary(), st.sampled_from([0, 10, 5000, 200_000, 10**7]), st.booleans())


@given(st.lists(FILES | st.just(FAILURE)))
def test_every_file_is_in_one_order_and_in_its_place(files: list[SourceFile | Failure]) -> None:
    made = list(in_orders(files))
    flat = [file for item in made for file in ([item] if isinstance(item, Failure) else item.files)]
    assert flat == files
    for order in made:
        if isinstance(order, Order):
            assert order.size == sum(file.size for file in order.files)
            assert len(order.files) == 1 or not (order.archive or any(file.archive for file in order.files))
            assert len(order.files) == 1 or all(file.size <= 128 * 1024 for file in order.files)
            assert len(order.files) <= 32
            assert order.size < 256 * 1024 or len(order.files) == 1


@pytest.fixture
def plain(tmp_path: Path) -> Order:
    write(tmp_path, 5)
    (tmp_path / "0002.txt").write_bytes(b"")
    (order,) = in_orders(source(path) for path in sorted(tmp_path.iterdir()))
    assert isinstance(order, Order)
    return order


@pytest.fixture
def archive(tmp_path: Path) -> Order:
    members: dict[str, str | bytes] = {"1.txt": text(1), "2.txt": b"", "../3.txt": text(3), "4.txt": text(4)}
    (order,) = in_orders([source(write_zip(tmp_path / "a.zip", {**members, "x.png": b""}))])
    assert isinstance(order, Order)
    return order


@pytest.mark.parametrize("kind", ["plain", "archive"])
@pytest.mark.parametrize("careful", [False, True])
def test_what_is_done_is_counted_so_that_the_rest_can_be_read_later(
    kind: str, careful: bool, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: Order = request.getfixturevalue(kind)
    monkeypatch.setattr(orders, "SHORT", 0)  # one by one
    whole: list[Outcome] = []
    steps: list[tuple[int, list[Outcome]]] = []
    total = 0

    def emit(outcomes: list[Outcome], done: int) -> None:
        nonlocal total
        total += done
        whole.extend(outcomes)
        steps.append((total, list(whole)))

    answer(order, Options(), emit, careful=careful)
    assert total == 5
    assert len(steps) == 1 or careful
    names = results(whole)
    for done, before in steps:
        rest = results(carry_out(order, Options(), skip=done))
        assert results(before) + rest == names
        assert sum(isinstance(outcome, Begun) for outcome in before) - done in (0, 1)


def test_a_careful_answer_names_each_file_before_it_is_read(plain: Order) -> None:
    parts: list[list[Outcome]] = []
    answer(plain, Options(), lambda outcomes, _: parts.append(list(outcomes)), careful=True)
    assert [len(part) for part in parts] == [1] * 10 + [0]
    assert [isinstance(part[0], Begun) for part in parts[:-1]] == [True, False] * 5


def test_a_long_answer_comes_in_parts(plain: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orders, "SHORT", 0)
    monkeypatch.setattr(orders, "_GATHERED", 1)
    parts: list[int] = []
    answer(plain, Options(), lambda _, done: parts.append(done))
    assert sum(parts) == 5
    assert len(parts) > 3


def test_small_files_are_read_together_and_nothing_comes_out_otherwise(plain: Order) -> None:
    parts: list[tuple[list[Outcome], int]] = []
    answer(plain, Options(), lambda outcomes, done: parts.append((list(outcomes), done)))
    ((outcomes, done),) = parts
    assert done == 5
    one_by_one = [outcome for outcome in carry_out(plain, Options()) if not isinstance(outcome, Begun)]
    assert results(outcomes) == results(one_by_one)
    assert [outcome for outcome in outcomes if isinstance(outcome, ReadyFile)] == [
        outcome for outcome in one_by_one if isinstance(outcome, ReadyFile)
    ]


@pytest.mark.parametrize(("name", "size", "small"), [
    ("a.txt", 100, True), ("A.TXT", 100, True), ("a.txt", 100_000, False), ("a.pdf", 100, False),
    ("a.docx", 100, False),
])  # fmt: skip
def test_only_short_texts_are_read_together(name: str, size: int, small: bool) -> None:
    assert Order((SourceFile(b"b.txt", 1), SourceFile(name.encode(), size)), size).small is small


def test_what_was_passed_over_in_an_archive_is_told_once_at_its_end(archive: Order) -> None:
    for skip in range(5):
        told = [
            outcome for outcome in carry_out(archive, Options(), skip=skip) if isinstance(outcome, PassedOver)
        ]
        assert [Path(outcome.path).name for outcome in told] == ["x.png"]
