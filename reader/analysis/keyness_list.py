"""Which words one part of a corpus uses more than another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import astuple

from reader.analysis import methods
from reader.analysis.keyness import compare
from reader.analysis.parts import Part, shared
from reader.analysis.tables import Table
from reader.analysis.texts import Texts, Unit
from reader.corpus.corpus import Corpus

COLUMNS = (
    "rank", "word", "first", "second", "first_per_million", "second_per_million", "log_likelihood", "bic",
    "log_ratio", "percent_difference", "odds_ratio",
)  # fmt: skip


def keyness_list(
    corpus: Corpus,
    first: Part,
    second: Part,
    *,
    unit: Unit = Unit.WORD,
    least: int = 3,
    case: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Table:
    """The words of two parts that stand at least so often in both together, those of the first part first.

    With `case` AI and ai are two.

    Of text that belongs to both parts each word counts in both; in how many articles there is such is said with the
    method. `corpus.words.make` has to come before.
    """
    texts = Texts(corpus, case=case)
    one, other = (_counts(texts, part, unit, go_on) for part in (first, second))
    first_size, second_size = sum(one.values()), sum(other.values())
    found = compare(one, other, first_size=first_size, second_size=second_size)
    kept = [row for row in found if row.first + row.second >= least]
    rows = [(rank, *astuple(row)) for rank, row in enumerate(kept, start=1)]
    facts = {
        "first": methods.describe(first),
        "second": methods.describe(second),
        "first_size": f"{first_size:,}",
        "second_size": f"{second_size:,}",
        "unit": methods.unit_name(unit, 1),
        "least": least,
        "case": methods.case_ignored(not case),
    }
    method, both = methods.filled(methods.KEYNESS, facts), shared(corpus, first, second)
    return Table(
        "keyness",
        COLUMNS,
        rows,
        methods.with_shared(method, both),
        notice=methods.comparison_notice((first_size, second_size), both),
    )


def _counts(texts: Texts, part: Part, unit: Unit, go_on: Callable[[], bool]) -> Counter[str]:
    found: Counter[str] = Counter()
    for number, count in texts.count(part, go_on=go_on).frequency.items():
        for one in (texts.text(number),) if unit is Unit.WORD else texts.characters([number]):
            found[one] += count
    return found
