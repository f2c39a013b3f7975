"""What was understood of a query, as a sentence in the person's language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication, QObject

from reader.corpus.query.filters import Filters
from reader.corpus.query.nodes import All, Either, Near, Node, Term, Wildcard, Without
from reader.corpus.query.notes import Note, notes_of
from reader.corpus.query.syntax import read_query
from reader.ui.search.asking import Asked
from reader.ui.wording import joined

#: Code points of a text that are told; a longer one loses its middle.
_LONGEST = 28
#: Texts that are told of a list; more are counted.
_MANY = 12
_SMALL = ("and", "or", "not", "near")
_BARE = re.compile(r"[\w-]+")


class QuerySentence(QObject):
    """Tells what a search looks for."""

    def of(self, asked: Asked, more: Sequence[Note] = ()) -> str:
        """One sentence, and one for each thing that was perhaps meant otherwise; empty for an empty query.

        `more` is what else is to be said of it, once the corpus was asked.

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
            hints = self.told(notes_of(asked.query))
        if asked.same_script:
            parts.append(self.tr("in the script in which it is typed"))
        parts += self._filters(asked.all_filters())
        hints += self.told(more)
        if not parts:
            return joined(*hints)
        pair = self.tr("{0}; {1}")
        whole = self.tr("{0}.").format(reduce(pair.format, parts))
        return joined(whole, *hints)

    def told(self, notes: Sequence[Note]) -> list[str]:
        """Notes in the language of the window."""
        translate = QCoreApplication.translate
        return [translate("QuerySentence", note.what).format(*map(shortened, note.facts)) for note in notes]

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
        if len(texts) == 1:
            return texts[0]
        first = reduce(self.tr("{0}, {1}").format, texts[:-1])
        return last.format(first, texts[-1])

    def _quoted(self, text: str) -> str:
        """A text as it is looked for; in quotation marks where it could be taken for something else."""
        short = shortened(text)
        plain = _BARE.fullmatch(text) and text.casefold() not in _SMALL
        return short if plain else self.tr("“{0}”").format(short)

    # -- filters -------------------------------------------------------------------------------

    def _filters(self, filters: Filters) -> list[str]:
        told = [
            self._list([self._filter(one) for one in some], self.tr("{0} or {1}"))
            for some in filters.choices()
        ]
        return told + [self.tr("not {0}").format(self._filter(one)) for one in filters.without]

    def _filter(self, filters: Filters) -> str:
        """Filters on one thing."""
        texts = (
            (self.tr("title contains {0}"), filters.title),
            (self.tr("source contains {0}"), filters.source),
            (self.tr("section contains {0}"), filters.section),
            (self.tr("author contains {0}"), filters.author),
            (self.tr("document number contains {0}"), filters.number),
            (self.tr("tagged {0}"), filters.tag),
            (self.tr("annotated by {0}"), filters.annotator),
        )
        for words, text in texts:
            if text:
                return words.format(shortened(text))
        if filters.annotated is not None:
            return self.tr("with annotations") if filters.annotated else self.tr("without annotations")
        return self._dates(filters.since, filters.until)

    def _dates(self, since: str, until: str) -> str:
        if since == until:
            return self.tr("dated {0}").format(since)
        if not until:
            return self.tr("from {0}").format(since)
        return self.tr("{0} to {1}").format(since, until) if since else self.tr("until {0}").format(until)


def shortened(text: str, longest: int = _LONGEST) -> str:
    """A text in one line, without its middle where it is long."""
    text = " ".join(text.split()) or text
    if len(text) <= longest:
        return text
    half = (longest - 1) // 2
    return f"{text[:half]}…{text[-half:]}"
