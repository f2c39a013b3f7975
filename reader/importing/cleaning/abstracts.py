"""Abstracts above a text: the word for them is no title, and a name above them is who wrote."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.importing.cleaning.heads import Head
from reader.importing.cleaning.names import names_apart, names_only
from reader.importing.cleaning.segments import Segment

#: What stands before, or alone above, a text that says in short what is below.
ABSTRACT = lazy(
    r"[【\[]?\s*(?:ai\s*)?(?:摘\W*要|内容提要|内容摘要|导\s*读|导\s*语|提\s*要)\s*[】\]]?\s*(?:[:：]\s*|(?<=[】\]])\s*|$)"
)


def without_writers(head: Head, segment: Segment) -> Head:
    """A head whose only line names people: above an abstract that is who wrote, of a text without a title."""
    blocks = [*head.title, *head.kicker, *head.subtitle]
    if (
        len(blocks) != 1
        or head.authors
        or not (names_only(blocks[0].folded) or names_apart(blocks[0].folded))
    ):
        return head
    below = next(
        (b for b in (*segment.head, *segment.body) if b.line.span.start > blocks[0].line.span.start), None
    )
    if below is None or ABSTRACT.match(below.folded) is None:
        return head
    return head._replace(title=[], kicker=[], subtitle=[], authors=blocks)
