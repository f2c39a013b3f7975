"""briefcase.toml and its mirror in pyproject.toml say the same."""

from __future__ import annotations

import re
import tomllib

from reader import resources
from tests.packaging.icons import SIZES
from tests.packaging.mirror import MARKER, ROOT, mirrored

PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
SOURCE = (ROOT / "briefcase.toml").read_text("utf-8")
APP = tomllib.loads(SOURCE)["tool"]["briefcase"]["app"]["reader"]


def test_the_tail_of_pyproject_is_briefcase_toml() -> None:
    assert PROJECT.count(MARKER) == 1
    assert mirrored(PROJECT, SOURCE) == PROJECT, "run: python3 -m tests.packaging.mirror"
    assert tomllib.loads(PROJECT)["tool"]["briefcase"] == tomllib.loads(SOURCE)["tool"]["briefcase"]


def test_mirroring_replaces_what_stood_below_the_marker_and_keeps_the_rest() -> None:
    once = mirrored("a = 1\n", "b = 2\n")
    assert once == f"a = 1\n\n{MARKER}b = 2\n"
    assert mirrored(once, "c = 3\n") == f"a = 1\n\n{MARKER}c = 3\n"


def test_what_briefcase_is_told_to_take_is_there() -> None:
    for folder in (*APP["sources"], *APP["test_sources"]):
        assert (ROOT / folder).is_dir()
    assert (ROOT / "tests" / "reader.py").is_file()  # what `briefcase dev --test` runs
    icon = ROOT / APP["icon"]
    for ending in (".ico", ".icns", *(f"-{size}.png" for size in SIZES)):
        assert icon.with_name(icon.name + ending) == resources.find("icons", icon.name + ending)


def test_run_and_the_debian_package_ask_for_the_same_libraries() -> None:
    script = (ROOT / "run").read_text("utf-8")
    in_run = re.findall(r"^    lib\S+\.so\.\d+=(\S+)$", script, re.MULTILINE)
    in_package = APP["linux"]["system"]["debian"]["system_runtime_requires"]
    assert in_run == [name for name in in_package if name != "python3"]
