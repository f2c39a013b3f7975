"""What a corpus is compared with that is none of its parts: the words of another corpus, or of a word list.

Another corpus is only read. Its words are those that it keeps where they were cut with the same dictionary as those of
the corpus that is open; what was not is cut here and kept by nobody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from reader import messages
from reader.corpus import checking
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.corpus.segmenting.child import Cuts
from reader.corpus.soundness import require_sound
from reader.errors import UserError
from reader.importing.files import printable

#: Told how many code points are cut, and how many are to be.
Heard = Callable[[int, int], None]


class Kind(StrEnum):
    """What a reference is."""

    CORPUS = "corpus"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Reference:
    """How often each word stands in a reference; a word is in simplified form, in whatever case it was written."""

    name: str
    """Of its file, without the folder."""
    kind: Kind
    frequency: Mapping[str, int]
    """Marks and spaces, too, where the reference has them: who counts words leaves them out."""
    total: int | None = None
    """All words that a list was made from, where it says so."""
    articles: int | None = None
    """Of a corpus."""
    cut_here: int = 0
    """Code points of a corpus that were cut for this alone, as it keeps no words of them that are cut so."""
    texts: frozenset[str] = frozenset()
    """The folded texts of the articles of a corpus, as SHA-256."""
    faults: tuple[UserError, ...] = field(default=())
    """The first lines of a list that hold no word with a frequency."""
    bad: int = 0
    """How many lines there are of these."""


def refuse_open(path: Path, opened: Path | None) -> None:
    """Raise UserError for the corpus that is `opened`; asked of the system, as the file must not be opened for it."""
    try:
        same = opened is not None and path.samefile(opened)
    except OSError:
        return  # one of them is not there, which is told where it is read
    if same:
        raise UserError(messages.REFERENCE_OPEN, path=printable(path))


def read_corpus(
    path: Path,
    *,
    opened: Path | None = None,
    go_on: Callable[[], bool] = lambda: True,
    heard: Heard = lambda done, of: None,
) -> Reference | None:
    """The words of all articles of another corpus; None once `go_on` says no. Nothing is written.

    Raises UserError where it is the corpus that is `opened`, none of ours, of a newer version, damaged or in use by a
    program that lets nobody read it.
    """
    refuse_open(path, opened)
    with (
        explained(path),
        _only_read(path) as corpus,
        checking.damage_told(corpus),
    ):
        require_sound(corpus.db, path)
        corpus.db.execute("BEGIN")  # as it is now, whoever goes on writing
        try:
            return _read(corpus, go_on, heard)
        finally:
            corpus.db.rollback()


@contextmanager
def _only_read(path: Path) -> Iterator[Corpus]:
    """A corpus whose log is left to those who write it; `Corpus.close` would fold it into the file."""
    corpus = Corpus.open(path, readonly=True)
    try:
        yield corpus
    finally:
        corpus.db.close()


def _read(corpus: Corpus, go_on: Callable[[], bool], heard: Heard) -> Reference | None:
    kept, vocabulary = corpus.words.count(go_on=go_on), corpus.words.vocabulary()
    found = Counter({vocabulary[number]: count for number, count in kept.frequency.items()})
    articles, done, total = kept.of, 0, corpus.words.missing()
    if total:
        heard(0, total)
        with closing(corpus.words.cut(total)) as pieces:
            for cuts in pieces:
                if not go_on():
                    return None
                if cuts is not None:
                    articles += len(cuts.articles)
                    done += _add(cuts, found)
                    heard(done, total)
    if not go_on():
        return None
    texts = corpus.db.execute("SELECT folded_sha256 FROM article WHERE removed = 0").fetchall()
    return Reference(
        name=printable(corpus.path.name),
        kind=Kind.CORPUS,
        frequency=found,
        articles=articles,
        cut_here=done,
        texts=frozenset(text for (text,) in texts),
    )


def _add(cuts: Cuts, found: Counter[str]) -> int:
    """Count the words of some articles; how many code points these have."""
    counts = Counter[int]()
    for cut in cuts.articles:
        at = 0
        for times, many in cut.text.pairs:
            for place in cut.text.words[at : at + many]:
                counts[place] += times
            at += many
    for place, count in counts.items():
        found[cuts.words[place]] += count
    return sum(cut.characters for cut in cuts.articles)
