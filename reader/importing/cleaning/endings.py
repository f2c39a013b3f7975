"""What stands at either end of paragraphs and is none of the text: marks that lead on, sources, editors in brackets.

Each is read into the details of the article and left out of its body by an edit.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.span import Span
from reader.importing.cleaning.datelines import without_day
from reader.importing.cleaning.digests import bulleted
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import continued, continues_on
from reader.importing.cleaning.plan import Detail, Edit, Reason
from reader.importing.cleaning.tails import read_tail
from reader.importing.cleaning.values import SURE, detail_of

#: What stands around a mark such as （上接第一版）.
BRACKETS = "（()）[]【】▲△◀ "


def unlink(block: Block, details: dict[str, Detail], edits: list[Edit]) -> None:
    """Leave （上接第一版） and （下转第四版） out of a paragraph; the first marks a continuation."""
    line, last = block.line, block.items[-1].line
    if (match := continued(line.folded)) and len(line.text) == len(line.span):
        span = Span(line.span.start, line.span.start + match.end())
        details.setdefault("kicker", Detail(line.text[: match.end()].strip(BRACKETS), span, SURE))
        edits.append(Edit(span, "", Reason.LINK))
    if (match := continues_on(last.folded)) and len(last.text) == len(last.span):
        span = Span(last.span.start + match.start(), last.span.start + match.end())
        edits.append(Edit(span, "", Reason.LINK))
    elif match is None and len(block.items) > 1 and last.folded[-1] in ")）】":  # it may be cut in two
        above = block.items[-2].line
        joined = above.folded + last.folded
        match = continues_on(joined) if len(joined) == len(above.span) + len(last.span) else None
        if match is not None and match.start() < len(above.span) <= match.end():
            edits.append(Edit(Span(above.span.start + match.start(), above.span.end), "", Reason.LINK))
            edits.append(Edit(Span(last.span.start, last.span.end), "", Reason.LINK))


def cut_title(first: Block, details: dict[str, Detail], edits: list[Edit]) -> None:
    """Leave the sign and the title of an item of short news out of its text: ●某县建成水厂　日前，…"""
    match, title = bulleted(first.folded), details.get("title")
    if match is not None and title is not None and first.text[slice(*match.span("title"))] == title.value:
        start = first.line.span.start
        edits.append(Edit(Span(start, start + match.end()), "", Reason.DETAIL))


def cut_tail(body: Sequence[Block], details: dict[str, Detail], edits: list[Edit]) -> None:
    """Read what the last paragraph ends with, （来源：新华社） or （编辑：李承安）, and leave it out."""
    lines = [item.line for item in body[-1].items[-2:]] if body else []
    if not lines or any(len(line.text) != len(line.span) for line in lines[:-1]):
        return
    *above, last = lines
    if len(last.text) != len(last.span):
        above = []  # where glosses were taken out, the brackets must stand in one line
    found = read_tail(last.folded)
    if found is not None:
        above = []
    elif above and without_day(last.folded)[-1] in BRACKETS:  # they may be cut in two
        last = _joined(above[0], last)
        found = read_tail(last.folded)
    if found is None:
        return
    start, values = found
    for value in values:
        detail = detail_of(last, value, SURE)
        if detail is not None and value.name != "noise":
            details.setdefault(value.name, detail)
    for line in above:
        if start < len(line.span):
            edits.append(Edit(Span(line.span.start + start, line.span.end), "", Reason.DETAIL))
        start = max(0, start - len(line.span))
    _leave_out(_place_of(last, start, edits), last.span.end, edits)


def _place_of(line: Line, at: int, edits: Sequence[Edit]) -> int:
    """Where in the document a character of a line stands, of which glosses may have been taken out."""
    place = line.span.start
    if len(line.text) == len(line.span):
        return place + at
    for edit in sorted(edit for edit in edits if line.span.start <= edit.span.start < line.span.end):
        if edit.span.start - place >= at:
            break
        at -= edit.span.start - place + len(edit.text)
        place = edit.span.end
    return place + at


def _leave_out(start: int, end: int, edits: list[Edit]) -> None:
    """Leave a stretch out, and with it what was changed inside it."""
    edits[:] = [edit for edit in edits if not start <= edit.span.start < end]
    edits.append(Edit(Span(start, end), "", Reason.DETAIL))


def _joined(one: Line, other: Line) -> Line:
    """Two lines of a paragraph as one, at the place of the second."""
    text, folded = one.text + other.text, one.folded + other.folded
    return Line(other.span, text, folded, indent=0, blank=0, page=False, mark=None)


def is_told_behind(last: Block | None) -> bool:
    """Whether brackets behind the last sentence of a text say where it is from: …。（某某参考）"""
    return last is not None and last.folded[-1] in ")）]】〕" and read_tail(last.folded) is not None
