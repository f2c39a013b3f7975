"""The documents of a book that holds several texts: each that has a title of its own begins an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import words
from reader.importing.document import Kind

#: A title stands among so many lines of a document, and more running text than that below it, in full-width characters.
_TOP, _TEXT = 3, 60
#: A book of several texts has at least so many.
_LEAST = 2
#: A title page has no more lines.
_FEW = 6


def mark_leaves(items: Sequence[Item]) -> None:
    """Where documents of a book begin articles: each has a title, not the number of a chapter, and text below it."""
    all_leaves = list(_leaves(items))
    _drop_title_page(all_leaves)
    if any(_is_part(leaf) for leaf in all_leaves):
        return
    leaves = [leaf for leaf in all_leaves if _title_of(leaf) is not None and _text_of(leaf) > _TEXT]
    if len(leaves) < _LEAST or len({_title_of(leaf) for leaf in leaves}) > 1:
        return
    for leaf in leaves:
        next(item for item in leaf if item.reason is None).begins = True


def mark_larger(items: Sequence[Item]) -> None:
    """Lines set larger than one of those above a text begin the next: no heading in it is larger than that."""
    above: list[int] = []
    text = 0.0
    for item in items:
        line = item.line
        if item.reason is not None or item.caption:
            continue
        if line.kind in (Kind.TITLE, Kind.HEADING):
            if text > _TEXT and above and 0 < line.level < max(above) and not numbered(line.folded):
                item.begins = True
                above, text = [], 0.0
            if not text:
                above.append(line.level)
        elif line.prose or text:
            text += line.width


def _leaves(items: Sequence[Item]) -> Iterator[list[Item]]:
    """The lines of each document, in order."""
    leaf: list[Item] = []
    for item in items:
        if item.line.page and leaf:
            yield leaf
            leaf = []
        leaf.append(item)
    yield leaf


def _drop_title_page(leaves: Sequence[Sequence[Item]]) -> None:
    """The page with nothing but the name of the book and who made it, if a text with a title of its own follows."""
    kept = [leaf for leaf in leaves if any(item.reason is None for item in leaf)]
    if len(kept) < _LEAST or _text_of(kept[0]) or len(kept[0]) > _FEW:
        return
    if _title_of(kept[1]) is not None:
        for item in kept[0]:
            item.reason = item.reason or Reason.RUNNING_HEAD


def _is_part(leaf: Sequence[Item]) -> bool:
    """Whether a document is a part of one text: a chapter with its number, the foreword, what closes it."""
    first = next((item.line for item in leaf if item.reason is None), None)
    headed = first is not None and first.kind in (Kind.TITLE, Kind.HEADING)
    return (
        headed
        and first is not None
        and (numbered(first.folded) or bare(first.folded) in words("part_of_text"))
    )


def _title_of(leaf: Sequence[Item]) -> int | None:
    """The level of the title at the top of a document, 1 for the title of the book; None where there is none."""
    top = [item for item in leaf if item.reason is None][:_TOP]
    for item in top:
        if item.line.kind in (Kind.TITLE, Kind.HEADING):
            level = item.line.level if item.line.kind is Kind.HEADING else 1
            return None if numbered(item.line.folded) else level
        if item.line.prose:
            return None
    return None


def _text_of(leaf: Sequence[Item]) -> float:
    return sum(item.line.width for item in leaf if item.reason is None and item.line.prose)
