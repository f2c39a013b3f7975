"""The formats cost nothing until a file of theirs is read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HEAVY = {"zipfile", "xml.etree.ElementTree", "markdown_it", "pypdfium2", "pandas"}


def test_naming_the_formats_loads_none_of_their_libraries() -> None:
    code = f"import sys, reader.importing.formats; print(*sorted({HEAVY!r} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == []
