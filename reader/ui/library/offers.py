"""What the library's filters offer to choose from: what is in the corpus, in order."""

from __future__ import annotations

from collections.abc import Container, Iterable

from reader.chinese import pinyin
from reader.corpus.rows import Article
from reader.corpus.selecting import annotators
from reader.ui.library.filtering import Offers
from reader.ui.library.shelves import source_of
from reader.ui.session import Session


def offers_of(
    session: Session | None, articles: Iterable[Article], chosen: int | None, in_use: Container[int]
) -> Offers:
    """The tags that are in use, with the themes above them and the one that is chosen; sources; annotators."""
    codebook = {tag.id: tag for tag in session.corpus.codebook.all()} if session is not None else {}
    used: set[int] = set()
    for tag in codebook.values():
        if tag.id in in_use or tag.id == chosen:
            above: int | None = tag.id
            while above is not None and above not in used:
                used.add(above)
                above = codebook[above].parent if above in codebook else None
    sources = {source_of(article) for article in articles}
    return Offers(
        tags=[(tag.id, tag.path) for tag in codebook.values() if tag.id in used],
        sources=sorted(sources - {""}, key=pinyin.sort_key),
        annotators=annotators(session.corpus.db) if session is not None else [],
        unsourced="" in sources,
    )
