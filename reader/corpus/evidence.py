"""Where the details of an article stand in its file, how sure they are, and which of them a person gave."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from reader.chinese.span import Span

#: What marks a detail that a person gave, as the fourth entry of its JSON list.
_HAND = "hand"
_BY_HAND = f', "{_HAND}"'


class Evidence(NamedTuple):
    """What speaks for a detail.

    `span` is where it stands, in code points of `Document.text`, or None where it is not in the text; `sure`
    is from 0 to 1. What a person gave (`by_hand`) stands when the file is cleaned again.
    """

    span: Span | None = None
    sure: float = 1.0
    by_hand: bool = False


#: What is kept of a detail that a person gave.
BY_HAND = Evidence(None, 1.0, True)


def read_evidence(text: str | None) -> dict[str, Evidence]:
    """The evidence from the column `article.evidence`, by the names of the details."""
    found: dict[str, Evidence] = {}
    for name, (start, end, sure, *marks) in json.loads(text or "{}").items():
        span = None if start is None or end is None else Span(start, end)
        found[name] = Evidence(span, sure, _HAND in marks)
    return found


def write_evidence(evidence: Mapping[str, Evidence]) -> str | None:
    """The evidence for the column `article.evidence`; None where there is none."""
    if not evidence:
        return None
    # By hand, in half the time of `json.dumps`: nothing but names of ours and numbers.
    entries: list[str] = []
    for name, (span, sure, by_hand) in evidence.items():
        place = "null, null" if span is None else f"{span.start}, {span.end}"
        entries.append(f'"{name}": [{place}, {sure}{_BY_HAND if by_hand else ""}]')
    return f"{{{', '.join(entries)}}}"
