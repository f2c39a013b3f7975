"""The versions that we ask for, and that those which are installed are sound."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement

import reader
from reader.ui.fonts import bundled_font
from tests.packaging.mirror import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = {wanted.name: wanted for wanted in map(Requirement, PROJECT["dependencies"])}
FONT_SHA256 = "b76b0433203017ca80401b2ee0dd69350349871c4b19d504c34dbdd80541690a"


@pytest.mark.parametrize("name", RUNTIME)
def test_the_installed_version_is_one_we_ask_for(name: str) -> None:
    wanted = RUNTIME[name]
    if wanted.marker is None or wanted.marker.evaluate():
        assert wanted.specifier.contains(metadata.version(name))


def test_every_requirement_has_an_upper_limit() -> None:
    for wanted in RUNTIME.values():
        assert {limit.operator for limit in wanted.specifier} & {"<", "=="}, wanted


def test_pyside_6_12_0_is_ruled_out() -> None:
    """It loses a reference to None in every call that returns nothing, on CPython up to 3.11."""
    pin = RUNTIME["PySide6-Essentials"].specifier
    assert "6.11.3" in pin
    assert "6.12.0" not in pin


def test_calls_that_return_nothing_keep_none_alive() -> None:
    """The interpreter would be aborted ("none_dealloc") after some 5,200 calls, so another one is asked."""
    calls = "from PySide6.QtCore import QObject\no = QObject()\nfor _ in range(30000): o.setObjectName('a')\n"
    done = subprocess.run(
        [sys.executable, "-c", calls], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="the font is a requirement on Linux only")
def test_the_bundled_font_is_the_file_we_know() -> None:
    """Byte for byte Debian's NotoSansCJK-Regular.ttc (fonts-noto-cjk); the package on PyPI is not theirs."""
    path = bundled_font()
    assert path is not None
    with path.open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == FONT_SHA256


def test_the_installed_program_has_the_version_of_the_package() -> None:
    try:
        installed = metadata.version("duizhao")
    except metadata.PackageNotFoundError:
        pytest.skip("running from a folder without an installation")
    assert installed == reader.__version__
