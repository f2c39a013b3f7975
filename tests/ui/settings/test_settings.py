"""Settings: declared once, kept, and never trusted."""

from __future__ import annotations

import ast
import json
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from reader.ui.settings import settings as module
from reader.ui.settings.settings import (
    ANNOTATOR,
    GEOMETRY,
    LINE_SPACING,
    PLACES,
    RECENT,
    RECENT_KEPT,
    SCHEME,
    SPLITTERS,
    ZOOM,
    Setting,
    Settings,
    all_settings,
    packed,
    unpacked,
)
from tests.ui.conftest import Start

ALL = {setting.key: setting for setting in all_settings()}
OTHER = {bool: [1, "true", None], int: [1.5, True, "9", [], 10**6], float: [1, "2", "nan", True, 99.5]}
WRONG = {str: [1, None, ["dark"]], list: [{}, "a", [1], [None]], dict: [[], "a", {"a": 1}, {"a": [1, "b"]}]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def settings(file: Path) -> Settings:
    return Settings(file)


def write(file: Path, key: str, text: str) -> Settings:
    """What a person or another program wrote."""
    raw = QSettings(str(file), QSettings.Format.IniFormat)
    raw.setValue(key, text)
    raw.sync()
    return Settings(file)


def test_every_setting_is_declared_once_with_a_key_in_a_section() -> None:
    counts = Counter(setting.key for setting in all_settings())
    assert [key for key, count in counts.items() if count > 1] == []
    assert all(key.count("/") == 1 for key in counts)
    assert len(all_settings()) > 10


def test_settings_are_declared_and_written_in_their_room_alone() -> None:
    room = Path(module.__file__)
    elsewhere = [
        f"{path.name}:{node.lineno}"
        for path in room.parents[2].rglob("*.py")
        if path not in (room, room.with_name("file.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Setting", "QSettings")
    ]
    assert elsewhere == []


@pytest.mark.parametrize("key", sorted(ALL))
def test_a_default_passes_its_own_check_and_survives_the_file(settings: Settings, key: str) -> None:
    setting = ALL[key]
    assert settings.get(setting) == setting.default
    assert setting.check(setting.default)
    assert json.loads(json.dumps(setting.default)) == setting.default


def test_what_is_chosen_is_there_at_the_next_start(settings: Settings, file: Path) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    names = ["/甲, 乙/“一”.duizhao", "C:\\二;三=四%.duizhao"]
    settings.set(ZOOM, 130)
    settings.set(LINE_SPACING, 2.0)
    settings.set(RECENT, names)
    settings.set(ZOOM, 130)
    settings.save()
    again = Settings(file)
    assert (again.get(ZOOM), again.get(LINE_SPACING), again.get(RECENT)) == (130, 2.0, names)
    assert told == ["look/zoom", "look/line_spacing", "corpora/recent"]


@pytest.mark.parametrize("key", sorted(ALL))
def test_a_value_of_another_type_counts_as_not_chosen(file: Path, key: str) -> None:
    setting = ALL[key]
    wrong = (OTHER | WRONG)[type(setting.default)]  # type: ignore[operator]
    for text in [
        *(json.dumps(value) for value in wrong),
        "NaN",
        "",
        "{",
        "[" * 5000,
        "\x00",
        "@ByteArray(x)",
    ]:
        if key == "person/annotator" and text.startswith('"'):
            continue
        assert write(file, key, text).get(setting) == setting.default, text


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (SCHEME, "pink"),
        (ZOOM, 49),
        (ZOOM, 401),
        (LINE_SPACING, 0.9),
        (GEOMETRY, "汉"),
        (ANNOTATOR, "a\ud800"),
    ],
)
def test_a_value_out_of_range_counts_as_not_chosen(
    file: Path, setting: Setting[object], value: object
) -> None:
    assert write(file, setting.key, json.dumps(value)).get(setting) == setting.default


def test_a_file_that_is_no_settings_is_as_none(file: Path) -> None:
    file.write_bytes(bytes(range(256)) * 40)
    for setting in all_settings():
        assert Settings(file).get(setting) == setting.default


def test_a_window_starts_on_settings_that_someone_spoilt(start: Start, home: Path) -> None:
    raw = QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat)
    for setting in all_settings():
        raw.setValue(setting.key, json.dumps({"汉": [1]}))
    raw.setValue(SPLITTERS.key, json.dumps("zz;00;ff"))
    raw.setValue(GEOMETRY.key, json.dumps("00ff00"))
    raw.setValue(PLACES.key, json.dumps({str(home / "sample.duizhao"): [10**30, -1]}))
    raw.sync()
    window = start()
    assert window.desk.article is not None
    assert window.shell.library.isVisible()


def test_recent_corpora_are_kept_once_each_the_latest_first(settings: Settings, tmp_path: Path) -> None:
    for number in [*range(RECENT_KEPT + 3), 5]:
        settings.remember_corpus(tmp_path / f"{number}")
    recent = [Path(name).name for name in settings.get(RECENT)]
    assert recent[:3] == ["5", "12", "11"]
    assert len(recent) == RECENT_KEPT


def test_places_are_kept_for_recent_corpora_only(settings: Settings, tmp_path: Path) -> None:
    for number in range(RECENT_KEPT + 3):
        settings.remember_corpus(tmp_path / f"{number}")
        settings.remember_place(tmp_path / f"{number}", number, 10 * number)
    assert settings.place_in(tmp_path / "12") == [12, 120]
    assert settings.place_in(tmp_path / "0") == []
    assert len(settings.get(PLACES)) <= RECENT_KEPT + 1


def test_states_of_windows_survive_as_text() -> None:
    state = QByteArray(bytes(range(256)))
    assert unpacked(packed(state)) == state
    assert unpacked("no hex at all!").size() < 10
