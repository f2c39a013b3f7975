"""Pins as a user dictionary of OpenCC: lines of a phrase, a tab, and what it becomes; written in UTF-8."""

from __future__ import annotations

import codecs
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.chinese.layout import LINE_BREAKS
from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.reading import read_bytes
from reader.exchange.whole import whole_file
from reader.importing.decoding import decode
from reader.importing.files import printable

_LONGEST_SHOWN = 40


class UserDictionary(NamedTuple):
    """The entries of a file, and what is wrong with the lines that are none."""

    entries: dict[str, str]
    faults: list[UserError]


def write(
    corpus: Corpus, path: Path, standard: Standard | SimplifiedStandard, *, article: int | None = None
) -> int:
    """Write the pins that hold in the whole corpus for a standard; the number of entries.

    With `article` those of that article too, before which those of the corpus give way. A dictionary knows
    phrases only: pins for single places are left out, and so are those with a space, which would part candidates.

    Raises UserError when the file cannot be written.
    """
    entries: dict[str, str] = {}
    for pin in corpus.pins.all():
        if pin.config == standard.value and pin.start is None and pin.article in (None, article):
            entries[pin.source] = pin.target
    entries = {source: target for source, target in entries.items() if " " not in target}
    with whole_file(path, encoding="utf-8", keep=corpus.path) as file:
        for source in sorted(entries):
            file.write(f"{source}\t{entries[source]}\n")
    return len(entries)


def read(path: Path) -> UserDictionary:
    """The entries of a dictionary, the first candidate of each; of two for one phrase the first, as in OpenCC.

    In UTF-8, or whole in another encoding that an import reads. Blank lines and lines that begin with # are passed
    over. Raises UserError when the file cannot be read.
    """
    data = _in_utf8(read_bytes(path), path)
    found = UserDictionary({}, [])
    for number, line in enumerate(data.removeprefix(codecs.BOM_UTF8).split(b"\n"), 1):
        _read_line(line.removesuffix(b"\r"), number, path, found)
    return found


def take_in(
    corpus: Corpus, path: Path, standard: Standard | SimplifiedStandard
) -> tuple[int, list[UserError], Change]:
    """Pin the entries of a dictionary in the whole corpus, as one step: their number, and wrong lines.

    Raises UserError when the file cannot be read.
    """
    found = read(path)
    change = corpus.pins.add_all(found.entries.items(), standard, name=path.name)
    return len(found.entries), found.faults, change


def _in_utf8(data: bytes, path: Path) -> bytes:
    """A dictionary that is whole in another encoding, in the one of OpenCC; any other as it is."""
    try:
        data.decode()
    except UnicodeDecodeError:
        with suppress(UserError):  # single lines are wrong, and are told
            return decode(data, printable(path)).text.encode("utf-8", "surrogatepass")
    return data


def _read_line(line: bytes, number: int, path: Path, found: UserDictionary) -> None:
    try:
        text = line.decode()
    except UnicodeDecodeError:
        found.faults.append(UserError(messages.USER_DICTIONARY_ENCODING, line=number, path=path))
        return
    if not text.strip() or text.startswith("#"):
        return
    source, tab, candidates = text.partition("\t")
    target = candidates.split(" ")[0]
    if not tab or not source.strip() or not target or not _is_plain(source + candidates):
        shown = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
        shown = shown.replace("\t", " ")
        found.faults.append(UserError(messages.USER_DICTIONARY_LINE, line=number, path=path, text=shown))
        return
    found.entries.setdefault(source, target)


def _is_plain(text: str) -> bool:
    """Whether it holds no further tab, no NUL and no line break that a body could have between its lines."""
    return not any(character in text for character in f"{LINE_BREAKS}\t\0")
