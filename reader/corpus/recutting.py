"""Cutting stored articles anew: one becomes two, several become one. Annotations stay on their passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import NamedTuple

from reader import messages
from reader.chinese.span import Span
from reader.corpus import passages
from reader.corpus.changes import Recorder, now
from reader.corpus.cuts import divided as with_marks
from reader.corpus.cuts import sewn
from reader.corpus.moving import Target, divide
from reader.corpus.pieces import Head, Piece, begins_line, cut, join
from reader.corpus.rewriting import Rewriting
from reader.corpus.rows import Annotation, Article, Change
from reader.errors import UserError
from reader.importing.cleaning.paragraphs import glue
from reader.importing.origin import Run

#: The details that stand above a text as lines of their own, and become headings when it is joined to another.
_ABOVE = ("kicker", "title", "subtitle")


class Split(NamedTuple):
    """The ids of the two articles, and of the annotations that reached over the place and are now two each."""

    first: int
    second: int
    divided: tuple[int, ...]


class Recutting(Rewriting):
    """Splits and merges articles. The bodies are new rows; the old ones are kept, marked as removed."""

    def split(self, number: int, position: int) -> tuple[Split, Change]:
        """Make two articles of one; the second begins with the line that begins at `position` of the body.

        An annotation that reaches over the place becomes two, one in each article. Raises UserError when
        there is no such article, or no line begins there with text before and after it.
        """
        with self._changes.alone():  # what others write meanwhile would stay behind
            return self._split(number, position)

    def _split(self, number: int, position: int) -> tuple[Split, Change]:
        article = self._articles.get(number)
        piece = self._rows.piece(number)
        if not begins_line(piece.body, position):
            raise UserError(messages.SPLIT_PLACE, title=article.title)
        annotations = self._annotations.for_article(number)
        covered = any(annotation.end == position for annotation in annotations)
        file, place = self._rows.place(number)
        parts = with_marks(piece, *cut(piece, position, keep_break=covered, taken=self._rows.titles_in(file)))
        with self._changes.step("article.split", title=article.title) as recorder:
            self._rows.retire(recorder, number)
            self._rows.make_room(recorder, file, place, 2)
            first, second = (
                self._rows.add(recorder, file, place + at, part) for at, part in enumerate(parts)
            )
            self._pins.carry(
                recorder,
                number,
                (first, second),
                lambda span: _part_of(span, position, first, second),
            )
            targets = self._targets(recorder, first, second)
            divided = [
                annotation.id
                for annotation in annotations
                if _divide(annotation, piece.body, position, *targets)
            ]
        return Split(first, second, tuple(divided)), self._changes.made(recorder)

    def following(self, number: int) -> Article | None:
        """The article after this one in its file, or None."""
        file, place = self._rows.place(self._articles.get(number).id)
        row = self._db.execute(
            "SELECT id FROM article WHERE source_file = ? AND position > ? AND removed = 0 ORDER BY position",
            (file, place),
        ).fetchone()
        return self._articles.get(row[0]) if row else None

    def merge_with_next(self, number: int) -> tuple[int, Change]:
        """Make one article of this one and the one after it in its file; see `merge`.

        Raises UserError when there is no such article, or none after it.
        """
        with self._changes.alone():
            following = self.following(number)
            if following is None:
                raise UserError(messages.MERGE_LAST, title=self._articles.get(number).title)
            return self._merge([number, following.id])

    def merge(self, numbers: Iterable[int]) -> tuple[int, Change]:
        """Make one article of several of one file, in the order in which they stand there; the id of it.

        Details are those of the first, where it lacks one those of the next. Titles of the others become
        headings, as far as they stand in the file and not in a body already.

        Raises UserError when there is no such article or they are not of one file, ValueError for fewer
        than two.
        """
        with self._changes.alone():
            return self._merge(numbers)

    def _merge(self, numbers: Iterable[int]) -> tuple[int, Change]:
        articles = [self._articles.get(number) for number in dict.fromkeys(numbers)]
        if len(articles) < 2:
            raise ValueError("to merge takes two articles")
        if len({article.source_file for article in articles}) > 1:
            raise UserError(messages.MERGE_FILES)
        articles.sort(key=lambda article: article.order)
        pieces = [self._rows.piece(article.id) for article in articles]
        whole, starts = join(pieces, [[], *self._heads(articles[0].id, pieces)])
        whole = sewn(whole, pieces)
        annotations = [self._annotations.for_article(article.id) for article in articles]
        title, other = articles[0].title, articles[1].title
        with self._changes.step("articles.merge", title=title, other=other) as recorder:
            for article in articles:
                self._rows.retire(recorder, article.id)
            made = self._rows.add(recorder, articles[0].source_file, articles[0].order, whole)
            for article, start in zip(articles, starts, strict=True):
                self._pins.carry(recorder, article.id, (made,), partial(_part_of_whole, made, start))
            (target,) = self._targets(recorder, made)
            placed = [
                (annotation, annotation.span.shift(start))
                for start, ours in zip(starts, annotations, strict=True)
                for annotation in ours
            ]
            taken, doubles = _mended(placed, whole.body, starts[1:])
            for annotation, span in taken:
                longer = len(span) > len(annotation.span)
                target.take(annotation, span, **({"updated_at": now()} if longer else {}))
            for stays, goes in doubles:
                passages.unite(self._db, recorder, stays, goes)
        return made, self._changes.made(recorder)

    def _targets(self, recorder: Recorder, *numbers: int) -> list[Target]:
        standard = self._settings.standard
        return [Target(recorder, number, self._forms.of(number, standard)) for number in numbers]

    def _heads(self, article: int, pieces: Sequence[Piece]) -> list[list[Head]]:
        """For each piece but the first, the lines of the file that are its title and stand in no body."""
        file, _ = self._rows.place(article)
        wanted = [
            [(value, span) for value, span in _places_above(piece) if not self._rows.has_body_at(file, span)]
            for piece in pieces[1:]
        ]
        text = ""
        if any(wanted):
            with suppress(UserError):  # a file that can no longer be read: then its bodies are all there is
                text = self._files.document(self._files.of(article)).text
        return [
            [_head(text, span) for value, span in places if _reads(text, span, value)] for places in wanted
        ]


def _part_of_whole(whole: int, start: int, span: Span) -> tuple[int, Span]:
    """Where a passage is in an article into which its own body was put at `start`."""
    return whole, span.shift(start)


def _part_of(span: Span, position: int, first: int, second: int) -> tuple[int, Span] | None:
    """In which of two articles a passage is when a body is cut at a position; None for one on both sides."""
    if span.end <= position:
        return first, span
    return (second, span.shift(-position)) if span.start >= position else None


def _divide(annotation: Annotation, body: str, position: int, first: Target, second: Target) -> bool:
    """Hand an annotation over to the article that its passage is in; whether it is in both now."""
    before, after = divide(annotation.span, body, position)
    if before is not None:
        first.take(annotation, before, **({"updated_at": now()} if after else {}))
        if after is not None:
            second.copy(annotation, after.shift(-position))
            return True
    elif after is not None:
        second.take(annotation, after.shift(-position))
    return False


def _mended(
    placed: Sequence[tuple[Annotation, Span]], body: str, starts: Iterable[int]
) -> tuple[list[tuple[Annotation, Span]], list[tuple[int, int]]]:
    """The annotations with their spans in a joined body; two that say the same and meet at a seam are one.

    `starts` are where each part but the first begins. The second of the two is left out; the ids of the two are the
    second value.
    """
    found, doubles = list(placed), list[tuple[int, int]]()
    for start in starts:
        seam = Span(len(body[:start].rstrip()), start)
        ends = [entry for entry in found if entry[1].start < seam.start <= entry[1].end <= start]
        begins = [entry for entry in found if entry[1].start == start]
        for one, before in ends:
            match = next((entry for entry in begins if _says(entry[0]) == _says(one)), None)
            if match is not None:
                begins.remove(match)
                found.remove(match)
                found[found.index((one, before))] = (one, before.cover(match[1]))
                doubles.append((one.id, match[0].id))
    return found, doubles


def _says(annotation: Annotation) -> tuple[object, ...]:
    """What of an annotation is the same in both parts of one that was divided."""
    one = annotation
    return one.tag, one.annotator, one.note, one.status, one.origin


def _places_above(piece: Piece) -> list[tuple[str, Span]]:
    """What stands above a text in the file, with its places there, in their order."""
    found = []
    for name in _ABOVE:
        evidence = piece.evidence.get(name)
        if name in piece.details and evidence is not None and evidence.span and not evidence.by_hand:
            found.append((piece.details[name], evidence.span))
    return sorted(found, key=lambda entry: entry[1])


def _reads(text: str, span: Span, value: str) -> bool:
    """Whether a detail is what stands there, but for white space."""
    return "".join(span.of(text).split()) == "".join(value.split())


def _head(text: str, span: Span) -> Head:
    """The lines of a title as one line, character for character."""
    whole, runs = "", list[Run]()
    at = span.start
    for line in span.of(text).splitlines(keepends=True):
        content = line.strip()
        if content:
            whole += glue(whole, content) if whole else ""
            runs.append(Run(len(whole), at + line.index(content), len(content)))
            whole += content
        at += len(line)
    return Head(whole, tuple(runs))
