"""Where a converter destroyed a character that could not be told again, to be marked in the text."""

from __future__ import annotations

from reader.ui.reading.hits import Hits


def destroyed_in(body: str) -> Hits:
    """The places of a body that are known to be damaged, such as 字?gòu)."""
    if "?" not in body and "\ufffd" not in body:
        return Hits()
    from reader.importing.cleaning.glosses import damaged  # noqa: PLC0415 - most texts do without

    return Hits(damaged(body))
