"""What reprints of a text share, in whichever script."""

from __future__ import annotations


def fingerprint(folded: str) -> str:
    """The digest of a folded text without its white space."""
    import hashlib  # noqa: PLC0415 - 3 ms that reading does without

    return hashlib.sha256("".join(folded.split()).encode("utf-8", "surrogatepass")).hexdigest()
