"""The file of the settings: read once, written beside the window, shared with other programs."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QTimer
from pytestqt.qtbot import QtBot

from reader.ui.settings.settings import RECENT, SCHEME, ZOOM, Settings
from tests.ui.conftest import Start

_OTHER = """
import sys
from PySide6.QtCore import QSettings
file = QSettings(sys.argv[1], QSettings.Format.IniFormat)
{act}
file.sync()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def elsewhere(file: Path, act: str) -> str:
    """What another program does with the file, and prints."""
    command = [sys.executable, "-c", _OTHER.format(act=act), str(file)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def written(file: Path, key: str) -> object:
    """What another program finds in the file."""
    return json.loads(elsewhere(file, f"print(file.value('{key}', 'null'))"))


@pytest.fixture
def lock(file: Path) -> QLockFile:
    """Held, the file cannot be written; who writes waits."""
    lock = QLockFile(f"{file}.lock")
    assert lock.lock()
    return lock


def test_what_is_chosen_is_in_the_file_a_moment_later(file: Path, qtbot: QtBot) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    settings.set(SCHEME, "dark")
    qtbot.waitUntil(lambda: file.exists() and "dark" in file.read_text("utf-8"))
    assert (written(file, ZOOM.key), written(file, SCHEME.key)) == (130, "dark")


def test_what_is_chosen_while_the_file_is_written_comes_after_it(
    file: Path, lock: QLockFile, qtbot: QtBot
) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    qtbot.wait(250)
    settings.set(ZOOM, 140)
    settings.set(SCHEME, "light")
    lock.unlock()
    qtbot.waitUntil(lambda: file.exists() and "light" in file.read_text("utf-8"))
    assert (written(file, ZOOM.key), settings.get(ZOOM)) == (140, 140)


def test_the_window_goes_on_while_the_file_cannot_be_written(
    file: Path, lock: QLockFile, qtbot: QtBot
) -> None:
    settings = Settings(file)
    stood = [time.perf_counter()]
    clock = QTimer()
    clock.timeout.connect(lambda: stood.append(time.perf_counter()))
    clock.start(0)
    settings.set(ZOOM, 130)
    qtbot.wait(400)
    settings.set(ZOOM, 150)
    assert Settings(file).get(ZOOM) == 150
    qtbot.wait(200)
    clock.stop()
    assert not file.exists()
    # Who waits for the lock tries again every tenth of a second; a window that waited ticks six times.
    assert len(stood) > 50
    lock.unlock()
    settings.save()
    assert written(file, ZOOM.key) == 150


def test_saving_waits_for_what_is_being_written(file: Path, lock: QLockFile, qtbot: QtBot) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    qtbot.wait(250)
    settings.set(SCHEME, "dark")
    threading.Timer(0.2, lock.unlock).start()
    settings.save()
    assert (written(file, ZOOM.key), written(file, SCHEME.key)) == (130, "dark")
    qtbot.wait(50)  # what the thread said when it ended comes after that
    settings.set(ZOOM, 90)
    settings.save()
    assert written(file, ZOOM.key) == 90


def test_two_who_read_one_file_see_the_same_at_once(file: Path) -> None:
    first, second = Settings(file), Settings(file)
    first.set(ZOOM, 130)
    assert second.get(ZOOM) == 130


def test_what_another_program_chose_is_seen_and_kept(file: Path) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    settings.save()
    elsewhere(file, "file.setValue('look/scheme', '\"dark\"'); file.setValue('of/another', '甲;乙')")
    settings.set(RECENT, ["甲"])
    settings.save()
    assert (settings.get(SCHEME), settings.get(ZOOM)) == ("dark", 130)
    assert elsewhere(file, "print(file.value('of/another'))").strip() == "甲;乙"
    elsewhere(file, "file.setValue('look/zoom', '140')")
    assert Settings(file).get(ZOOM) == 140


def test_what_cannot_be_written_holds_until_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "no folder").write_text("", "utf-8")
    settings = Settings(tmp_path / "no folder" / "settings.ini")
    settings.set(ZOOM, 130)
    qtbot.wait(300)
    settings.set(SCHEME, "dark")
    settings.save()
    assert (settings.get(ZOOM), settings.get(SCHEME)) == (130, "dark")
    (tmp_path / "no folder").unlink()
    settings.save()
    assert written(tmp_path / "no folder" / "settings.ini", ZOOM.key) == 130


def test_a_window_that_closes_leaves_its_settings_in_the_file(start: Start, home: Path) -> None:
    window = start()
    window.settings.set(ZOOM, 130)
    window.close()
    assert written(home / "settings.ini", ZOOM.key) == 130
    assert written(home / "settings.ini", "window/geometry")
