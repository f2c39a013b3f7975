"""Makes the bundled face known to fontconfig, which remembers what is in it from one start to the next.

Given to Qt as an application font, the file is read through at every start (16 ms); in a folder that
fontconfig knows, once in its life. `fonts.load_fonts` adds the file to Qt all the same where this did not
come about.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_VARIABLE = "FONTCONFIG_FILE"
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}</dir>
  <cachedir>{cache}</cachedir>
</fontconfig>
"""


@contextmanager
def knowing(font: Path | None, cache: Path) -> Iterator[None]:
    """While fonts are looked up for the first time: the system's own, and the folder of the font file.

    Does nothing outside Linux, without a font file, where the person has a configuration of their own,
    where `cache` cannot be written to, and where one of the paths is no UTF-8, which fontconfig would not read.
    """
    if not sys.platform.startswith("linux") or font is None or _VARIABLE in os.environ:
        yield
        return
    try:
        place = _written(font.parent, cache / "fontconfig")
    except (OSError, UnicodeEncodeError):
        yield
        return
    os.environ[_VARIABLE] = str(place)
    try:
        yield
    finally:
        del os.environ[_VARIABLE]  # programs that are started from here need none of it


def _written(folder: Path, cache: Path) -> Path:
    """The configuration file, written anew only where it is not what it should be."""
    place = cache / "fonts.conf"
    data = _CONFIGURATION.format(folder=_escaped(folder), cache=_escaped(cache)).encode()
    if not place.is_file() or place.read_bytes() != data:
        cache.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return place


def _escaped(path: Path) -> str:
    """A path as XML wants it; html.escape would bring a table of all entities to the start."""
    return str(path).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
