"""How tables were made, as sentences for the section on method of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import reduce
from importlib import metadata

from reader import __version__
from reader.analysis.parts import Part, Passages
from reader.analysis.tables import Method
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.messages import QT_TRANSLATE_NOOP

WORD_LIST = QT_TRANSLATE_NOOP(
    "methods",
    "Word list of {part}: {size} {unit}, articles: {articles}; simplified and traditional spellings are one{case}; "
    "listed from a frequency of {least} on{stop}.{dispersion} {tools}",
)
_DISPERSION = QT_TRANSLATE_NOOP("methods", " DP: Gries (2008); D: Juilland and Chang-Rodríguez (1964).")
COLLOCATES = QT_TRANSLATE_NOOP(
    "methods",
    "Collocates of {query} in {part}: {nodes} nodes, windows of {left} words to the left and {right} to the "
    "right{within}, frequency together at least {least}{case}; MI: Church and Hanks (1990); MI³: Daille (1994); t: "
    "Church et al. (1991); log-likelihood: Dunning (1993); logDice: Rychlý (2008); ΔP: Gries (2013). {tools}",
)
KEYNESS = QT_TRANSLATE_NOOP(
    "methods",
    "Keyness of {first} ({first_size} {unit}) against {second} ({second_size} {unit}), frequency in both together at "
    "least {least}{case}; log-likelihood: Dunning (1993) over four cells; BIC: Wilson (2013); log ratio: Hardie "
    "(2014), an empty cell counts 0.5; %DIFF: Gabrielatos and Marchi (2011); odds ratio: Pojanapunya and Watson Todd "
    "(2018). {tools}",
)
_SHARED = QT_TRANSLATE_NOOP(
    "methods", "{method} The parts overlap; articles with text that is counted in both: {articles}."
)
_NOTICE = QT_TRANSLATE_NOOP(
    "methods",
    "The parts overlap (articles with text that is counted in both: {articles}), so differences seem smaller than they "
    "are.",
)
_ONE_SIDED = QT_TRANSLATE_NOOP("methods", "One of the parts has no words, so there is nothing to compare.")
_CASE = QT_TRANSLATE_NOOP("methods", "; upper and lower case are one")
CONCORDANCE = QT_TRANSLATE_NOOP(
    "methods", "Concordance of {query} in {part}; hits: {hits}, articles: {articles}. {tools}"
)
THEMES = QT_TRANSLATE_NOOP(
    "methods", "{what} in {part}; annotations{by}: {annotations}, rejected ones left out.{summed} {tools}"
)
_SUMMED = QT_TRANSLATE_NOOP(
    "methods",
    " A theme counts all tags below it, too; a passage to which one annotator gave several of them counts once.",
)

_TOOLS = QT_TRANSLATE_NOOP(
    "methods",
    "Duizhao {duizhao}; words: jieba {jieba}, policy terms {terms}, {own}, rules {rules}; OpenCC {opencc}.",
)
_OWN_TERMS = QT_TRANSLATE_NOOP("methods", "own terms {state}")
_NO_OWN_TERMS = QT_TRANSLATE_NOOP("methods", "no own terms")
_BY = QT_TRANSLATE_NOOP("methods", " by {annotator}")
_STOP = QT_TRANSLATE_NOOP("methods", ", but for {count} words of a stop list")
_WITHIN = QT_TRANSLATE_NOOP("methods", " within the sentence")
_QUERY = QT_TRANSLATE_NOOP("methods", "{query}")
_PATTERN = QT_TRANSLATE_NOOP("methods", "the regular expression {query}")
_SAME_SCRIPT = QT_TRANSLATE_NOOP("methods", "{query} (in this script only)")

_UNITS = {
    Unit.WORD: (
        QT_TRANSLATE_NOOP("methods", "words"),
        QT_TRANSLATE_NOOP("methods", "runs of {length} words"),
    ),
    Unit.CHARACTER: (
        QT_TRANSLATE_NOOP("methods", "characters"),
        QT_TRANSLATE_NOOP("methods", "runs of {length} characters"),
    ),
}

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
_AND = QT_TRANSLATE_NOOP("methods", "{one}, {other}")
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


def word_list(
    part: Part,
    unit: Unit,
    length: int,
    *,
    size: int,
    articles: int,
    least: int,
    stop: int,
    dispersion: bool,
    case: bool,
) -> Method:
    """How a word list was made."""
    facts = {
        "part": describe(part),
        "size": f"{size:,}",
        "articles": f"{articles:,}",
        "unit": unit_name(unit, length),
        "least": least,
        "stop": Method(_STOP, {"count": stop}) if stop else "",
        "dispersion": Method(_DISPERSION) if dispersion else "",
        "case": case_ignored(not case),
    }
    return filled(WORD_LIST, facts)


def themes(
    what: str | Method, filters: Filters, *, annotations: int, annotator: str = "", summed: bool = False
) -> Method:
    """How a figure over tags was made; `what` may be a template without facts; `summed`: with what is below each."""
    facts = {
        "what": Method(what) if isinstance(what, str) else what,
        "part": describe_filters(filters),
        "annotations": f"{annotations:,}",
        "by": Method(_BY, {"annotator": annotator}) if annotator else "",
        "summed": themes_summed(summed),
    }
    return filled(THEMES, facts)


def query(text: str, *, pattern: bool, same_script: bool) -> Method:
    """What was searched for, and how it was meant."""
    told = Method(_PATTERN if pattern else _QUERY, {"query": text})
    return Method(_SAME_SCRIPT, {"query": told}) if same_script else told


def all_is_rare(method: Method) -> bool:
    """Whether a table that was made so, and lists nothing, had something to list that does not occur often enough."""
    counted = (method.facts.get(name, "0") != "0" for name in ("size", "nodes", "first_size", "second_size"))
    return method.facts.get("least", 1) != 1 and any(counted)


def with_shared(method: Method, articles: int) -> Method:
    """How a comparison was made, with a warning where text of so many articles stands on both sides."""
    return Method(_SHARED, {"method": method, "articles": f"{articles:,}"}) if articles else method


def comparison_notice(sizes: Iterable[int], articles: int) -> Method | None:
    """What is told before a comparison of parts of these sizes, which have text of so many articles in common."""
    if not all(sizes):
        return Method(_ONE_SIDED)
    return Method(_NOTICE, {"articles": f"{articles:,}"}) if articles else None


def case_ignored(on: bool) -> Method | str:
    """The words that say so, if it is so."""
    return Method(_CASE) if on else ""


def themes_summed(on: bool) -> Method | str:
    """The words that say that themes count what is below them, if they do."""
    return Method(_SUMMED) if on else ""


def within_sentence(on: bool) -> Method | str:
    """The words that say so, if it is so."""
    return Method(_WITHIN) if on else ""


def unit_name(unit: Unit, length: int) -> Method:
    """What is counted: words, characters, or so many of them in a row."""
    one, several = _UNITS[unit]
    return Method(one) if length == 1 else Method(several, {"length": length})


def tools() -> Method:
    """The programs and dictionaries that a figure depends on; names stay, what they are of is in any language."""
    cut = cut_with()
    facts = {
        "duizhao": __version__,
        "jieba": cut["jieba"],
        "terms": cut["policy terms"],
        "own": Method(_NO_OWN_TERMS if cut["own terms"] == "0" else _OWN_TERMS, {"state": cut["own terms"]}),
        "rules": cut["rules"],
        "opencc": metadata.version("OpenCC"),
    }
    return Method(_TOOLS, facts)


def cut_with() -> dict[str, str]:
    """What words are cut with now, as `words.dictionary` has it: each name with its state."""
    return dict(part.rsplit(" ", 1) for part in words.dictionary().split(", "))


def describe(part: Part) -> Method:
    """A part in words: which articles, and what of them."""
    where = describe_filters(part.filters)
    if part.passages is Passages.ALL:
        return where
    template = _PASSAGES[part.passages, bool(part.tag), bool(part.annotator)]
    return Method(template, {"tag": part.tag, "annotator": part.annotator, "where": where})


def describe_filters(filters: Filters) -> Method:
    """Which articles, in words."""
    details = [_joined(_OR, map(_details, some)) for some in filters.choices()]
    beside = replace(EVERYTHING, state=filters.state, script=filters.script)
    details += [_details(beside)] if beside else []
    if filters.articles is not None:
        details.append(Method(_CHOSEN, {"count": f"{len(filters.articles):,}"}))
    details += [Method(_NOT, {"one": _details(one)}) for one in filters.without]
    return Method(_ARTICLES, {"details": _joined(_AND, details)}) if details else Method(_EVERYTHING)


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
    return _joined(_AND, details)


def _dates(since: str, until: str) -> Method:
    """A range of dates as one thing, so that “no” before it is of all of it."""
    return (
        Method(_DATE, {"value": since})
        if since == until
        else Method(_DATES, {"since": since, "until": until})
    )


def _joined(template: str, methods: Iterable[Method]) -> Method:
    return reduce(lambda one, other: Method(template, {"one": one, "other": other}), methods)


def _value(detail: str, value: str) -> Method | str:
    return Method(_VALUES[value]) if detail in ("state", "script") and value in _VALUES else value


def filled(template: str, facts: Mapping[str, object]) -> Method:
    """A method with the tools named."""
    return Method(template, {**facts, "tools": tools()})
