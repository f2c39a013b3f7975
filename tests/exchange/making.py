"""A small corpus with all that an export has to carry: awkward characters, notes, judgements, a passage with gaps."""

from __future__ import annotations

from collections.abc import Callable

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Status

#: Characters beyond the first plane, one of several code points, combining marks, three kinds of line breaks.
AWKWARD = (
    '𠮷野家与鄉村振興\r\n第二段：一家人👨‍👩‍👧也来了，cafe\u0301 里说 <好> & "坏"。\u2028又一行\r末段𰻝𰻝面'
)


def coded(corpus: Corpus, add_text: Callable[..., int]) -> list[Annotation]:
    """Code two articles; the annotations as they are then, in their order.

    Of the first: one with a note, two parts of one passage, a proposal, one that was rejected. Of the second: one.
    """
    corpus.codebook.create("民生", colour="#aa3300", definition="总的题目\n不含其他", examples="例一\n例二")
    corpus.codebook.create("民生/饮食 <1>", definition='吃与"喝"')
    corpus.codebook.retire(corpus.codebook.create("旧题")[0].id)
    first = add_text(
        AWKWARD,
        title="一家 & <人>",
        name="a.txt",
        source="晚报",
        date="2024-05",
        author="甲",
        number="〔2024〕1号",
    )
    second = add_text("各地要加强耕地保护。", title="一家 & <人>", name="b.txt")
    noted, _ = corpus.annotations.add(
        first, span_of(AWKWARD, "𠮷野家"), "民生/饮食 <1>", note="一\r\n二 <b>&"
    )
    corpus.annotations.add(first, span_of(AWKWARD, "振興\r\n第二"), "民生")
    family, _ = corpus.annotations.add(first, span_of(AWKWARD, "👨‍👩‍👧"), "民生", annotator="王")
    corpus.annotations.add_part(family.id, span_of(AWKWARD, "e\u0301 里"))
    proposed, _ = corpus.annotations.add(first, span_of(AWKWARD, "又一行\r末"), "民生", annotator="王")
    corpus.annotations.set_status([proposed.id], Status.PROPOSED)
    rejected, _ = corpus.annotations.add(first, span_of(AWKWARD, "𰻝𰻝"), "旧题", annotator="")
    corpus.annotations.set_status([rejected.id], Status.REJECTED)
    corpus.annotations.add(second, Span(0, 10), "民生/饮食 <1>")
    assert noted.note
    return corpus.annotations.all()


def span_of(body: str, quote: str) -> Span:
    """Where a quote stands first."""
    start = body.index(quote)
    return Span(start, start + len(quote))
