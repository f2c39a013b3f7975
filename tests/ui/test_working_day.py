"""A working day in the real window: started as a program on a virtual screen, driven by keyboard and mouse."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.driving import LEDGER, RIVER, WATER

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "xdotool")
PATIENCE = 20.0

missing = [program for program in NEEDED if shutil.which(program) is None]
if missing and not os.environ.get("DUIZHAO_REQUIRE_ALL"):
    pytest.skip(f"not installed: {', '.join(missing)}", allow_module_level=True)


def wait_for(what: str, condition: Callable[[], Any]) -> Any:
    """Ask until the answer is yes; what it was."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"never: {what}")


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of our own on a number that is free."""
    assert not missing, f"not installed: {missing}"
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(20)


class Person:
    """Starts the program, types, clicks, and looks into the file with the command line."""

    def __init__(self, display: str, home: Path, corpus: Path) -> None:
        self.corpus = corpus
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "DUIZHAO_HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.program: subprocess.Popen[bytes] | None = None
        self.window = ""

    def xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
        return done.stdout.strip()

    def start(self, *words: str) -> None:
        """Start the program and wait until its window can take keys."""
        self.program = subprocess.Popen(
            [sys.executable, "-m", "reader", *words],
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        found = wait_for(
            "a window", lambda: self.xdotool("search", "--onlyvisible", "--name", "Duizhao") or self.died()
        )
        self.window = found.split()[0]
        # Without a window manager nobody gives the window the keys but us.
        self.xdotool("windowfocus", "--sync", self.window)

    def died(self) -> str:
        assert self.program is not None
        assert self.program.poll() is None, self.program.stderr.read().decode()  # type: ignore[union-attr]
        return ""

    def press(self, *keys: str) -> None:
        self.xdotool("key", "--delay", "15", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "15", text)

    def quit(self) -> None:
        """Ctrl+Q, and the program is gone without a word on standard error."""
        assert self.program is not None
        self.press("ctrl+q")
        _, said = self.program.communicate(timeout=PATIENCE)
        assert self.program.returncode == 0
        assert said == b""
        self.program = None

    def ask(self, command: str, *words: str) -> Any:
        """What a command of the program answers, as JSON."""
        done = subprocess.run(
            [sys.executable, "-m", "reader", command, str(self.corpus), *words, "--json"],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def tagged(self) -> list[tuple[str, str]]:
        return [(row["quote"], row["tag"]) for row in self.ask("annotations")]

    def wait_for_tagged(self, *expected: tuple[str, str]) -> None:
        wait_for(f"tagged {expected}", lambda: self.tagged() == list(expected) or self.died())


@pytest.fixture
def person(display: str, tmp_path: Path, corpus_path: Path) -> Iterator[Person]:
    home = tmp_path / "home"
    home.mkdir()
    person = Person(display, home, corpus_path)
    yield person
    if person.program is not None:
        person.program.kill()
        person.program.communicate(timeout=20)


def test_a_day_of_tagging_by_keyboard_ends_up_in_the_file(person: Person) -> None:
    before = ((WATER, "生态环境/水治理"), (LEDGER, "公共服务"))
    title = RIVER.splitlines()[0]
    person.start("open", str(person.corpus))

    # The title line: from the start to its end; its own key, then another tag by the palette.
    person.press("ctrl+Home", "shift+End", "e")
    person.wait_for_tagged((title, "生态环境"), *before)
    person.press("t")
    person.type("jiaoyu")
    person.press("Return")
    both = {(title, "生态环境"), (title, "公共服务/教育"), *before}
    wait_for("two tags on the title", lambda: set(person.tagged()) == both or person.died())

    # A tag that is new, made in the palette on the two characters at the start of the next paragraph.
    person.press("Escape", "ctrl+Home", "Down", "Home", "Right", "Right", "shift+Right", "shift+Right", "t")
    person.type("Rivers/Banks")
    person.press("Return")
    made = ("沿河", "Rivers/Banks")
    wait_for("a new tag", lambda: set(person.tagged()) == {*both, made} or person.died())

    # Back two steps and forward one.
    person.press("ctrl+z")
    wait_for("one step back", lambda: set(person.tagged()) == both or person.died())
    person.press("ctrl+z")
    person.wait_for_tagged((title, "生态环境"), *before)
    person.press("ctrl+shift+z")
    wait_for("one step forward", lambda: set(person.tagged()) == both or person.died())
    person.quit()

    # The next day: the same corpus without being named; the other step is still there to be made again.
    person.start()
    person.press("ctrl+shift+z")
    wait_for("the other step", lambda: set(person.tagged()) == {*both, made} or person.died())
    person.quit()
    assert person.ask("check") == {"ok": True, "problems": []}
    assert [row["path"] for row in person.ask("codebook")][-2:] == ["Rivers", "Rivers/Banks"]
    assert [path.name for path in person.corpus.parent.glob("river*")] == ["river.duizhao"]


def test_a_passage_is_taken_with_the_mouse_noted_and_removed(person: Person) -> None:
    person.start("open", str(person.corpus))
    geometry = dict(
        line.split("=") for line in person.xdotool("getwindowgeometry", "--shell", person.window).splitlines()
    )
    width, height = int(geometry["WIDTH"]), int(geometry["HEIGHT"])
    # A triple click somewhere in the left column takes a sentence; where it stands is the view's business.
    for share in (0.22, 0.26, 0.30, 0.34, 0.38):
        person.xdotool("mousemove", "--window", person.window, int(width * 0.3), int(height * share))
        person.xdotool("click", "--repeat", "3", "--delay", "40", "1")
        person.press("s")
    rows = wait_for(
        "sentences taken by mouse",
        lambda: [row for row in person.ask("annotations") if row["quote"] not in (WATER, LEDGER)],
    )
    for row in rows:
        assert row["quote"] == RIVER[row["start"] : row["end"]]
        assert len(row["quote"]) > 5
        assert row["tag"] == "公共服务"

    count = len(person.ask("annotations"))
    person.press("n")
    person.type("as seen")
    person.press("ctrl+Return")
    wait_for("a note", lambda: "as seen" in [row["note"] for row in person.ask("annotations")])
    person.press("Escape", "Delete")
    wait_for("one less", lambda: len(person.ask("annotations")) == count - 1)
    person.press("ctrl+z")
    wait_for("it is back", lambda: "as seen" in [row["note"] for row in person.ask("annotations")])
    person.quit()
