"""The details of an article, corrected by the person: what is given by hand stands when a file is cleaned again."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import NamedTuple

from reader import messages
from reader.chinese.layout import LINE_BREAKS
from reader.corpus.articles import Articles
from reader.corpus.changes import Changes
from reader.corpus.cuts import details_only
from reader.corpus.database import Database
from reader.corpus.evidence import BY_HAND, Evidence, read_evidence, write_evidence
from reader.corpus.meanwhile import require_known
from reader.corpus.rows import Change
from reader.errors import UserError

#: The details that can be corrected, in the order in which they are shown.
NAMES = ("title", "kicker", "subtitle", "section", "source", "author", "editor", "date", "number")

#: No more of a line is shown before and after what stands in it, in code points.
_LINE = 400

_BREAK = re.compile(f"\r\n|[{LINE_BREAKS}]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


def is_date(text: str) -> bool:
    """Whether it is a day of the calendar, `YYYY-MM-DD`, or a month, `YYYY-MM`."""
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text if len(text) > len("YYYY-MM") else f"{text}-01")
    except ValueError:
        return False
    return True


class Witness(NamedTuple):
    """Evidence with the line of the file in which it stands, counted from 1; 0 and "" where it stands in none.

    White space in the line is one space.
    """

    evidence: Evidence
    line: int = 0
    text: str = ""


class Details:
    """Reads where details came from and changes them."""

    def __init__(self, db: Database, changes: Changes, articles: Articles) -> None:
        self._db = db
        self._changes = changes
        self._articles = articles

    def evidence(self, number: int) -> dict[str, Evidence]:
        """What speaks for each detail of an article; one of which nothing is known is left out."""
        return details_only(self._all(number))

    def _all(self, number: int) -> dict[str, Evidence]:
        """The same with the marks of `cuts`."""
        row = self._db.execute("SELECT evidence FROM article WHERE id = ?", (number,)).fetchone()
        return read_evidence(row[0] if row else None)

    def witnesses(self, number: int, text: str) -> dict[str, Witness]:
        """What speaks for each detail of an article, with the line of its file; `text` is that of the file."""
        found: dict[str, Witness] = {}
        for name, evidence in self.evidence(number).items():
            span = evidence.span
            if span is None or span.end > len(text):
                found[name] = Witness(evidence)
                continue
            before = _BREAK.split(text[max(0, span.start - _LINE) : span.start])[-1]
            after = _BREAK.split(text[span.end : span.end + _LINE], maxsplit=1)[0]
            line = " ".join(f"{before}{span.of(text)}{after}".split())
            found[name] = Witness(evidence, len(_BREAK.findall(text, 0, span.start)) + 1, line)
        return found

    def edit(
        self, number: int, values: Mapping[str, str | None], *, known: Mapping[str, str | None] | None = None
    ) -> Change:
        """Set details, by the names in `NAMES`, and mark those that differ as given by hand.

        White space is one space; nothing but white space means that the detail is not known. Raises
        UserError when there is no such article, the title is empty, or the date is none; and when a detail is no
        longer as the writer saw it, in `known` (CHANGED_MEANWHILE).
        """
        if unknown := values.keys() - set(NAMES):
            raise ValueError(f"no details of an article: {sorted(unknown)}")
        article = self._articles.get(number)
        wanted = {name: " ".join((value or "").split()) or None for name, value in values.items()}
        changed = {name: value for name, value in wanted.items() if value != getattr(article, name)}
        if "title" in changed and not changed["title"]:
            raise UserError(messages.DETAIL_TITLE_EMPTY)
        date = changed.get("date")
        if date is not None and not is_date(date):
            raise UserError(messages.DETAIL_DATE, date=date)
        with self._changes.step("article.details", title=article.title) as recorder:
            require_known(known or {}, self._articles.get(number), wanted)
            if changed:
                marked = self._all(number) | dict.fromkeys(changed, BY_HAND)
                row = {**changed, "evidence": write_evidence(marked)}
                recorder.update("article", number, row, article=number)
        return self._changes.made(recorder)
