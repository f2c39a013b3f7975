"""Full disks, writes that fail half-way, files taken away: told in a sentence, nothing half-written, nothing lost."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.corpus.making import ROOT, make_file, names
from tests.reliability import faults

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other faults")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that another user can enter."""
    with tempfile.TemporaryDirectory(prefix="duizhao-faults-") as name:
        Path(name).chmod(0o755)
        yield Path(name) / "in"


def run(way: str, folder: Path, *before: str) -> dict[str, object]:
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "tests.reliability.faults", way, str(folder), "4"]
    done = subprocess.run(
        [*before, *command], cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=100
    )
    assert done.stdout, done.stderr
    facts: dict[str, object] = json.loads(done.stdout)
    assert facts["wrong"] == []
    assert isinstance(facts["acts"], int)
    assert facts["acts"] > 0
    return facts


def test_on_a_full_disk_the_step_is_refused_and_all_before_it_kept(folder: Path) -> None:
    folder.mkdir()
    mount = f"mount -t tmpfs -o size={faults.DISK} none {folder}"
    if (
        not shutil.which("unshare")
        or subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True, check=False).returncode
    ):
        pytest.skip("no small disk can be mounted here")
    facts = run("full", folder, "unshare", "-rm", "sh", "-c", f'{mount} && exec "$@"', "sh")
    assert isinstance(facts["said"], dict)
    assert "DISK_FULL" in facts["said"]


@pytest.mark.parametrize(
    ("way", "said"),
    [("limit", "WRITE_FAILED"), ("gone", "CORPUS_GONE"), ("readonly", "CORPUS_READ_ONLY")],
)
def test_what_fails_is_told_and_leaves_nothing_behind(folder: Path, way: str, said: str) -> None:
    facts = run(way, folder)
    assert isinstance(facts["said"], dict)
    assert said in facts["said"]


def test_a_file_that_was_taken_away_can_still_be_saved(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file("粮食安全。")])
        path.unlink()
        with pytest.raises(UserError) as caught:
            corpus.annotations.add(1, Span(0, 2), "甲")
        assert caught.value.message is messages.CORPUS_GONE
        corpus.save_copy(tmp_path / "saved.duizhao")
    with Corpus.open(tmp_path / "saved.duizhao") as corpus:
        assert corpus.articles.body(1) == "粮食安全。"
        assert corpus.annotations.count() == 0


def test_another_file_in_its_place_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "c.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([make_file("粮食安全。")])
        path.rename(tmp_path / "old.duizhao")
        path.write_bytes(b"another file")
        with pytest.raises(UserError) as caught:
            corpus.annotations.add(1, Span(0, 2), "甲")
        assert caught.value.message is messages.CORPUS_REPLACED
    assert path.read_bytes() == b"another file"
    path.unlink()
    (tmp_path / "old.duizhao").rename(path)
    with Corpus.open(path) as corpus:
        assert corpus.articles.count() == 1
    assert names(tmp_path) == ["c.duizhao"]


def test_after_a_step_that_failed_an_article_of_the_same_number_is_read_anew(tmp_path: Path) -> None:
    with Corpus.create(tmp_path / "c.duizhao") as corpus:
        standard = corpus.settings.standard
        with pytest.raises(ZeroDivisionError), corpus.changes.step("fails"):
            (number,) = corpus.articles.add([make_file("粮食安全。", name="a.txt")]).articles
            corpus.forms.of(number, standard)
            raise ZeroDivisionError
        (number,) = corpus.articles.add([make_file("水价。", name="b.txt")]).articles
        assert corpus.forms.of(number, standard).body == "水价。"
