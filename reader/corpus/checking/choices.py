"""What a person chose for the corpus: the standards, the searches that were kept."""

from __future__ import annotations

from collections.abc import Iterator

from reader.chinese.script import SimplifiedStandard, Standard
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.columns import read_object
from reader.corpus.corpus import Corpus

#: The settings that can have only some values, and the value that stands for none.
STANDARDS = {
    "standard": ({one.value for one in Standard}, Standard.S2T.value),
    "simplified_standard": ({one.value for one in SimplifiedStandard}, SimplifiedStandard.T2S.value),
}


def choices(corpus: Corpus) -> Iterator[Problem]:
    """Standards that are none, and searches of which it cannot be read how they are understood."""
    for key, (values, _) in STANDARDS.items():
        found = corpus.settings.get(key, "")
        if found and found not in values:
            yield Problem("setting", f"setting {key}", findings.NO_STANDARD)
    rows = corpus.db.execute("SELECT id, options FROM saved_search ORDER BY id").fetchall()
    for number, options in rows:
        if not is_understood(options):
            yield Problem("search", f"saved search {number}", findings.NOT_UNDERSTOOD)


def is_understood(options: object) -> bool:
    """Whether it says how a search that was kept is understood."""
    return bool(read_object(options)) or (isinstance(options, str) and options.strip() == "{}")
