"""What `duizhao check` does and says: to other programs in English, to people in their language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import messages
from reader.cli.language import sentence, translate
from reader.corpus import checking
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.messages import QT_TRANSLATE_NOOP, Phrase

#: What a check finds of a corpus before it can open it.
_FOUND = (messages.CORPUS_DAMAGED, messages.CORPUS_STRANGE, messages.CORPUS_ALTERED, messages.CORPUS_NEWER)
_NOTHING = Phrase(QT_TRANSLATE_NOOP("findings", "nothing is wrong"))
_KEPT = Phrase(QT_TRANSLATE_NOOP("findings", "the corpus as it was is in {path}"))
_MENDS = Phrase(
    QT_TRANSLATE_NOOP(
        "findings", "“duizhao check --repair” mends what is certain and keeps the corpus as it is now"
    )
)
_SAVED = Phrase(QT_TRANSLATE_NOOP("findings", "what could be read of it is in {path}"))


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check: the record for JSON, the lines for people, and what is told beside both."""

    record: dict[str, Any]
    lines: list[str]
    told: list[str]


def look(path: Path, *, repair: bool, annotator: str, lenient: bool) -> Checked:
    """Check the corpus at a path, or repair it; `lenient`: one that cannot be opened is a finding, too.

    Raises UserError where it cannot be looked at.
    """
    told: list[str] = []
    try:
        found = _looked_at(path, repair=repair, annotator=annotator)
    except UserError as error:
        if not lenient or error.message not in _FOUND:
            raise
        told.append(sentence(error))
        found = checking.Mended([checking.Problem("structure", "file", error.said)])
    told += [
        phrase.filled(path=place).told(translate)
        for phrase, place in ((_KEPT, found.kept), (_SAVED, found.saved))
        if place is not None
    ]
    if found.problems and not (repair or lenient or told):
        told.append(_MENDS.told(translate))
    problems = [{"kind": one.kind, "where": one.where, "what": str(one.what)} for one in found.problems]
    lines = [one.said.told(translate) for one in found.problems] or [_NOTHING.told(translate)]
    return Checked({"ok": not problems, "problems": problems}, lines, told)


def _looked_at(path: Path, *, repair: bool, annotator: str) -> checking.Mended:
    if repair:
        return checking.mend(path, annotator=annotator)
    with explained(path), Corpus.open(path, readonly=True) as corpus:
        return checking.Mended(checking.check(corpus))
