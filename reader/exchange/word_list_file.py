"""A list of words with their frequencies, of this program or another one, as a reference for keyness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader import messages
from reader.chinese import terms, words
from reader.chinese.folding import fold
from reader.chinese.script import Script, detect
from reader.corpus.reference import Kind, Reference
from reader.errors import UserError
from reader.exchange.cells import as_written
from reader.exchange.reading import read_text
from reader.exchange.word_list_layout import is_remark, layout_of
from reader.importing.files import printable

#: So many lines that hold no word are told one by one; of each so much is shown, in code points.
_TOLD, _SHOWN = 100, 40
#: No word is longer.
_LONGEST = 100
#: By so many words it is found out in which script they are.
_LOOKED_AT = 20_000
#: So many words are converted at a time, as other threads wait for OpenCC meanwhile; then it is asked whether to go on.
_BATCH = 1000


class _StoppedError(Exception):
    """Nobody waits for the list any more."""


def read(path: Path, *, go_on: Callable[[], bool] = lambda: True) -> Reference | None:
    """The words of a list with their frequencies, in simplified form; those of words that fall together are added.

    In any encoding that an import reads. Lines that hold no word with a frequency are passed over and told in
    `faults`. Entries without a letter, a Han character or a digit, as marks, are no words here. Raises UserError when
    the file cannot be read or is no such list, as most of its lines hold none. None once `go_on` says no.
    """
    try:
        return _read(path, go_on)
    except _StoppedError:
        return None


def _read(path: Path, go_on: Callable[[], bool]) -> Reference:
    lines = read_text(path).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = printable(path)
    found, bad, total = _entries(lines, shown, go_on)
    forms = Counter[str]()
    for word, form in zip(found, _simplified(list(found), go_on), strict=True):
        forms[form] += found[word]
    return Reference(
        name=printable(path.name),
        kind=Kind.LIST,
        frequency=forms,
        total=total,
        faults=tuple(_fault(lines, number, shown) for number in bad[:_TOLD]),
        bad=len(bad),
    )


def _entries(
    lines: Sequence[str], path: str, go_on: Callable[[], bool]
) -> tuple[Counter[str], list[int], int | None]:
    """The words as they are written, the places of the lines that hold none, the total that the list says."""
    found, bad, good = Counter[str](), list[int](), 0
    layout = layout_of(lines)
    if layout is None:
        there = [at for at, line in enumerate(lines) if line.strip() and not is_remark(line, "")]
        if there:
            raise _no_list(lines, there[0], path)
        return found, bad, None
    for at in range(layout.first, len(lines)):
        if at % _BATCH == 0 and not go_on():
            raise _StoppedError
        if not lines[at].strip():
            continue
        entry = layout.entry(lines[at])
        if entry is not None and _is_entry(word := as_written(entry[0])):
            good += 1
            if any(map(str.isalnum, word)):
                found[word] += entry[1]
        elif not is_remark(lines[at], layout.delimiter):
            bad.append(at)
    if len(bad) > good:
        raise _no_list(lines, bad[0], path)
    return found, bad, layout.total


def _is_entry(word: str) -> bool:
    """Whether it can stand for one word: there is something, and no white space in it."""
    return 0 < len(word) <= _LONGEST and len(word.split()) == 1 and "\0" not in word


def _simplified(entries: Sequence[str], go_on: Callable[[], bool]) -> Iterator[str]:
    """The words in the form that the words of articles have, by the same rule: see `words.simplified_form`."""
    script = detect("\n".join(entries[:_LOOKED_AT]))
    for at in range(0, len(entries), _BATCH):
        if not go_on():
            raise _StoppedError
        batch = entries[at : at + _BATCH]
        if script is Script.SIMPLIFIED:
            yield from words.simplified_form("\n".join(batch), script).split("\n")
        else:
            forms = terms.simplified("\n".join(batch)).split("\n")
            for word, form in zip(batch, forms, strict=True):
                yield form if len(form) == len(word) else fold(word)


def _fault(lines: Sequence[str], at: int, path: str) -> UserError:
    return UserError(messages.WORD_LIST_LINE, line=at + 1, path=path, text=_told(lines[at]))


def _no_list(lines: Sequence[str], at: int, path: str) -> UserError:
    return UserError(messages.WORD_LIST_NONE, line=at + 1, path=path, text=_told(lines[at]))


def _told(line: str) -> str:
    text = " ".join(line.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
