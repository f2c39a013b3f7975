"""Segments become lines with roles and drafts with details: what each line of a document is to its article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.abstracts import without_writers
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.dates import find_date, last_date
from reader.importing.cleaning.endings import BRACKETS, cut_tail, cut_title, unlink
from reader.importing.cleaning.heads import Head, in_body, is_heading, read_head
from reader.importing.cleaning.items import Block, Item, bare
from reader.importing.cleaning.labels import (
    MEDIA,
    account_above,
    has_word_above,
    place_of,
    read_medium,
    said_on,
    section_name,
    sign,
    sourced_below,
    told_in,
    who_writes,
)
from reader.importing.cleaning.leads import names_part
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marked_headings import marked_headings
from reader.importing.cleaning.marks import continued, is_link, numbered, passed
from reader.importing.cleaning.paragraphs import glue
from reader.importing.cleaning.plan import Detail, Draft, Edit, Plan, PlannedLine, Reason, Role
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.sections import names_kind
from reader.importing.cleaning.segments import Segment
from reader.importing.cleaning.surroundings import Surroundings
from reader.importing.cleaning.titles import is_counted, told_by
from reader.importing.cleaning.values import LIKELY, SURE, author_of, date_all, detail_of, named
from reader.importing.cleaning.verses import poems_within
from reader.importing.document import Document, Kind

#: From so many articles with their sources on a document is a newsletter.
_SOURCES = 2
#: How parts of a newsletter are counted.
_COUNTED = lazy("^[一二三四五六七八九十]{1,3}、")
#: When a turn of a transcript was said, in a line of its own.
_CLOCKED = lazy(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}(?::\d{2})?")
#: When a meeting was, in its minutes: 时　　间　2024年5月2日.
_WHEN = lazy(r"(?:时\s+间|日\s+期)[\s:：]")
#: The number of a page and its name, above a title: 02 电力.
_PAGE = lazy("0[1-9]\\s+[\u4e00-\u9fff]{2,6}$")
#: The keywords of an article of a journal.
_KEYWORDS = lazy("关键[词字][:：]")


class Planner:
    """Turns segments into lines with roles and drafts with details."""

    def __init__(self, document: Document, items: list[Item], edits: list[Edit], contents: Contents) -> None:
        self._document, self._items, self._edits, self._contents = document, items, edits, contents
        self._lines: dict[int, PlannedLine] = {}
        self._drafts: list[Draft] = []
        self._section: Detail | None = None
        self._outside = Surroundings(document, items)
        self._is_page = self._outside.is_page
        self._newsletter = self._counted = False
        self._medium: Detail | None = None

    def plan(self, segments: Sequence[Segment]) -> Plan:
        """The plan of the whole document; to be asked once."""
        self._outside.read_mastheads()
        for item in self._items:
            if item.reason is not None:
                role = Role.ASIDE if item.reason is Reason.NOTICE else Role.DROPPED
                self._set(item.line, role, -1, item.reason)
        sourced = sum(segment.sourced for segment in segments)
        named = sum(map(has_word_above, segments))
        self._newsletter = max(sourced, named) >= _SOURCES and (
            self._contents.issue or not self._outside.is_paper
        )
        self._counted = sum(map(is_counted, segments)) >= _SOURCES
        for segment in segments:
            self._article(segment, alone=len(segments) == 1)
        ordered = tuple(self._lines[item.line.span.start] for item in self._items)
        edits = tuple(sorted(self._edits, key=lambda edit: edit.span.start))
        return Plan(ordered, edits, date_all(self._drafts))

    # -- one article -------------------------------------------------------------------------------

    def _article(self, segment: Segment, *, alone: bool) -> None:
        number = len(self._drafts)
        mark = self._take_links(segment, number)
        read_medium(segment.head)
        beginning = "".join(block.folded for block in segment.body[:3])[:600]
        head = read_head(
            segment.head,
            self._contents,
            beginning,
            page=self._is_page,
            newsletter=self._newsletter,
            first=not number,
        )
        details: dict[str, Detail] = {}
        head = told_by(segment, head, details, self._contents, alone=alone, counted=self._counted)
        head = without_writers(head, segment)
        self._name(head, details)
        if mark is not None:
            details.setdefault("kicker", mark)
        for name, role in (("title", Role.TITLE), ("kicker", Role.KICKER), ("subtitle", Role.SUBTITLE)):
            for block in getattr(head, name):
                self._set_block(block, role, number)
        for block in head.section:
            self._set_block(block, Role.SECTION, number)
        if segment.standfirst is not None:
            self._set_block(segment.standfirst, Role.SUBTITLE, number)
            details.setdefault("subtitle", named("subtitle", [segment.standfirst]))
        for block in head.authors:
            self._set_block(block, Role.DETAIL, number)
        if head.authors:
            details.setdefault("author", author_of(head.authors))
        for block in head.rest:
            self._set_block(block, Role.ASIDE if not self._is_page else Role.DROPPED, -1, Reason.NAVIGATION)
        self._medium = None
        if self._is_page and (account := account_above(segment.head, head.rest)) is not None:
            details.setdefault("account", account)
        lead = self._lead(segment.head, head)
        leading = {id(block) for block in lead}
        self._read([block for block in segment.head if id(block) not in leading], details, number, SURE)
        sign(segment)
        if sourced_below(segment.head, segment.tail):
            details.pop("source", None)
        self._read(segment.tail, details, number, SURE)
        if self._medium is not None:
            details.setdefault("source", self._medium)
        segment.body = [*lead, *segment.body]
        body = self._body(segment, head, details, number)
        if (writer := who_writes(body)) is not None:
            details.setdefault("author", writer)
        self._outside.complete(body, details)
        self._drafts.append(Draft(details))

    def _take_links(self, segment: Segment, number: int) -> Detail | None:
        """Take out lines that say where the text goes on, or comes from: that marks a continuation, as its kicker."""
        mark = None
        for blocks in (segment.head, segment.body, segment.tail):
            links = {id(block): block for block in blocks if is_link(block.folded)}
            for link in links.values():
                if mark is None and continued(link.folded):
                    mark = Detail(link.text.strip(BRACKETS), link.line.span, SURE)
                    self._set_block(link, Role.KICKER, number)
                else:
                    self._set_block(link, Role.DROPPED, -1, Reason.LINK)
            blocks[:] = [block for block in blocks if id(block) not in links]
        return mark

    def _lead(self, above: Sequence[Block], head: Head) -> list[Block]:
        """What stands above the first paragraph but belongs to the text: 第一章, 一、, lines below the details."""
        lead: list[Block] = []
        named = bool(head.title)
        titled = head.title[0].line.span.start if head.title else 0
        below, place = False, place_of(above)
        for block in above:
            below = below or (block.details is not None and named)
            if block.line.span.start in self._lines or block.details is not None or block.caption:
                continue
            keywords = below and _KEYWORDS.match(block.folded) is not None
            if block is place or (keywords and any(b.details and b.details.page for b in above)):
                self._set_block(block, Role.DETAIL, len(self._drafts))
            elif self._repeats(block, head):
                self._set_block(block, Role.TITLE, len(self._drafts))
            elif block.line.span.start < titled and _PAGE.match(block.folded):
                self._set_block(block, Role.DROPPED, -1, Reason.RUNNING_HEAD)
            elif block.line.span.start < titled and (block.prose or names_part(block)):
                continue  # the note of an editor above the title
            elif not lead and is_medium(block.folded) and block.folded.endswith(MEDIA):
                self._set_block(block, Role.DETAIL, len(self._drafts))
                self._medium = Detail(block.text.strip(), block.line.span, LIKELY)
            elif in_body(block) or lead or (below and not self._is_page):
                lead.append(block)
        return lead

    def _repeats(self, block: Block, head: Head) -> bool:
        """Whether a line is the title over again, or a part of it: pages of offices give it twice."""
        title = "".join(bare(titled.folded) for titled in head.title)
        return len(block.folded) > 3 and bool(title) and bare(block.folded) in title

    def _name(self, head: Head, details: dict[str, Detail]) -> None:
        for name in ("kicker", "title", "subtitle"):
            blocks: list[Block] = getattr(head, name)
            if blocks and name not in details:
                details[name] = named(name, blocks)
        if (title := details.get("title")) is not None:
            told = told_in(title, head.title[0].text if len(head.title) == 1 else "")
            details |= {
                name: detail for name, detail in told.items() if name == "title" or name not in details
            }
        said = said_on(head.subtitle[0]) if head.subtitle else None
        if said is not None:
            details.setdefault("date", said)
        if head.section:
            block = head.section[-1]
            name = section_name(block.text)
            self._section = Detail(name, block.line.span, LIKELY) if name else self._section
        if self._section is not None:
            details["section"] = self._section
            self._section = None if names_kind(self._section.value) else self._section

    def _read(self, blocks: Iterable[Block], details: dict[str, Detail], number: int, sure: float) -> None:
        for block in blocks:
            if block.line.span.start in self._lines:
                continue
            if block.details is None:
                self._set_block(block, Role.ASIDE, -1, Reason.CAPTION if block.caption else Reason.NOTICE)
                continue
            self._set_block(block, Role.DETAIL, number)
            for value in block.details.values:
                detail = detail_of(block.line, value, sure)
                if detail is not None and value.name == "date" and block.folded.startswith(("修正", "修订")):
                    details["date"] = detail  # a law is cited by its last revision
                elif detail is not None and value.name != "noise":
                    details.setdefault(value.name, detail)

    # -- its body ----------------------------------------------------------------------------------

    def _body(self, segment: Segment, head: Head, details: dict[str, Detail], number: int) -> list[Block]:
        """Give the lines of the text their roles; captions stand aside unless they are all there is."""
        blocks = list(segment.body)
        lead = [b for b in segment.head if b.line.span.start not in self._lines and b.details is None]
        texts = [block for block in blocks if not block.caption]
        if not any(block.prose for block in texts):
            texts = blocks
        if not texts:
            texts = lead or [block for group in (head.title, head.kicker, head.subtitle) for block in group]
            for block in texts:
                self._lines.pop(block.line.span.start, None)
        if texts:
            cut_title(texts[0], details, self._edits)
        kept: list[Block] = []
        chosen = {id(block) for block in texts}
        for block in blocks if texts is not blocks and blocks else texts:
            if id(block) not in chosen:
                self._set_block(block, Role.ASIDE, -1, Reason.CAPTION)
            elif block.details is not None and (
                block.details.page or _CLOCKED.fullmatch(block.folded.strip())
            ):
                self._set_block(block, Role.DROPPED, -1, Reason.RUNNING_HEAD)
            else:
                kept.append(block)
                self._note(block, details)
                unlink(block, details, self._edits)
        cut_tail(kept, details, self._edits)
        followed = below = False
        told = any(block.line.kind is Kind.HEADING for block in kept)
        marked = marked_headings(kept)
        poems = poems_within(kept, details["title"].value if "title" in details else "")
        for block in reversed(kept):
            after = followed or (below and numbered(block.folded))
            heading = block.line.kind is Kind.HEADING or (after and is_heading(block, told=told))
            heading = heading or id(block) in marked or id(block) in poems
            self._set_block(block, Role.HEADING if heading else Role.PARAGRAPH, number)
            followed = (heading and id(block) not in poems) or (block.prose and block.width > 12)
            below = block.prose
        return kept

    def _note(self, block: Block, details: dict[str, Detail]) -> None:
        """A date in the text that is the article's: under the title of a law, above a signature."""
        found = None
        if passed(block.folded):
            found = last_date(block.folded)
        elif (block.details is not None and not block.details.page) or _WHEN.match(block.folded):
            found = find_date(block.line.folded)
        if found is not None and not found.has_year and self._outside.dated:
            return  # when a letter was written, not when it was printed
        if found is not None and len(block.items) == 1:
            span = Span(block.line.span.start + found.span.start, block.line.span.start + found.span.end)
            details.setdefault("date", Detail(found.value, span, LIKELY))
        elif found is not None:
            details.setdefault("date", Detail(found.value, block.line.span, LIKELY))

    # -- roles -------------------------------------------------------------------------------------

    def _set_block(self, block: Block, role: Role, number: int, reason: Reason | None = None) -> None:
        self._set(block.line, role, number, reason)
        for before, item in pairwise(block.items):
            joint = glue(before.line.text, item.line.text)
            self._set(item.line, role, number, reason, joined=True, glue=joint)

    def _set(
        self,
        line: Line,
        role: Role,
        number: int,
        reason: Reason | None = None,
        *,
        joined: bool = False,
        glue: str = "",
    ) -> None:
        if role in (Role.ASIDE, Role.DROPPED):
            number = -1
        self._lines[line.span.start] = PlannedLine(line.span, role, number, reason, joined, glue)
