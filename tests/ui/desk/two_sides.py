"""Two sides at the desk: what another program writes, what the person does, and what stands on the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from reader.messages import Message
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.driving import annotations, path_of, select, settle

KEYS = {spec.name: spec.keys[0] for spec in SPECS if spec.keys}


Ctrl = Qt.KeyboardModifier.ControlModifier


OLD, THEIRS, MINE = "生态环境/水治理", "公共服务/教育", "生态环境"


def elsewhere(window: Window, work: Callable[[Corpus], Any]) -> None:
    """Write as another program; nothing tells the window."""
    with Corpus.open(path_of(window), annotator="Wang") as corpus:
        work(corpus)


def look(window: Window) -> None:
    """Let the window see what the other program did."""
    assert window.session is not None
    window.session.look()
    settle(window)


def messages_of(errors: list[UserError]) -> list[Message]:
    return [error.message for error in errors]


def on_disk(window: Window, number: int = 1) -> Annotation:
    return {one.id: one for one in annotations(window)}[number]


def assert_shown(window: Window) -> None:
    """What the window shows is what is on the disk."""
    assert window.desk.annotations == annotations(window)
    panel = window.shell.annotations
    assert panel.listed == annotations(window)


def hold(window: Window) -> threading.Event:
    """What is asked for from now on waits to be written until the event is set."""
    gate = threading.Event()
    assert window.session is not None
    window.session.write(lambda _: gate.wait(20) and None)
    return gate


def strike(window: Window, name: str, times: int = 1) -> None:
    """Press the key of a command, so often that nothing can be written between."""
    for _ in range(times):
        QTest.keySequence(window.shell.view, QKeySequence(KEYS[name]))


def retag(window: Window) -> None:
    window.desk.acts.retag([1], MINE)


def judge(window: Window) -> None:
    window.desk.go_to(1)
    window.desk.acts.judge(Status.REJECTED)


def use_selection(window: Window) -> None:
    window.desk.go_to(1)
    select(window, "三天内")
    window.desk.acts.use_selection()


def move_edge(window: Window) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_back")


def remove(window: Window) -> None:
    window.desk.acts.remove([1])


def add_part(window: Window) -> None:
    window.desk.go_to(1)
    select(window, "三天内")
    window.desk.acts.add_part()


def their_tag(corpus: Corpus) -> None:
    corpus.annotations.retag([1], THEIRS)


def their_status(corpus: Corpus) -> None:
    corpus.annotations.set_status([1], Status.ACCEPTED)


def their_span(corpus: Corpus) -> None:
    span = corpus.annotations.get(1).span
    corpus.annotations.update(1, span=Span(span.start - 1, span.end))


def their_note(corpus: Corpus) -> None:
    corpus.annotations.update(1, note="他人的")


RETAGGED, MOVED = messages.ANNOTATION_RETAGGED_MEANWHILE, messages.ANNOTATION_MOVED_MEANWHILE
