"""OpenCC's own configurations and dictionaries, read from the installed package."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import opencc

_INSTALLED = Path(opencc.__file__).parent / "clib"
_CONFIGS = _INSTALLED / "share" / "opencc"
_TOOL = _INSTALLED / "bin" / ("opencc_dict.exe" if sys.platform == "win32" else "opencc_dict")
_NO_CONSOLE = 0x08000000 if sys.platform == "win32" else 0
_PATIENCE = 60.0


class DictionariesUnreadableError(Exception):
    """The installed package does not let its dictionaries be read: no files, or no tool that unpacks them."""


@cache
def configuration(config: str) -> dict[str, Any]:
    """What the JSON file of an OpenCC configuration says. Raises DictionariesUnreadableError."""
    try:
        with (_CONFIGS / f"{config}.json").open(encoding="utf-8") as file:
            found: dict[str, Any] = json.load(file)
    except (OSError, ValueError) as error:
        raise DictionariesUnreadableError(config) from error
    return found


def entries(file_name: str) -> dict[str, tuple[str, ...]]:
    """All keys of a dictionary (`TWPhrases.ocd2`) with their candidates, the one that OpenCC takes first.

    Raises DictionariesUnreadableError. Reading the largest takes about 50 ms: keep what is needed.
    """
    import subprocess  # noqa: PLC0415 - only for those whose text changes its length
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="duizhao-") as folder:
        unpacked = Path(folder) / "dictionary.txt"
        paths = ["-i", str(_CONFIGS / file_name), "-o", str(unpacked)]
        try:
            subprocess.run(
                [str(_TOOL), *paths, "-f", "ocd2", "-t", "text"],
                check=True,
                capture_output=True,
                timeout=_PATIENCE,
                creationflags=_NO_CONSOLE,
            )
            text = unpacked.read_text(encoding="utf-8")
        except (OSError, subprocess.SubprocessError, UnicodeDecodeError) as error:
            raise DictionariesUnreadableError(file_name) from error
    lines = (line.split("\t") for line in text.split("\n") if "\t" in line)
    return {line[0]: tuple(line[1].split(" ")) for line in lines}
