"""What the page and the file say about all articles of a document: what the head of an article does not say itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from reader.chinese.patterns import lazy
from reader.importing.cleaning.abstracts import ABSTRACT
from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.digests import titled_inline
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.marks import continued
from reader.importing.cleaning.plan import Detail, Reason
from reader.importing.cleaning.sites import crumb, site_of
from reader.importing.cleaning.values import (
    GUESSED,
    LIKELY,
    by_name,
    dated,
    dateline_of,
    detail_of,
    first_year,
    signature_of,
)
from reader.importing.document import Document
from reader.importing.metadata import title_of
from reader.importing.quick import fold

#: What a text was called where it was first printed, and no further above it than this, in code points.
_ORIGINAL, _FAR = lazy(r"原标题\s*[:：]\s*"), 300
#: From so many lines of navigation on a document is a page of the web.
_PAGE = 2
#: A title made of the first sentence has so many code points at most.
_TITLE = 30
#: Clauses that are shorter say when or where: 7月25日至26日，….
_SHORT = 10
#: So many mastheads above and below an article hold for it.
_NEAREST = 3
#: A date with its year and its day, as it is kept.
_WHOLE = len("2024-03-18")
#: When a post was changed for the last time, if that is all that it says.
_EDITED = ("编辑于", "修改于", "更新于", "最后编辑于")
#: What offices and companies put together from newspapers.
_NO_PAPERS = ("摘报", "摘報", "简报", "簡報", "专报", "專報")
_BULLETS = "★☆▲△■□●○◆◇•· "


class Surroundings:
    """The masthead of a page, the names of its site and of the part of it, what the file says outside its text."""

    def __init__(self, document: Document, items: Sequence[Item]) -> None:
        self._document, self._items = document, items
        first = next(
            (i for i, item in enumerate(items) if item.reason is None and item.line.prose), len(items)
        )
        above = sum(item.reason is Reason.NAVIGATION for item in items[:first])
        around = [Reason.NAVIGATION, Reason.COPYRIGHT]
        if not any(item.masthead for item in items):  # newspapers have lists of other articles, too
            around.append(Reason.RELATED)
        below = sum(item.reason in around for item in items[first:])
        # In a newspaper one word or the other may be one of pages of the web.
        least = 2 * _PAGE if any(item.masthead for item in items) else _PAGE
        self.is_page = not document.pages and above >= 1 and above + below >= least
        """Whether it is a page of the web."""
        self._site = site_of(items) if self.is_page else None
        self._told = False
        self._mastheads: list[tuple[int, dict[str, Detail]]] = []
        self._masthead: dict[str, Detail] = {}
        self._crumb = next(filter(None, map(crumb, items)), None) if self.is_page else None

    @property
    def dated(self) -> bool:
        """Whether a masthead gives a date."""
        return any("date" in told for _, told in self._mastheads)

    @property
    def is_paper(self) -> bool:
        """Whether a masthead names a newspaper."""
        named = (told["source"].value for _, told in self._mastheads if "source" in told)
        return any(name.endswith(("报", "報")) and not name.endswith(_NO_PAPERS) for name in named)

    def read_mastheads(self) -> None:
        """The masthead of a page, which also holds for the articles; it is no part of the text."""
        found: dict[str, Detail] | None = None
        for item in self._items:
            if item.masthead and item.details is not None:
                item.reason = item.reason or Reason.RUNNING_HEAD
                if found is None:
                    found = {}
                    self._mastheads.append((item.line.span.start, found))
                for value in item.details.values:
                    detail = detail_of(item.line, value, LIKELY)
                    if detail is not None:
                        found.setdefault(value.name, detail)
            elif item.reason is None and item.line.prose:
                found = None

    def _masthead_of(self, body: Sequence[Block]) -> dict[str, Detail]:
        """What the mastheads say of an article: that above it first, then those before, then those behind."""
        at = body[0].line.span.start if body else 0
        place = bisect_left(self._mastheads, at, key=lambda masthead: masthead[0])
        above = self._mastheads[max(0, place - _NEAREST) : place]
        told: dict[str, Detail] = {}
        below = self._mastheads[place : place + _NEAREST]
        for _, one in (*reversed(above), *(told_ for told_ in below if not _names_next_page(told_[1]))):
            told = one | told
        return told

    def _only_day(self, body: Sequence[Block]) -> Detail | None:
        """The day above a text, however far, if the file has no other one: below it were heads of pages without."""
        days = [(start, told["date"]) for start, told in self._mastheads if "date" in told]
        same = len({day.value for _, day in days}) == 1 and bool(body)
        return days[0][1] if same and days[0][0] < body[0].line.span.start else None

    def complete(self, body: Sequence[Block], details: dict[str, Detail]) -> None:
        """What the head did not say: from the text, the page, the file."""
        self._masthead = self._masthead_of(body)
        first = body[0] if body else None
        dateline = dateline_of(first) if first is not None else {}
        outside = {n: Detail(v, None, LIKELY) for n, v in self._document.details.items() if v}
        if self._told:  # what the file is called, its first article is
            outside.pop("title", None)
        self._told = True
        # Who wrote it, the text knows best; when and where it came out, the file does.
        told, given = details.get("author"), outside.get("author")
        people = given.value.split("、") if given is not None else []
        if told is not None and len(people) > told.value.count("、") and all(n in told.value for n in people):
            details["author"] = told._replace(value="、".join(people))  # the same, better parted
        paper = not self.is_page or self.is_paper
        printed = ("date", self._masthead.get("date") if paper else None)
        quoted = first is not None and not self.is_paper and cited(first.folded) is not None
        for name, detail in [
            ("author", dateline.get("author")),
            ("author", signature_of(body[-1]) if body else None),
            *outside.items(),
            *(dateline.items() if quoted else ()),  # when the medium said so, not when the digest came out
            printed,
            *dateline.items(),
        ]:
            if detail is not None:
                details.setdefault(name, detail)
        for name in ("date", "source", "section", "editor"):
            if name in self._masthead and (name == "date" or not self.is_page or "date" in self._masthead):
                details.setdefault(name, self._masthead[name])
        if "date" not in details and paper and (only := self._only_day(body)) is not None:
            details["date"] = only
        if "date" not in details and (said := self._page_day) is not None:
            details["date"] = said
        if self._crumb is not None:
            details.setdefault("section", self._crumb)
        for outer in (details.pop("account", None), self._site):
            if outer is not None:
                details.setdefault("source", outer)
        self._date(body, details)
        if "title" not in details:
            details["title"] = self._original_title(body) or Detail(self._first_words(body), None, GUESSED)

    def _original_title(self, body: Sequence[Block]) -> Detail | None:
        """The title that a text had where it was first printed, if a line not far above it says so: 原标题：…"""
        at = body[0].line.span.start if body else 0
        near = [title for title in self._originals if title.span and 0 < at - title.span.end < _FAR]
        return near[-1] if near else None

    @cached_property
    def _originals(self) -> list[Detail]:
        """All lines that say what a text was called where it was first printed, without the word for it."""
        found = []
        for item in self._items:
            if item.line.folded.startswith("原标题") and (match := _ORIGINAL.match(item.line.folded)):
                value, span = item.line.text[match.end() :].strip(), item.line.span
                found += [Detail(value, span, LIKELY)] if value else []
        return found

    @cached_property
    def _page_day(self) -> Detail | None:
        """The day that running heads give, if it is one and the same: 立法会 ─ 2024年3月20日.

        Looked for once: an issue may hold thousands of articles without a day.
        """
        told: dict[str, Detail] = {}
        for item in self._items:
            edited = item.reason is Reason.NAVIGATION and item.line.folded.startswith(_EDITED)
            if edited or (
                item.reason is Reason.RUNNING_HEAD and item.details is None and "://" not in item.line.folded
            ):
                date = find_date(item.line.folded)
                if date is not None and len(date.value) == _WHOLE:
                    told.setdefault(date.value, Detail(date.value, item.line.span, LIKELY))
        return told.popitem()[1] if len(told) == 1 else None

    def _first_words(self, body: Sequence[Block]) -> str:
        """A title for a text that has none: its first sentence, or as many clauses of it as are short enough."""
        body = [block for block in body if not _is_abstract(block)] or body
        text = " ".join(body[0].text.split()) if body else ""
        if (abstract := ABSTRACT.match(fold(text))) is not None and abstract.end() < len(text):
            text = text[abstract.end() :]
        if body and (match := continued(body[0].folded)):
            text = text[match.end() :].lstrip()
        text = text.lstrip(_BULLETS)
        if body and (titled := titled_inline(body[0].folded)) is not None:
            return body[0].text[titled.start("title") : titled.end("title")]
        sentence = re.split("[。！？!?]", text, maxsplit=1)[0]
        if len(sentence) > _TITLE:
            clauses = re.match(rf".{{{_SHORT},{_TITLE}}}(?=[，,；;：:])", sentence)
            sentence = clauses.group() if clauses else sentence[:_TITLE]
        return title_of(sentence or text) or title_of(self._document.text)

    def _date(self, body: Sequence[Block], details: dict[str, Detail]) -> None:
        date, named = details.get("date"), self._document.named
        if date is not None:
            date = dated(date, self._year, named if self._year_of_page() is None else None)
        date = date or by_name(named)
        if date is not None:
            details["date"] = date
        else:
            details.pop("date", None)

    def _year_of_page(self) -> int | None:
        masthead = self._masthead.get("date")
        return int(masthead.value[:4]) if masthead is not None and masthead.value[:4].isdigit() else None

    def _year(self) -> int | None:
        """The year of the page or, failing that, the first one that the document names."""
        page = self._year_of_page()
        return page if page is not None else first_year(item.line.folded for item in self._items)


def _names_next_page(told: dict[str, Detail]) -> bool:
    """Whether a masthead says no more than the section of a page, which holds for what stands below it alone."""
    return "section" in told and not told.keys() & {"date", "source"}


def _is_abstract(block: Block) -> bool:
    """Whether a line is only the word for what stands below it: AI导读："""
    return ABSTRACT.fullmatch(block.folded) is not None
