"""The words of many texts, as numbers: a clause is cut once, in however many of them it stands.

Dates, figures, names of offices and whole phrases come again in news and policy. What is found is what `words` finds
in each text alone: no word, no run and no phrase of OpenCC reaches over one of the marks between clauses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, islice, pairwise

from reader.chinese import terms, words
from reader.chinese.patterns import Pattern
from reader.chinese.phrases import DESCRIPTION
from reader.chinese.runs import may_have_run
from reader.chinese.script import Script
from reader.chinese.words import MARKS

_PARTED = Pattern(f"([{MARKS}]+)")
#: Longer clauses hardly ever come again; so many others are kept, which takes some ten megabytes.
_LONGEST, _MOST = 12, 50_000
#: So many are converted at a time: other threads wait for OpenCC meanwhile.
_BATCH = 500

#: The words of clauses, and of the marks between them, by their numbers.
_Cuts = dict[str, tuple[int, ...]]


class ClauseWords:
    """Cuts texts; for one thread at a time."""

    def __init__(self) -> None:
        self._version = words.version()
        self._numbers: defaultdict[str, int] = defaultdict()
        self._numbers.default_factory = self._numbers.__len__  # a new word has the next number
        self._simplified: _Cuts = {}
        self._others: _Cuts = {}  # of texts that are cut by their simplified form
        self._long: list[str] = []

    def cut(self, texts: Iterable[tuple[str, Script]]) -> list[list[int]]:
        """The words of texts in order, by numbers that hold until the next call.

        In simplified form, which a text need not have, those of a text have its length.
        """
        self._tidy()
        parted = [(text, script, _PARTED.compiled.split(text)) for text, script in texts]
        simplified: set[str] = set()
        others: set[str] = set()
        for _, script, parts in parted:
            (simplified if script is Script.SIMPLIFIED else others).update(parts)
        self._learn(simplified.difference(self._simplified), self._simplified)
        self._learn(others.difference(self._others), self._others)
        return [self._joined(*text) for text in parted]

    def words(self) -> list[str]:
        """All words that have a number, in the order of their numbers."""
        return list(self._numbers)

    def _tidy(self) -> None:
        """Forget long clauses; and all of them where they are many, or no longer hold."""
        for clause in self._long:
            self._simplified.pop(clause, None)
            self._others.pop(clause, None)
        self._long.clear()
        if len(self._simplified) + len(self._others) > _MOST or self._version != words.version():
            self._version = words.version()
            for known in (self._numbers, self._simplified, self._others):
                known.clear()

    def _learn(self, new: Iterable[str], known: _Cuts) -> None:
        """Cut clauses that are new, but not those that tell nothing without what stands behind their marks."""
        number = self._numbers.__getitem__
        clauses: list[str] = []
        for part in new:
            if part[:1] in MARKS:
                known[part] = tuple(map(number, part))
            # A carriage return is one word with a line feed, and the description of a character may go on.
            elif "\r" not in part and not DESCRIPTION.search(part):
                clauses.append(part)
        # Of simplified texts, too, a clause may be in the other script.
        others = clauses if known is self._others else list(filter(words.has_traditional, clauses))
        forms = dict(zip(others, _simplified(others), strict=True))
        self._cut([(forms.get(clause, clause), clause) for clause in clauses], known)
        self._long += [clause for clause in clauses if len(clause) > _LONGEST]

    def _cut(self, clauses: Iterable[tuple[str, str]], known: _Cuts) -> None:
        """Cut clauses, each given in simplified form and as it is: those with runs in them, and the others."""
        plain: dict[str, str] = {}
        mixed: dict[str, str] = {}
        for form, clause in clauses:
            if len(form) != len(clause):
                continue
            there = mixed if may_have_run(clause) or may_have_run(form) else plain
            there[clause] = form
        forms = set(plain.values()).difference(self._simplified)
        cut = map(self._numbers.__getitem__, words.split("\n".join(forms)))
        self._keep(forms, list(cut), self._simplified)
        known.update(zip(plain, map(self._simplified.__getitem__, plain.values()), strict=True))
        self._keep(mixed, self._numbered("\n".join(mixed.values()), "\n".join(mixed)), known)

    def _keep(self, clauses: Iterable[str], cut: list[int], known: _Cuts) -> None:
        """The words of clauses, out of those of all of them on lines."""
        cut.append(end := self._numbers["\n"])
        start = 0
        for clause in clauses:
            stop = cut.index(end, start)
            known[clause] = tuple(cut[start:stop])
            start = stop + 1

    def _joined(self, text: str, script: Script, parts: list[str]) -> list[int]:
        known = self._simplified if script is Script.SIMPLIFIED else self._others
        try:
            return list(chain.from_iterable(map(known.__getitem__, parts)))
        except KeyError:
            return self._numbered(words.simplified_form(text, script), text)

    def _numbered(self, simplified: str, text: str) -> list[int]:
        ends = pairwise((0, *words.ends(simplified, text)))
        return [self._numbers[simplified[start:end]] for start, end in ends]


def _simplified(clauses: Collection[str]) -> Iterator[str]:
    several = iter(clauses)
    while batch := list(islice(several, _BATCH)):
        yield from terms.simplified("\n".join(batch)).split("\n")
