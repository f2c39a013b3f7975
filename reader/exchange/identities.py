"""Names for what leaves a corpus that stay the same from export to export, as UUIDs.

Tags and annotations have a UUID of their own. The others are made of what they are (RFC 9562, version 5): an article
of the bytes of its file and its body, an annotator of the name, so that two files of one team agree on them.
"""

from __future__ import annotations

import hashlib
import re
import uuid

from reader.corpus.corpus import Corpus

#: What version 5 calls the name space: ours.
_SPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:duizhao:exchange")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def derived(kind: str, *words: str) -> str:
    """The UUID of a thing of a kind that these words name."""
    return str(uuid.uuid5(_SPACE, "\n".join((kind, *words))))


def as_uuid(text: str) -> str:
    """A UUID of the corpus in its usual form; one made of it where a damaged file has none."""
    lower = text.lower()
    return lower if _UUID.fullmatch(lower) else derived("uuid", text)


def of_annotator(name: str) -> str:
    """The UUID of a person."""
    return derived("annotator", name)


def of_article(corpus: Corpus, article: int, body: str) -> str:
    """The UUID of an article with this body: another one once it is cleaned or cut anew, as its positions are others.

    Articles of one file that read the same are told apart by their order.
    """
    (sha256,) = corpus.db.execute(
        "SELECT f.sha256 FROM source_file AS f JOIN article AS a ON a.source_file = f.id WHERE a.id = ?",
        (article,),
    ).fetchone()
    (before,) = corpus.db.execute(
        "SELECT count(*) FROM article AS a JOIN article AS b ON b.source_file = a.source_file "
        "AND b.folded_sha256 = a.folded_sha256 AND b.position < a.position AND b.removed = 0 AND b.body = a.body "
        "WHERE a.id = ?",
        (article,),
    ).fetchone()
    text = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    return derived("article", sha256, text, *([str(before)] if before else []))
