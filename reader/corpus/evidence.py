"""Where the details of an article stand in its file, how sure they are, and which of them a person gave."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from reader.chinese.span import Span
from reader.corpus.columns import is_number, read_object

#: What marks a detail that a person gave, and one from the name of the file, behind the third entry of its JSON list.
_HAND, _NAME = "hand", "name"
_BY_HAND, _NAMED = f', "{_HAND}"', f', "{_NAME}"'

#: What no name of a detail has: it would have to be written otherwise.
_NO_NAME = frozenset('"\\\n')


class Evidence(NamedTuple):
    """What speaks for a detail.

    `span` is where it stands, in code points of `Document.text`, or None where it is not in the text; `sure`
    is from 0 to 1. What a person gave (`by_hand`) stands when the file is cleaned again. What is `named`, or of a
    date its year, is from the name of the file.
    """

    span: Span | None = None
    sure: float = 1.0
    by_hand: bool = False
    named: bool = False


#: The name of a mark, no detail: the article has new ones in its place, and is there for its annotations alone.
STAYS = "@stays"
#: What is kept of a detail that a person gave.
BY_HAND = Evidence(None, 1.0, True)
#: What speaks for a title that was made of the beginning of its text.
_GUESSED = Evidence(None, 0.5)


def read_evidence(text: str | None) -> dict[str, Evidence]:
    """The evidence from the column `article.evidence`, by the names of the details; what says none is left out."""
    found: dict[str, Evidence] = {}
    for name, entry in read_object(text).items():
        evidence = _evidence(entry) if _NO_NAME.isdisjoint(name) else None
        if evidence is not None:
            found[name] = evidence
    return found


def evidence_for(found: Mapping[str, Evidence], name: str, value: str, body: str) -> Evidence:
    """What speaks for a detail of an article. An import keeps nothing of a title that it made of the body itself."""
    guessed = name == "title" and body.startswith(value)
    return found.get(name, _GUESSED if guessed else Evidence())


def is_evidence(text: str) -> bool:
    """Whether all that the column says can be read."""
    plain, spans = _patterns()
    if plain.fullmatch(text):
        return all(int(start) <= int(end) for start, end in spans.findall(text))
    said = read_object(text)
    return bool(said or text.strip() == "{}") and len(read_evidence(text)) == len(said)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Evidence as it is written below, since to read it as JSON takes longer; and the places in it."""
    entry = (
        r'"[a-z]+": \[(?:null, null|\d{1,9}, \d{1,9}), (?:0\.\d+|1\.0|0\.0|1|0)(?:, "hand")?(?:, "name")?\]'
    )
    return re.compile(rf"\{{{entry}(?:, {entry})*\}}"), re.compile(r"\[(\d+), (\d+),")


def _evidence(entry: object) -> Evidence | None:
    if not isinstance(entry, list) or len(entry) < 3:
        return None
    start, end, sure, *marks = entry
    if not isinstance(sure, (int, float)) or not 0 <= sure <= 1:
        return None
    if start is None or end is None:
        return Evidence(None, sure, _HAND in marks, _NAME in marks)
    if not (is_number(start) and is_number(end) and start <= end):
        return None
    return Evidence(Span(start, end), sure, _HAND in marks, _NAME in marks)


def write_evidence(evidence: Mapping[str, Evidence]) -> str | None:
    """The evidence for the column `article.evidence`; None where there is none."""
    if not evidence:
        return None
    # By hand, in half the time of `json.dumps`: nothing but names of ours and numbers.
    entries: list[str] = []
    for name, (span, sure, by_hand, named) in evidence.items():
        place = "null, null" if span is None else f"{span.start}, {span.end}"
        entries.append(f'"{name}": [{place}, {sure}{_BY_HAND if by_hand else ""}{_NAMED if named else ""}]')
    return f"{{{', '.join(entries)}}}"
