"""The file of the settings: read once, written beside the window, shared with other programs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, QTimer
from pytestqt.qtbot import QtBot

from reader.ui.settings.file import _files, with_changes
from reader.ui.settings.settings import RECENT, SCHEME, ZOOM, Settings
from tests.corpus.making import names, odd_folder
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
def disk(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Nothing reaches the disk until it is set."""
    ready, flush = threading.Event(), os.fsync

    def slow(number: int) -> None:
        ready.wait(20)
        flush(number)

    monkeypatch.setattr(os, "fsync", slow)
    return ready


def test_what_is_chosen_is_in_the_file_a_moment_later(file: Path, qtbot: QtBot) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    settings.set(SCHEME, "dark")
    qtbot.waitUntil(lambda: file.exists() and "dark" in file.read_text("utf-8"))
    assert (written(file, ZOOM.key), written(file, SCHEME.key)) == (130, "dark")


def test_what_is_chosen_while_the_file_is_written_comes_after_it(
    file: Path, disk: threading.Event, qtbot: QtBot
) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    qtbot.wait(250)
    settings.set(ZOOM, 140)
    settings.set(SCHEME, "light")
    disk.set()
    qtbot.waitUntil(lambda: file.exists() and "light" in file.read_text("utf-8"))
    assert (written(file, ZOOM.key), settings.get(ZOOM)) == (140, 140)


def test_the_window_goes_on_while_the_file_cannot_be_written(
    file: Path, disk: threading.Event, qtbot: QtBot
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
    assert max(later - earlier for earlier, later in pairwise(stood)) < 0.5 * (stood[-1] - stood[0])
    disk.set()
    settings.save()
    assert written(file, ZOOM.key) == 150


def test_saving_waits_for_what_is_being_written(file: Path, disk: threading.Event, qtbot: QtBot) -> None:
    settings = Settings(file)
    settings.set(ZOOM, 130)
    qtbot.wait(250)
    settings.set(SCHEME, "dark")
    threading.Timer(0.2, disk.set).start()
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


def read(data: bytes, folder: Path) -> dict[str, str]:
    """What Qt reads of the bytes of an INI file."""
    folder.joinpath("x.ini").write_bytes(data)
    file = QSettings(str(folder / "x.ini"), QSettings.Format.IniFormat)
    return {key: str(file.value(key)) for key in file.allKeys() if key}


_KEYS = st.sampled_from(["look/zoom", "look/scheme", "corpora/recent", "a/b", "window/x_y"])
_TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12)


@given(st.lists(st.dictionaries(_KEYS, _TEXTS), max_size=4))
@example([{"look/zoom": "@@"}, {"a/b": "@Invalid()", "look/scheme": "@ByteArray(x)"}])
def test_qt_reads_what_was_written(steps: list[dict[str, str]]) -> None:
    data, wanted = b"", dict[str, str]()
    for changes in steps:
        data, wanted = with_changes(data, changes), wanted | changes
    with tempfile.TemporaryDirectory() as folder:
        assert read(data, Path(folder)) == wanted


def test_what_qt_wrote_and_what_is_unknown_stays(tmp_path: Path) -> None:
    place = tmp_path / "settings.ini"
    raw = QSettings(str(place), QSettings.Format.IniFormat)
    for key, text in {
        "look/zoom": "100",
        "of/another%": "甲;乙\n丙",
        "plain": "1",
        "look/new": '["a, b"]',
    }.items():
        raw.setValue(key, text)
    raw.sync()
    before = read(place.read_bytes(), tmp_path)
    data = with_changes(place.read_bytes().replace(b"\n", b"\r\n"), {"look/zoom": "120", "z/z": '"\\u7532"'})
    assert read(data, tmp_path) == before | {"look/zoom": "120", "z/z": '"\\u7532"'}


@pytest.mark.parametrize("before", [b"\0\1", bytes(range(1, 256)) * 3, b"[", b"=\n[x\n", b"\xff\n"])
def test_a_spoilt_file_takes_what_is_chosen(before: bytes, tmp_path: Path) -> None:
    assert read(with_changes(before, {"look/zoom": "120"}), tmp_path)["look/zoom"] == "120"


def test_a_file_in_a_folder_with_a_name_that_is_no_utf8_is_read_and_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = odd_folder(tmp_path)
    settings = Settings(folder / "settings.ini")
    settings.set(ZOOM, 150)
    settings.save()
    _files.clear()  # as in the next run of the program
    assert Settings(folder / "settings.ini").get(ZOOM) == 150
    assert names(folder) == ["settings.ini"]
    assert names(tmp_path) == [folder.name]
