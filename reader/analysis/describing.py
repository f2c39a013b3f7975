"""A part of a corpus in words: which articles, and what of them; for the sentences on method."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from reader.analysis.parts import Part, Passages
from reader.analysis.tables import Method
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.messages import QT_TRANSLATE_NOOP

#: Several things in a row.
AND = QT_TRANSLATE_NOOP("methods", "{one}, {other}")
#: Which passages of `{where}`, by whether a tag and an annotator are named.
_PASSAGES = {
    (Passages.TAGGED, False, False): QT_TRANSLATE_NOOP("methods", "passages tagged in {where}"),
    (Passages.TAGGED, True, False): QT_TRANSLATE_NOOP("methods", "passages tagged {tag} in {where}"),
    (Passages.TAGGED, False, True): QT_TRANSLATE_NOOP("methods", "passages tagged by {annotator} in {where}"),
    (Passages.TAGGED, True, True): QT_TRANSLATE_NOOP(
        "methods", "passages tagged {tag} by {annotator} in {where}"
    ),
    (Passages.UNTAGGED, False, False): QT_TRANSLATE_NOOP("methods", "text not tagged in {where}"),
    (Passages.UNTAGGED, True, False): QT_TRANSLATE_NOOP("methods", "text not tagged {tag} in {where}"),
    (Passages.UNTAGGED, False, True): QT_TRANSLATE_NOOP(
        "methods", "text not tagged by {annotator} in {where}"
    ),
    (Passages.UNTAGGED, True, True): QT_TRANSLATE_NOOP(
        "methods", "text not tagged {tag} by {annotator} in {where}"
    ),
}
_EVERYTHING = QT_TRANSLATE_NOOP("methods", "the whole corpus")
_ARTICLES = QT_TRANSLATE_NOOP("methods", "articles with {details}")
_OR = QT_TRANSLATE_NOOP("methods", "{one} or {other}")
_NOT = QT_TRANSLATE_NOOP("methods", "no {one}")
_DETAILS = {
    "title": QT_TRANSLATE_NOOP("methods", "title {value}"),
    "source": QT_TRANSLATE_NOOP("methods", "source {value}"),
    "section": QT_TRANSLATE_NOOP("methods", "section {value}"),
    "author": QT_TRANSLATE_NOOP("methods", "author {value}"),
    "number": QT_TRANSLATE_NOOP("methods", "number {value}"),
    "since": QT_TRANSLATE_NOOP("methods", "date from {value}"),
    "until": QT_TRANSLATE_NOOP("methods", "date until {value}"),
    "tag": QT_TRANSLATE_NOOP("methods", "tag {value}"),
    "annotator": QT_TRANSLATE_NOOP("methods", "annotator {value}"),
    "state": QT_TRANSLATE_NOOP("methods", "state {value}"),
    "script": QT_TRANSLATE_NOOP("methods", "script {value}"),
}
#: The date of articles from a day, month or year until the same, or until another one.
_DATE = QT_TRANSLATE_NOOP("methods", "date {value}")
_DATES = QT_TRANSLATE_NOOP("methods", "date from {since} until {until}")
#: What stands in the corpus as a word of its own.
_VALUES = {
    "unread": QT_TRANSLATE_NOOP("methods", "unread"),
    "reading": QT_TRANSLATE_NOOP("methods", "being read"),
    "done": QT_TRANSLATE_NOOP("methods", "done"),
    "simplified": QT_TRANSLATE_NOOP("methods", "simplified"),
    "traditional": QT_TRANSLATE_NOOP("methods", "traditional"),
    "mixed": QT_TRANSLATE_NOOP("methods", "mixed"),
    "unknown": QT_TRANSLATE_NOOP("methods", "unknown"),
}
_ANNOTATED = {
    True: QT_TRANSLATE_NOOP("methods", "annotations"),
    False: QT_TRANSLATE_NOOP("methods", "no annotations"),
}
_CHOSEN = QT_TRANSLATE_NOOP("methods", "{count} chosen by hand")


def describe(part: Part) -> Method:
    """A part in words: which articles, and what of them."""
    where = describe_filters(part.filters)
    if part.passages is Passages.ALL:
        return where
    template = _PASSAGES[part.passages, bool(part.tag), bool(part.annotator)]
    return Method(template, {"tag": part.tag, "annotator": part.annotator, "where": where})


def describe_filters(filters: Filters) -> Method:
    """Which articles, in words."""
    details = [joined(_OR, map(_details, some)) for some in filters.choices()]
    beside = replace(EVERYTHING, state=filters.state, script=filters.script)
    details += [_details(beside)] if beside else []
    if filters.articles is not None:
        details.append(Method(_CHOSEN, {"count": f"{len(filters.articles):,}"}))
    details += [Method(_NOT, {"one": _details(one)}) for one in filters.without]
    return Method(_ARTICLES, {"details": joined(AND, details)}) if details else Method(_EVERYTHING)


def _details(filters: Filters) -> Method:
    """What filters on one thing ask of an article."""
    details = []
    if filters.since and filters.until:
        details.append(_dates(filters.since, filters.until))
        filters = replace(filters, since="", until="")
    details += [
        Method(template, {"value": _value(name, value)})
        for name, template in _DETAILS.items()
        if (value := getattr(filters, name))
    ]
    if filters.annotated is not None:
        details.append(Method(_ANNOTATED[filters.annotated]))
    return joined(AND, details)


def _dates(since: str, until: str) -> Method:
    """A range of dates as one thing, so that “no” before it is of all of it."""
    return (
        Method(_DATE, {"value": since})
        if since == until
        else Method(_DATES, {"since": since, "until": until})
    )


def joined(template: str, methods: Iterable[Method]) -> Method:
    """At least one of them, each with the next by a template such as `AND`."""
    return reduce(lambda one, other: Method(template, {"one": one, "other": other}), methods)


def _value(detail: str, value: str) -> Method | str:
    return Method(_VALUES[value]) if detail in ("state", "script") and value in _VALUES else value
