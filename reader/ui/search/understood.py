"""What was understood of a query, as a sentence in the person's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QObject

from reader.corpus.query.fields import field_of
from reader.corpus.query.filters import Filters
from reader.corpus.query.nodes import All, Either, Near, Node, Term, Wildcard, Without, leaves
from reader.corpus.query.syntax import read_query
from reader.ui.search.asking import Asked
from reader.ui.search.fields import part
from reader.ui.wording import joined

#: Code points of a text that are told; a longer one loses its middle.
_LONGEST = 28
#: Texts that are told of a list; more are counted.
_MANY = 12
_SMALL = ("and", "or", "not", "near")
_BARE = re.compile(r"[\w-]+")
_WIDE_FIELD = re.compile(r"([^\W\d_]+)：")


class QuerySentence(QObject):
    """Tells what a search looks for."""

    def of(self, asked: Asked) -> str:
        """One sentence, and one for each thing that was perhaps meant otherwise; empty for an empty query.

        Raises UserError where the query cannot be read.
        """
        if asked.is_empty:
            return ""
        parts: list[str] = []
        hints: list[str] = []
        if asked.pattern:
            parts.append(
                self.tr("Passages that fit the regular expression {0}").format(shortened(asked.query, 60))
            )
        else:
            node = read_query(asked.query).node
            parts += [self.tr("Articles with {0}").format(self._node(node))] if node is not None else []
            hints = self._hints(asked.query, node)
        if asked.same_script:
            parts.append(self.tr("in the script in which it is typed"))
        parts += self._filters(asked.all_filters())
        if not parts:
            return joined(*hints)
        pair = self.tr("{0}; {1}")
        whole = self.tr("{0}.").format(reduce(pair.format, parts))
        return joined(whole, *hints)

    # -- the tree ------------------------------------------------------------------------------

    def _node(self, node: Node, *, inner: bool = False) -> str:
        match node:
            case Term(text):
                return self._quoted(text)
            case Wildcard(text):
                return self.tr("something like {0}").format(shortened(text))
            case All(parts):
                told = self._list([self._node(one, inner=True) for one in parts], self.tr("{0} and {1}"))
            case Either(parts):
                texts = [self._node(one, inner=True) for one in parts]
                if inner and len(texts) == 2 and all(isinstance(one, Term | Wildcard) for one in parts):
                    return self.tr("either {0} or {1}").format(*texts)
                told = self._list(texts, self.tr("{0} or {1}"))
            case Without(wanted, unwanted):
                told = self.tr("{0}, but not {1}").format(
                    self._node(wanted, inner=isinstance(wanted, Either)),
                    self._node(unwanted, inner=not isinstance(unwanted, Either)),
                )
            case Near(one, other, distance):
                told = self.tr("{0} and {1} with at most %n character(s) between them", "", distance).format(
                    self._node(one, inner=True), self._node(other, inner=True)
                )
        return self.tr("({0})").format(told) if inner else told

    def _list(self, texts: Sequence[str], last: str) -> str:
        """Texts one after the other; between the last two stands `last`."""
        left_out = len(texts) - _MANY
        if left_out > 0:
            texts = [*texts[:_MANY], self.tr("%n more", "", left_out)]
        first = reduce(self.tr("{0}, {1}").format, texts[:-1])
        return last.format(first, texts[-1])

    def _quoted(self, text: str) -> str:
        """A text as it is looked for; in quotation marks where it could be taken for something else."""
        short = shortened(text)
        plain = _BARE.fullmatch(text) and text.casefold() not in _SMALL
        return short if plain else self.tr("“{0}”").format(short)

    # -- filters -------------------------------------------------------------------------------

    def _filters(self, filters: Filters) -> list[str]:
        texts = (
            (self.tr("title contains {0}"), filters.title),
            (self.tr("source contains {0}"), filters.source),
            (self.tr("section contains {0}"), filters.section),
            (self.tr("author contains {0}"), filters.author),
            (self.tr("document number contains {0}"), filters.number),
        )
        told = [words.format(shortened(text)) for words, text in texts if text]
        told += [self._dates(filters.since, filters.until)] if filters.since or filters.until else []
        if filters.tag:
            told.append(self.tr("tagged {0}").format(shortened(filters.tag)))
        if filters.annotator:
            told.append(self.tr("annotated by {0}").format(shortened(filters.annotator)))
        if filters.annotated is not None:
            told.append(self.tr("with annotations") if filters.annotated else self.tr("without annotations"))
        return told

    def _dates(self, since: str, until: str) -> str:
        if since == until:
            return self.tr("dated {0}").format(since)
        if not until:
            return self.tr("from {0}").format(since)
        return self.tr("{0} to {1}").format(since, until) if since else self.tr("until {0}").format(until)

    # -- what was perhaps meant otherwise --------------------------------------------------------

    def _hints(self, query: str, node: Node | None) -> list[str]:
        parted = part(query)
        words = parted.text.split()
        texts = [leaf.text for leaf in leaves(node)]
        halves = [text for text in texts if text.count("(") != text.count(")") and f'"{text}"' not in query]
        as_text = dict.fromkeys([*read_query(query).as_text, *halves])
        hints = [self._as_text(text, words) for text in as_text]
        hints += [self._misread(word) for word in parted.misread]
        filters = parted.filters
        if filters.since and filters.until and filters.since[: len(filters.until)] > filters.until:
            hints.append(
                self.tr("No date is both from {0} and until {1}.").format(filters.since, filters.until)
            )
        for small in dict.fromkeys(text for text in texts if text in _SMALL):
            hints.append(
                self.tr("“{0}” in small letters is a word like others; {1} joins words.").format(
                    small, small.upper()
                )
            )
        for match in _WIDE_FIELD.finditer(parted.text):
            if field_of(match[1]):
                hints.append(
                    self.tr("“{0}” is looked for as it stands; a field has a plain colon: {1}").format(
                        match[0], f"{match[1]}:"
                    )
                )
        if any(sign in parted.text for sign in "“”＂"):
            hints.append(self.tr('Only straight quotes (") hold a string together; others are looked for.'))
        if any(sign in parted.text for sign in "（）"):
            hints.append(self.tr("Only plain brackets ( ) group; wide ones are looked for."))
        return hints

    def _as_text(self, text: str, words: Sequence[str]) -> str:
        """Why an operator or a bracket is looked for."""
        if "(" in text or ")" in text:
            return self.tr(
                "“{0}” is looked for as it stands, because a bracket lacks its other half."
            ).format(text)
        if words and words[0] == text:
            return self.tr("“{0}” is looked for as a word, because nothing stands before it.").format(text)
        if words and words[-1] == text:
            return self.tr("“{0}” is looked for as a word, because nothing stands after it.").format(text)
        return self.tr("“{0}” is looked for as a word, because it does not stand between two words.").format(
            text
        )

    def _misread(self, word: str) -> str:
        name, _, value = word.partition(":")
        short = shortened(word)
        match field_of(name):
            case "date" if value:
                return self.tr("“{0}” is no date: write 2024, 2024-05, or 2024-01..2024-06.").format(short)
            case "annotated" if value:
                return self.tr("“{0}” is looked for as it stands: here one says yes or no.").format(short)
            case _:
                return self.tr("“{0}” is looked for as it stands, because nothing follows the colon.").format(
                    short
                )


def shortened(text: str, longest: int = _LONGEST) -> str:
    """A text in one line, without its middle where it is long."""
    text = " ".join(text.split()) or text
    if len(text) <= longest:
        return text
    half = (longest - 1) // 2
    return f"{text[:half]}…{text[-half:]}"
