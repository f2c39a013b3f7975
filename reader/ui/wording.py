"""Sentences for people, in their language, from what the rooms below hand up as data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import reduce

from PySide6.QtCore import QCoreApplication, Qt

from reader.corpus.rows import Change
from reader.errors import UserError
from reader.messages import QT_TRANSLATE_NOOP, QUERY_PATTERN_BAD, told

#: What each step of the history is called. The keys are those of `Changes.step`.
_STEPS = {
    "annotation.add": QT_TRANSLATE_NOOP("history", "Tag “{quote}” with {tag}"),
    "annotation.join": QT_TRANSLATE_NOOP("history", "Add “{quote}” to a passage with {tag}"),
    "annotation.leave": QT_TRANSLATE_NOOP("history", "Take “{quote}” out of its passage"),
    "annotation.add_all": QT_TRANSLATE_NOOP("history", "Tag “{quote}” with {tag}"),
    "annotation.add_listed": QT_TRANSLATE_NOOP("history", "Tag “{quote}” with several tags"),
    "annotation.note": QT_TRANSLATE_NOOP("history", "Change the note on “{quote}”"),
    "annotation.retag": QT_TRANSLATE_NOOP("history", "Change the tag of “{quote}”"),
    "annotation.move": QT_TRANSLATE_NOOP("history", "Change the passage “{quote}”"),
    "annotation.remove": QT_TRANSLATE_NOOP("history", "Remove {tag} from “{quote}”"),
    "annotation.status": QT_TRANSLATE_NOOP("history", "Change the status of “{quote}”"),
    "articles.import": QT_TRANSLATE_NOOP("history", "Import files"),
    "articles.remove": QT_TRANSLATE_NOOP("history", "Remove articles"),
    "article.details": QT_TRANSLATE_NOOP("history", "Change the details of “{title}”"),
    "article.split": QT_TRANSLATE_NOOP("history", "Split “{title}”"),
    "articles.merge": QT_TRANSLATE_NOOP("history", "Merge “{title}” with “{other}”"),
    "articles.clean": QT_TRANSLATE_NOOP("history", "Clean {file} again"),
    "articles.state": QT_TRANSLATE_NOOP("history", "Change the state of {count} article"),
    "corpus.merge": QT_TRANSLATE_NOOP("history", "Merge the corpus {file} into this one"),
    "history.again": QT_TRANSLATE_NOOP("history", "Brought back: {step}"),
    "history.back": QT_TRANSLATE_NOOP("history", "Taken back alone: {step}"),
    "article.state": QT_TRANSLATE_NOOP("history", "Change the state of “{title}”"),
    "codebook.colours": QT_TRANSLATE_NOOP("history", "Give all tags colours anew"),
    "check.quotes": QT_TRANSLATE_NOOP("history", "Put the quotes of annotations right"),
    "codebook.import": QT_TRANSLATE_NOOP("history", "Take in the codebook {file}"),
    "pin.add": QT_TRANSLATE_NOOP("history", "Convert “{source}” to “{target}”"),
    "pin.import": QT_TRANSLATE_NOOP("history", "Take in the dictionary {file}"),
    "pin.remove": QT_TRANSLATE_NOOP("history", "Take back the conversion of “{source}” to “{target}”"),
    "search.save": QT_TRANSLATE_NOOP("history", "Keep the search “{name}”"),
    "search.replace": QT_TRANSLATE_NOOP("history", "Replace the search “{name}”"),
    "search.remove": QT_TRANSLATE_NOOP("history", "Remove the search “{name}”"),
    "setting.simplified_standard": QT_TRANSLATE_NOOP("history", "Change the simplified standard"),
    "setting.standard": QT_TRANSLATE_NOOP("history", "Change the traditional standard"),
    "tag.bring_back": QT_TRANSLATE_NOOP("history", "Bring back the tag {tag}"),
    "tag.create": QT_TRANSLATE_NOOP("history", "Create the tag {tag}"),
    "tag.change": QT_TRANSLATE_NOOP("history", "Change the tag {tag}"),
    "tag.merge": QT_TRANSLATE_NOOP("history", "Merge the tag {tag} into {target}"),
    "tag.move_annotations": QT_TRANSLATE_NOOP("history", "Give annotations of {tag} the tag {target}"),
    "tag.retire": QT_TRANSLATE_NOOP("history", "Retire the tag {tag}"),
    "tag.move": QT_TRANSLATE_NOOP("history", "Move the tag {tag}"),
    "tag.remove": QT_TRANSLATE_NOOP("history", "Remove the tag {tag}"),
    "term.add": QT_TRANSLATE_NOOP("history", "Add the term “{term}”"),
    "term.remove": QT_TRANSLATE_NOOP("history", "Remove the term “{term}”"),
}
#: What those are called that did it to more than one thing: their `count` is not 1.
_STEPS_OF_MANY = {
    "articles.remove": QT_TRANSLATE_NOOP("history", "Remove {count} articles"),
    "articles.state": QT_TRANSLATE_NOOP("history", "Change the state of {count} articles"),
    "annotation.add_all": QT_TRANSLATE_NOOP("history", "Tag {count} places with {tag}"),
    "annotation.add_listed": QT_TRANSLATE_NOOP("history", "Tag {count} places with several tags"),
    "annotation.remove": QT_TRANSLATE_NOOP("history", "Remove {count} annotations"),
    "annotation.retag": QT_TRANSLATE_NOOP("history", "Change the tag of {count} annotations"),
    "annotation.status": QT_TRANSLATE_NOOP("history", "Change the status of {count} annotations"),
    "pin.remove": QT_TRANSLATE_NOOP("history", "Take back {count} decisions on conversions"),
    "term.add": QT_TRANSLATE_NOOP("history", "Add {count} terms"),
    "term.remove": QT_TRANSLATE_NOOP("history", "Remove {count} terms"),
}

#: Encodings whose names are not in capitals all through.
_KNOWN_AS = {"big5": "Big5", "big5hkscs": "Big5-HKSCS"}


def what_happened(error: UserError) -> str:
    """The first sentence of an error: what happened."""
    return QCoreApplication.translate("messages", error.message.what).format(**_worded(error))


def what_to_do(error: UserError) -> str:
    """The second sentence of an error: what to do now; perhaps empty."""
    remedy = error.message.remedy
    return QCoreApplication.translate("messages", remedy).format(**_worded(error)) if remedy else ""


def sentence(error: UserError) -> str:
    """An error in one line."""
    return joined(what_happened(error), what_to_do(error))


def joined(*sentences: str) -> str:
    """Sentences in one line; Chinese sets no space between them."""
    pair = QCoreApplication.translate("sentences", "{0} {1}")
    return reduce(pair.format, filter(None, sentences), "").strip()


def named(what: str, value: str) -> str:
    """What something is, and a colon before it; Chinese has a colon of its own, with its space."""
    return QCoreApplication.translate("sentences", "{0}: {1}").format(what, value)


def encoding_name(encoding: str) -> str:
    """An encoding by the name that people know, which Python knows, too: UTF-8, Big5-HKSCS."""
    return _KNOWN_AS.get(encoding, encoding.upper().replace("_", "-"))


def step_name(change: Change) -> str:
    """What a step of the history did."""
    return described(change.name, change.facts)


def described(name: str, facts: Mapping[str, str]) -> str:
    """What a step did, from its name and what it noted."""
    template = _STEPS.get(name)
    if facts.get("count", "1") != "1":
        template = _STEPS_OF_MANY.get(name, template)
    if template is None:
        return name
    words = _Facts(facts)
    if "facts" in facts:  # a step about another step
        words["step"] = described(facts.get("step", ""), _noted(facts["facts"]))
    return QCoreApplication.translate("history", template).format_map(words)


def _noted(text: str) -> dict[str, str]:
    """What a step noted, as it is stored; nothing where that cannot be read."""
    try:
        facts = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return {str(key): str(value) for key, value in facts.items()} if isinstance(facts, dict) else {}


def local_time(utc: str) -> str:
    """A time of the corpus on this clock, to the minute; what is no time as it stands."""
    from PySide6.QtCore import QDateTime  # noqa: PLC0415 - after the first picture

    time = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs)
    return time.toLocalTime().toString("yyyy-MM-dd HH:mm") if time.isValid() else utc


class _Facts(dict[str, str]):
    """Facts of a step; one that an older program did not note reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def _worded(error: UserError) -> dict[str, object]:
    """The facts; where one is itself an error's message or a phrase, in the user's language."""
    if error.message is QUERY_PATTERN_BAD and "reason" in error.facts:
        from reader.ui.pattern_faults import fault_words  # noqa: PLC0415 - seldom

        return error.facts | {"reason": fault_words(error.facts["reason"])}
    translate = QCoreApplication.translate
    return {
        name: what_happened(fact) if isinstance(fact, UserError) else told(fact, translate)
        for name, fact in error.facts.items()
    }
