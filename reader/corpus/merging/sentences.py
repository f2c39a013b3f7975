"""What came of a merge in sentences, for the window and the command line: English, marked for translation."""

from __future__ import annotations

from collections.abc import Iterator

from reader.corpus.merging.outcome import Outcome, Place, TwoNotes
from reader.messages import QT_TRANSLATE_NOOP, Phrase

#: So many characters of a quote or a note are shown.
_LONGEST = 60

_NOTHING = Phrase(QT_TRANSLATE_NOOP("merging", "Nothing is new: all that is there is here."))
_TAGS = Phrase(QT_TRANSLATE_NOOP("merging", "New tags: {tags}"))
_DIFFERING = Phrase(
    QT_TRANSLATE_NOOP("merging", "Tags named or described otherwise there; what is here stands: {tags}")
)
_LOST = Phrase(QT_TRANSLATE_NOOP("merging", "Not found here: “{quote}” in “{title}” ({tag}, {annotator})"))
_LOST_UNNAMED = Phrase(QT_TRANSLATE_NOOP("merging", "Not found here: “{quote}” in “{title}” ({tag})"))
_NOTES = Phrase(
    QT_TRANSLATE_NOOP(
        "merging",
        "Two notes on “{quote}” in “{title}” ({tag}): the later one stands, “{stands}”; left out was “{left}”",
    )
)
#: In the order in which a person wants to know it, by the names in `Outcome`.
_COUNTS = {
    "articles_added": Phrase(QT_TRANSLATE_NOOP("merging", "New articles: {count}")),
    "added": Phrase(QT_TRANSLATE_NOOP("merging", "New annotations: {count}")),
    "updated": Phrase(QT_TRANSLATE_NOOP("merging", "Annotations changed later there, taken over: {count}")),
    "kept": Phrase(QT_TRANSLATE_NOOP("merging", "Annotations changed later here, kept: {count}")),
    "present": Phrase(QT_TRANSLATE_NOOP("merging", "Annotations that are the same here: {count}")),
    "removed_here": Phrase(
        QT_TRANSLATE_NOOP("merging", "Annotations removed here, not brought back: {count}")
    ),
    "moved": Phrase(
        QT_TRANSLATE_NOOP("merging", "Annotations whose article reads otherwise here, found again: {count}")
    ),
    "articles_out": Phrase(
        QT_TRANSLATE_NOOP("merging", "Articles left out, removed here or not wanted: {count}")
    ),
    "out": Phrase(QT_TRANSLATE_NOOP("merging", "Annotations of articles that are left out: {count}")),
}


def summary(outcome: Outcome) -> Iterator[Phrase]:
    """What came and what did not, a sentence for each kind of which there is any; tags with their paths."""
    if outcome.is_nothing:
        yield _NOTHING
    for name, phrase in _COUNTS.items():
        if count := getattr(outcome, name):
            yield phrase.filled(count=count)
    for phrase, paths in ((_TAGS, outcome.tags_added), (_DIFFERING, outcome.tags_differing)):
        if paths:
            yield phrase.filled(tags=" · ".join(paths))


def lost(outcome: Outcome) -> Iterator[Phrase]:
    """A sentence for each annotation whose passage is not here."""
    for place in outcome.lost:
        yield (_LOST if place.annotator else _LOST_UNNAMED).filled(**_facts(place))


def notes(outcome: Outcome) -> Iterator[Phrase]:
    """A sentence for each note that gave way to another one."""
    for one in outcome.notes:
        yield _NOTES.filled(**_facts(one.place), **_both(one))


def _facts(place: Place) -> dict[str, str]:
    return {
        "quote": _short(place.quote),
        "title": _short(place.title),
        "tag": place.tag_path,
        "annotator": place.annotator,
    }


def _both(notes: TwoNotes) -> dict[str, str]:
    return {"stands": _short(notes.stands) or "—", "left": _short(notes.left)}


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
