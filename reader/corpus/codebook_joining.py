"""Making one tag of two, and moving annotations from tag to tag; what would happen can be asked before."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus import passages
from reader.corpus.changes import Changes, Recorder, new_uuid, now
from reader.corpus.database import Database
from reader.corpus.rows import Change, Status, Tag
from reader.corpus.tag_details import joined
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.codebook import Codebook

#: Of two annotations that become one, the status that says most stays.
_WEIGHT = {Status.MADE: 3, Status.ACCEPTED: 2, Status.PROPOSED: 1, Status.REJECTED: 0}

_WANTED = "n.tag = :source AND (:chosen IS NULL OR n.id IN (SELECT value FROM json_each(:chosen)))"
_COUNTS = f"""
    SELECT count(*), count(DISTINCT coalesce(n.passage_group, n.id)), count(DISTINCT n.article),
    count(DISTINCT CASE WHEN NOT EXISTS (
        SELECT 1 FROM annotation AS t WHERE t.article = n.article AND t.start = n.start
        AND t."end" = n."end" AND t.tag = :target AND t.annotator = n.annotator
    ) THEN json_array(n.article, n.start, n."end", n.annotator) END)
    FROM annotation AS n WHERE {_WANTED}
"""
_TWIN = """
    SELECT * FROM annotation
    WHERE article = ? AND start = ? AND "end" = ? AND tag = ? AND annotator = ? ORDER BY id LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Moving:
    """What becomes of annotations that move: how many do, in how many articles, how many of them meet a twin.

    A twin is an annotation of the same passage by the same annotator that has the other tag already.
    The parts of a passage with gaps are one annotation that moves.
    """

    annotations: int
    articles: int
    doubles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """An annotation of a tag as it is listed when some are to be chosen."""

    id: int
    title: str
    quote: str
    note: str
    annotator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """What becomes of two tags that are made one: `target` stays, `source` goes."""

    source: Tag
    target: Tag
    #: Tags that become one: first goes, second stays; those below before those above, the two themselves last.
    pairs: tuple[tuple[Tag, Tag], ...]
    #: Tags that come, with all below them, under another.
    moves: tuple[tuple[Tag, Tag], ...]
    moving: Moving
    key: str | None
    definition: str
    examples: str


