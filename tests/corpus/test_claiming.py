"""Claims on a corpus in a shared folder: of this computer and of others, and what is no claim at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.corpus.claiming import claim, claim_file, claim_of_another, release


def another(path: Path, **facts: object) -> None:
    known = {"machine": "李的电脑", "person": "Li", "since": "2026-03-01T08:00:00.000Z", "process": 7}
    claim_file(path).write_text(json.dumps(known | facts), "utf-8")


def test_ones_own_claim_is_none_of_another_and_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "水.duizhao"
    assert claim(path, "Wang")
    assert json.loads(claim_file(path).read_text("utf-8"))["person"] == "Wang"
    assert claim_of_another(path) is None
    release(path)
    assert list(tmp_path.iterdir()) == []


def test_a_claim_of_another_computer_is_read_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "水.duizhao"
    another(path)
    found = claim_of_another(path)
    assert found is not None
    assert (found.machine, found.person) == ("李的电脑", "Li")
    release(path)
    assert claim_of_another(path) == found


def test_where_nothing_may_be_written_there_is_no_claim(tmp_path: Path) -> None:
    assert not claim(tmp_path / "none" / "水.duizhao", "Wang")
    (tmp_path / ".水.duizhao.open").mkdir()
    assert not claim(tmp_path / "水.duizhao", "Wang")
    assert [path.name for path in tmp_path.iterdir()] == [".水.duizhao.open"]


@pytest.mark.parametrize("facts", [{"machine": 3}, {"process": "x"}, {"more": 1}])
def test_what_is_not_as_we_write_it_is_no_claim(tmp_path: Path, facts: dict[str, object]) -> None:
    path = tmp_path / "水.duizhao"
    another(path, **facts)
    assert claim_of_another(path) is None


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.one_of(st.binary(max_size=80), st.just(b"[" * 4000)))
def test_any_bytes_do_no_harm(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "水.duizhao"
    claim_file(path).write_bytes(data)
    assert claim_of_another(path) is None
    release(path)
