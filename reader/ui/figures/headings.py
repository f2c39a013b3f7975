"""What the columns of tables are called in the user's language, what they mean, and how their numbers are told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from reader.analysis.tables import Cell
from reader.messages import QT_TRANSLATE_NOOP

_NAMES = {
    "rank": QT_TRANSLATE_NOOP("columns", "Rank"),
    "word": QT_TRANSLATE_NOOP("columns", "Word"),
    "frequency": QT_TRANSLATE_NOOP("columns", "Frequency"),
    "per_million": QT_TRANSLATE_NOOP("columns", "Per million"),
    "articles": QT_TRANSLATE_NOOP("columns", "Articles"),
    "range": QT_TRANSLATE_NOOP("columns", "Range"),
    "dp": QT_TRANSLATE_NOOP("columns", "DP"),
    "d": QT_TRANSLATE_NOOP("columns", "D"),
    "together": QT_TRANSLATE_NOOP("columns", "Together"),
    "expected": QT_TRANSLATE_NOOP("columns", "Expected"),
    "mi": QT_TRANSLATE_NOOP("columns", "MI"),
    "mi3": QT_TRANSLATE_NOOP("columns", "MI³"),
    "t": QT_TRANSLATE_NOOP("columns", "t"),
    "log_likelihood": QT_TRANSLATE_NOOP("columns", "Log-likelihood"),
    "log_dice": QT_TRANSLATE_NOOP("columns", "logDice"),
    "delta_p_forward": QT_TRANSLATE_NOOP("columns", "ΔP forward"),
    "delta_p_backward": QT_TRANSLATE_NOOP("columns", "ΔP backward"),
    "first": QT_TRANSLATE_NOOP("columns", "First"),
    "second": QT_TRANSLATE_NOOP("columns", "Second"),
    "first_per_million": QT_TRANSLATE_NOOP("columns", "First per million"),
    "second_per_million": QT_TRANSLATE_NOOP("columns", "Second per million"),
    "bic": QT_TRANSLATE_NOOP("columns", "BIC"),
    "log_ratio": QT_TRANSLATE_NOOP("columns", "Log ratio"),
    "percent_difference": QT_TRANSLATE_NOOP("columns", "%DIFF"),
    "odds_ratio": QT_TRANSLATE_NOOP("columns", "Odds ratio"),
    "tag": QT_TRANSLATE_NOOP("columns", "Tag"),
    "other": QT_TRANSLATE_NOOP("columns", "Other tag"),
    "count": QT_TRANSLATE_NOOP("columns", "Count"),
    "annotations": QT_TRANSLATE_NOOP("columns", "Annotations"),
    "characters": QT_TRANSLATE_NOOP("columns", "Characters"),
    "share": QT_TRANSLATE_NOOP("columns", "Share"),
    "per_10000_characters": QT_TRANSLATE_NOOP("columns", "Per 10,000 characters"),
    "month": QT_TRANSLATE_NOOP("columns", "Month"),
    "year": QT_TRANSLATE_NOOP("columns", "Year"),
    "source": QT_TRANSLATE_NOOP("columns", "Source"),
    "section": QT_TRANSLATE_NOOP("columns", "Section"),
    "annotator": QT_TRANSLATE_NOOP("columns", "Annotator"),
    "article": QT_TRANSLATE_NOOP("columns", "Article"),
    "node": QT_TRANSLATE_NOOP("columns", "Hit"),
    "title": QT_TRANSLATE_NOOP("columns", "Title"),
    "start": QT_TRANSLATE_NOOP("columns", "Start"),
    "end": QT_TRANSLATE_NOOP("columns", "End"),
    "first_annotator": QT_TRANSLATE_NOOP("columns", "First annotator"),
    "second_annotator": QT_TRANSLATE_NOOP("columns", "Second annotator"),
    "units": QT_TRANSLATE_NOOP("columns", "Units"),
    "both": QT_TRANSLATE_NOOP("columns", "Both"),
    "only_first": QT_TRANSLATE_NOOP("columns", "Only first"),
    "only_second": QT_TRANSLATE_NOOP("columns", "Only second"),
    "neither": QT_TRANSLATE_NOOP("columns", "Neither"),
    "observed_agreement": QT_TRANSLATE_NOOP("columns", "Observed"),
    "positive_agreement": QT_TRANSLATE_NOOP("columns", "Positive"),
    "kappa": QT_TRANSLATE_NOOP("columns", "Kappa"),
    "alpha": QT_TRANSLATE_NOOP("columns", "Alpha"),
    "u_alpha": QT_TRANSLATE_NOOP("columns", "Alpha of passages"),
}
_MEANINGS = {
    "together": QT_TRANSLATE_NOOP("columns", "How often it stands in the windows around the node."),
    "frequency": QT_TRANSLATE_NOOP("columns", "How often it stands in the part that was chosen."),
    "first": QT_TRANSLATE_NOOP("columns", "How often it stands in the first part."),
    "second": QT_TRANSLATE_NOOP("columns", "How often it stands in the second part."),
    "share": QT_TRANSLATE_NOOP(
        "columns", "The share of all characters of the articles; what overlaps counts once."
    ),
    "start": QT_TRANSLATE_NOOP("columns", "How far into the article it begins."),
    "end": QT_TRANSLATE_NOOP("columns", "How far into the article it ends."),
    "per_10000_characters": QT_TRANSLATE_NOOP(
        "columns", "Annotations in 10,000 characters of the articles of the month, line breaks included."
    ),
    "per_million": QT_TRANSLATE_NOOP("columns", "How often in a million of what is counted."),
    "range": QT_TRANSLATE_NOOP("columns", "The share of the articles that have it."),
    "dp": QT_TRANSLATE_NOOP(
        "columns", "Deviation of proportions (Gries): 0 is even, towards 1 in few articles."
    ),
    "d": QT_TRANSLATE_NOOP("columns", "Juilland's D: 1 is even, 0 in one article alone."),
    "expected": QT_TRANSLATE_NOOP("columns", "How often it would stand there by chance."),
    "mi": QT_TRANSLATE_NOOP(
        "columns", "How many times more often than by chance, in powers of two; large for rare words."
    ),
    "mi3": QT_TRANSLATE_NOOP("columns", "As MI, but favours rare words less."),
    "t": QT_TRANSLATE_NOOP("columns", "How sure one may be; favours frequent words."),
    "log_likelihood": QT_TRANSLATE_NOOP(
        "columns",
        "How unlikely by chance; above 3.84 at the 5 % level, above 10.83 at 0.1 %. Below 0: less than by chance.",
    ),
    "log_dice": QT_TRANSLATE_NOOP(
        "columns", "At most 14, whatever the size of the corpus; one more is twice as strong."
    ),
    "delta_p_forward": QT_TRANSLATE_NOOP("columns", "How much the node makes the word more probable."),
    "delta_p_backward": QT_TRANSLATE_NOOP("columns", "How much the word makes the node more probable."),
    "bic": QT_TRANSLATE_NOOP(
        "columns", "Evidence for a difference: above 2 positive, above 6 strong, above 10 very strong."
    ),
    "log_ratio": QT_TRANSLATE_NOOP(
        "columns",
        "1 is twice as often in the first part, 2 four times, -1 half as often. A count of 0 is taken as 0.5: "
        "a word that a very small part has not at all may seem frequent there.",
    ),
    "percent_difference": QT_TRANSLATE_NOOP(
        "columns", "By how many per cent it is more frequent in the first part."
    ),
    "odds_ratio": QT_TRANSLATE_NOOP("columns", "The odds in the first part over those in the second."),
    "units": QT_TRANSLATE_NOOP(
        "columns", "What has the tag or has it not; for all tags together, their sum."
    ),
    "both": QT_TRANSLATE_NOOP("columns", "Units to which both gave the tag."),
    "only_first": QT_TRANSLATE_NOOP("columns", "Units to which only the first one gave the tag."),
    "only_second": QT_TRANSLATE_NOOP("columns", "Units to which only the second one gave the tag."),
    "neither": QT_TRANSLATE_NOOP("columns", "Units to which neither gave the tag."),
    "observed_agreement": QT_TRANSLATE_NOOP(
        "columns", "The share of the units on which they agree; near 1 by itself where a tag is rare."
    ),
    "positive_agreement": QT_TRANSLATE_NOOP(
        "columns", "Of what they tagged, how much both did, from 0 to 1; the same as F1 and Dice."
    ),
    "kappa": QT_TRANSLATE_NOOP(
        "columns", "Agreement beyond chance (Cohen): 1 is full, 0 what chance would give. All tags: pooled."
    ),
    "alpha": QT_TRANSLATE_NOOP(
        "columns",
        "Agreement beyond chance (Krippendorff), also of more than two: 1 is full, 0 what chance would give.",
    ),
    "u_alpha": QT_TRANSLATE_NOOP(
        "columns",
        "Agreement on where passages begin and end (Krippendorff's u-alpha), character by character, whatever the "
        "unit: 1 is full, 0 what chance would give. All tags: what is tagged at all.",
    ),
}
#: What is shown for what a row is of, where that is all there are.
_ALL: dict[tuple[str, Cell], str] = {
    ("tag", ""): QT_TRANSLATE_NOOP("columns", "all tags together"),
    ("first_annotator", None): QT_TRANSLATE_NOOP("columns", "all annotators"),
}
#: Values between 0 and 1, or -1 and 1, of which three places are looked at.
_FINE = frozenset(
    (
        "dp",
        "d",
        "delta_p_forward",
        "delta_p_backward",
        "observed_agreement",
        "positive_agreement",
        "kappa",
        "alpha",
        "u_alpha",
    )
)
_SHARES = frozenset(("range", "share", "start", "end"))


def heading(column: str) -> str:
    """The name of a column."""
    return QCoreApplication.translate("columns", _NAMES[column]) if column in _NAMES else column


def meaning(column: str) -> str:
    """What a column means, in a sentence; "" where its name says it."""
    return QCoreApplication.translate("columns", _MEANINGS[column]) if column in _MEANINGS else ""


def entry(column: str, words: str) -> str:
    """A value with the name of its column before it, as a tip has it."""
    return QCoreApplication.translate("columns", "{0}: {1}").format(heading(column), words)


def told(column: str, value: Cell) -> str:
    """A value as a person reads it; nothing for what is not there."""
    if words := _ALL.get((column, value)):
        return QCoreApplication.translate("columns", words)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    locale = QLocale()
    if column in _SHARES:
        return f"{locale.toString(100 * value, 'f', 1)} %"
    if isinstance(value, int):
        return locale.toString(value)
    places = 1 if abs(value) >= 100 else 3 if column in _FINE else 2
    return locale.toString(value, "f", places)
