"""A text converted passage by passage, only where it is not in the wanted script already."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from reader.chinese.alignment import Alignment, align
from reader.chinese.converter import convert
from reader.chinese.script import Script, certain_marks, marks
from reader.chinese.standards import WITHOUT_VOCABULARY
from reader.chinese.tracing import Replacement

# Between these a clause lies, which is in one script as a rule. Marks inside names (·) and numbers part none.
_CLAUSE = re.compile(
    r"[^\s，。、；：！？…—“”‘’「」『』（）()《》〈〉,;:!?]+|[\s，。、；：！？…—“”‘’「」『』（）()《》〈〉,;:!?]+"
)
_MARK = {Script.SIMPLIFIED: "s", Script.TRADITIONAL: "t"}
_OTHER = {Script.SIMPLIFIED: Script.TRADITIONAL, Script.TRADITIONAL: Script.SIMPLIFIED}


class Passage(NamedTuple):
    """A part `[start, end)` of a source text and what it reads in the wanted script.

    `config` is OpenCC's configuration that made `text` of just this part; without it `text` stands character for
    character or, where it is longer or shorter, as a whole for the part. `kept`: it was in the wanted script.
    """

    start: int
    end: int
    text: str
    config: str | None = None
    kept: bool = False


def passages(text: str, script: Script, wanted: Script, config: str) -> list[Passage]:
    """`text`, which is in `script`, in the `wanted` script by OpenCC's configuration `config` towards it.

    In text of the other script only clauses that are in the wanted one are kept, in mixed text also the
    characters of it; of unknown text all.
    """
    if not text:
        return []
    if script in (wanted, Script.UNKNOWN):
        return [Passage(0, len(text), text, kept=True)]
    kinds = certain_marks(text) if wanted is Script.TRADITIONAL else marks(text)
    if _MARK[wanted] not in kinds:
        return [Passage(0, len(text), convert(text, config), config)]
    found: list[Passage] = []
    for start, end, verdict in _parts(text, kinds, script, wanted):
        part = text[start:end]
        if verdict is wanted:
            found.append(Passage(start, end, part, kept=True))
        elif verdict is Script.MIXED:
            found += _mixed(text, kinds, start, end, wanted, config)
        else:
            found.append(Passage(start, end, convert(part, config), config))
    return found


def joined(parts: Sequence[Passage]) -> str:
    """What the passages read."""
    return parts[0].text if len(parts) == 1 else "".join(part.text for part in parts)


def aligned(text: str, parts: Sequence[Passage]) -> Alignment:
    """How that lies against `text`, of which `parts` are all passages in order."""
    found: list[Replacement] = []
    there = 0
    for part in parts:
        length = part.end - part.start
        if part.config is not None:
            inner = align(text[part.start : part.end], part.text, part.config)
            found += [
                Replacement(a + part.start, b + part.start, c + there, d + there)
                for a, b, c, d in inner.replacements
            ]
        elif length != len(part.text):
            found.append(Replacement(part.start, part.end, there, there + len(part.text)))
        there += len(part.text)
    return Alignment(len(text), there, found)


def _parts(text: str, kinds: str, script: Script, wanted: Script) -> list[tuple[int, int, Script]]:
    """Runs of clauses with the script they are in; one that tells nothing is as the text, or as its neighbour."""
    clauses = [match.span() for match in _CLAUSE.finditer(text)]
    verdicts = [_verdict(kinds, start, end) for start, end in clauses]
    filled = _filled(verdicts, script, wanted)
    runs = groupby(zip(clauses, filled, strict=True), key=lambda item: item[1])
    found = []
    for verdict, items in runs:
        spans = [span for span, _ in items]
        found.append((spans[0][0], spans[-1][1], verdict))
    return found


def _filled(verdicts: list[Script | None], script: Script, wanted: Script) -> list[Script]:
    """The verdicts, where there is none that of the whole text, or in mixed text of what stands before."""
    if script is not Script.MIXED:
        return [verdict or script for verdict in verdicts]
    of_one = [verdict for verdict in verdicts if verdict and verdict is not Script.MIXED]
    last = of_one[0] if of_one else _OTHER[wanted]
    found = []
    for verdict in verdicts:
        if verdict and verdict is not Script.MIXED:
            last = verdict
        found.append(verdict or last)
    return found


def _verdict(kinds: str, start: int, end: int) -> Script | None:
    simplified, traditional = "s" in kinds[start:end], "t" in kinds[start:end]
    if simplified and traditional:
        return Script.MIXED
    if simplified or traditional:
        return Script.SIMPLIFIED if simplified else Script.TRADITIONAL
    return None


def _mixed(text: str, kinds: str, start: int, end: int, wanted: Script, config: str) -> list[Passage]:
    """A part that has characters of both scripts: those of the other one are converted, within their words.

    Vocabulary is replaced only in stretches that have no character of the wanted script.
    """
    part, kinds = text[start:end], kinds[start:end]
    plain = WITHOUT_VOCABULARY.get(config, config)
    read = convert(part, "t2s") if wanted is Script.TRADITIONAL else part
    result = convert(read, plain)
    ours = _nearest(kinds, wanted)
    base = "".join(old if mine else new for old, new, mine in zip(part, result, ours, strict=True))
    if plain == config:
        return [Passage(start, end, base)]
    found = []
    stretches = groupby(range(len(part)), key=lambda place: kinds[place] == _MARK[wanted])
    for _, places in stretches:
        first = next(places)
        last = max(places, default=first) + 1
        piece = part[first:last]
        other = _MARK[_OTHER[wanted]] in kinds[first:last]
        if other and convert(piece, plain) == base[first:last]:
            found.append(Passage(start + first, start + last, convert(piece, config), config))
        else:
            found.append(Passage(start + first, start + last, base[first:last]))
    return found


def _nearest(kinds: str, wanted: Script) -> list[bool]:
    """For every character whether it stays: it, or the telling character next to it, is in the wanted script."""
    mark, other = _MARK[wanted], _MARK[_OTHER[wanted]]
    found: list[bool] = []
    before, mine_before = -1, True
    for tell in re.finditer(f"[{mark}{other}]", kinds):
        place, mine = tell.start(), tell.group() == mark
        between = place - before - 1
        if before < 0 or mine is mine_before:
            found += [mine] * between
        else:
            # Of two that are equally far, the one of the wanted script counts.
            half = between // 2 + between % 2 * mine_before
            found += [mine_before] * half + [mine] * (between - half)
        found.append(mine)
        before, mine_before = place, mine
    return found + [mine_before] * (len(kinds) - len(found))
