"""Which words, or n-grams, one part of a corpus uses more than another part, or than a reference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import astuple, replace

from reader.analysis import describing, methods
from reader.analysis.keyness import compare
from reader.analysis.parts import Part, shared
from reader.analysis.reference import Counted
from reader.analysis.sequences import sequences, spelled
from reader.analysis.tables import Method, Table
from reader.analysis.texts import Texts, Unit
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Reference

COLUMNS = (
    "rank", "word", "first", "second", "first_per_million", "second_per_million", "log_likelihood", "bic",
    "log_ratio", "percent_difference", "odds_ratio",
)  # fmt: skip


def keyness_list(
    corpus: Corpus,
    first: Part,
    second: Part | Reference,
    *,
    unit: Unit = Unit.WORD,
    length: int = 1,
    least: int = 3,
    case: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Table:
    """The words of two parts, or of one and a reference, that stand at least so often in both together.

    Of two parts also n-grams, of `length` words or characters; a reference has none. Those of the first part come
    first. With `case` AI and ai are two. `corpus.words.make` has to come before.

    Of text that belongs to both parts each word counts in both; in how many articles there is such is said with the
    method, and so for articles that a reference corpus has, too. Of a reference that is a list of words, words are
    compared whatever the unit, which is told. Raises ValueError for n-grams of a reference.
    """
    texts = Texts(corpus, case=case)
    if isinstance(second, Reference):
        if length > 1:
            raise ValueError("a reference has no n-grams")
        theirs = Counted(second, unit, texts)
        ours = _counts(texts, first, theirs.unit, 1, go_on)
        sides = _Sides(ours, theirs.frequency, theirs.described(), theirs.size)
        both = theirs.shared(corpus, first)
        notice = theirs.notice(methods.comparison_notice((sides.first_size, sides.second_size), both))
        counted = methods.unit_name(theirs.unit, 1)
        table = _table(sides, first, counted, least, case=case, both=both, notice=notice)
        return replace(table, about={"reference": theirs.about()}, faults=second.faults)
    ours, others = (_counts(texts, part, unit, length, go_on) for part in (first, second))
    sides = _Sides(ours, others, describing.describe(second))
    both = shared(corpus, first, second)
    notice = methods.comparison_notice((sides.first_size, sides.second_size), both)
    counted = methods.unit_name(unit, length)
    return _table(sides, first, counted, least, case=case, both=both, notice=notice)


class _Sides:
    """What is compared: how often words stand on both sides, and how many words these have."""

    def __init__(
        self, first: Counter[str], second: Counter[str], against: Method, second_size: int | None = None
    ) -> None:
        self.first, self.second, self.against = first, second, against
        self.first_size = sum(first.values())
        self.second_size = sum(second.values()) if second_size is None else second_size


def _table(
    sides: _Sides, first: Part, counted: Method, least: int, *, case: bool, both: int, notice: Method | None
) -> Table:
    found = compare(sides.first, sides.second, first_size=sides.first_size, second_size=sides.second_size)
    kept = [row for row in found if row.first + row.second >= least]
    rows = [(rank, *astuple(row)) for rank, row in enumerate(kept, start=1)]
    facts = {
        "first": describing.describe(first),
        "second": sides.against,
        "first_size": f"{sides.first_size:,}",
        "second_size": f"{sides.second_size:,}",
        "unit": counted,
        "least": least,
        "case": methods.case_ignored(not case),
    }
    method = methods.with_shared(methods.filled(methods.KEYNESS, facts), both)
    return Table("keyness", COLUMNS, rows, method, notice=notice)


def _counts(texts: Texts, part: Part, unit: Unit, length: int, go_on: Callable[[], bool]) -> Counter[str]:
    found: Counter[str] = Counter()
    if length > 1:
        runs = Counter(run for runs in sequences(texts, part, unit, length, go_on) for run in runs)
        for run, count in runs.items():
            found[" ".join(spelled(texts, run))] += count
        return found
    for number, count in texts.count(part, go_on=go_on).frequency.items():
        for one in (texts.text(number),) if unit is Unit.WORD else texts.characters([number]):
            found[one] += count
    return found
