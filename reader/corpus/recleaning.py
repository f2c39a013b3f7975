"""Cleaning a stored file again: its articles are made anew, annotations stay on their passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader import messages
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.article_rows import columns_of
from reader.corpus.changes import Recorder
from reader.corpus.cuts import Cuts, Cutter, all_cuts, cuts_of, with_cuts, with_marks
from reader.corpus.matching import Match, Old, match, with_corrections
from reader.corpus.moving import Target
from reader.corpus.pieces import Piece
from reader.corpus.places import agrees
from reader.corpus.reanchoring import Anchor, Anchors, How, Passage
from reader.corpus.rewriting import Rewriting
from reader.corpus.rows import Annotation, Change, State
from reader.corpus.stored import StoredFile
from reader.errors import UserError
from reader.importing.cleaning.building import build
from reader.importing.cleaning.plan import Plan
from reader.importing.cleaning.plan_json import plan_to_json


@dataclass(frozen=True, slots=True)
class Moved:
    """An annotation that goes to another article. `after` is the id of that, 0 before it is made."""

    annotation: int
    quote: str
    before: int
    after: int
    title: str
    how: How


@dataclass(frozen=True, slots=True)
class Lost:
    """An annotation of which the passage was not found again; it stays where it is."""

    annotation: int
    article: int
    tag_path: str
    quote: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What cleaning a file again does, or did; articles by their ids, those to be made by their titles.

    `kept` have the same text as before, `renewed` are those of them of which details are others now. `replaced`
    go. `staying` go not, although there are new ones for them, because annotations in `lost` are on them.
    `left_out` are the titles of what a person had taken out before.
    """

    file: str
    kept: tuple[int, ...] = ()
    renewed: tuple[int, ...] = ()
    replaced: tuple[int, ...] = ()
    staying: tuple[int, ...] = ()
    made: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = field(default=(), repr=False)
    lost: tuple[Lost, ...] = ()
    by_hand: bool = False
    """Whether it goes by a plan that a person made."""
    cut_by_hand: bool = False
    """Whether articles are as a person split or merged them."""
    uncut: bool = False
    """Whether what a person split or merged is made as if that had not been."""

    @property
    def changes(self) -> bool:
        """Whether anything is another than before."""
        return bool(self.renewed or self.replaced or self.staying or self.made)


@dataclass(frozen=True, slots=True)
class _Prospect:
    """All that is known before anything is written."""

    file: StoredFile
    plan: Plan
    olds: list[Old]
    news: list[Piece]
    match: Match
    anchors: list[tuple[Annotation, Anchor | None]]
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