class TagJoining:
    """Merges tags and moves annotations, each as one step of the history."""

    def __init__(self, db: Database, changes: Changes, codebook: Codebook) -> None:
        self._db = db
        self._changes = changes
        self._codebook = codebook

    def foresee(self, source: int, target: int) -> Joining:
        """What `merge` would do.

        Raises UserError when one is not there, or the target is the source, below it, or retired.
        """
        one, other = self._codebook.get(source), self._codebook.get(target)
        if other.retired and not one.retired:
            raise UserError(messages.TAG_RETIRED, path=other.path)
        if any(member.id == target for member in self._codebook.family(source)):
            raise UserError(messages.TAG_JOIN_SELF, path=one.path)
        plan = _Plan(self._codebook.all())
        plan.join(one, other)
        counts = [self._count(gone, stays) for gone, stays in plan.pairs]
        return Joining(
            source=one,
            target=other,
            pairs=tuple(plan.pairs),
            moves=tuple(plan.moves),
            moving=Moving(
                sum(count.annotations for count in counts),
                self._articles([gone.id for gone, _ in plan.pairs]),
                sum(count.doubles for count in counts),
            ),
            key=other.key or one.key,
            definition=joined(other.definition, one.definition),
            examples=joined(other.examples, one.examples),
        )

    def merge(self, source: int, target: int) -> Change:
        """Make one tag of two: annotations and tags below go to the target, definitions and examples are joined.

        Tags below that have one name become one, too. Raises UserError as `foresee` does.
        """
        with self._changes.alone():
            plan = self.foresee(source, target)
            with self._changes.step("tag.merge", tag=plan.source.path, target=plan.target.path) as recorder:
                for gone, _ in plan.pairs:  # so that its name is free for what comes in its place
                    recorder.update("tag", gone.id, {"name": new_uuid()})
                place = self._db.execute("SELECT max(position) FROM tag").fetchone()[0]
                for number, (tag, above) in enumerate(plan.moves, start=1):
                    recorder.update("tag", tag.id, {"parent": above.id, "position": place + number})
                for gone, stays in plan.pairs:
                    self._join(recorder, gone, stays)
        return self._changes.made(recorder)

    def passages(self, tag: int) -> list[Passage]:
        """The annotations of a tag, in the order article, start, end."""
        rows = self._db.query(
            "SELECT n.id, a.title, n.quote, n.note, n.annotator FROM annotation AS n "
            "JOIN article AS a ON a.id = n.article AND a.removed = 0 "
            'WHERE n.tag = ? ORDER BY n.article, n.start, n."end", n.id',
            (tag,),
        )
        return [Passage(**row) for row in rows]

    def foresee_moving(self, source: int, target: int, annotations: Sequence[int] | None = None) -> Moving:
        """What `move_annotations` would do. Raises UserError as it does."""
        self._check_target(source, target)
        return self._count(self._codebook.get(source), self._codebook.get(target), annotations)

    def move_annotations(self, source: int, target: int, annotations: Sequence[int] | None = None) -> Change:
        """Give annotations of one tag another: all of them, or those of these ids.

        One that meets a twin (see `Moving`) becomes one with it. Raises UserError when a tag is not
        there or the target is retired.
        """
        with self._changes.alone():
            self._check_target(source, target)
            one, other = self._codebook.get(source), self._codebook.get(target)
            count = self._count(one, other, annotations).annotations
            step = self._changes.step("tag.move_annotations", tag=one.path, target=other.path, count=count)
            with step as recorder:
                self._move(recorder, one, other, annotations)
        return self._changes.made(recorder)

    def _check_target(self, source: int, target: int) -> None:
        other = self._codebook.get(target)
        if other.retired:
            raise UserError(messages.TAG_RETIRED, path=other.path)
        if source == target:
            raise UserError(messages.TAG_JOIN_SELF, path=other.path)

    def _count(self, source: Tag, target: Tag, annotations: Sequence[int] | None = None) -> Moving:
        values = {"source": source.id, "target": target.id, "chosen": self._chosen(annotations)}
        found, passages, articles, kept = self._db.execute(_COUNTS, values).fetchone()
        return Moving(passages, articles, found - kept)

    def _articles(self, tags: Sequence[int]) -> int:
        sql = "SELECT count(DISTINCT article) FROM annotation WHERE tag IN (SELECT value FROM json_each(?))"
        return int(self._db.execute(sql, (json.dumps(list(tags)),)).fetchone()[0])

    def _join(self, recorder: Recorder, gone: Tag, stays: Tag) -> None:
        self._move(recorder, gone, stays, None)
        recorder.update("tag", gone.id, {"key": None})  # a key has one holder at a time
        recorder.update(
            "tag",
            stays.id,
            {
                "key": stays.key or gone.key,
                "retired": int(stays.retired and gone.retired),
                "definition": joined(stays.definition, gone.definition),
                "examples": joined(stays.examples, gone.examples),
            },
        )
        recorder.delete("tag", gone.id)

    def _move(self, recorder: Recorder, source: Tag, target: Tag, annotations: Sequence[int] | None) -> None:
        values = {"source": source.id, "chosen": self._chosen(annotations)}
        rows = list(self._db.query(f"SELECT n.* FROM annotation AS n WHERE {_WANTED} ORDER BY n.id", values))
        time = now()
        joined_parts: set[str] = set()
        for row in rows:
            article = row["article"]
            place = (article, row["start"], row["end"], target.id, row["annotator"])
            twin = next(iter(self._db.query(_TWIN, place)), None)
            if twin is None:
                values = {"tag": target.id, "updated_at": time}
                recorder.update("annotation", row["id"], values, article=article)
            else:
                recorder.update("annotation", twin["id"], _one_of(twin, row, time), article=article)
                recorder.delete("annotation", row["id"], article=article)
                joined_parts |= {group for one in (twin, row) if (group := one["passage_group"]) is not None}
        for group in sorted(joined_parts):
            self._agree(recorder, group, time)

    def _agree(self, recorder: Recorder, group: str, time: str) -> None:
        """Give the parts of a passage, of which some became one with others, one note and one status again."""
        parts = list(self._db.query("SELECT * FROM annotation WHERE passage_group = ? ORDER BY id", (group,)))
        wanted: dict[str, Any] = {name: part[name] for part in parts[:1] for name in ("note", "status")}
        for part in parts:
            if any(part[name] != value for name, value in wanted.items()):
                wanted = _said(wanted, part)
        for part in parts:
            if any(part[name] != value for name, value in wanted.items()):
                recorder.update(
                    "annotation", part["id"], wanted | {"updated_at": time}, article=part["article"]
                )
        passages.release(self._db, recorder, [group])

    def _chosen(self, annotations: Sequence[int] | None) -> str | None:
        """Annotations by their ids, and all parts of their passages, as one value for SQL; None for all there are."""
        if annotations is None:
            return None
        rows = self._db.execute(
            "SELECT value FROM json_each(:chosen) UNION SELECT o.id FROM annotation AS n "
            "JOIN annotation AS o ON o.passage_group = n.passage_group "
            "WHERE n.id IN (SELECT value FROM json_each(:chosen))",
            {"chosen": json.dumps(list(annotations))},
        )
        return json.dumps([number for (number,) in rows.fetchall()])


