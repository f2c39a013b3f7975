"""What will become of a file that is cleaned again, with all that is needed to carry it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.corpus.matching import Match, Old
from reader.corpus.outcomes import Lost, Moved, Outcome
from reader.corpus.pieces import Piece
from reader.corpus.reanchoring import Anchor
from reader.corpus.rows import Annotation
from reader.corpus.stored import StoredFile
from reader.importing.cleaning.plan import Plan
from reader.importing.document import Document


@dataclass(frozen=True, slots=True)
class Prospect:
    """All that is known before anything is written.

    `revived` are rows that a person took out and that are wanted again.
    """

    file: StoredFile
    document: Document
    plan: Plan
    olds: list[Old]
    news: list[Piece]
    match: Match
    anchors: list[tuple[Annotation, Anchor | None]]
    revived: tuple[int, ...]
    by_hand: bool
    cut_by_hand: bool
    uncut: bool

    def lost_from(self) -> set[int]:
        """The articles on which annotations stay."""
        return {annotation.article for annotation, anchor in self.anchors if anchor is None}

    def renewed(self) -> dict[int, int]:
        """Articles with the same text as before of which something else is said now, each with its new one."""
        olds = {old.id: old.piece for old in self.olds}
        return {
            number: index
            for index, number in self.match.same.items()
            if replace(self.news[index], state=olds[number].state) != olds[number]
        }

    def told(self, numbers: Mapping[int, int]) -> Outcome:
        """What it does, or did; `numbers` are the ids of the new articles that were made, by their index."""
        staying, same = self.lost_from(), self.match.same
        replaced = [old.id for old in self.match.replaced(self.olds)]
        fresh = self.match.fresh(len(self.news))
        titles = [piece.details.get("title", "") for piece in self.news]
        return Outcome(
            file=self.file.name,
            kept=tuple(number for number in same.values() if number not in self.revived),
            revived=self.revived,
            renewed=tuple(self.renewed()),
            replaced=tuple(number for number in replaced if number not in staying),
            staying=tuple(number for number in replaced if number in staying),
            made=tuple(titles[index] for index in fresh),
            left_out=tuple(titles[index] for index in self.match.absent),
            moved=tuple(
                Moved(one.id, one.quote, one.article, numbers.get(at.text, 0), titles[at.text], at.how)
                for one, at in self.anchors
                if at is not None
            ),
            lost=tuple(
                Lost(one.id, one.article, one.tag_path, one.quote) for one, at in self.anchors if at is None
            ),
            by_hand=self.by_hand,
            cut_by_hand=self.cut_by_hand,
            uncut=self.uncut,
        )

    def order(self, staying: set[int]) -> list[int | tuple[int]]:
        """The file's articles in their order: rows by their ids, those to be made by their index in a tuple."""
        rows = {**self.match.same, **self.match.absent}
        after: dict[int, list[int]] = {}
        for number in sorted(staying):
            after.setdefault(self.match.heirs.get(number, len(self.news) - 1), []).append(number)
        order: list[int | tuple[int]] = []
        for index in range(len(self.news)):
            order += [rows.get(index) or (index,), *after.get(index, [])]
        order += [old.id for old in self.olds if old.taken_out]
        return list(dict.fromkeys(order))

    def index_of(self, article: int) -> int:
        """Which of the new articles takes the place of one."""
        same = {number: index for index, number in self.match.same.items()}
        return same.get(article, self.match.heirs.get(article, 0))
