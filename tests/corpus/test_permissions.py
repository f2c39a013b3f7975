"""Files and folders that may not be written: said clearly, nothing changed, reading goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.corpus.corpus import Corpus
from tests.corpus.making import SENTENCE, as_nobody, make_file, snapshot

TRY = """
folder, path = Path(sys.argv[1]), Path(sys.argv[1]) / "c.duizhao"
def attempt(name, action):
    try:
        result = action()
        print(name, result)
    except UserError as error:
        print(name, error)
def count():
    with Corpus.open(path, readonly=True) as corpus:
        assert corpus.articles.body(1)
        return corpus.articles.count()
attempt("write:", lambda: Corpus.open(path))
attempt("read:", count)
attempt("create:", lambda: Corpus.create(folder / "new.duizhao"))
"""


@pytest.fixture
def guarded(open_folder: Path) -> Path:
    """A folder with a corpus of one article, neither of which may be written."""
    with Corpus.create(open_folder / "c.duizhao") as corpus:
        corpus.articles.add([make_file(SENTENCE)])
    (open_folder / "a.txt").write_text(SENTENCE, "utf-8")
    (open_folder / "c.duizhao").chmod(0o444)
    open_folder.chmod(0o555)
    return open_folder


def answers(folder: Path) -> dict[str, str]:
    done = as_nobody(TRY, folder)
    assert done.stderr == ""
    return dict(line.split(": ", 1) for line in done.stdout.splitlines())


def test_in_a_folder_without_write_permission_a_corpus_can_be_read_only(guarded: Path) -> None:
    (guarded / "c.duizhao").chmod(0o666)
    before = snapshot(guarded)
    said = answers(guarded)
    for name in ("write", "create"):
        assert said[name].startswith(f"The folder {guarded} may not be written to")
    assert said["read"] == "1"
    assert snapshot(guarded) == before


def test_a_read_only_file_in_a_folder_of_ones_own_can_be_read(guarded: Path) -> None:
    guarded.chmod(0o777)
    before = snapshot(guarded)
    done = as_nobody(TRY.rpartition('attempt("create')[0], guarded)
    assert done.stderr == ""
    written, read = done.stdout.splitlines()
    assert written.startswith(f"write: {guarded / 'c.duizhao'} may only be read, not written.")
    assert read == "read: 1"
    assert snapshot(guarded) == before


def test_a_file_that_may_not_even_be_read_is_told(guarded: Path) -> None:
    (guarded / "c.duizhao").chmod(0)
    for name in ("write", "read"):
        assert answers(guarded)[name].startswith(
            f"{guarded / 'c.duizhao'} cannot be opened: Permission denied."
        )


def test_a_folder_that_may_not_be_entered_is_told(guarded: Path) -> None:
    guarded.chmod(0)
    said = answers(guarded)
    for name in ("write", "read", "create"):
        assert "Permission denied" in said[name] or "may not be written to" in said[name]


def test_a_copy_is_not_begun_where_it_may_not_be_written(guarded: Path) -> None:
    before = snapshot(guarded)
    done = as_nobody(
        "with Corpus.open(Path(sys.argv[1]), readonly=True) as corpus:\n"
        "    try:\n        corpus.save_copy(Path(sys.argv[2]))\n"
        "    except UserError as error:\n        print(error)\n",
        guarded / "c.duizhao",
        guarded / "copy.duizhao",
    )
    assert done.stdout.startswith(f"The folder {guarded} may not be written to"), done.stderr
    assert snapshot(guarded) == before


@pytest.mark.parametrize(
    "command", ["articles", "annotations", "codebook", "check", "export", "tag", "import"]
)
def test_the_command_line_says_what_is_not_permitted(guarded: Path, command: str) -> None:
    words = {
        "export": [str(guarded / "out.csv")],
        "tag": ["1", "0", "2", "甲"],
        "import": [str(guarded / "a.txt")],
    }.get(command, [])
    before = snapshot(guarded)
    done = as_nobody(
        "from reader.cli import main\nsys.exit(main(sys.argv[1:]))\n", command, guarded / "c.duizhao", *words
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == (1 if words else 0)
    assert bool(done.stderr) == bool(words)
    assert snapshot(guarded) == before