class _Plan:
    """Finds which tags become one and which come under another, so that no two siblings have one name."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self.pairs: list[tuple[Tag, Tag]] = []
        self.moves: list[tuple[Tag, Tag]] = []
        self._children: dict[int | None, dict[str, Tag]] = {}
        self._going: set[int] = set()
        for tag in tags:
            self._children.setdefault(tag.parent, {})[tag.name] = tag

    def join(self, source: Tag, target: Tag) -> None:
        """Take the children of the source to the target, then the source itself."""
        # A stack, not recursion: in files that others made, tags may stand deeper than Python calls may be.
        taking = [self._take(source, target)]
        while taking:
            pair = next(taking[-1], None)
            if pair is None:
                taking.pop()
            else:
                taking.append(self._take(*pair))

    def _take(self, source: Tag, target: Tag) -> Iterator[tuple[Tag, Tag]]:
        """The same; children that become one with another are given, to be taken before it goes on."""
        self._going.add(source.id)
        there = self._children.setdefault(target.id, {})
        for name, child in list(self._children.get(source.id, {}).items()):
            twin = there.get(name)
            if twin is not None and twin.id not in self._going and twin.id != child.id:
                yield child, twin
            else:
                there[name] = child
                self.moves.append((child, target))
        self.pairs.append((source, target))


def _one_of(stays: dict[str, Any], goes: dict[str, Any], time: str) -> dict[str, Any]:
    """What of two annotations of one passage is kept in the one that stays."""
    values = _said(stays, goes) | {
        "created_at": min(stays["created_at"], goes["created_at"]),
        "passage_group": stays["passage_group"] or goes["passage_group"],
    }
    changed = {name: value for name, value in values.items() if value != stays[name]}
    return changed | {"updated_at": time} if changed else {}


def _said(stays: dict[str, Any], goes: dict[str, Any]) -> dict[str, Any]:
    """The note and the status of two annotations that become one."""
    status = max(Status(stays["status"]), Status(goes["status"]), key=lambda one: _WEIGHT[one])
    return {"note": joined(stays["note"], goes["note"]), "status": status.value}
