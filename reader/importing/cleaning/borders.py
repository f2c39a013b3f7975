"""Where articles begin and end, changed by hand: begin one, merge one, move its first line, take it out."""

from __future__ import annotations

from reader.importing.cleaning.bench import NAMED, Article, Bench, is_given, is_guess
from reader.importing.cleaning.plan import BODY, Detail, Reason, Role
from reader.importing.cleaning.rereading import reread

#: Details that hold for what stands beside an article as well: an article cut from another one has them too.
_SHARED = ("source", "date", "section")
#: Details that name an article: they do not pass to another one when the two are merged.
_OWN = frozenset(NAMED.values())


def begin(bench: Bench, at: int) -> None:
    """An article begins with the line; what the article before had from there on belongs to the new one.

    Where only the head of an article stands above the line, that article begins here instead.
    """
    article = bench.owners[at]
    if article is not None:
        before = [index for index in bench.lines_of(article) if index < at]
        if not before:
            return
        if not any(bench.lines[index].role in BODY for index in before):
            move(bench, article, at)
            return
    _cut(bench, at)


def merge(bench: Bench, article: Article) -> None:
    """The article goes on the one before it; its title stays in the text, as a heading.

    The first article has none before it and stays as it is.
    """
    place = bench.articles.index(article)
    if place == 0:
        return
    into = bench.articles[place - 1]
    for at in bench.lines_of(article):
        line = bench.lines[at]
        if line.role in NAMED and (line.role is not Role.SECTION or line.reason is Reason.BY_HAND):
            bench.lines[at] = line._replace(role=Role.HEADING, reason=Reason.BY_HAND)
        elif line.role is Role.DETAIL and line.reason is Reason.BY_HAND:
            bench.lines[at] = line._replace(role=Role.PARAGRAPH, reason=None)
        bench.owners[at] = into
    passed = {name: detail for name, detail in article.details.items() if name not in _OWN}
    into.details = passed | into.details
    bench.articles.remove(article)


def move(bench: Bench, article: Article, to: int) -> None:
    """The article begins with another line. What stands above it belongs to the article before, or to none.

    `to` is brought between the first line of text of the article before and the last of this one.
    """
    place = bench.articles.index(article)
    lines = bench.lines_of(article)
    to = min(max(to, _lowest(bench, place)), lines[-1])
    if to == lines[0]:
        return
    given = article.by_hand
    if place:
        merge(bench, article)
        article = _cut(bench, to)
    else:
        for at in lines:
            if at < to:
                bench.forget_details(at, article)
                bench.set_line(at, Role.DROPPED, None, Reason.BY_HAND)
        _take(bench, to, article)
        _give_head(bench, article, to)
    article.details.update(given)


def take_out(bench: Bench, article: Article) -> None:
    """It is no article: its lines are kept apart, as notices and captions are."""
    for at in bench.lines_of(article):
        bench.lines[at] = bench.lines[at]._replace(
            role=Role.ASIDE, reason=Reason.BY_HAND, joined=False, glue=""
        )
        bench.owners[at] = None
    bench.articles.remove(article)


def _lowest(bench: Bench, place: int) -> int:
    """The first line with which the article at a place may begin."""
    if not place:
        return 0
    before = bench.lines_of(bench.articles[place - 1])
    body = [at for at in before if bench.lines[at].role in BODY]
    return (body or before)[0] + 1


def _cut(bench: Bench, at: int) -> Article:
    """Begin an article with the line, whatever stands above."""
    before = bench.zone(at)
    article = Article({})
    bench.articles.insert(bench.articles.index(before) + 1 if before is not None else 0, article)
    for index in range(at, len(bench.lines)):
        owner = bench.owners[index]
        if owner is not None and owner is not before:
            break
        if owner is not None:
            bench.owners[index] = article
    _take(bench, at, article)
    if before is not None:
        _part_details(bench, before, article, at)
    _give_head(bench, article, at)
    return article


def _take(bench: Bench, at: int, article: Article) -> None:
    """The line is the first of the article, and with it what was taken out together with it."""
    if bench.owners[at] is not None:
        return
    told = bench.found.lines[at]
    restored = bench.lines[at].role is Role.ASIDE and bench.lines[at].reason is Reason.BY_HAND
    _restore(bench, at, article)
    for index in range(at + 1, len(bench.lines)):
        line = bench.lines[index]
        if not restored or told.article < 0 or bench.found.lines[index].article not in (told.article, -1):
            return
        if bench.owners[index] is None and line.role is Role.ASIDE and line.reason is Reason.BY_HAND:
            _restore(bench, index, article)
        elif bench.owners[index] is not None:
            return


def _restore(bench: Bench, at: int, article: Article) -> None:
    told = bench.found.lines[at]
    if told.article < 0:
        bench.lines[at] = bench.lines[at]._replace(role=Role.PARAGRAPH, reason=None)
    else:
        bench.lines[at] = told
    bench.owners[at] = article


def _part_details(bench: Bench, before: Article, article: Article, at: int) -> None:
    """What stands in the lines of the new article is said of that."""
    border = bench.lines[at].span.start
    last = bench.lines[bench.lines_of(article)[-1]].span.end
    for name, detail in list(before.details.items()):
        if detail.span is not None and border <= detail.span.start < last:
            article.details[name] = before.details.pop(name)
        elif name in _SHARED and (detail.span is None or not _stands_in(bench, before, detail)):
            article.details[name] = detail


def _stands_in(bench: Bench, article: Article, detail: Detail) -> bool:
    assert detail.span is not None
    return any(
        bench.lines[at].span.start <= detail.span.start < bench.lines[at].span.end
        for at in bench.lines_of(article)
    )


def _give_head(bench: Bench, article: Article, at: int) -> None:
    """Tell title and details of an article that begins with the line: as the program had it, else by reading."""
    if bench.begins_in_found(at):
        roles, details = _found_head(bench, article, at)
    else:
        end = bench.lines_of(article)[-1] + 1
        roles, details = reread(bench.document, bench.lines, at, end)
        if bench.lines[at].role is Role.HEADING and Role.TITLE not in roles.values():
            roles[at] = Role.TITLE
            text = " ".join(bench.text(at).split())
            details["title"] = Detail(text, bench.lines[at].span)
    for index, role in roles.items():
        line = bench.lines[index]
        if bench.owners[index] is article and line.role is not role:
            bench.lines[index] = line._replace(
                role=role, reason=Reason.BY_HAND if line.role in BODY else line.reason
            )
    for name, detail in details.items():
        present = article.details.get(name)
        if present is None or (not is_given(present) and not is_guess(detail)):
            article.details[name] = detail


def _found_head(bench: Bench, article: Article, at: int) -> tuple[dict[int, Role], dict[str, Detail]]:
    number = bench.found.lines[at].article
    roles: dict[int, Role] = {}
    for index in range(at, len(bench.lines)):
        told = bench.found.lines[index]
        if told.article == number and told.role not in BODY:
            roles[index] = told.role
        elif told.article >= 0:
            break
    details: dict[str, Detail] = {}
    others = [
        line.span
        for line, owner in zip(bench.lines, bench.owners, strict=True)
        if owner not in (article, None)
    ]
    for name, detail in bench.found.drafts[number].details.items():
        start = detail.span.start if detail.span is not None else -1
        if not any(span.start <= start < span.end for span in others):
            details[name] = detail
    return roles, details
