"""What signals are connected to: nothing that ends on a thread, where it would take the connection apart."""

from __future__ import annotations

import ast
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QObject

import reader.ui

FILES = sorted(Path(reader.ui.__file__).parent.rglob("*.py"))
#: Methods of what threads share: events, locks, queues.
SHARED = {"set", "acquire", "release", "notify", "notify_all", "put", "put_nowait"}


def connected(path: Path) -> list[ast.Attribute]:
    """The methods to which signals are connected."""
    return [
        call.args[0]
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and call.args
        and isinstance(call.args[0], ast.Attribute)
    ]


def test_no_signal_is_connected_to_a_method_of_what_threads_share() -> None:
    assert sum(len(connected(path)) for path in FILES) > 300
    found = [
        f"{path.name}: {ast.unparse(to)}" for path in FILES for to in connected(path) if to.attr in SHARED
    ]
    assert found == []


@pytest.mark.usefixtures("qapp")
def test_pyside_holds_only_weakly_whose_method_is_connected() -> None:
    """Where this fails, a newer PySide may have done away with the rule above."""
    sender, event = QObject(), threading.Event()
    sender.destroyed.connect(event.set)
    connections = sender.receivers(SIGNAL("destroyed(QObject*)"))
    del event
    assert sender.receivers(SIGNAL("destroyed(QObject*)")) == connections - 1
