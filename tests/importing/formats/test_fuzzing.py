"""The fuzzing itself: damage that can be repeated, and a check that fails where it should."""

from __future__ import annotations

import dataclasses
import io
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.document import Document, Kind, Mark, Part
from reader.importing.formats import FORMATS, Format
from reader.importing.origin import OriginMap, Run
from tests.importing.formats.fuzzing import check, mutated, samples_of, survives
from tests.importing.formats.making_docx import samples

ROOT = Path(__file__).resolve().parents[3]


def document(**parts: Any) -> Document:
    plain = Document(text="甲乙\n丙", encoding="utf-8", media_type="x/y", wrapped=False)
    return dataclasses.replace(plain, **parts)


class Odd:
    media_type = "x/odd"
    suffixes = frozenset({".odd"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        if data == b"refused":
            raise UserError(messages.FILE_BINARY, path=name)
        if data == b"fault":
            raise KeyError(name)
        return document(text="\ud800") if data == b"surrogate" else document()


def test_damage_can_be_repeated_and_varies() -> None:
    data = b"0123456789" * 20
    results = [mutated(data, seed) for seed in range(200)]
    assert results == [mutated(data, seed) for seed in range(200)]
    assert len(set(results)) > 150
    assert mutated(b"", 1) == mutated(b"", 1)


def test_zip_files_are_damaged_inside_as_well() -> None:
    data = samples()["law.docx"]
    results = [mutated(data, seed) for seed in range(60)]
    whole = [result for result in results if zipfile.is_zipfile(io.BytesIO(result))]
    assert len(whole) > 30
    assert len(set(results)) > 50


def test_a_format_survives_by_reading_or_refusing() -> None:
    assert survives(Odd(), b"", "x") == document()
    assert survives(Odd(), b"refused", "x") is None
    for data in (b"fault", b"surrogate"):
        with pytest.raises((KeyError, UnicodeEncodeError)):
            survives(Odd(), data, "x")
    with pytest.raises(AssertionError):
        survives(Odd(), b"", "x", limit=0)


@pytest.mark.parametrize(
    "parts",
    [
        {"marks": (Mark(Span(0, 9), Kind.TITLE),)},
        {"marks": (Mark(Span(3, 4), Kind.TITLE), Mark(Span(0, 2), Kind.TITLE))},
        {"marks": (Mark(Span(0, 4), Kind.TITLE),)},
        {"marks": (Mark(Span(0, 1), Kind.TITLE),)},
        {"parts": (Part(Span(0, 9), {}),)},
        {"parts": (Part(Span(0, 2), {"colour": "red"}),)},
        {"pages": (9,)},
        {"pages": (3, 1)},
        {"details": {"colour": "red"}},
        {"source": OriginMap((Run(0, 0, 9),))},
    ],
)
def test_documents_that_contradict_themselves(parts: dict[str, Any]) -> None:
    check(document())
    with pytest.raises(AssertionError):
        check(document(**parts))


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: type(known).__name__)
def test_every_format_has_whole_samples(known: Format) -> None:
    found = samples_of(known)
    assert found
    for name, data in found.items():
        assert survives(known, data, name) is not None
        assert Path(name).suffix in known.suffixes


def test_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.importing.formats.fuzzing", "--count", "30", "--format", ".txt"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    assert done.stdout.startswith("text.py: 30 damaged files in ")
