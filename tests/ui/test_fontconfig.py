"""Fontconfig is told of the bundled face while fonts are looked up, and of nothing afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader.ui import fontconfig, fonts
from tests.corpus.making import names, odd_folder

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux has fontconfig")

FAMILIES = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase, QGuiApplication
from reader.ui import fontconfig, fonts
with fontconfig.knowing(fonts.bundled_font(), Path(sys.argv[1])):
    application = QGuiApplication([])
    print("needed" if fonts.load_fonts() else "known", fonts.covers_chinese())
"""


def test_the_folder_of_the_face_is_named_beside_the_systems_own(tmp_path: Path) -> None:
    font = tmp_path / "a & b" / "face.ttc"
    with fontconfig.knowing(font, tmp_path / "cache"):
        root = ET.parse(os.environ["FONTCONFIG_FILE"]).getroot()
    assert [entry.text for entry in root.iter("dir")] == [str(font.parent)]
    assert [entry.text for entry in root.iter("include")] == ["/etc/fonts/fonts.conf"]
    assert "FONTCONFIG_FILE" not in os.environ


def test_a_configuration_of_the_persons_own_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "/their/own")
    with fontconfig.knowing(tmp_path / "face.ttc", tmp_path / "cache"):
        assert os.environ["FONTCONFIG_FILE"] == "/their/own"
    assert os.environ["FONTCONFIG_FILE"] == "/their/own"
    assert not (tmp_path / "cache").exists()


def test_where_nothing_can_be_kept_the_start_goes_on(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be", "utf-8")
    with fontconfig.knowing(tmp_path / "face.ttc", tmp_path / "cache"):
        assert "FONTCONFIG_FILE" not in os.environ


def test_where_a_path_is_no_utf_8_the_start_goes_on(tmp_path: Path) -> None:
    cache = odd_folder(tmp_path)
    with fontconfig.knowing(tmp_path / "face.ttc", cache):
        assert "FONTCONFIG_FILE" not in os.environ
    assert not names(cache)


def test_a_configuration_that_is_no_text_is_written_anew(tmp_path: Path) -> None:
    (tmp_path / "fontconfig").mkdir()
    place = tmp_path / "fontconfig" / "fonts.conf"
    place.write_bytes(b"\xff\xfe")
    with fontconfig.knowing(tmp_path / "face.ttc", tmp_path):
        assert os.environ["FONTCONFIG_FILE"] == str(place)
    assert ET.parse(place).getroot().tag == "fontconfig"


def test_no_face_no_configuration(tmp_path: Path) -> None:
    with fontconfig.knowing(None, tmp_path / "cache"):
        assert "FONTCONFIG_FILE" not in os.environ


@pytest.mark.skipif(fonts.bundled_font() is None, reason="the face is not installed")
def test_qt_knows_the_face_without_reading_it_through(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("FONTCONFIG_FILE", None)
    done = subprocess.run(
        [sys.executable, "-c", FAMILIES, str(tmp_path)],
        capture_output=True, text=True, env=environment, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["known", "True"]