class Recleaning(Rewriting):
    """Makes the articles of a stored file anew, as one step; `foresee` says what it would do."""

    def foresee(self, article: int, plan: Plan | None = None, *, automatic: bool = False) -> Outcome:
        """What `clean` would do. Reads only. Raises UserError as it does."""
        return self._told(self._prospect(article, plan, automatic), {})

    def clean(
        self, article: int, plan: Plan | None = None, *, automatic: bool = False
    ) -> tuple[Outcome, Change]:
        """Make all articles of the file of an article anew from its bytes.

        By `plan`, which a person made and which is kept; else by one that was kept, unless `automatic`; else
        by that of the program. What a person split stays split and what a person merged stays one, unless
        there is a `plan` or it is `automatic`. What was given by hand stands, but for what was given to the
        later parts of a text that becomes one; what a person took out stays out. Annotations of which the
        passage is not found again stay with the old article, which then stays, too.

        Raises UserError when there is no such article or its file can no longer be read.
        """
        prospect = self._prospect(article, plan, automatic)
        file = prospect.file
        with self._changes.step("articles.clean", file=file.name) as recorder:
            made = self._write(recorder, prospect)
            if plan is not None or automatic:
                kept = None if plan is None else plan_to_json(plan)
                recorder.update("source_file", file.id, {"plan": kept})
        return self._told(prospect, made), self._changes.made(recorder)

    # -- foreseeing ----------------------------------------------------------------------------

    def _prospect(self, article: int, plan: Plan | None, automatic: bool) -> _Prospect:
        file = self._files.of(self._articles.get(article).id)
        document = self._files.document(file)
        by_hand = plan is not None or (file.plan is not None and not automatic)
        olds = self._olds(file)
        cuts = all_cuts(olds)
        recut = plan is None and not automatic
        plan = plan or self._files.plan(file, document, automatic=automatic)
        cutter = Cutter(document.text, plan, cuts if recut else Cuts())
        if recut:
            plan = cutter.cut(old.piece for old in olds)
        news = [Piece.of(built) for built in build(document, plan)]
        matched = match(olds, news, document.text)
        if len(matched.absent) == len(news):  # nothing, or nothing but what a person took out
            raise UserError(messages.FILE_NOTHING_KEPT, path=file.name)
        heirs = self._with_corrections(olds, news, matched)
        heirs = with_marks(heirs, olds, matched, cutter)
        present = [index for index in range(len(news)) if index not in matched.absent]
        anchors = self._anchors(matched.replaced(olds), [news[at] for at in present], document.text)
        anchors = [
            (annotation, anchor and anchor._replace(text=present[anchor.text]))
            for annotation, anchor in anchors
        ]
        kept = any(cuts_of(piece) != Cuts() for piece in heirs)
        return _Prospect(
            file, plan, olds, heirs, matched, anchors, by_hand, kept, not recut and cuts != Cuts()
        )

    def _olds(self, file: StoredFile) -> list[Old]:
        """The articles of a file, and what a person took out of it, in their order."""
        rows = self._db.execute(
            "SELECT id, removed FROM article WHERE source_file = ? AND position >= 0 ORDER BY position",
            (file.id,),
        ).fetchall()
        return [Old(number, self._rows.piece(number), bool(removed)) for number, removed in rows]

    def _with_corrections(self, olds: Sequence[Old], news: Sequence[Piece], matched: Match) -> list[Piece]:
        before: dict[int, list[Piece]] = {}
        states = {old.id: old.piece.state for old in olds}
        same = set(matched.same.values())
        for old in sorted(olds, key=lambda old: old.id not in same):  # what stays as it is goes first
            if not old.taken_out and old.id in matched.heirs:
                before.setdefault(matched.heirs[old.id], []).append(old.piece)
        return [
            # What was given to a later part of what is one now was not said of the whole.
            with_corrections(
                piece, before.get(index, [])[:1], states.get(matched.parents.get(index, 0), State.UNREAD)
            )
            for index, piece in enumerate(news)
        ]

    def _anchors(
        self, replaced: Sequence[Old], news: Sequence[Piece], text: str
    ) -> list[tuple[Annotation, Anchor | None]]:
        anchors = Anchors([piece.body for piece in news], [piece.origin for piece in news])
        found: list[tuple[Annotation, Anchor | None]] = []
        for old in replaced:
            annotations = self._annotations.for_article(old.id)
            if not annotations:
                continue
            piece = old.piece
            origin = piece.origin if agrees(piece.origin, piece.body, text) else None
            for one in annotations:
                passage = Passage(one.span, one.quote, one.prefix, one.suffix, origin)
                found.append((one, anchors.find(passage)))
        return found

    # -- doing ---------------------------------------------------------------------------------

    def _write(self, recorder: Recorder, prospect: _Prospect) -> dict[int, int]:
        """Write all of it; the ids of the new articles by their index, those that were there with them."""
        staying = prospect.lost_from()
        for old in prospect.match.replaced(prospect.olds):
            if old.id not in staying:
                self._rows.retire(recorder, old.id)
        order = _order(prospect, staying)
        rows = {entry: place for place, entry in enumerate(order) if isinstance(entry, int)}
        moving = {number: place for number, place in rows.items() if self._rows.place(number)[1] != place}
        self._rows.lift(recorder, moving)
        numbers = dict(prospect.match.same)
        for place, entry in enumerate(order):
            if not isinstance(entry, int):
                (index,) = entry
                numbers[index] = self._rows.add(recorder, prospect.file.id, place, prospect.news[index])
        for number, place in moving.items():
            recorder.update("article", number, {"position": place}, article=number)
        for number, index in prospect.renewed().items():
            recorder.update("article", number, columns_of(prospect.news[index]), article=number)
        self._forget_cuts(recorder, prospect, staying)
        self._carry_pins(recorder, prospect, numbers)
        self._move(recorder, prospect, numbers)
        return numbers

    def _forget_cuts(self, recorder: Recorder, prospect: _Prospect, staying: set[int]) -> None:
        """What stays for its annotations alone says no more where articles begin."""
        for old in prospect.olds:
            if old.id in staying and cuts_of(old.piece) != Cuts():
                row = columns_of(with_cuts(old.piece, Cuts()))
                recorder.update("article", old.id, {"evidence": row["evidence"]}, article=old.id)

    def _carry_pins(self, recorder: Recorder, prospect: _Prospect, numbers: dict[int, int]) -> None:
        """Hand what was decided about conversions over, as far as its text is found again."""
        bodies = [piece.body for piece in prospect.news]
        anchors = Anchors(bodies, [piece.origin for piece in prospect.news])
        for old in prospect.match.replaced(prospect.olds):
            body = old.piece.body

            def place(span: Span, body: str = body) -> tuple[int, Span] | None:
                anchor = anchors.find(Passage(span, span.of(body), *span.context(body, CONTEXT), None))
                if anchor is None or anchor.text not in numbers:
                    return None
                there = anchor.span
                return (
                    (numbers[anchor.text], there) if there.of(bodies[anchor.text]) == span.of(body) else None
                )

            heir = prospect.match.heirs.get(old.id)
            heirs = [numbers[heir]] if heir in numbers else []
            self._pins.carry(recorder, old.id, heirs, place)

    def _move(self, recorder: Recorder, prospect: _Prospect, numbers: dict[int, int]) -> None:
        targets: dict[int, Target] = {}
        for annotation, anchor in prospect.anchors:
            if anchor is None:
                continue
            at = anchor.text
            if at not in targets:
                text = self._forms.of(numbers[at], self._settings.standard)
                targets[at] = Target(recorder, numbers[at], text)
            targets[at].take(annotation, anchor.span)

    # -- telling -------------------------------------------------------------------------------

    def _told(self, prospect: _Prospect, numbers: dict[int, int]) -> Outcome:
        staying = prospect.lost_from()
        replaced = [old.id for old in prospect.match.replaced(prospect.olds)]
        fresh = prospect.match.fresh(len(prospect.news))
        titles = [piece.details.get("title", "") for piece in prospect.news]
        return Outcome(
            file=prospect.file.name,
            kept=tuple(prospect.match.same.values()),
            renewed=tuple(prospect.renewed()),
            replaced=tuple(number for number in replaced if number not in staying),
            staying=tuple(number for number in replaced if number in staying),
            made=tuple(titles[index] for index in fresh),
            left_out=tuple(titles[index] for index in prospect.match.absent),
            moved=tuple(
                Moved(one.id, one.quote, one.article, numbers.get(at.text, 0), titles[at.text], at.how)
                for one, at in prospect.anchors
                if at is not None
            ),
            lost=tuple(
                Lost(one.id, one.article, one.tag_path, one.quote)
                for one, at in prospect.anchors
                if at is None
            ),
            by_hand=prospect.by_hand,
            cut_by_hand=prospect.cut_by_hand,
            uncut=prospect.uncut,
        )


def _order(prospect: _Prospect, staying: set[int]) -> list[int | tuple[int]]:
    """The file's articles in their order: rows by their ids, those to be made by their index in a tuple."""
    rows = {**prospect.match.same, **prospect.match.absent}
    after: dict[int, list[int]] = {}
    for number in sorted(staying):
        after.setdefault(prospect.match.heirs.get(number, len(prospect.news) - 1), []).append(number)
    order: list[int | tuple[int]] = []
    for index in range(len(prospect.news)):
        order += [rows.get(index) or (index,), *after.get(index, [])]
    order += [old.id for old in prospect.olds if old.taken_out]
    return list(dict.fromkeys(order))
