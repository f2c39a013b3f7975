"""Stands ready with all modules loaded and forks a child for each round; each child works until it is killed.

A line of JSON on standard input asks for a round: {"way", "path", "kind", "seed"}. What a child says:

    ready STATE        the corpus is open
    going KIND         an act begins
    done KIND STATE    it has returned, and this is what the corpus says now

and the nursery itself: `child PID` before, `over SIGNAL` after.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reader.corpus.corpus import Corpus
from tests.reliability import acts
from tests.reliability.states import state_of

#: Of the acts of a round, so many are of its kind; the others are any.
_SHARE = 0.7


def say(text: str) -> None:
    """One line, at once: what was said is heard even if nothing more is."""
    os.write(1, f"{text}\n".encode())


def work(corpus: Corpus, kind: str, seed: int) -> Iterator[str]:
    """Act after act, each told before and after."""
    chance = random.Random(seed)
    while True:
        name = kind if chance.random() < _SHARE else chance.choice(list(acts.ACTS))
        say(f"going {name.replace(' ', '-')}")
        for _ in acts.ACTS[name](corpus, chance):
            state = state_of(corpus.db.conn)
            say(f"done {name.replace(' ', '-')} {state}")
            yield state


def direct(path: Path, kind: str, seed: int) -> None:
    """As the command line has it: one connection, one thread."""
    with Corpus.open(path, annotator="Li") as corpus:
        say(f"ready {state_of(corpus.db.conn)}")
        for _ in work(corpus, kind, seed):
            pass


def session(path: Path, kind: str, seed: int) -> None:
    """As the window has it: a reader here, a writer on a thread of its own."""
    from PySide6.QtCore import QCoreApplication

    from reader.ui.session import Session

    app = QCoreApplication([])
    opened = Session(path, "Li")
    say(f"ready {state_of(opened.corpus.db.conn)}")
    opened.failed.connect(_failed)
    opened.write_in_pieces(
        lambda corpus: work(corpus, kind, seed), lambda _: None, lambda: None, failed=_failed
    )
    app.exec()


def window(path: Path, kind: str, seed: int) -> None:
    """The real window without a display, worked by its keys and commands."""
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "DUIZHAO_HOME": str(path.parent / "home")}
    from PySide6.QtWidgets import QApplication

    from reader.ui.merging.dialog import MergeDialog
    from reader.ui.settings.settings import Settings
    from reader.ui.window import Window
    from tests.ui import driving

    (path.parent / "home").mkdir(exist_ok=True)
    QApplication([])
    shown = Window(Settings())
    shown.corpora.open_first(path)
    shown.show()
    shown.activateWindow()
    driving.settle(shown)
    assert shown.session is not None
    connection = shown.session.corpus.db.conn
    say(f"ready {state_of(connection)}")
    chance = random.Random(seed)

    def tag() -> None:
        text = driving.body(shown)
        start = chance.randrange(len(text) - 3)
        shown.shell.view.setFocus()
        shown.shell.view.select(driving.Span(start, start + chance.randint(1, 3)))
        driving.press(shown, chance.choice("ews"))

    def merge_corpora() -> None:
        assert shown.session is not None
        wang = path.parent / "wang.duizhao"
        wang.unlink(missing_ok=True)
        shown.session.corpus.save_copy(wang)
        with Corpus.open(wang, annotator="Wang") as other:
            for _ in acts.tag(other, chance):
                pass
        shown.rooms.merging.look_at(wang)
        driving.settle(shown)
        (dialog,) = (one for one in shown.findChildren(MergeDialog) if one.isVisible())
        dialog.do()
        driving.settle(shown)

    deeds: dict[str, Callable[[], None]] = {
        "tag": tag,
        "undo": lambda: driving.undo(shown),
        "redo": lambda: driving.redo(shown),
        "split": lambda: driving.run(shown, "article.split"),
        "merge": lambda: driving.run(shown, "article.merge"),
        "merge-corpora": merge_corpora,
    }
    while True:
        name = chance.choices(list(deeds), [8, 3, 2, 1, 1, 2])[0]
        say(f"going {name}")
        deeds[name]()
        say(f"done {name} {state_of(connection)}")


WAYS = {"direct": direct, "session": session, "window": window}


def _failed(error: object) -> None:
    say(f"failed {error}")


def _warm_up() -> None:
    """Load everything that the acts need, or each child would spend its short life doing so."""
    import PySide6.QtTest
    import PySide6.QtWidgets  # noqa: F401

    import reader.ui.merging.dialog
    import reader.ui.window  # noqa: F401
    import tests.ui.driving  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        acts.prepare(Path(folder) / "w.duizhao")
        with Corpus.open(Path(folder) / "w.duizhao", annotator="Li") as corpus:
            for act in acts.ACTS.values():
                for _ in act(corpus, random.Random(1)):
                    pass


def _child(order: dict[str, Any]) -> None:
    try:
        WAYS[order["way"]](Path(order["path"]), order["kind"], order["seed"])
    except BaseException:
        say("failed " + traceback.format_exc().replace("\n", " | "))
    finally:
        os._exit(1)


def main() -> None:
    """Serve rounds until the input ends."""
    _warm_up()
    say("warm")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _child(json.loads(line))
        say(f"child {child}")
        _, status = os.waitpid(child, 0)
        say(f"over {os.WTERMSIG(status)}")


if __name__ == "__main__":
    main()
