"""What came of a merge in sentences, for the window and the command line: English, marked for translation."""

from __future__ import annotations

from collections.abc import Iterator

from reader.corpus.merging.outcome import Outcome, Place, TwoNotes
from reader.messages import QT_TRANSLATE_NOOP, Phrase

#: So many characters of a quote or a note are shown.
_LONGEST = 60


def _phrase(template: str) -> Phrase:
    """A sentence that is translated where those of merging are."""
    return Phrase(template, context="merging")


_NOTHING = _phrase(QT_TRANSLATE_NOOP("merging", "Nothing is new: all that is there is here."))
_NOTHING_COMES = _phrase(QT_TRANSLATE_NOOP("merging", "Nothing of it comes: what is here stands."))
_TAGS = _phrase(QT_TRANSLATE_NOOP("merging", "New tags: {tags}"))
_TERMS = _phrase(QT_TRANSLATE_NOOP("merging", "New terms: {terms}"))
_DIFFERING = _phrase(
    QT_TRANSLATE_NOOP("merging", "Tags named or described otherwise there; what is here stands: {tags}")
)
_LOST = _phrase(QT_TRANSLATE_NOOP("merging", "Not found here: “{quote}” in “{title}” ({tag}, {annotator})"))
_LOST_UNNAMED = _phrase(QT_TRANSLATE_NOOP("merging", "Not found here: “{quote}” in “{title}” ({tag})"))
_OTHERWISE = _phrase(
    QT_TRANSLATE_NOOP("merging", "Reads otherwise here: “{quote}” in “{title}” ({tag}) is now on “{now}”")
)
_NOTES = _phrase(
    QT_TRANSLATE_NOOP(
        "merging",
        "Two notes on “{quote}” in “{title}” ({tag}): the later one stands, “{stands}”; left out was “{left}”",
    )
)
#: In the order in which a person wants to know it, by the names in `Outcome`.
_COUNTS = {
    "articles_added": _phrase(QT_TRANSLATE_NOOP("merging", "New articles: {count}")),
    "added": _phrase(QT_TRANSLATE_NOOP("merging", "New annotations: {count}")),
    "updated": _phrase(QT_TRANSLATE_NOOP("merging", "Annotations changed later there, taken over: {count}")),
    "kept": _phrase(QT_TRANSLATE_NOOP("merging", "Annotations changed later here, kept: {count}")),
    "present": _phrase(QT_TRANSLATE_NOOP("merging", "Annotations that are the same here: {count}")),
    "removed_here": _phrase(
        QT_TRANSLATE_NOOP("merging", "Annotations removed here, not brought back: {count}")
    ),
    "moved": _phrase(
        QT_TRANSLATE_NOOP("merging", "Annotations whose article reads otherwise here, found again: {count}")
    ),
    "articles_out": _phrase(
        QT_TRANSLATE_NOOP("merging", "Articles left out, removed here or not wanted: {count}")
    ),
    "out": _phrase(QT_TRANSLATE_NOOP("merging", "Annotations of articles that are left out: {count}")),
}


def summary(outcome: Outcome) -> Iterator[Phrase]:
    """What came and what did not, a sentence for each kind of which there is any; tags with their paths."""
    if outcome.is_nothing:
        yield _NOTHING if outcome.is_the_same else _NOTHING_COMES
    for name, phrase in _COUNTS.items():
        if count := getattr(outcome, name):
            yield phrase.filled(count=count)
    for phrase, paths in ((_TAGS, outcome.tags_added), (_DIFFERING, outcome.tags_differing)):
        if paths:
            yield phrase.filled(tags=" · ".join(paths))
    if outcome.terms_added:
        yield _TERMS.filled(terms=" · ".join(outcome.terms_added))


def lost(outcome: Outcome) -> Iterator[Phrase]:
    """A sentence for each annotation whose passage is not here."""
    for place in outcome.lost:
        yield (_LOST if place.annotator else _LOST_UNNAMED).filled(**_facts(place))


def otherwise(outcome: Outcome) -> Iterator[Phrase]:
    """A sentence for each annotation that came and whose passage does not read as it did there."""
    for one in outcome.otherwise:
        yield _OTHERWISE.filled(**_facts(one.place), now=_short(one.now))


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
