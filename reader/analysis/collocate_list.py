"""The collocates of whatever a search finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, replace

from reader.analysis import describing, methods
from reader.analysis.collocation import Neighbours, Window, collocates, token_span
from reader.analysis.parts import Part
from reader.analysis.tables import Table
from reader.analysis.texts import Texts
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters

COLUMNS = (
    "rank", "word", "together", "expected", "mi", "mi3", "t", "log_likelihood", "log_dice", "delta_p_forward",
    "delta_p_backward", "frequency",
)  # fmt: skip


def collocate_list(
    corpus: Corpus,
    query: str,
    part: Part = Part(),  # noqa: B008 - frozen
    window: Window = Window(),  # noqa: B008 - frozen
    *,
    pattern: bool = False,
    same_script: bool = False,
    least: int = 2,
    case: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Table:
    """The words near the hits of a query, the surest first; with `case` AI and ai are two.

    `corpus.words.make` has to come before.

    Nodes are the hits that begin in the part, frequencies those of the same part. Raises UserError for a query as
    `Search.find` does.
    """
    texts = Texts(corpus, case=case)
    hits = corpus.search.hits(query, pattern=pattern, same_script=same_script, filters=part.filters)
    tagged = part.spans(corpus) or {}
    nodes = {article: part.keep(spans, tagged.get(article, [])) for article, _, spans in hits}
    near = Neighbours[int](window, texts.is_word, texts.ends_sentence)
    frequencies = texts.count(part, go_on=go_on).frequency
    there = Filters(articles=tuple(article for article, spans in nodes.items() if spans))
    for tokens in texts.of(replace(part, filters=there), go_on=go_on):
        ends = texts.ends(tokens)
        spans = [token_span(ends, span) for span in nodes[tokens.article]]
        near.add(tokens.numbers, spans, whole=tokens.whole)
    found = collocates(near, frequencies, words=sum(frequencies.values()), least=least)
    rows = [
        (rank, texts.text(word), *astuple(association), frequencies[word])
        for rank, (word, association) in enumerate(found, start=1)
    ]
    facts = {
        "query": methods.query(query, pattern=pattern, same_script=same_script),
        "part": describing.describe(part),
        "nodes": f"{near.nodes:,}",
        "left": window.left,
        "right": window.right,
        "within": methods.within_sentence(window.within_sentence),
        "least": least,
        "case": methods.case_ignored(not case),
    }
    return Table("collocates", COLUMNS, rows, methods.filled(methods.COLLOCATES, facts))
