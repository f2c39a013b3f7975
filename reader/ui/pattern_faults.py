"""What is wrong with a regular expression, in the user's language: the engine speaks English only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.messages import QT_TRANSLATE_NOOP

#: How the engine's words begin, and what is said for them. Those about one thing share one sentence.
_FAULTS = {
    "unterminated character set": QT_TRANSLATE_NOOP("patterns", "a “[” is not closed"),
    "missing ]": QT_TRANSLATE_NOOP("patterns", "a “[” is not closed"),
    "missing )": QT_TRANSLATE_NOOP("patterns", "a “(” is not closed"),
    "unbalanced parenthesis": QT_TRANSLATE_NOOP("patterns", "there is a “)” too many"),
    "nothing to repeat": QT_TRANSLATE_NOOP("patterns", "there is nothing to repeat"),
    "multiple repeat": QT_TRANSLATE_NOOP("patterns", "two repetitions follow each other"),
    "min repeat greater": QT_TRANSLATE_NOOP("patterns", "the least number is greater than the most"),
    "repeat count too big": QT_TRANSLATE_NOOP("patterns", "a number is too great"),
    "bad character range": QT_TRANSLATE_NOOP("patterns", "a range ends before it begins"),
    "bad escape (end of pattern)": QT_TRANSLATE_NOOP("patterns", "nothing follows the “\\”"),
    "bad escape": QT_TRANSLATE_NOOP("patterns", "this “\\” means nothing here"),
    "bad hex escape": QT_TRANSLATE_NOOP("patterns", "this “\\” means nothing here"),
    "incomplete escape": QT_TRANSLATE_NOOP("patterns", "this “\\” means nothing here"),
    "invalid group reference": QT_TRANSLATE_NOOP("patterns", "there is no such group"),
    "unknown group": QT_TRANSLATE_NOOP("patterns", "there is no such group"),
    "missing group name": QT_TRANSLATE_NOOP("patterns", "the name of a group is wrong"),
    "missing >": QT_TRANSLATE_NOOP("patterns", "the name of a group is wrong"),
    "bad character in group name": QT_TRANSLATE_NOOP("patterns", "the name of a group is wrong"),
    "unknown property": QT_TRANSLATE_NOOP("patterns", "there is no such kind of character"),
    "unknown extension": QT_TRANSLATE_NOOP("patterns", "“(?” is followed by something unknown"),
}
_AT = QT_TRANSLATE_NOOP("patterns", "{0}, near character {1}")
_DEEP = QT_TRANSLATE_NOOP("patterns", "too many brackets within brackets")


def fault_words(error: object) -> str:
    """What `regex` found wrong and where, in code points from one; its own words where none are known."""
    if isinstance(error, RecursionError):
        return QCoreApplication.translate("patterns", _DEEP)
    said = str(getattr(error, "msg", error))
    words = next((known for begin, known in _FAULTS.items() if said.startswith(begin)), None)
    place = getattr(error, "pos", None)
    if words is None:
        return str(error)
    told = QCoreApplication.translate("patterns", words)
    if place is None or place >= len(getattr(error, "pattern", "")):
        return told  # the end of it says nothing
    return QCoreApplication.translate("patterns", _AT).format(told, place + 1)
