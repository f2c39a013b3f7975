"""Imports go one way, and the rooms below the window know nothing of it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "reader"

#: Each room, and those below it from which it may import.
BELOW = {
    "chinese": set(),
    "importing": {"chinese"},
    "corpus": {"importing", "chinese"},
    "analysis": {"corpus", "importing", "chinese"},
    "exchange": {"corpus", "importing", "chinese"},
    "cli": {"exchange", "analysis", "corpus", "importing", "chinese"},
    "ui": {"exchange", "analysis", "corpus", "importing", "chinese"},
}
#: What every room may use.
COMMON = {"errors", "messages", "resources", "__init__"}
#: The command line opens the window, and only there.
ALLOWED = {("cli/__init__.py", "reader.ui.app")}

NETWORK = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "poplib", "imaplib", "xmlrpc",
    "socketserver", "asyncio", "requests", "httpx", "aiohttp", "urllib3",
}  # fmt: skip
QT = {"PySide6", "shiboken6", "PyQt5", "PyQt6"}
SQLITE = {"sqlite3", "sqlite_utils"}

#: Rooms that must do without the window.
HEADLESS = ("chinese", "importing", "corpus", "analysis", "exchange", "cli")


def modules(*rooms: str) -> list[Path]:
    folders = [PACKAGE / room for room in rooms] if rooms else [PACKAGE]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it, also those for type checkers alone."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), path.name)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            assert node.module
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def belongs_to(module: str, families: set[str]) -> bool:
    return any(module == family or module.startswith(f"{family}.") for family in families)


def test_every_room_is_known() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name.isidentifier()}
    assert rooms - {"__pycache__", "_resources", "messages"} == BELOW.keys()


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_downwards(path: Path) -> None:
    room = room_of(path)
    if room == "__main__":
        allowed = COMMON | {"cli"}
    elif room in BELOW:
        allowed = COMMON | BELOW[room] | {room}
    else:
        allowed = COMMON
    for module in imports(path):
        if not module.startswith("reader.") or module == "reader.__version__":
            continue
        if any(
            belongs_to(module, {exempt}) for file, exempt in ALLOWED if file == str(path.relative_to(PACKAGE))
        ):
            continue
        assert module.split(".")[1] in allowed, f"{room} imports {module}"


@pytest.mark.parametrize("path", modules(*HEADLESS), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_the_window_knows_qt(path: Path) -> None:
    assert not [module for module in imports(path) if belongs_to(module, QT)]


@pytest.mark.parametrize(
    "path", modules("chinese", "importing", "ui", "cli"), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_only_the_corpus_knows_sqlite(path: Path) -> None:
    assert not [module for module in imports(path) if belongs_to(module, SQLITE)]


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_reaches_for_the_network(path: Path) -> None:
    assert not [module for module in imports(path) if belongs_to(module, NETWORK)]


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_domain_runs_where_there_is_no_qt() -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in modules(*HEADLESS)
    ]
    assert python(f"""
import importlib, sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {QT!r}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Blocker())
for name in {names!r}:
    importlib.import_module(name)
print(len({names!r}))
""") == str(len(names))


@pytest.mark.parametrize("module", ["reader.ui.app", "reader.ui.window", "reader.cli.commands"])
def test_what_is_slow_to_load_waits_until_it_is_asked_for(module: str) -> None:
    loaded = python(f"import sys, {module}; print(*(set(sys.modules) & {{'jieba', 'pandas', 'pypinyin'}}))")
    assert "jieba" not in loaded
    assert "pandas" not in loaded


def test_the_words_of_the_command_line_cost_neither_qt_nor_sqlite() -> None:
    loaded = python("""
import sys
from reader.cli import main
try:
    main(["--version"])
finally:
    print(*sorted({"PySide6", "sqlite_utils", "opencc"} & set(sys.modules)))
""")
    assert loaded.splitlines()[1:] in ([], [""])
