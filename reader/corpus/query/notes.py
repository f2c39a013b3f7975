"""What of a query was perhaps meant otherwise than it was understood, in sentences.

They are English and marked for translation, as the sentences of `reader.messages` are: the window and the command
line translate them (context "QuerySentence").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.corpus.query.fields import field_of
from reader.corpus.query.filters import Filters
from reader.corpus.query.nodes import Query, leaves
from reader.corpus.query.scanning import Word, scan
from reader.corpus.query.syntax import read_query
from reader.messages import QT_TRANSLATE_NOOP

_SMALL = re.compile(r"and|or|not|near(?:/\d+)?")
#: Operators of other programs, and what stands for them here.
_SIGNS = {"|": "OR", "||": "OR", "&": "AND", "&&": "AND", "!": "NOT"}
_MINUS = re.compile(r"[-−－][^\W\d]\S*")
_WIDE_FIELD = re.compile(r"([^\W\d_]+)：")
_NEAR = re.compile(r"NEAR(/\S*)?")
_NAMED = re.compile(r"\(*([^\W\d_]+):(?!//)\S+")
_WILD = re.compile(r"[*?]+")

_HALF = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as it stands, because a bracket lacks its other half."
)
_FIRST = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as a word, because nothing stands before it."
)
_LAST = QT_TRANSLATE_NOOP("QuerySentence", "“{0}” is looked for as a word, because nothing stands after it.")
_BETWEEN = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as a word, because it does not stand between two words."
)
_FAR = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as a word: after NEAR/ stands a number up to 9999, as in NEAR/5."
)
_DATE = QT_TRANSLATE_NOOP("QuerySentence", "“{0}” is no date: write 2024, 2024-05, or 2024-01..2024-06.")
_YES_NO = QT_TRANSLATE_NOOP("QuerySentence", "“{0}” is looked for as it stands: here one says yes or no.")
_NO_VALUE = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as it stands, because nothing follows the colon."
)
_BRACKETED = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as it stands: a field does not stand in brackets."
)
_BESIDE = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” joins the words beside it; a field holds for the whole search."
)
_NO_DATE = QT_TRANSLATE_NOOP("QuerySentence", "No date is both from {0} and until {1}.")
_IN_SMALL = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” in small letters is a word like others; {1} joins words."
)
_SIGN = QT_TRANSLATE_NOOP("QuerySentence", "“{0}” is looked for as it stands; here one writes {1}.")
_WIDE = QT_TRANSLATE_NOOP("QuerySentence", "“{0}” is looked for as it stands; a field has a plain colon: {1}")
_NO_FIELD = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” is looked for as it stands, because no field is called “{1}”."
)
_ALONE = QT_TRANSLATE_NOOP(
    "QuerySentence", "“{0}” alone is looked for as it stands; beside other characters it is a wildcard."
)
_QUOTES = QT_TRANSLATE_NOOP(
    "QuerySentence", 'Only straight quotes (") hold a string together; others are looked for.'
)
_BRACKETS = QT_TRANSLATE_NOOP("QuerySentence", "Only plain brackets ( ) group; wide ones are looked for.")
_NO_TAG = QT_TRANSLATE_NOOP("QuerySentence", "No tag is called “{0}”.")
_NOBODY = QT_TRANSLATE_NOOP("QuerySentence", "Nobody called “{0}” has annotated anything.")
_ALL_REJECTED = QT_TRANSLATE_NOOP(
    "QuerySentence", "All annotations of “{0}” were rejected, and those count for nothing."
)
#: What is said of a name in a filter, by what `filters.nameless` says of it.
_NAMELESS = {"tag": _NO_TAG, "annotator": _NOBODY, "rejected": _ALL_REJECTED}


class Note(NamedTuple):
    """A sentence in `str.format` style, and what stands in it."""

    what: str
    facts: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.what.format(*self.facts)


def notes_of(query: str) -> list[Note]:
    """What is to be said of a query; nothing of most. Raises UserError where it cannot be read."""
    words, read = scan(query), read_query(query)
    plain = [word.text for word in words if word.kind == "word"]
    typed = " ".join(plain)
    return [
        *_words(plain, words, read),
        *_beside(words, read),
        *(_misread(word) for word in words if word.misread),
        *_dates(read.filters),
        *(_small(text) for text in dict.fromkeys(plain) if _SMALL.fullmatch(text)),
        *_signs(plain),
        *(
            Note(_WIDE, (match[0], f"{match[1]}:"))
            for match in _WIDE_FIELD.finditer(typed)
            if field_of(match[1])
        ),
        *_literal(plain),
        *([Note(_QUOTES)] if any(sign in typed for sign in "“”＂") else []),
        *([Note(_BRACKETS)] if any(sign in typed for sign in "（）") else []),
    ]


def notes_on_names(nameless: Sequence[tuple[str, str]]) -> list[Note]:
    """What is to be said of tags and annotators that name nothing which counts (see `filters.nameless`)."""
    return [Note(_NAMELESS[how], (name,)) for how, name in nameless]


def _words(plain: Sequence[str], words: Sequence[Word], read: Query) -> Iterator[Note]:
    """Operators and brackets that are looked for."""
    strings = {word.text for word in words if word.kind == "string"}
    misread = {word.misread for word in words if word.misread}
    texts = [leaf.text for leaf in leaves(read.node)]
    halves = [
        text
        for text in texts
        if text.count("(") != text.count(")") and text not in strings and not misread & _wholes(text)
    ]
    for text in dict.fromkeys([*read.as_text, *halves]):
        if "(" in text or ")" in text:
            yield Note(_HALF, (text,))
        elif words[0].text == text:
            yield Note(_FIRST, (text,))
        elif words[-1].text == text:
            yield Note(_LAST, (text,))
        else:
            yield Note(_BETWEEN, (text,))
    for text in dict.fromkeys(plain):
        if _NEAR.fullmatch(text.strip("()")) and text not in read.as_text and text in texts:
            yield Note(_FAR, (text,))


def _beside(words: Sequence[Word], read: Query) -> Iterator[Note]:
    """OR and NEAR beside a field that they do not join."""
    for place, word in enumerate(words):
        fields = [one for one in words[max(0, place - 1) : place + 2] if one.kind == "field"]
        is_joint = word.kind == "word" and (word.text == "OR" or _NEAR.fullmatch(word.text))
        if fields and is_joint and word.text not in read.as_text:
            yield Note(_BESIDE, (word.text,))


def _wholes(text: str) -> set[str]:
    """A word with the brackets that may have been parted from it."""
    return {text, f"({text}", f"{text})"}


def _misread(word: Word) -> Note:
    name, _, value = word.misread.lstrip("(").partition(":")
    field = field_of(name)
    if word.misread.startswith("(") or (value.endswith(")") and value.count(")") > value.count("(")):
        return Note(_BRACKETED, (word.misread,))
    if field == "date" and value:
        return Note(_DATE, (word.misread,))
    if field == "annotated" and value:
        return Note(_YES_NO, (word.misread,))
    return Note(_NO_VALUE, (word.misread,))


def _dates(filters: Filters) -> Iterator[Note]:
    """Ends of time that leave no day."""
    for one in (*(one for some in filters.choices() for one in some), *filters.without):
        if one.since and one.until and one.since[: len(one.until)] > one.until:
            yield Note(_NO_DATE, (one.since, one.until))


def _signs(plain: Sequence[str]) -> Iterator[Note]:
    """What other programs have for operators."""
    for text in dict.fromkeys(plain):
        if text in _SIGNS:
            yield Note(_SIGN, (text, _SIGNS[text]))
        elif _MINUS.fullmatch(text):
            yield Note(_SIGN, (text, f"NOT {text[1:]}"))
        elif "＊" in text and text.strip(
            "＊"
        ):  # as an input method types it; a wide question mark is mostly one
            yield Note(_SIGN, (text, text.replace("＊", "*")))


def _literal(plain: Sequence[str]) -> Iterator[Note]:
    """What looks like a field or a wildcard and is none."""
    for text in dict.fromkeys(plain):
        if (match := _NAMED.match(text)) and field_of(match[1]) is None:
            yield Note(_NO_FIELD, (text.lstrip("("), match[1]))
        elif _WILD.fullmatch(text):
            yield Note(_ALONE, (text,))


def _small(text: str) -> Note:
    return Note(_IN_SMALL, (text, text.upper()))
