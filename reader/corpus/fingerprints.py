"""What reprints of a text share, in whichever script and with whichever quotation marks."""

from __future__ import annotations

#: Quotation marks, opening ones, with those by which they count: what each script has for the other's.
_QUOTES = (
    ("「", {"「": "“", "」": "”"}),
    ("『", {"『": "‘", "』": "’"}),
    ("﹁", {"﹁": "“", "﹂": "”"}),
    ("﹃", {"﹃": "‘", "﹄": "’"}),
    ("〝", {"〝": "“", "〞": "”", "〟": "”"}),
)
_STRAIGHT = '"'


def fingerprint(folded: str) -> str:
    """The digest of a folded text without its white space, with curly quotation marks for all others."""
    return _digest(_with_curly_quotes(folded))


def is_fingerprint(digest: object, folded: str) -> bool:
    """Whether it is that of a folded text; also as corpora have it in which quotation marks count as they are."""
    return digest == fingerprint(folded) or digest == _digest(folded)


def _digest(folded: str) -> str:
    import hashlib  # noqa: PLC0415 - 3 ms that reading does without

    return hashlib.sha256("".join(folded.split()).encode("utf-8", "surrogatepass")).hexdigest()


def _with_curly_quotes(folded: str) -> str:
    for opening, marks in _QUOTES:
        if opening in folded:
            for mark, curly in marks.items():
                folded = folded.replace(mark, curly)
    if _STRAIGHT not in folded:
        return folded
    # They open and close by turns.
    parts = folded.split(_STRAIGHT)
    return "".join(f"{part}{'”' if number % 2 else '“'}" for number, part in enumerate(parts))[:-1]
