"""What a page with passages says beside them; translated by whoever has it written (see `Options.words`)."""

from __future__ import annotations

from reader.messages import QT_TRANSLATE_NOOP

#: The language of the page, as HTML names it: in a translation that of the translation.
LANGUAGE = QT_TRANSLATE_NOOP("report", "en")
PASSAGES = QT_TRANSLATE_NOOP("report", "Passages: {0} · Articles: {1} · Tags: {2}")
WHERE = QT_TRANSLATE_NOOP("report", "Tags")
PROPOSED = QT_TRANSLATE_NOOP("report", "Proposed")
REJECTED = QT_TRANSLATE_NOOP("report", "Rejected")
RETIRED = QT_TRANSLATE_NOOP("report", "Retired")
EXAMPLES = QT_TRANSLATE_NOOP("report", "Examples")
NOTHING = QT_TRANSLATE_NOOP("report", "Nothing is tagged yet.")

WORDS = (LANGUAGE, PASSAGES, WHERE, PROPOSED, REJECTED, RETIRED, EXAMPLES, NOTHING)
