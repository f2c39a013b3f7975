"""How tables were made, as sentences for the section on method of a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from importlib import metadata

from reader import __version__
from reader.analysis.parts import Part, Passages
from reader.analysis.tables import Method
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.messages import QT_TRANSLATE_NOOP

WORD_LIST = QT_TRANSLATE_NOOP(
    "methods",
    "Word list of {part}: {size} {unit} in {articles} articles; simplified and traditional spellings are one. "
    "DP: Gries (2008); D: Juilland and Chang-Rodríguez (1964). {tools}",
)
COLLOCATES = QT_TRANSLATE_NOOP(
    "methods",
    "Collocates of {query} in {part}: {nodes} nodes, windows of {left} words to the left and {right} to the "
    "right{within}; MI: Church and Hanks (1990); MI³: Daille (1994); t: Church et al. (1991); "
    "log-likelihood: Dunning (1993); logDice: Rychlý (2008); ΔP: Gries (2013). {tools}",
)
KEYNESS = QT_TRANSLATE_NOOP(
    "methods",
    "Keyness of {first} ({first_size} {unit}) against {second} ({second_size} {unit}); log-likelihood: Dunning (1993) "
    "over four cells; BIC: Wilson (2013); log ratio: Hardie (2014), an empty cell counts 0.5; %DIFF: Gabrielatos and "
    "Marchi (2011); odds ratio: Pojanapunya and Watson Todd (2018). {tools}",
)
CONCORDANCE = QT_TRANSLATE_NOOP(
    "methods", "Concordance of {query} in {part}: {hits} hits in {articles} articles. {tools}"
)
THEMES = QT_TRANSLATE_NOOP("methods", "{what} in {part}; {annotations} annotations. {tools}")


def word_list(corpus: Corpus, part: Part, unit: Unit, length: int, *, size: int, articles: int) -> Method:
    """How a word list was made."""
    del corpus
    facts = {
        "part": describe(part),
        "size": f"{size:,}",
        "articles": f"{articles:,}",
        "unit": unit_name(unit, length),
    }
    return Method(WORD_LIST, facts | {"tools": tools()})


def unit_name(unit: Unit, length: int) -> str:
    """What is counted: words, characters, or so many of them in a row."""
    return f"{unit.value}s" if length == 1 else f"{unit.value} {length}-grams"


def tools() -> str:
    """The programs and dictionaries that a figure depends on."""
    return f"Duizhao {__version__}, {words.dictionary()}, OpenCC {metadata.version('OpenCC')}."


def describe(part: Part) -> str:
    """A part in words: which articles, and what of them."""
    what = {
        Passages.ALL: "",
        Passages.TAGGED: "passages tagged",
        Passages.UNTAGGED: "text not tagged",
    }[part.passages]
    if what and part.tag:
        what += f" {part.tag}"
    if what and part.annotator:
        what += f" by {part.annotator}"
    where = describe_filters(part.filters)
    return f"{what} in {where}" if what else where


def describe_filters(filters: Filters) -> str:
    """Which articles, in words."""
    given = {
        field.name: getattr(filters, field.name)
        for field in fields(filters)
        if getattr(filters, field.name) not in ("", None)
    }
    return f"articles with {', '.join(map(_told, given.items()))}" if given else "the whole corpus"


def _told(item: tuple[str, object]) -> str:
    name, value = item
    if name == "articles" and isinstance(value, tuple):
        return f"{len(value)} chosen by hand"
    return f"{name} {value}"


def filled(template: str, facts: Mapping[str, object]) -> Method:
    """A method with the tools named."""
    return Method(template, {**facts, "tools": tools()})
