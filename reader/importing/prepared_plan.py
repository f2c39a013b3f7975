"""A file as a person prepared it before it is stored: how it is read, and what becomes of its lines."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedFile:
    """What was chosen for one file by hand. It holds for the bytes that were looked at and no others.

    `encoding` overrules detection; `whole` makes the file one article as it stands; `plan` is the JSON of
    `plan_json`, None where the program's own plan does.
    """

    sha256: str
    encoding: str | None = None
    whole: bool = False
    plan: str | None = field(default=None, repr=False)
