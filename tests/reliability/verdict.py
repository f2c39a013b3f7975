"""What must be so after a kill: nothing acknowledged is lost, the check is clean, nothing is asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from reader.corpus import backup, checking
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from tests.reliability.states import state_of

#: Opens that are no step back or forth.
_WAYS: tuple[Callable[[Corpus], Change | None], ...] = (
    lambda corpus: corpus.history.undo(),
    lambda corpus: corpus.history.redo(),
)


def judge(path: Path, acknowledged: str) -> tuple[list[str], bool]:
    """What is wrong with the corpus at a path, in words; and whether the act that was cut short had come through.

    `acknowledged` is the state after the last act that had returned. The corpus must be in it, or one whole step
    from it: the act that the kill met.
    """
    wrong: list[str] = []
    with Corpus.open(path, annotator="Li") as corpus:
        wrong += [f"{one.where}: {one.what}" for one in checking.check(corpus)]
        now = state_of(corpus.db.conn)
        whole = now != acknowledged
        if whole and not any(_leads_to(corpus, acknowledged, step) for step in _WAYS):
            wrong.append("what was acknowledged is not there")
    left = sorted(one.name for one in path.parent.iterdir() if one.name.startswith(f"{path.name}-"))
    if left:
        wrong.append(f"left after closing: {', '.join(left)}")
    return wrong, whole


def judge_backups(folder: Path, states: set[str]) -> list[str]:
    """What is wrong with the backups in a folder: each must be whole and hold a state that the corpus was in."""
    wrong = []
    for one in backup.list_backups(Path("any.duizhao"), folder=folder):
        with Corpus.open(one.path, readonly=True) as corpus:
            wrong += [f"{one.path.name}: {problem.what}" for problem in checking.check(corpus)]
            if state_of(corpus.db.conn) not in states:
                wrong.append(f"{one.path.name} holds what the corpus never said")
    named = [path for path in folder.glob("*.duizhao") if not path.name.startswith(".")]
    if len(named) != len(backup.list_backups(Path("any.duizhao"), folder=folder)):
        wrong.append("a backup cannot be read")
    return wrong


def _leads_to(corpus: Corpus, wanted: str, step: Callable[[Corpus], Change | None]) -> bool:
    """Whether one step in a copy of the corpus leads to a state."""
    copy = corpus.path.with_name("copy.duizhao")
    corpus.save_copy(copy)
    try:
        with Corpus.open(copy) as other:
            step(other)
            return state_of(other.db.conn) == wanted
    finally:
        copy.unlink()


def clear(folder: Path) -> None:
    """Empty a folder for another series of rounds."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
