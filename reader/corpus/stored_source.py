"""A file of a corpus as a person can prepare it anew: its bytes, and all that was chosen for it so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.corpus.pieces import Piece
from reader.corpus.stored import StoredFile, path_of
from reader.errors import UserError
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import Detail, Draft, Plan
from reader.importing.document import Document
from reader.importing.pipeline import open_document


@dataclass(frozen=True, slots=True)
class StoredSource:
    """The file as it is stored. `path` tells the format, `encoding` is the one in which it was read.

    `plan` has its articles as they are now: as they were split and merged, with the details that were given
    by hand, without those that were taken out. `whole`: its text is one article as it stands. `line` is the
    one of the plan with which the text of the article begins that was asked for.
    """

    path: Path
    name: str
    data: bytes = field(repr=False)
    encoding: str
    overruled: bool
    """Whether a person chose the encoding: the program finds another one."""
    plan: Plan = field(repr=False)
    whole: bool = False
    line: int = 0

    def opened(self, encoding: str | None) -> tuple[Editing, Plan]:
        """The file in an encoding, None to find it, and the plan to begin with: that of now, if that is its text.

        Raises UserError as `pipeline.read_file` does.
        """
        document = open_document(self.data, self.path, self.name, encoding)
        editing = Editing.of(document)
        return editing, self.plan if document.encoding == self.encoding else editing.found


def source_of(
    file: StoredFile,
    data: bytes,
    document: Document,
    plan: Plan,
    news: Sequence[Piece],
    *,
    out: Iterable[int],
    chosen: int,
    whole: bool,
) -> StoredSource:
    """A stored file with a plan and the articles that came of that, `out` and `chosen` by their index in these.

    Those in `out` are no articles, `chosen` is the one that was asked for.
    """
    editing = Editing.of(document)
    line = 0
    if [one.span for one in plan.lines] == [one.span for one in editing.found.lines]:
        firsts = [_first(plan, piece) for piece in news]
        plan = _with_details(plan, zip(firsts, news, strict=True))
        for number in sorted((plan.lines[firsts[index]].article for index in out), reverse=True):
            plan = editing.take_out(plan, number)
        plan = editing.drop(plan, ())  # articles without any line are left out
        line = firsts[chosen] if firsts else 0
    else:  # the program parts the lines otherwise now
        plan = editing.found
    path = path_of(file)
    overruled = _is_overruled(file, data, path, document)
    return StoredSource(path, file.name, data, document.encoding, overruled, plan, whole, line)


def _first(plan: Plan, piece: Piece) -> int:
    """The line with which a text begins."""
    start = piece.origin.runs[0].file_start
    return bisect_right(plan.lines, start, key=lambda line: line.span.start) - 1


def _with_details(plan: Plan, pieces: Iterable[tuple[int, Piece]]) -> Plan:
    """The plan with what a person said of its articles, each with the line where its text begins."""
    drafts = list(plan.drafts)
    for line, piece in pieces:
        number = plan.lines[line].article
        details = dict(drafts[number].details)
        for name, found in piece.evidence.items():
            if found.by_hand:
                details.pop(name, None)
            if found.by_hand and name in piece.details:
                details[name] = Detail(piece.details[name])
        drafts[number] = Draft(details)
    return replace(plan, drafts=tuple(drafts))


def _is_overruled(file: StoredFile, data: bytes, path: Path, document: Document) -> bool:
    try:
        return open_document(data, path, file.name).encoding != document.encoding
    except UserError:
        return True
