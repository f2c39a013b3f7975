"""What it would mean to restore a backup, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.corpus.backup import Difference, Sides
from reader.ui.wording import named

#: So many are named on each side; the rest is a number.
_NAMED = 6
#: Characters of a name that are shown.
_LONGEST = 28


class Meaning(QObject):
    """Puts a difference into lines for people."""

    def lines(self, difference: Difference) -> list[str]:
        """What would come back, what would go and what would be otherwise; nothing where all is the same."""
        found: list[str] = []
        for sides, words in (
            (difference.articles, self._articles),
            (difference.annotations, self._annotations),
            (difference.tags, self._tags),
            (difference.decisions, self._decisions),
            (difference.terms, self._terms),
            (difference.searches, self._searches),
            (difference.standards, self._standards),
        ):
            found += [line for line in words(sides) if line]
        return found

    def _articles(self, sides: Sides) -> list[str]:
        return [
            _named(self.tr("%n article(s) would come back", "", sides.back), sides.back, sides.coming),
            _named(self.tr("%n article(s) would be gone", "", sides.gone), sides.gone, sides.going),
            self.tr("%n article(s) would be otherwise", "", sides.other) if sides.other else "",
        ]

    def _annotations(self, sides: Sides) -> list[str]:
        return [
            _named(self.tr("%n annotation(s) would come back", "", sides.back), sides.back, sides.coming),
            _named(self.tr("%n annotation(s) would be gone", "", sides.gone), sides.gone, sides.going),
            self.tr("%n annotation(s) would be otherwise", "", sides.other) if sides.other else "",
        ]

    def _tags(self, sides: Sides) -> list[str]:
        return [
            _named(self.tr("%n tag(s) would come back", "", sides.back), sides.back, sides.coming),
            _named(self.tr("%n tag(s) would be gone", "", sides.gone), sides.gone, sides.going),
            self.tr("%n tag(s) would be otherwise", "", sides.other) if sides.other else "",
        ]

    def _decisions(self, sides: Sides) -> list[str]:
        return [
            _named(
                self.tr("%n decision(s) on conversions would come back", "", sides.back),
                sides.back,
                sides.coming,
            ),
            _named(
                self.tr("%n decision(s) on conversions would be gone", "", sides.gone),
                sides.gone,
                sides.going,
            ),
            self.tr("%n decision(s) on conversions would be otherwise", "", sides.other)
            if sides.other
            else "",
        ]

    def _terms(self, sides: Sides) -> list[str]:
        return [
            _named(self.tr("%n own term(s) would come back", "", sides.back), sides.back, sides.coming),
            _named(self.tr("%n own term(s) would be gone", "", sides.gone), sides.gone, sides.going),
            self.tr("%n own term(s) would be otherwise", "", sides.other) if sides.other else "",
        ]

    def _searches(self, sides: Sides) -> list[str]:
        return [
            _named(self.tr("%n kept search(es) would come back", "", sides.back), sides.back, sides.coming),
            _named(self.tr("%n kept search(es) would be gone", "", sides.gone), sides.gone, sides.going),
            self.tr("%n kept search(es) would be otherwise", "", sides.other) if sides.other else "",
        ]

    def _standards(self, sides: Sides) -> list[str]:
        """One that was never chosen has no row."""
        return [self.tr("The standards of the two forms would be otherwise")] if sides else []


def _named(words: str, count: int, names: tuple[str, ...]) -> str:
    if not count:
        return ""
    shown = [name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…" for name in names[:_NAMED]]
    more = " …" if count > len(shown) else ""
    listed = "  ·  ".join(" ".join(name.split()) for name in shown)
    return named(words, listed + more) if shown else words
