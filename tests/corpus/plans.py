"""How a file was taken in, and how it would be by hand."""

from __future__ import annotations

from dataclasses import replace

from reader.corpus.corpus import Corpus
from reader.importing.cleaning.plan import Plan, Reason, Role
from reader.importing.cleaning.plan_json import plan_to_json
from reader.importing.prepared_plan import PreparedFile


def plan_of(corpus: Corpus, article: int) -> Plan:
    file = corpus.files.of(article)
    return corpus.files.plan(file, corpus.files.document(file))


def prepared(plan: Plan, encoding: str | None = None) -> PreparedFile:
    """A plan as a person hands it over."""
    return PreparedFile(sha256="", encoding=encoding, plan=plan_to_json(plan))


def without_line(plan: Plan, start: int) -> Plan:
    """A plan in which a person dropped the line that begins at a place of the file."""
    lines = [
        line._replace(role=Role.DROPPED, article=-1, reason=Reason.BY_HAND)
        if line.span.start <= start < line.span.end
        else line
        for line in plan.lines
    ]
    return replace(plan, lines=tuple(lines))


def older(corpus: Corpus) -> None:
    """All texts as an older program would have left them: each with its first character missing."""
    for article in corpus.articles.all():
        first = corpus.articles.origin(article.id).runs[0].file_start
        corpus.db.execute("UPDATE article SET body = substr(body, 2) WHERE id = ?", (article.id,))
        corpus.db.execute(
            "UPDATE origin SET body_start = body_start - 1 WHERE article = ? AND body_start > 0",
            (article.id,),
        )
        corpus.db.execute(
            "UPDATE origin SET file_start = file_start + 1, length = length - 1 "
            "WHERE article = ? AND file_start = ?",
            (article.id, first),
        )
