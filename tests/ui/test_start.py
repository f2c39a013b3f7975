"""What the start does without until the first picture is on the screen: each of these costs it time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

Facts = dict[str, Any]

#: The program until its first picture is painted, then what is loaded, which classes of Qt were made, and an end.
SCRIPT = """
import enum, json, os, sys

made, create = [], enum.EnumType._create_

def noted(cls, *words, **options):
    made.append(create(cls, *words, **options))
    return made[-1]

enum.EnumType._create_ = noted
from reader.ui import app

def end(self):
    window = self._window
    facts = {
        "article": window.desk.article.title,
        "modules": sorted(sys.modules),
        "enums": sorted(one.__qualname__ for one in made),
        "actions": len(window.actions_._all),
    }
    print(json.dumps(facts), flush=True)
    os._exit(0)

app._FirstPicture._complete = end
app.run(None, ["duizhao"])
"""

#: With what is in them.
LATER_PACKAGES = (
    "reader.analysis",
    "reader.exchange",
    "reader.importing.cleaning",
    "reader.importing.formats",
    "reader.ui.backups",
    "reader.ui.codebook",
    "reader.ui.doubts",
    "reader.ui.faults",
    "reader.ui.figures",
    "reader.ui.history",
    "reader.ui.importing.preview",
    "reader.ui.occurrences",
    "reader.ui.progress",
    "reader.ui.search",
    "reader.ui.sharing.commands",
    "reader.ui.terms",
)
#: One by one: beside these there are modules of the same packages that the first picture needs.
LATER = frozenset(
    {
        "reader.chinese.cutting",
        "reader.chinese.vocabulary",
        "reader.chinese.words",
        "reader.corpus.search",
        "reader.corpus.selecting",
        "reader.ui.calls",
        "reader.ui.choosing",
        "reader.ui.desk.acts",
        "reader.ui.desk.edges",
        "reader.ui.desk.moving",
        "reader.ui.desk.outlining",
        "reader.ui.desk.stepping",
        "reader.ui.desk.taking",
        "reader.ui.desk.trail",
        "reader.ui.desk.units",
        "reader.ui.ending",
        "reader.ui.library.chips",
        "reader.ui.library.filtering",
        "reader.ui.library.menu",
        "reader.ui.reading.accessible",
        "reader.ui.reading.announcing",
        "reader.ui.reading.choices",
        "reader.ui.reading.damage",
        "reader.ui.reading.find_bar",
        "reader.ui.reading.hovering",
        "reader.ui.reading.keys",
        "reader.ui.reading.mouse",
        "reader.ui.reading.tooltips",
        "reader.ui.reading.wheel",
        "reader.ui.settings.commands",
        "reader.ui.settings.keys",
        "reader.ui.standards",
        # of others
        "hashlib",
        "html.entities",
        "importlib.metadata",
        "jieba",
        "pandas",
        "pypinyin",
        "sqlite_utils",
    }
)
#: Enumerations by which one sees that PySide made classes that the first picture shows nothing of.
LATER_CLASSES = {
    "QFileDialog.FileMode": "QFileDialog",
    "QIcon.ThemeIcon": "QIcon, with hundreds of names",
    "QInputDialog.InputMode": "QInputDialog",
    "QKeySequence.StandardKey": "QKeySequence",
    "QMessageBox.StandardButton": "QMessageBox",
    "QProgressBar.Direction": "QProgressBar",
    "QTextBoundaryFinder.BoundaryType": "QTextBoundaryFinder",
    "QGraphicsView.DragMode": "all widgets there are: Qt handed out one that it made itself (see `give_viewport`)",
    "QMdiArea.ViewMode": "all widgets there are: Qt handed out one that it made itself (see `give_viewport`)",
}
#: The tool bar, and what is ticked.
MOST_ACTIONS = 40


@pytest.fixture(scope="module")
def first_picture(tmp_path_factory: pytest.TempPathFactory) -> Facts:
    """What is there when the second start has painted; the first one makes the sample corpus."""
    environment = {
        **os.environ,
        "DUIZHAO_HOME": str(tmp_path_factory.mktemp("start") / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    found: Facts = json.loads(done.stdout)
    return found


def test_the_first_picture_has_an_article(first_picture: Facts) -> None:
    assert first_picture["article"]
    assert "reader.ui.window" in first_picture["modules"]


def test_what_the_first_picture_does_without_is_not_loaded_before_it(
    first_picture: Facts,
) -> None:
    early = [
        name
        for name in first_picture["modules"]
        if name in LATER or any(name == room or name.startswith(f"{room}.") for room in LATER_PACKAGES)
    ]
    assert early == []


def test_every_module_that_must_wait_is_there() -> None:
    ours = {name for name in (*LATER, *LATER_PACKAGES) if name.startswith("reader.")}
    for name in ours:
        path = ROOT.joinpath(*name.split("."))
        assert path.is_dir() or path.with_suffix(".py").is_file(), name


def test_no_class_of_qt_is_made_that_the_first_picture_does_without(
    first_picture: Facts,
) -> None:
    assert "Qt.Key" in first_picture["enums"]  # such are noted at all
    assert {name: why for name, why in LATER_CLASSES.items() if name in first_picture["enums"]} == {}


def test_few_commands_are_made_before_it(first_picture: Facts) -> None:
    assert 0 < first_picture["actions"] <= MOST_ACTIONS
