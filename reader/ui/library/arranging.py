"""Which articles the library shows, in which order and in which groups: plain values, no widgets."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from reader.chinese import pinyin
from reader.chinese.folding import fold
from reader.corpus.rows import Article, State
from reader.ui.library.shelves import Group, Shelf, Sort, key_of, shelves_of, source_of
from reader.ui.sorting import sorted_in_pieces

#: One letter would stand for nearly every name.
_LETTERS = 2
#: From so many articles on, looking up takes longer than a key may.
_MANY = 2000
#: Of how many words it is kept which names sound like them.
_WORDS_KEPT = 16
#: Nothing is counted where nothing is sorted by it.
_NONE: Mapping[int, int] = MappingProxyType({})


if TYPE_CHECKING:
    from reader.corpus.selecting import Wanted


@dataclass(frozen=True, slots=True)
class Filter:
    """What an article must have to be shown, all of it. Texts are looked for in either script.

    `text` may stand in any of the details, `title` in the titles, `file` in the name of the file, `body` in the text.
    `below` are the tags under `tag`: one of them does as well. `since` and `until` are dates, both inclusive, or
    the beginnings of dates (2024, 2024-03). An empty `source` means that none is known, `dated` false no date.
    With `annotator`, one of that person's annotations must have the tag.
    """

    text: str = ""
    state: State | None = None
    tagged: bool | None = None
    tag: int | None = None
    below: frozenset[int] = frozenset()
    title: str = ""
    body: str = ""
    file: str = ""
    source: str | None = None
    since: str = ""
    until: str = ""
    dated: bool | None = None
    annotator: str | None = None
    imported_last: bool = False
    reprints: bool = False

    @property
    def wanted(self) -> Wanted | None:
        """The part of it that only the corpus can tell; None: nothing."""
        if not (self.body.strip() or self.annotator is not None or self.imported_last or self.reprints):
            return None
        from reader.corpus.selecting import Wanted  # noqa: PLC0415 - the first picture is not filtered

        tags = frozenset() if self.tag is None else self.below | {self.tag}
        return Wanted(
            body=self.body.strip(),
            annotator=self.annotator,
            tags=tags if self.annotator is not None else frozenset(),
            imported_last=self.imported_last,
            reprints=self.reprints,
        )


#: What of a filter is told by a look at the article.
_QUICK = ("state", "source", "since", "until", "dated")


class Arranger:
    """Arranges the same articles again and again, under one filter after another: what it looked up, it keeps."""

    def __init__(self) -> None:
        self._details: dict[int, tuple[str, str, str]] = {}
        # Apart from the texts: tuples of texts alone are none of those that Python looks through for circles.
        self._detailed: dict[int, Article] = {}
        self._sounding: dict[str, dict[str, bool]] = {}
        self._order: tuple[int, Sort, list[int]] | None = None
        self.age = 0
        """How often the order was forgotten."""

    def forget_order(self) -> None:
        """Articles came, went or changed their details: they are sorted anew."""
        self.age += 1

    def is_slow(self, articles: Collection[Article], wanted: Filter) -> bool:
        """Whether this filter takes looking up first (see `look_up`), which is best done on another thread."""
        words = [*_words(wanted.text), *_words(wanted.title)]
        if len(articles) < _MANY or not (words or wanted.file.strip()):
            return False
        return len(self._details) < len(articles) or any(
            word not in self._sounding for word in words if _is_typed(word)
        )

    def look_up(self, articles: Iterable[Article], wanted: Filter) -> None:
        """Look up how these articles read and whether their names sound as what is typed."""
        words = [word for word in {*_words(wanted.title), *_words(wanted.text)} if _is_typed(word)]
        known = {word: dict(self._sounding.get(word, {})) for word in words}
        for article in articles:
            self._read(article)
            for word in words:
                for name in (article.title, article.source, article.author):
                    if name and name not in known[word]:
                        known[word][name] = self._matches(word, name)
        for (
            word,
            names,
        ) in known.items():  # not before: a word that is half looked up would be taken for whole
            self._keep(word)
            self._sounding[word] = names

    def arrange(
        self,
        articles: Mapping[int, Article],
        tags: Mapping[int, tuple[int, ...]],
        wanted: Filter,
        sort: Sort,
        group: Group,
        *,
        counts: Mapping[int, int] = _NONE,
        among: Container[int] | None = None,
        age: int | None = None,
    ) -> list[Shelf]:
        """The articles that pass the filter, sorted, in groups. Unknown dates and sources come last.

        `counts` are the passages that are tagged in each, by which they may be sorted.

        `among` are the ids of those that the corpus found (see `Filter.wanted`); None: all. `age`: that of the order
        when the articles were as they are here; None: now.
        """
        numbers = self._numbers(articles, sort, counts, self.age if age is None else age)
        if among is not None:
            numbers = [number for number in numbers if number in among]
        shown = [articles[number] for number in numbers]
        for passes in self._tests(tags, wanted):
            shown = list(filter(passes, shown))
        return shelves_of(shown, group)

    def _numbers(
        self, articles: Mapping[int, Article], sort: Sort, counts: Mapping[int, int], age: int
    ) -> list[int]:
        """The ids, sorted; kept as long as the order is not forgotten."""
        order = self._order  # another thread may set it meanwhile
        if order is None or order[:2] != (age, sort):
            keys = {number: key_of(article, sort, counts) for number, article in articles.items()}
            self._order = order = age, sort, sorted_in_pieces(list(keys), keys.__getitem__)
        return order[2]

    def _tests(
        self, tags: Mapping[int, tuple[int, ...]], wanted: Filter
    ) -> Iterator[Callable[[Article], bool]]:
        """What tells whether an article passes, the quick tests first; none for what is not wanted."""
        if any(getattr(wanted, name) != getattr(Filter(), name) for name in _QUICK):
            yield lambda article: _has(article, wanted)
        if wanted.tagged is not None:
            yield lambda article: bool(tags.get(article.id)) is wanted.tagged
        if wanted.tag is not None:
            family = wanted.below | {wanted.tag}
            yield lambda article: not family.isdisjoint(tags.get(article.id, ()))
        if wanted.file.strip():
            file = fold(wanted.file.strip())
            yield lambda article: file in self._read(article)[2]
        for word in _words(wanted.title):
            yield lambda article, word=word: (  # type: ignore[misc]
                word in self._read(article)[1] or self._sounds(word, article.title)
            )
        for word in _words(wanted.text):
            yield (self._finder if _is_typed(word) else self._literal_finder)(word)

    def _literal_finder(self, word: str) -> Callable[[Article], bool]:
        return lambda article: word in self._read(article)[0]

    def _finder(self, word: str) -> Callable[[Article], bool]:
        return lambda article: (
            word in self._read(article)[0]
            or any(self._sounds(word, name) for name in (article.title, article.source, article.author))
        )

    def _read(self, article: Article) -> tuple[str, str, str]:
        """All details, the titles and the file of an article, folded."""
        if self._detailed.get(article.id) is article:
            return self._details[article.id]
        titles = [article.title, article.kicker, article.subtitle]
        others = [article.section, article.source, article.author, article.date, article.number]
        title, file = _folded(titles), fold(article.file)
        details = "\n".join((title, _folded(others), file)), title, file
        self._details[article.id] = details
        self._detailed[article.id] = article
        return details

    def _sounds(self, word: str, name: str | None) -> bool:
        """Whether a name can be typed as `word`: pinyin or initials, two letters at least."""
        if not name or not _is_typed(word):
            return False
        known = self._sounding.get(word)
        if known is None:
            self._keep(word)
            known = self._sounding[word] = {}
        found = known.get(name)
        if found is None:
            found = known[name] = self._matches(word, name)
        return found

    def _matches(self, word: str, name: str) -> bool:
        """A name that does not sound as the beginning of a word does not sound as the word."""
        shorter = self._sounding.get(word[:-1])
        return (shorter is None or shorter.get(name, True)) and pinyin.matches(word, name)

    def _keep(self, word: str) -> None:
        while word not in self._sounding and len(self._sounding) >= _WORDS_KEPT:
            self._sounding.pop(next(iter(self._sounding)), None)


def arrange(
    articles: Iterable[Article],
    tags: Mapping[int, tuple[int, ...]],
    wanted: Filter,
    sort: Sort,
    group: Group,
    counts: Mapping[int, int] = _NONE,
) -> list[Shelf]:
    """Arrange articles once (see `Arranger.arrange`)."""
    there = {article.id: article for article in articles}
    return Arranger().arrange(there, tags, wanted, sort, group, counts=counts)


def _has(article: Article, wanted: Filter) -> bool:
    """Whether its state, its date and its source are as wanted."""
    date = article.date or ""
    if wanted.since or wanted.until:
        early = wanted.since and date[: len(wanted.since)] < wanted.since
        late = wanted.until and date[: len(wanted.until)] > wanted.until
        if not date or early or late:
            return False
    return (
        (wanted.state is None or article.state is wanted.state)
        and (wanted.source is None or source_of(article) == wanted.source)
        and (wanted.dated is None or bool(date) is wanted.dated)
    )


def _words(text: str) -> list[str]:
    return fold(text).split() if text.strip() else []  # the tables take a tenth of a second


def _folded(parts: Iterable[str | None]) -> str:
    return fold("\n".join(part for part in parts if part))


def _is_typed(word: str) -> bool:
    return len(word) >= _LETTERS and word.isascii() and word.isalpha()
