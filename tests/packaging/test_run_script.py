"""`./run` starts the program where it can, and says what is missing where it cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.mirror import ROOT

BASH = shutil.which("bash") or ""
pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not BASH, reason="./run is a program of bash; Windows starts `duizhao`"
)


def tools(folder: Path, *names: str) -> Path:
    """A folder for PATH in which only these programs are."""
    folder.mkdir()
    for name in names:
        (folder / name).symlink_to(shutil.which(name) or name)
    return folder


def program(folder: Path, name: str, text: str) -> None:
    """A program of our own in `folder`."""
    path = folder / name
    path.write_text(f"#!{BASH}\n{text}\n", "utf-8")
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A clone in which nothing has been set up."""
    root = tmp_path / "a clone"
    root.mkdir()
    for name in ("run", "pyproject.toml"):
        shutil.copy(ROOT / name, root / name)
    return root


def set_up(root: Path, answer: str) -> None:
    """Make the clone look set up, with a Python that only says what it was asked."""
    venv = root / ".venv"
    (venv / "bin").mkdir(parents=True)
    program(venv / "bin", "python", answer)
    stamp = f"{root}\n{venv / 'bin' / 'python'}\n" + (root / "pyproject.toml").read_text("utf-8")
    (venv / ".set-up-runtime").write_text(stamp, "utf-8")


def start(
    root: Path, path: Path, *words: str, cwd: Path | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `./run` with nothing else in PATH than `path`."""
    environment = {"PATH": str(path), "HOME": str(root), "LANG": "C.UTF-8", **more}
    return subprocess.run(
        [BASH, str(root / "run"), *words],
        cwd=cwd or root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_bash_understands_the_script_and_may_run_it(script: str) -> None:
    subprocess.run([BASH, "-n", str(ROOT / script)], check=True)
    assert os.access(ROOT / script, os.X_OK)


def test_without_python_and_apt_get_it_names_python_and_stops(checkout: Path, tmp_path: Path) -> None:
    done = start(checkout, tools(tmp_path / "bin", "cat"), "--version")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "Python 3.11 or later with venv (Debian: python3 python3-venv)" in done.stderr
    assert not (checkout / ".venv").exists()


def test_a_python_that_is_too_old_is_not_taken(checkout: Path, tmp_path: Path) -> None:
    path = tools(tmp_path / "bin", "cat")
    program(path, "python3", "exit 1  # what an older one says when it is asked for its version")
    assert start(checkout, path, "--version").returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries are looked for on Linux only")
def test_without_libraries_and_apt_get_it_names_them_and_opens_no_window(
    checkout: Path, tmp_path: Path
) -> None:
    path = tools(tmp_path / "bin", "cat")
    program(path, "ldconfig", r"printf '\tlibEGL.so.1 (libc6,x86-64) => /lib/libEGL.so.1\n'")
    set_up(checkout, 'echo "$@"')
    done = start(checkout, path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "\n  libxcb-cursor.so.0 (Debian: libxcb-cursor0)\n" in done.stderr
    assert "(Debian: libegl1)" not in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the libraries are looked for on Linux only")
def test_what_is_missing_is_named_before_apt_get_installs_it(checkout: Path, tmp_path: Path) -> None:
    path = tools(tmp_path / "bin", "cat", "env")
    program(path, "ldconfig", "exec cat known")
    program(path, "sudo", 'exec "$@"')
    program(
        path,
        "apt-get",
        'echo "apt-get $*"; for so in $(cat needed); do printf "\\t$so (libc6)\\n"; done > known',
    )
    (checkout / "known").write_text("", "utf-8")
    needed = [line.split("=")[0].strip() for line in (ROOT / "run").read_text("utf-8").splitlines()]
    (checkout / "needed").write_text(" ".join(word for word in needed if ".so." in word), "utf-8")
    set_up(checkout, 'echo "$@"')

    done = start(checkout, path, "open", "a.duizhao")

    assert (done.returncode, done.stdout) == (0, "-P -m reader open a.duizhao\n")
    named, installing, *apt = done.stderr.splitlines()
    assert "libxcb-cursor.so.0" in named
    assert "libxcb-cursor0" in installing
    assert [line.split()[1] for line in apt] == ["update", "install"]


def test_once_set_up_it_starts_from_any_folder_and_says_nothing(checkout: Path, tmp_path: Path) -> None:
    set_up(checkout, 'echo "$PWD" "$@"')
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    done = start(checkout, tools(tmp_path / "bin"), "import", "a b.duizhao", "texts", cwd=elsewhere)
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout == f"{elsewhere} -P -m reader import a b.duizhao texts\n"


@pytest.mark.parametrize("change", ["requirements", "place", "python", "interrupted"])
def test_a_set_up_for_something_else_is_made_again(checkout: Path, tmp_path: Path, change: str) -> None:
    set_up(checkout, "echo started")
    stamp = checkout / ".venv" / ".set-up-runtime"
    if change == "requirements":
        with (checkout / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write("# one more\n")
    elif change == "place":
        checkout = checkout.rename(tmp_path / "moved")
    elif change == "python":
        stamp.write_text(stamp.read_text("utf-8").replace("/bin/python\n", "/bin/python3.10\n"), "utf-8")
    else:
        stamp.unlink()
    done = start(checkout, tools(tmp_path / "bin", "cat"), "--version")
    assert "started" not in done.stdout
    assert (
        "missing: Python" in done.stderr
    )  # it set out to make a new one, and there is nothing to make it from
