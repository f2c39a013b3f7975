"""A plan taken apart, so that several things in it can be changed one after the other; then it is a plan again.

While it is apart, each line knows its article itself, not the number that the article has at the moment.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.chinese.folding import fold
from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.lines import edited
from reader.importing.cleaning.names import joined_names
from reader.importing.cleaning.paragraphs import glue
from reader.importing.cleaning.plan import BODY, Detail, Draft, Plan, Reason, Role
from reader.importing.document import Document

#: The roles whose lines belong to no article.
APART = frozenset({Role.ASIDE, Role.DROPPED})
#: The roles of lines of which the whole text is a detail of the same name.
NAMED = {
    Role.TITLE: "title",
    Role.KICKER: "kicker",
    Role.SUBTITLE: "subtitle",
    Role.SECTION: "section",
}

#: A title made of the first sentence has so many code points at most; how sure it is.
_GUESS_LENGTH, _GUESSED = 30, 0.5
_SENTENCE_END = lazy("[。！？!?]")


class Article:
    """An article to be, with its details."""

    __slots__ = ("details",)

    def __init__(self, details: dict[str, Detail]) -> None:
        self.details = details

    @property
    def by_hand(self) -> dict[str, Detail]:
        """The details that stand in no line and are sure: a person gave them, or the format."""
        return {name: detail for name, detail in self.details.items() if is_given(detail)}


def is_given(detail: Detail) -> bool:
    """Whether a detail was given as such, by a person or by the format, and not read from the text."""
    return detail.span is None and detail.sure >= 1


def is_guess(detail: Detail) -> bool:
    """Whether it is a title that was made of the first sentence."""
    return detail.span is None and detail.sure <= _GUESSED


class Bench:
    """The lines of a plan, the article of each, and the articles in order. Positions of lines are indices.

    `found` is the plan as the program made it: what is taken back is again as it was there.
    """

    def __init__(self, document: Document, found: Plan, plan: Plan) -> None:
        self.document, self.found = document, found
        self.lines = list(plan.lines)
        self.edits = list(plan.edits)
        self.articles = [Article(dict(draft.details)) for draft in plan.drafts]
        self.owners = [self.articles[line.article] if line.article >= 0 else None for line in plan.lines]

    def done(self) -> Plan:
        """The plan as it is now. Articles without any line are gone, each of the others has a title."""
        alive = {id(owner) for owner in self.owners}
        self.articles = [article for article in self.articles if id(article) in alive]
        self._name_untitled()
        numbers = {id(article): number for number, article in enumerate(self.articles)}
        # Lines that are as they were stay the same objects: plans of many lines are compared by identity then.
        lines = tuple(
            line if line.article == (number := numbers.get(id(owner), -1)) else line._replace(article=number)
            for line, owner in zip(self.lines, self.owners, strict=True)
        )
        return Plan(lines, tuple(self.edits), tuple(Draft(article.details) for article in self.articles))

    # -- looking -----------------------------------------------------------------------------------

    def text(self, at: int) -> str:
        """A line as a body has it."""
        span = self.lines[at].span
        return edited(span.of(self.document.text), span, self.edits)

    def zone(self, at: int) -> Article | None:
        """The article of the nearest line above that has one."""
        return next((owner for owner in reversed(self.owners[:at]) if owner is not None), None)

    def lines_of(self, article: Article) -> list[int]:
        """The lines of an article."""
        return [at for at, owner in enumerate(self.owners) if owner is article]

    def first(self, article: Article) -> int:
        """Its first line. Raises ValueError where it has none."""
        return self.owners.index(article)

    def begins_in_found(self, at: int) -> bool:
        """Whether the program had begun an article with the line."""
        number = self.found.lines[at].article
        if number < 0:
            return False
        before = next((line.article for line in reversed(self.found.lines[:at]) if line.article >= 0), -1)
        return before != number

    def in_body(self, at: int, article: Article | None) -> bool:
        """Whether a line is part of the body of an article."""
        return article is not None and self.owners[at] is article and self.lines[at].role in BODY

    # -- lines in and out of a body ----------------------------------------------------------------

    def set_line(self, at: int, role: Role, article: Article | None, reason: Reason | None = None) -> None:
        """Give a line a role in an article, or none in any; what was joined to it stays a paragraph."""
        line, owner = self.lines[at], self.owners[at]
        into = None if role in APART else article
        if line.role is role and owner is into:
            self.lines[at] = line._replace(reason=reason)
            return
        if self.in_body(at, owner):
            self._leave_body(at, stays=role in BODY)
        self.lines[at] = line._replace(role=role, reason=reason, joined=False, glue="")
        self.owners[at] = into
        if self.in_body(at, into):
            self._enter_body(at)

    def _leave_body(self, at: int, *, stays: bool) -> None:
        """Where the line begins a paragraph, or stays as one of its own, the next line begins one from now on."""
        following = self._next_in_body(at)
        if following is not None and (stays or not self.lines[at].joined):
            self.lines[following] = self.lines[following]._replace(joined=False, glue="")

    def _enter_body(self, at: int) -> None:
        """What the program had joined is joined again: the line to what is above it, the next one to it."""
        for index in (at, self._next_in_body(at)):
            before = self._last_in_body(index) if index is not None else None
            if index is None or before is None or before != self._last_in_found(index):
                continue
            told = self.found.lines[index]
            if told.joined and all(self.lines[i].role is self.found.lines[i].role for i in (before, index)):
                self.lines[index] = self.lines[index]._replace(joined=True, glue=told.glue)

    def _next_in_body(self, at: int) -> int | None:
        owner = self.owners[at]
        for index in range(at + 1, len(self.lines)):
            if self.owners[index] is not None and self.owners[index] is not owner:
                return None
            if self.in_body(index, owner):
                return index
        return None

    def _last_in_body(self, at: int) -> int | None:
        owner = self.owners[at]
        for index in range(at - 1, -1, -1):
            if self.owners[index] is not None and self.owners[index] is not owner:
                return None
            if self.in_body(index, owner):
                return index
        return None

    def _last_in_found(self, at: int) -> int | None:
        lines = self.found.lines
        for index in range(at - 1, -1, -1):
            if lines[index].article == lines[at].article and lines[index].role in BODY:
                return index
        return None

    def join(self, at: int, *, joined: bool) -> None:
        """Join a line of a body to the one before, or part it from that. The first one is as it is."""
        before = self._last_in_body(at)
        if before is None or not self.in_body(at, self.owners[at]):
            return
        between = glue(self.text(before), self.text(at)) if joined else ""
        self.lines[at] = self.lines[at]._replace(joined=joined, glue=between)

    # -- details -----------------------------------------------------------------------------------

    def forget_details(self, at: int, article: Article) -> None:
        """Take away what was read from a line, and a title that was but a guess."""
        span = self.lines[at].span
        for name, detail in list(article.details.items()):
            if detail.span is not None and span.start <= detail.span.start < span.end:
                del article.details[name]
        self.forget_guess(article)

    def forget_guess(self, article: Article) -> None:
        """A title that was made of the first sentence is made anew."""
        if "title" in article.details and is_guess(article.details["title"]):
            del article.details["title"]

    def read_line(self, at: int, article: Article) -> None:
        """Take the details that a line gives by its role."""
        role = self.lines[at].role
        if role in NAMED:
            self.read_named(article, role)
        elif role is Role.DETAIL:
            article.details.update(self._told(at))

    def read_named(self, article: Article, role: Role) -> None:
        """Title, kicker, subtitle or section from all lines that are that; none where there is no such line."""
        lines = [at for at in self.lines_of(article) if self.lines[at].role is role]
        name = NAMED[role]
        if not lines:
            if name in article.details and not is_given(article.details[name]):
                del article.details[name]
            return
        text = " ".join(self.text(lines[0]).split())
        for at in lines[1:]:
            more = " ".join(self.text(at).split())
            text += (glue(text, more) if self.lines[at].joined else " ") + more
        cover = Span(self.lines[lines[0]].span.start, self.lines[lines[-1]].span.end)
        article.details[name] = Detail(text, cover)

    def _told(self, at: int) -> Iterator[tuple[str, Detail]]:
        text, span = self.text(at), self.lines[at].span
        folded = fold(text)
        details = read_details(text, folded)
        for value in details.values if details else ():
            said = value.span.of(text).strip()
            if value.name == "date":
                date = find_date(folded, value.span.start, value.span.end)
                said = date.value if date is not None and date.has_year else ""
            if value.name == "author":
                said = joined_names(said)
            if value.name != "noise" and said:
                place = Span(span.start + value.span.start, min(span.start + value.span.end, span.end))
                name = "source" if value.name == "account" else value.name
                yield name, Detail(said, place if len(text) == len(span) else span)

    def _name_untitled(self) -> None:
        untitled = {id(article): article for article in self.articles if "title" not in article.details}
        for at, owner in enumerate(self.owners):
            if not untitled:
                return
            if id(owner) in untitled and self.lines[at].role in BODY:
                self._guess(at, untitled.pop(id(owner)))
        for at, owner in enumerate(self.owners):
            if id(owner) in untitled:
                self._guess(at, untitled.pop(id(owner)))

    def _guess(self, at: int, article: Article) -> None:
        text = " ".join(self.text(at).split())
        sentence = _SENTENCE_END.split(text, maxsplit=1)[0][:_GUESS_LENGTH].strip()
        title = sentence or text[:_GUESS_LENGTH]
        article.details = {"title": Detail(title, None, _GUESSED), **article.details}
