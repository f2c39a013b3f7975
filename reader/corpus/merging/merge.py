"""Merging another corpus file into one that is open, as one step of the history."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader import messages
from reader.corpus.changes import Recorder
from reader.corpus.codebook_rows import codebook_rows
from reader.corpus.connection import explained
from reader.corpus.merging.coding import Coding, Entered
from reader.corpus.merging.counterparts import Counterpart, Kind, counterparts
from reader.corpus.merging.files import ready_file
from reader.corpus.merging.lexicon import add_terms
from reader.corpus.merging.outcome import Outcome
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.rows import Change, State, Tag
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

_T = TypeVar("_T")

#: Is told how much of how much is done, counted in articles and annotations; says whether to go on.
Told = Callable[[int, int], bool]
#: By their UUIDs; of a damaged row of the history nothing is known.
_REMOVED_TAGS = """
    SELECT json_extract(r.before, '$.uuid') FROM change_row AS r
    JOIN change AS c ON c.id = r.change AND c.state = 'done'
    WHERE r.kind = 'tag' AND json_valid(r.before) AND r.after IS NULL
"""


class StoppedError(Exception):
    """The person did not want to go on; what was written is taken back with the transaction."""


class _TakenBackError(Exception):
    """Takes back what was only done to see what it comes to, or came to nothing."""

    def __init__(self, outcome: Outcome, change: Change) -> None:
        super().__init__()
        self.done = outcome, replace(change, id=0, kinds=frozenset(), articles=frozenset())


def merge(
    corpus: Corpus,
    path: Path,
    *,
    articles: bool = True,
    unnamed: str = "",
    only_look: bool = False,
    told: Told = lambda done, total: True,
) -> tuple[Outcome, Change] | None:
    """Take in the annotations, tags and terms and (`articles`) the articles of another corpus that are not here.

    What is here and there stands as it was changed last; what is said of tags here stands. Settings, decisions on
    conversions and searches of the other corpus are left. `unnamed` is who made annotations without a name.
    With `only_look`, all of it is done and taken back: the outcome says what a merge would do. Where nothing comes,
    nothing is left in the history, either: the change has the id 0 then.

    All in one transaction: until the end nothing is written for others, and None is returned where `told` said no.

    Raises UserError when the other file is no corpus or this very one, or either cannot be read or written.
    """
    from reader.corpus.corpus import Corpus as Other  # noqa: PLC0415 - it imports the rooms, one of which this is

    _require_other(corpus, path)
    with explained(path), Other.open(path, readonly=True) as there:
        work = _Merge(corpus, there, articles, unnamed, told)
        try:
            with corpus.changes.alone():
                done = _told_of(path, there, lambda: work.done(path.name))
                if only_look or done[0].is_nothing:
                    raise _TakenBackError(*done)
        except StoppedError:
            return None
        except _TakenBackError as taken_back:
            return taken_back.done
        finally:
            work.coding.clear_away()
    return done


class _Merge:
    """One merge of `there` into `here`."""

    def __init__(self, here: Corpus, there: Corpus, articles: bool, unnamed: str, told: Told) -> None:
        self._here, self._there = here, there
        self._articles = articles
        self._told = told
        self._done = 0
        self._terms: tuple[str, ...] = ()
        (count,) = there.db.execute("SELECT count(*) FROM article WHERE removed = 0").fetchone()
        self._total = int(count) + there.annotations.count()
        self.coding = Coding(here, there, unnamed)

    def done(self, name: str) -> tuple[Outcome, Change]:
        """Do it."""
        found = counterparts(self._here.db, self._there.db, self._go_on)
        if not self._articles:
            found = {
                number: Counterpart(Kind.OUT) if one.kind in (Kind.NEW, Kind.BACK) else one
                for number, one in found.items()
            }
        kinds = Counter(one.kind for one in found.values())
        with self._here.changes.step("corpus.merge", file=name) as recorder:
            before = {tag.id for tag in self._here.codebook.all()}
            theirs = self._there.codebook.all()
            tags = self._here.codebook.intake.add_new(recorder, codebook_rows(theirs))
            here = self._with_new(recorder, found)
            self.coding.gather(here, tags, self._go_on)
            entered = self.coding.enter(recorder)
            self._leave_removed(recorder, before)
            self._terms = add_terms(recorder, self._here, self._there)
            if self._reads_otherwise(entered):
                rooms = self._here.annotations, self._here.forms, self._here.settings
                bring_up_to_date(recorder, *rooms, recorder.articles)
            ours = {tag.id: tag for tag in self._here.codebook.all()}
        added = tuple(tag.path for tag in ours.values() if tag.id not in before)
        differing = tuple(
            tag.path for tag in theirs if (our := ours.get(tags[tag.path])) and _said(tag) != _said(our)
        )
        return self._outcome(kinds, added, differing, entered), self._here.changes.made(recorder)

    def _go_on(self) -> None:
        self._done += 1
        if not self._told(min(self._done, self._total), self._total):
            raise StoppedError

    def _with_new(self, recorder: Recorder, found: Mapping[int, Counterpart]) -> dict[int, Counterpart]:
        """Take in the files that are new, with how far their articles were read; bring back what was undone."""
        files: defaultdict[int, list[int]] = defaultdict(list)
        states: dict[int, str] = {}
        rows = self._there.db.execute(
            "SELECT source_file, id, state FROM article WHERE removed = 0 ORDER BY source_file, position"
        )
        for file, number, state in rows:
            if found[number].kind is Kind.NEW:
                files[file].append(number)
                states[number] = state
        here = dict(found)
        for one in found.values():
            if one.kind is Kind.BACK:
                recorder.update("article", one.here, {"removed": 0}, article=one.here)
        for file, numbers in files.items():
            made = self._here.articles.add_within(recorder, ready_file(self._there.db, file, numbers))
            for number, new in zip(numbers, made, strict=True):
                here[number] = Counterpart(Kind.NEW, new)
                if states[number] != State.UNREAD.value:
                    recorder.update("article", new, {"state": states[number]}, article=new)
        return here

    def _leave_removed(self, recorder: Recorder, before: Collection[int]) -> None:
        """Let the tags stay away that a person removed here and that nothing that came has need of."""
        removed = {uuid for (uuid,) in self._here.db.execute(_REMOVED_TAGS)}
        tags = self._here.codebook.all()
        needed = {number for (number,) in self._here.db.execute("SELECT DISTINCT tag FROM annotation")}
        for tag in reversed(tags):  # those below a tag stand behind it
            if tag.id not in before and tag.uuid in removed and tag.id not in needed:
                recorder.delete("tag", tag.id)
            elif tag.parent is not None:
                needed.add(tag.parent)

    def _reads_otherwise(self, entered: Entered) -> bool:
        """Whether a passage can read otherwise here, in one of its forms, than there."""
        ours, theirs = self._here.settings, self._there.settings
        standards = (ours.standard, ours.simplified_standard)
        if standards != (theirs.standard, theirs.simplified_standard) or entered.moved:
            return True
        return any(
            one.db.execute("SELECT 1 FROM pin LIMIT 1").fetchone() for one in (self._here, self._there)
        )

    def _outcome(
        self,
        kinds: Mapping[Kind, int],
        added: tuple[str, ...],
        differing: tuple[str, ...],
        entered: Entered,
    ) -> Outcome:
        return Outcome(
            articles_added=kinds[Kind.NEW] + kinds[Kind.BACK],
            articles_same=kinds[Kind.SAME],
            articles_otherwise=kinds[Kind.OTHERWISE],
            articles_out=kinds[Kind.OUT],
            tags_added=added,
            tags_differing=differing,
            out=len(self.coding.out),
            lost=tuple(self.coding.lost),
            terms_added=self._terms,
            **entered._asdict(),
        )


def _told_of(path: Path, there: Corpus, work: Callable[[], _T]) -> _T:
    """Do what reads the other corpus; where that one is damaged, it is named, and not the one that is open."""
    there.db.execute("BEGIN")  # what others write to it meanwhile is left for the next merge
    try:
        return work()
    except UserError as error:
        if error.message is messages.CORPUS_DAMAGED and not _is_whole(there):
            reason = error.facts["reason"]
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=reason) from error
        raise
    finally:
        there.db.rollback()


def _is_whole(corpus: Corpus) -> bool:
    try:
        return bool(corpus.db.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def _said(tag: Tag) -> tuple[str, ...]:
    return tag.name, tag.definition, tag.examples


def _require_other(corpus: Corpus, path: Path) -> None:
    if path.exists() and corpus.path.exists() and path.samefile(corpus.path):
        raise UserError(messages.MERGE_SAME_CORPUS, path=path)
