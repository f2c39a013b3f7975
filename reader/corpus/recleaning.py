"""Cleaning a stored file again: its articles are made anew, annotations stay on their passages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from reader import messages
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.article_rows import columns_of
from reader.corpus.changes import Recorder
from reader.corpus.cuts import Cuts, Cutter, all_cuts, cuts_of, with_marks
from reader.corpus.cuts import staying as marked_as_staying
from reader.corpus.matching import Match, Old, match, with_corrections
from reader.corpus.moving import Target
from reader.corpus.outcomes import Outcome
from reader.corpus.pieces import Piece
from reader.corpus.places import agrees
from reader.corpus.prospects import Prospect
from reader.corpus.quotes import bring_up_to_date
from reader.corpus.reanchoring import Anchor, Anchors, Passage
from reader.corpus.rewriting import Rewriting
from reader.corpus.rows import Annotation, Change, State
from reader.corpus.stored import StoredFile
from reader.corpus.stored_source import StoredSource, source_of
from reader.errors import UserError
from reader.importing.cleaning.building import build
from reader.importing.cleaning.plan import Plan
from reader.importing.cleaning.plan_json import is_whole, plan_from_json, whole_to_json
from reader.importing.document import Document
from reader.importing.pipeline import as_one
from reader.importing.prepared_plan import PreparedFile


class Recleaning(Rewriting):
    """Makes the articles of a stored file anew, as one step; `foresee` says what it would do."""

    def foresee(
        self, article: int, prepared: PreparedFile | None = None, *, automatic: bool = False
    ) -> Outcome:
        """What `clean` would do. Reads only. Raises UserError as it does."""
        return self._prospect(article, prepared, automatic).told({})

    def clean(
        self, article: int, prepared: PreparedFile | None = None, *, automatic: bool = False
    ) -> tuple[Outcome, Change]:
        """Make all articles of the file of an article anew from its bytes.

        As it was `prepared` by a person, which is kept; else by a plan that was kept, unless `automatic`; else
        by that of the program. What is prepared stands: what was split, merged, taken out or given by hand
        before is in it, or is no longer wanted. Otherwise what a person split stays split and what a person
        merged stays one, unless it is `automatic`; what was given by hand stands, but for what was given to the
        later parts of a text that becomes one; what a person took out stays out. Annotations of which the
        passage is not found again stay with the old article, which then stays, too.

        Raises UserError when there is no such article or its file can no longer be read, ValueError when
        what was prepared does not fit the file.
        """
        seen = self._written_by_others()
        prospect = self._prospect(article, prepared, automatic)
        with self._changes.alone():
            if self._written_by_others() != seen:  # seldom; while it is made anew, nobody else can write
                prospect = self._prospect(article, prepared, automatic)
            return self._clean(prospect, prepared, automatic=automatic)

    def _written_by_others(self) -> int:
        """Another number when another connection has written since (https://www.sqlite.org/pragma.html)."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    def _clean(
        self, prospect: Prospect, prepared: PreparedFile | None, *, automatic: bool
    ) -> tuple[Outcome, Change]:
        file = prospect.file
        with self._changes.step("articles.clean", file=file.name) as recorder:
            made = self._write(recorder, prospect)
            if prepared is not None:
                plan = whole_to_json(prospect.document.text) if prepared.whole else prepared.plan
                read_as = {"encoding": file.encoding, "plan": plan}
                recorder.update("source_file", file.id, read_as)
            elif automatic:
                recorder.update("source_file", file.id, {"plan": None})
        return prospect.told(made), self._changes.made(recorder)

    def source(self, article: int) -> StoredSource:
        """The file of an article as a person can prepare it anew, with all that was chosen for it so far.

        Raises UserError as `foresee` does.
        """
        prospect = self._prospect(article, None, False)
        return source_of(
            prospect.file,
            self._files.data(prospect.file),
            prospect.document,
            prospect.plan,
            prospect.news,
            out=prospect.match.absent,
            chosen=prospect.index_of(article),
            whole=[old.piece.body for old in prospect.olds if not old.taken_out] == [prospect.document.text],
        )

    def titles_of(self, numbers: Iterable[int]) -> dict[int, str]:
        """The titles of articles by their ids, also of those that a person took out."""
        rows = self._db.execute(
            "SELECT id, title FROM article WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(numbers)),),
        )
        return dict(rows.fetchall())

    # -- foreseeing ----------------------------------------------------------------------------

    def _prospect(self, article: int, prepared: PreparedFile | None, automatic: bool) -> Prospect:
        file = self._files.of(self._articles.get(article).id)
        if prepared is not None:
            file = file._replace(encoding=prepared.encoding or file.encoding, plan=prepared.plan)
        document = self._files.document(file)
        olds = self._olds(file)
        cuts = all_cuts(olds)
        recut = prepared is None and not automatic
        stands = is_whole(file.plan)
        # What was cut since then was read anew, line by line.
        plan = self._plan(file, document, prepared, automatic or (stands and cuts != Cuts()))
        cutter = Cutter(document.text, plan, cuts if recut else Cuts())
        if recut:
            plan = cutter.cut(old.piece for old in olds)
        whole = prepared.whole if prepared is not None else recut and stands and cuts == Cuts()
        news = [Piece.of(built) for built in ([as_one(document)] if whole else build(document, plan))]
        matched = match(olds, news, document.text)
        back = set(matched.absent.values()) if prepared is not None else set[int]()
        if back:  # what was taken out before is wanted again
            olds = [old._replace(taken_out=old.taken_out and old.id not in back) for old in olds]
            matched = match(olds, news, document.text)
        if len(matched.absent) == len(news):  # nothing, or nothing but what a person took out
            raise UserError(messages.FILE_NOTHING_KEPT, path=file.name)
        heirs = self._with_corrections(olds, news, matched, settled=prepared is not None)
        heirs = with_marks(heirs, olds, matched, cutter)
        present = [index for index in range(len(news)) if index not in matched.absent]
        anchors = self._anchors(matched.replaced(olds), [news[at] for at in present], document.text)
        anchors = [
            (annotation, anchor and anchor._replace(text=present[anchor.text]))
            for annotation, anchor in anchors
        ]
        return Prospect(
            file,
            document,
            plan,
            olds,
            heirs,
            matched,
            anchors,
            revived=tuple(number for number in matched.same.values() if number in back),
            by_hand=prepared is not None or (file.plan is not None and not automatic),
            cut_by_hand=prepared is None and any(cuts_of(piece) != Cuts() for piece in heirs),
            uncut=automatic and prepared is None and cuts != Cuts(),
        )

    def _plan(
        self, file: StoredFile, document: Document, prepared: PreparedFile | None, automatic: bool
    ) -> Plan:
        """By what the articles are made, before they are cut as a person cut them."""
        if prepared is not None and prepared.plan is not None:
            return plan_from_json(prepared.plan, len(document.text))
        return self._files.plan(file, document, automatic=automatic or prepared is not None)

    def _olds(self, file: StoredFile) -> list[Old]:
        """The articles of a file, and what a person took out of it, in their order."""
        rows = self._db.execute(
            "SELECT id, removed FROM article WHERE source_file = ? AND position >= 0 ORDER BY position",
            (file.id,),
        ).fetchall()
        return [Old(number, self._rows.piece(number), bool(removed)) for number, removed in rows]

    def _with_corrections(
        self, olds: Sequence[Old], news: Sequence[Piece], matched: Match, *, settled: bool
    ) -> list[Piece]:
        before: dict[int, list[Piece]] = {}
        states = {old.id: old.piece.state for old in olds}
        same = set(matched.same.values())
        for old in sorted(olds, key=lambda old: old.id not in same):  # what stays as it is goes first
            if not old.taken_out and old.id in matched.heirs:
                before.setdefault(matched.heirs[old.id], []).append(old.piece)
        return [
            # What was given to a later part of what is one now was not said of the whole.
            with_corrections(
                piece,
                before.get(index, [])[:1],
                states.get(matched.parents.get(index, 0), State.UNREAD),
                settled=settled,
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

    def _write(self, recorder: Recorder, prospect: Prospect) -> dict[int, int]:
        """Write all of it; the ids of the new articles by their index, those that were there with them."""
        staying = prospect.lost_from()
        for old in prospect.match.replaced(prospect.olds):
            if old.id not in staying:
                self._rows.retire(recorder, old.id)
        order = prospect.order(staying)
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
        for number in prospect.revived:
            recorder.update("article", number, {"removed": 0}, article=number)
        for number, index in prospect.renewed().items():
            recorder.update("article", number, columns_of(prospect.news[index]), article=number)
        self._mark_staying(recorder, prospect, staying)
        self._carry_pins(recorder, prospect, numbers)
        self._move(recorder, prospect, numbers)
        # Those that were there are shown otherwise, perhaps: in another script, or by what was decided on others.
        there = staying.union(prospect.match.same.values(), prospect.revived)
        bring_up_to_date(recorder, self._annotations, self._forms, self._settings, there)
        return numbers

    def _mark_staying(self, recorder: Recorder, prospect: Prospect, staying: set[int]) -> None:
        """What stays for its annotations alone says no more where articles begin."""
        for old in prospect.olds:
            if old.id in staying:
                row = columns_of(marked_as_staying(old.piece))
                recorder.update("article", old.id, {"evidence": row["evidence"]}, article=old.id)

    def _carry_pins(self, recorder: Recorder, prospect: Prospect, numbers: dict[int, int]) -> None:
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

    def _move(self, recorder: Recorder, prospect: Prospect, numbers: dict[int, int]) -> None:
        targets: dict[int, Target] = {}
        for annotation, anchor in prospect.anchors:
            if anchor is None:
                continue
            at = anchor.text
            if at not in targets:
                text = self._forms.of(numbers[at], self._settings.standard)
                targets[at] = Target(recorder, numbers[at], text)
            targets[at].take(annotation, anchor.span)
