"""What a single line is, changed by hand: a line dropped or kept, a title, a heading, a paragraph."""

from __future__ import annotations

from reader.importing.cleaning.bench import APART, NAMED, Article, Bench
from reader.importing.cleaning.plan import Reason, Role


def drop(bench: Bench, at: int, role: Role = Role.DROPPED) -> None:
    """The line belongs to no article: dropped, or kept apart. What was read from it is forgotten."""
    article, former = bench.owners[at], bench.lines[at].role
    if article is None and former is role:
        return
    if article is not None:
        bench.forget_details(at, article)
    bench.set_line(at, role, None, Reason.BY_HAND)
    if article is not None and former in NAMED:
        bench.read_named(article, former)


def keep(bench: Bench, at: int) -> None:
    """A line that belongs to no article belongs to that above it, as what the program took it for."""
    if bench.owners[at] is not None:
        return
    told = bench.found.lines[at]
    article = _article_for(bench, at)
    bench.set_line(at, told.role if told.article >= 0 else Role.PARAGRAPH, article)
    bench.forget_guess(article)
    if told.article >= 0:
        details = bench.found.drafts[told.article].details
        article.details.update(
            (name, detail)
            for name, detail in details.items()
            if detail.span is not None and told.span.start <= detail.span.start < told.span.end
        )


def give(bench: Bench, at: int, role: Role) -> None:
    """Give a line a role; details that stand in it, or no longer do, are read accordingly."""
    if role in APART:
        drop(bench, at, role)
        return
    article = bench.owners[at] or _article_for(bench, at)
    former = bench.lines[at].role
    bench.forget_details(at, article)
    bench.set_line(at, role, article)
    if former is not role and former in NAMED:
        bench.read_named(article, former)
    bench.read_line(at, article)


def _article_for(bench: Bench, at: int) -> Article:
    """The article that a line above belongs to, else the first one, else a new one."""
    article = bench.zone(at)
    if article is None and bench.articles:
        article = bench.articles[0]
    if article is None:
        article = Article({})
        bench.articles.append(article)
    return article
