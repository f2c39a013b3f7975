"""What tests of merging have in common."""

from __future__ import annotations

from collections.abc import Callable

from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Change

Add = Callable[..., int]
Copy = Callable[[], Corpus]

TEXT = "𠮷县推进医疗改革，完善分级诊疗😀。\r\n乡镇卫生院e\u0301扩建。"
OTHER = "鄉鎮學校擴建，孩子們在家門口上學。"


def merged(corpus: Corpus, other: Corpus, **options: bool | str) -> tuple[Outcome, Change]:
    found = merge(corpus, other.path, **options)  # type: ignore[arg-type]
    assert found is not None
    return found


def said(corpus: Corpus) -> set[tuple[str, ...]]:
    """What is annotated, whatever the ids are here."""
    titles = {article.id: article.title for article in corpus.articles.all()}
    return {(one.uuid, titles[one.article], str(one.span), one.tag_path) for one in corpus.annotations.all()}
