"""The same text more than once, in whichever script: reprints are told by the digest of the folded body.

White space and the kind of quotation marks do not count, and titles, which are no part of a body, may differ.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from reader.corpus.database import Database

#: A text of fewer code points than this can be the same by chance (（全文略）) and is no reprint.
SHORTEST = 20

_ALL = f"""
    SELECT json_group_array(id) FROM (
        SELECT id, folded_sha256 FROM article
        WHERE removed = 0 AND characters >= {SHORTEST} AND folded_sha256 IN (
            SELECT folded_sha256 FROM article GROUP BY folded_sha256 HAVING count(*) > 1
        ) ORDER BY id
    ) GROUP BY folded_sha256 HAVING count(*) > 1 ORDER BY min(id)
"""
_OF = f"""
    SELECT b.id FROM article AS a JOIN article AS b ON b.folded_sha256 = a.folded_sha256
    WHERE a.id = ? AND b.id <> a.id AND b.removed = 0 AND b.characters >= {SHORTEST} ORDER BY b.id
"""
_AMONG = f"""
    SELECT f.name, a.title, g.name, b.title FROM article AS a
    JOIN article AS b ON b.id = (
        SELECT min(id) FROM article
        WHERE folded_sha256 = a.folded_sha256 AND removed = 0 AND characters >= {SHORTEST}
    )
    JOIN source_file AS f ON f.id = a.source_file JOIN source_file AS g ON g.id = b.source_file
    WHERE a.id IN (SELECT value FROM json_each(?)) AND b.id < a.id ORDER BY a.id
"""


class Reprint(NamedTuple):
    """An article, by its file and title, of which the same text was there before: in which file, under which title."""

    file: str
    title: str
    first_file: str
    first_title: str


def groups(db: Database) -> list[list[int]]:
    """The ids of the articles that share their text with others, those of one text together."""
    return [json.loads(ids) for (ids,) in db.execute(_ALL)]


def others(db: Database, article: int) -> list[int]:
    """The ids of the other articles with the text of this one."""
    return [number for (number,) in db.execute(_OF, (article,))]


def among(db: Database, articles: Iterable[int]) -> list[Reprint]:
    """Those of the articles with these ids that have the text of an earlier one."""
    return [Reprint(*row) for row in db.execute(_AMONG, (json.dumps(list(articles)),))]
