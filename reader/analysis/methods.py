"""How tables were made, as sentences for the section on method of a paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import metadata

from reader import __version__
from reader.analysis import describing
from reader.analysis.concordance import Order
from reader.analysis.parts import Part
from reader.analysis.tables import Method
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.corpus.query.filters import Filters
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
    "methods", "Concordance of {query} in {part}; hits: {hits}, articles: {articles}. {order}{listed} {tools}"
)
_ORDERS = {
    True: QT_TRANSLATE_NOOP("methods", "Sorted by {orders} (neighbours are words)."),
    False: QT_TRANSLATE_NOOP("methods", "Sorted by {orders} (neighbours are characters)."),
    None: QT_TRANSLATE_NOOP("methods", "Sorted by {orders}."),
}
_UNSORTED = QT_TRANSLATE_NOOP("methods", "In the order of the articles.")
_LISTED = QT_TRANSLATE_NOOP("methods", " Lines that are listed, the first of all: {count}.")
_ORDER_NAMES = {
    Order.ARTICLE: QT_TRANSLATE_NOOP("methods", "article"),
    Order.NODE: QT_TRANSLATE_NOOP("methods", "the hit"),
    Order.DATE: QT_TRANSLATE_NOOP("methods", "date"),
    Order.SOURCE: QT_TRANSLATE_NOOP("methods", "source"),
    Order.LEFT_PATTERN: QT_TRANSLATE_NOOP("methods", "the most frequent on the left"),
    Order.RIGHT_PATTERN: QT_TRANSLATE_NOOP("methods", "the most frequent on the right"),
}
#: Orders for which it makes no difference what neighbours are.
_WITHOUT_NEIGHBOURS = frozenset((Order.ARTICLE, Order.NODE, Order.DATE, Order.SOURCE))
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
_TOOLS_WITHOUT_WORDS = QT_TRANSLATE_NOOP("methods", "Duizhao {duizhao}; OpenCC {opencc}.")
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
        "part": describing.describe(part),
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
        "part": describing.describe_filters(filters),
        "annotations": f"{annotations:,}",
        "by": Method(_BY, {"annotator": annotator}) if annotator else "",
        "summed": themes_summed(summed),
    }
    return filled(THEMES, facts, by_words=False)


def query(text: str, *, pattern: bool, same_script: bool) -> Method:
    """What was searched for, and how it was meant."""
    told = Method(_PATTERN if pattern else _QUERY, {"query": text})
    return Method(_SAME_SCRIPT, {"query": told}) if same_script else told


def all_is_rare(method: Method) -> bool:
    """Whether a table that was made so, and lists nothing, had something to list that does not occur often enough."""
    counted = (method.facts.get(name, "0") != "0" for name in ("size", "nodes", "first_size", "second_size"))
    return method.facts.get("least", 1) != 1 and any(counted)


def order(orders: Sequence[Order], *, by_words: bool) -> Method:
    """How lines of a concordance are sorted; `by_words`: neighbours are words, else characters."""
    if not orders:
        return Method(_UNSORTED)
    names = (Method(_ORDER_NAMES.get(one, one.value)) for one in orders)
    neighbours = None if _WITHOUT_NEIGHBOURS.issuperset(orders) else by_words
    return Method(_ORDERS[neighbours], {"orders": describing.joined(describing.AND, names)})


def listed(count: int, of: int) -> Method | str:
    """The words that say that no more lines than these are listed, if there are more."""
    return Method(_LISTED, {"count": f"{count:,}"}) if count < of else ""


def counts_nothing(method: Method) -> bool:
    """Whether a table that was made so has nothing to count: no word, hit or annotation."""
    sizes = [method.facts[name] for name in ("size", "nodes", "hits", "annotations") if name in method.facts]
    return bool(sizes) and set(sizes) == {"0"}


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


def tools(*, by_words: bool = True) -> Method:
    """The programs and dictionaries that a figure depends on; names stay, what they are of is in any language.

    `by_words`: whether it is made from words as they are cut.
    """
    if not by_words:
        return Method(_TOOLS_WITHOUT_WORDS, {"duizhao": __version__, "opencc": metadata.version("OpenCC")})
    cut = cut_with()
    facts: dict[str, object] = {
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


def filled(template: str, facts: Mapping[str, object], *, by_words: bool = True) -> Method:
    """A method with the tools named; `by_words`: with what cuts words among them."""
    return Method(template, {**facts, "tools": tools(by_words=by_words)})
