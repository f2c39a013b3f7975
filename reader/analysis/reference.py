"""A reference as the second side of a comparison: its words counted as those of the corpus, and told in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from reader.analysis import methods
from reader.analysis.parts import Part, Passages
from reader.analysis.tables import Method
from reader.analysis.texts import Texts, Unit, signs_of
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Kind, Reference
from reader.messages import QT_TRANSLATE_NOOP

_CORPUS = QT_TRANSLATE_NOOP(
    "methods", "the reference corpus {name}, articles: {articles}, cut into words by jieba {jieba}"
)
_LIST = QT_TRANSLATE_NOOP("methods", "the reference word list {name}, entries: {types}")
_LIST_TOTAL = QT_TRANSLATE_NOOP(
    "methods", "the reference word list {name}, entries: {types}, the number of {unit} as the list says it"
)
_BOTH = QT_TRANSLATE_NOOP("methods", "{one} {other}")
_BAD = QT_TRANSLATE_NOOP(
    "methods", "Lines of {name} that hold no word with its frequency are left out: {count} ({lines})."
)
_WORDS_INSTEAD = QT_TRANSLATE_NOOP(
    "methods", "{name} is a list of words, so words are compared, not characters."
)
_CHARACTERS_ONLY = QT_TRANSLATE_NOOP(
    "methods",
    "No entry of {name} is longer than one character: it seems to be a list of characters, in which longer words do "
    "not occur. Compare characters instead.",
)
_TOTAL_LOW = QT_TRANSLATE_NOOP(
    "methods", "{name} says that it was made from {total} {unit}, but its entries make {size}: that is taken."
)
_NOTHING = QT_TRANSLATE_NOOP("methods", "There is no word in {name}, so there is nothing to compare.")
#: So many lines are named in a sentence.
_NAMED = 10


class Counted:
    """The words, or the characters, of a reference, spelled as in the corpus where it has them.

    A list of words gives words alone; `unit` is what it does give.
    """

    def __init__(self, reference: Reference, unit: Unit, texts: Texts) -> None:
        self.reference = reference
        self._kept = {
            word: count for word, count in reference.frequency.items() if any(map(str.isalnum, word))
        }
        longest = max(map(len, self._kept), default=0)
        gives_characters = reference.kind is Kind.CORPUS or longest <= 1
        self.unit = unit if gives_characters else Unit.WORD
        self._asked, self._short = unit, reference.kind is Kind.LIST and longest == 1
        self.frequency = self._characters(texts) if self.unit is Unit.CHARACTER else self._words(texts)
        self.sum = sum(self.frequency.values())
        self.size = max(self.sum, reference.total or 0)

    def _words(self, texts: Texts) -> Counter[str]:
        spelled = texts.spellings()
        found = Counter[str]()
        for word, count in self._kept.items():
            found[spelled.setdefault(texts.form(word), word)] += count
        return found

    def _characters(self, texts: Texts) -> Counter[str]:
        found = Counter[str]()
        for word, count in self._kept.items():
            for sign in filter(str.isalnum, signs_of(word, case=texts.case)):
                found[sign] += count
        return found

    def shared(self, corpus: Corpus, part: Part) -> int:
        """How many articles of a part stand in a reference corpus, too. Raises UserError where its tag is none."""
        if not self.reference.texts:
            return 0
        numbers = set(corpus.search.articles(part.filters))
        if part.passages is Passages.TAGGED:
            numbers &= (part.spans(corpus) or {}).keys()
        rows = corpus.db.execute("SELECT id, folded_sha256 FROM article WHERE removed = 0")
        return sum(number in numbers and text in self.reference.texts for number, text in rows)

    # -- in words --------------------------------------------------------------------------------------

    def described(self) -> Method:
        """The reference, in the sentence on how the table was made."""
        reference, unit = self.reference, methods.unit_name(self.unit, 1)
        if reference.kind is Kind.CORPUS:
            facts = {
                "name": reference.name,
                "articles": f"{reference.articles or 0:,}",
                "jieba": methods.cut_with()["jieba"],
            }
            return Method(_CORPUS, facts)
        template = _LIST_TOTAL if self._says_total else _LIST
        return Method(template, {"name": reference.name, "types": f"{len(self._kept):,}", "unit": unit})

    def notice(self, others: Method | None) -> Method | None:
        """What is to be known of the reference, before or in place of what is to be known of any comparison."""
        return _joined([*self._notices(), *([others] if others is not None and self.size else [])])

    @property
    def _says_total(self) -> bool:
        return self.reference.total is not None and self.reference.total >= self.sum

    def _notices(self) -> Iterator[Method]:
        reference, name = self.reference, {"name": self.reference.name}
        if not self.size:
            yield Method(_NOTHING, name)
        if self._asked is not self.unit:
            yield Method(_WORDS_INSTEAD, name)
        if self._short and self.unit is Unit.WORD:
            yield Method(_CHARACTERS_ONLY, name)
        if reference.total is not None and not self._says_total:
            facts = {"total": f"{reference.total:,}", "size": f"{self.sum:,}"}
            yield Method(_TOTAL_LOW, {**name, **facts, "unit": methods.unit_name(self.unit, 1)})
        if reference.bad:
            numbers = [str(fault.facts["line"]) for fault in reference.faults[:_NAMED]]
            lines = ", ".join(numbers) + (" …" if reference.bad > _NAMED else "")
            yield Method(_BAD, {**name, "count": f"{reference.bad:,}", "lines": lines})

    def about(self) -> Mapping[str, object]:
        """What JSON says of it."""
        reference = self.reference
        return {
            "file": reference.name,
            "kind": reference.kind.value,
            "unit": self.unit.value,
            "tokens": self.size,
            "entries": len(self._kept),
            "articles": reference.articles,
            "jieba": methods.cut_with()["jieba"] if reference.kind is Kind.CORPUS else None,
            "lines_left_out": reference.bad,
        }


def _joined(notices: Iterable[Method]) -> Method | None:
    found: Method | None = None
    for notice in notices:
        found = notice if found is None else Method(_BOTH, {"one": found, "other": notice})
    return found
