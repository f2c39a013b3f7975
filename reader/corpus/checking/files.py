"""The bytes of the imported files: are they those that were read?"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator

from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.columns import is_digest, read_object
from reader.corpus.corpus import Corpus
from reader.corpus.packing import TooLargeError, pieces
from reader.messages import Phrase
from reader.messages.technical import worded


def files(corpus: Corpus) -> Iterator[Problem]:
    """Whether the bytes of each file are as many as they were, and the same; and whether its plan can be read."""
    rows = corpus.db.execute("SELECT id, size, sha256, plan, bytes FROM source_file ORDER BY id")
    for number, size, digest, plan, packed in rows:
        what = _fault(size, digest, packed)
        if what is not None:
            yield Problem("file", f"source file {number}", what)
        if plan is not None and not is_plan(plan):
            yield Problem("file", f"source file {number}", findings.NO_PLAN)


def is_plan(text: str) -> bool:
    """Whether it can be a plan: one that an older program wrote in another way is let be, and not gone by."""
    return bool(read_object(text))


def measured(packed: bytes) -> tuple[int, str]:
    """How many bytes a file has, and their digest. Raises zlib.error where they cannot be unpacked."""
    count, digest = 0, hashlib.sha256()
    for piece in pieces(packed):
        count += len(piece)
        digest.update(piece)
    return count, digest.hexdigest()


def _fault(size: int, digest: str, packed: bytes) -> Phrase | None:
    try:
        count, found = measured(packed)
    except (TooLargeError, zlib.error) as error:
        return findings.NOT_READABLE.filled(reason=worded(str(error)))
    if found == digest:
        return None if count == size else findings.BYTES.filled(found=count, said=size)
    if not is_digest(digest):
        return findings.NO_DIGEST
    return findings.BYTES.filled(found=count, said=size) if count != size else findings.OTHER_BYTES
