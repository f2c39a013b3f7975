"""What comes with the program is found in a checkout, in a wheel and in a bundle."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reader import resources
from tests.packaging.mirror import ROOT

ASK = "from reader import resources; print(resources.find('icons', 'duizhao.svg'))"


def ask(folder: Path) -> Path:
    """Where a program started with the package of `folder` finds its icon."""
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {ASK}"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return Path(done.stdout.strip())


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resources.find("icons", "duizhao.svg") == ROOT / "resources" / "icons" / "duizhao.svg"
    assert resources.find("icons").is_dir()


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(FileNotFoundError, match="no-such-file"):
        resources.find("icons", "no-such-file")


def test_a_bundle_has_them_beside_the_package(tmp_path: Path) -> None:
    for source in ("reader/__init__.py", "reader/resources.py", "resources/icons/duizhao.svg"):
        (tmp_path / source).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / source, tmp_path / source)
    assert ask(tmp_path) == tmp_path / "resources" / "icons" / "duizhao.svg"


def test_a_wheel_has_them_all_inside_the_package(tmp_path: Path) -> None:
    """The wheel is unpacked, which is all that an installation does with it."""
    tree = tmp_path / "tree"
    skipped = shutil.ignore_patterns("__pycache__")
    for folder in ("reader", "resources"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=skipped)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tree / name)
    build = "import sys, hatchling.build; hatchling.build.build_wheel(sys.argv[1])"
    subprocess.run(
        [sys.executable, "-c", build, str(tmp_path)], cwd=tree, check=True, stdout=subprocess.DEVNULL
    )

    (wheel,) = tmp_path.glob("duizhao-*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)

    assert ask(installed) == installed / "reader" / "_resources" / "icons" / "duizhao.svg"
    ours = {p.relative_to(tree / "resources") for p in (tree / "resources").rglob("*") if p.is_file()}
    inside = installed / "reader" / "_resources"
    assert {p.relative_to(inside) for p in inside.rglob("*") if p.is_file()} == ours
    assert {p.name for p in installed.iterdir() if p.suffix != ".dist-info"} == {"reader"}
