"""Every format is registered and plain text is what remains."""

from __future__ import annotations

import pkgutil
from pathlib import Path

from reader.importing import formats
from reader.importing.formats import FORMATS, format_of, is_known
from reader.importing.formats.text import TEXT


def test_every_module_here_is_registered() -> None:
    modules = {f"{formats.__name__}.{info.name}" for info in pkgutil.iter_modules(formats.__path__)}
    assert {type(known).__module__ for known in FORMATS} == modules


def test_no_suffix_belongs_to_two_formats() -> None:
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)


def test_known_suffixes_count_in_any_case() -> None:
    assert [is_known(Path(name)) for name in ("a.txt", "b.TXT", "c.Text", "d.png", "e", ".txt")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


def test_a_named_file_of_unknown_kind_is_tried_as_text() -> None:
    assert format_of(Path("a.xyz")) is format_of(Path("无后缀")) is format_of(Path("a.txt")) is TEXT
