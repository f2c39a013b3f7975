"""What a check says, in English, marked for translation (context "findings"): of what it finds, and where.

Each is the second half of a sentence that begins with the place. The window and the command line word them in the
user's language; JSON has them as they stand here, so that other programs can rely on them.
"""

from __future__ import annotations

import re

from reader.messages import QT_TRANSLATE_NOOP, Phrase

# -- pages, schema, references -------------------------------------------------------------------

ODD = Phrase(QT_TRANSLATE_NOOP("findings", "a value in it cannot be what it is: {reason}"))
NO_ROW = Phrase(QT_TRANSLATE_NOOP("findings", "points to a row that is not in {parent}"))
STRANGE = Phrase(QT_TRANSLATE_NOOP("findings", "was not put there by this program"))
ALTERED = Phrase(QT_TRANSLATE_NOOP("findings", "is missing, or not as this program makes it"))

# -- what people chose ---------------------------------------------------------------------------

NO_STANDARD = Phrase(QT_TRANSLATE_NOOP("findings", "is no standard of Chinese script"))
NOT_UNDERSTOOD = Phrase(QT_TRANSLATE_NOOP("findings", "how it is understood cannot be read"))

# -- codebook and annotations --------------------------------------------------------------------

UNDER_ITSELF = Phrase(QT_TRANSLATE_NOOP("findings", "stands under itself"))
NO_TIME = Phrase(QT_TRANSLATE_NOOP("findings", "when it was made or changed is no time"))
OUTSIDE = Phrase(QT_TRANSLATE_NOOP("findings", "ends after its article does"))
OTHER_QUOTE = Phrase(QT_TRANSLATE_NOOP("findings", "its quote is not what stands at its place"))
OTHER_SURROUNDINGS = Phrase(QT_TRANSLATE_NOOP("findings", "its surroundings are not those of its place"))
OTHER_FORMS = Phrase(QT_TRANSLATE_NOOP("findings", "its quotes in both forms are not what is shown"))
ALONE = Phrase(QT_TRANSLATE_NOOP("findings", "is a part of a passage that has no other part"))
MANY_TAGS = Phrase(QT_TRANSLATE_NOOP("findings", "is a part of a passage whose parts have different tags"))
MANY_ARTICLES = Phrase(QT_TRANSLATE_NOOP("findings", "is a part of a passage that lies in several articles"))

# -- articles ------------------------------------------------------------------------------------

NOT_ITS_OWN = Phrase(QT_TRANSLATE_NOOP("findings", "its text is not the one that was imported"))
OTHER_DIGEST = Phrase(QT_TRANSLATE_NOOP("findings", "the digest of its text is not that of its text"))
CHARACTERS = Phrase(QT_TRANSLATE_NOOP("findings", "has {found} characters, not {said}"))
PARAGRAPHS = Phrase(QT_TRANSLATE_NOOP("findings", "has {found} paragraphs, not {said}"))
SCRIPT = Phrase(QT_TRANSLATE_NOOP("findings", "is of {found} script, not {said}"))
HEADINGS = Phrase(QT_TRANSLATE_NOOP("findings", "its headings are at no places of its text"))
EVIDENCE = Phrase(QT_TRANSLATE_NOOP("findings", "what speaks for its details cannot be read"))
NO_DATE = Phrase(QT_TRANSLATE_NOOP("findings", "its date is no day of the calendar"))
LONG = Phrase(QT_TRANSLATE_NOOP("findings", "its {detail} has more than {most} characters"))
WORDS = Phrase(QT_TRANSLATE_NOOP("findings", "its words do not make up its text"))
NO_MAP = Phrase(QT_TRANSLATE_NOOP("findings", "has no origin map"))
MAP_ODD = Phrase(QT_TRANSLATE_NOOP("findings", "its origin map is not in order"))
MAP_MISFIT = Phrase(QT_TRANSLATE_NOOP("findings", "its origin map does not fit its body"))
MAP_ASTRAY = Phrase(QT_TRANSLATE_NOOP("findings", "its origin map leads to other characters than its own"))
PLACELESS = Phrase(QT_TRANSLATE_NOOP("findings", "where it stood in its file is no longer known"))

SCRIPTS = {
    "simplified": Phrase(QT_TRANSLATE_NOOP("findings", "simplified")),
    "traditional": Phrase(QT_TRANSLATE_NOOP("findings", "traditional")),
    "mixed": Phrase(QT_TRANSLATE_NOOP("findings", "mixed")),
    "unknown": Phrase(QT_TRANSLATE_NOOP("findings", "unknown")),
}
DETAILS = {
    "title": Phrase(QT_TRANSLATE_NOOP("findings", "title")),
    "kicker": Phrase(QT_TRANSLATE_NOOP("findings", "kicker")),
    "subtitle": Phrase(QT_TRANSLATE_NOOP("findings", "subtitle")),
    "section": Phrase(QT_TRANSLATE_NOOP("findings", "section")),
    "source": Phrase(QT_TRANSLATE_NOOP("findings", "source")),
    "author": Phrase(QT_TRANSLATE_NOOP("findings", "author")),
    "editor": Phrase(QT_TRANSLATE_NOOP("findings", "editor")),
    "number": Phrase(QT_TRANSLATE_NOOP("findings", "number")),
}

# -- files, index, history -----------------------------------------------------------------------

NOT_READABLE = Phrase(QT_TRANSLATE_NOOP("findings", "can no longer be read: {reason}"))
BYTES = Phrase(QT_TRANSLATE_NOOP("findings", "has {found} bytes, not {said}"))
OTHER_BYTES = Phrase(QT_TRANSLATE_NOOP("findings", "its bytes are not those that were imported"))
NO_DIGEST = Phrase(QT_TRANSLATE_NOOP("findings", "the digest of its bytes is none"))
NO_PLAN = Phrase(QT_TRANSLATE_NOOP("findings", "the plan that a person made of it cannot be read"))
MISFIT = Phrase(QT_TRANSLATE_NOOP("findings", "the search index does not fit its body"))
UNFOUND = Phrase(QT_TRANSLATE_NOOP("findings", "a search does not find all that is in it"))
STEP_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "what it wrote is lost"))
STEP_MUTE = Phrase(QT_TRANSLATE_NOOP("findings", "what it says of itself cannot be read"))
STEP_UNREADABLE = Phrase(QT_TRANSLATE_NOOP("findings", "what it wrote cannot be read"))
NO_HISTORY = Phrase(QT_TRANSLATE_NOOP("findings", "wrote into {kind}, of which there is no history"))
THERE = Phrase(QT_TRANSLATE_NOOP("findings", "is there, and the history says that it was removed"))
NOT_THERE = Phrase(QT_TRANSLATE_NOOP("findings", "is not there, and the history says that it is"))
OTHERWISE = Phrase(QT_TRANSLATE_NOOP("findings", "is not as the last step that wrote it left it"))

# -- what was saved from a damaged file ----------------------------------------------------------

BY_LOOKS = Phrase(
    QT_TRANSLATE_NOOP("findings", "the rows of this table were found by their looks; some may be missing")
)
PAGE_DAMAGED = Phrase(QT_TRANSLATE_NOOP("findings", "cannot be read: the page is damaged"))
NO_UNDO = Phrase(QT_TRANSLATE_NOOP("findings", "what was done before cannot be taken back in this file"))
CONTRADICTS = Phrase(QT_TRANSLATE_NOOP("findings", "contradicts another row: {reason}"))
PARTLY = Phrase(QT_TRANSLATE_NOOP("findings", "a part of it cannot be read: {names}"))
FROM_HISTORY = Phrase(QT_TRANSLATE_NOOP("findings", "cannot be read; it stands as the history has it"))
PERHAPS_OLDER = Phrase(
    QT_TRANSLATE_NOOP(
        "findings",
        "cannot be read; it stands as the history has it, of which steps are missing: "
        "it may be older than the last change to it",
    )
)
PARTS_FROM_HISTORY = Phrase(
    QT_TRANSLATE_NOOP("findings", "a part of it cannot be read, and is as the history has it: {names}")
)
PARTS_PERHAPS_OLDER = Phrase(
    QT_TRANSLATE_NOOP(
        "findings",
        "a part of it cannot be read, and is as the history has it, of which steps are missing; "
        "it may be older than the last change to it: {names}",
    )
)
TAG_FROM_INDEX = Phrase(
    QT_TRANSLATE_NOOP(
        "findings",
        "cannot be read; its name and its place are those of an index; its colour and definition are lost",
    )
)
ANNOTATION_FROM_INDEX = Phrase(
    QT_TRANSLATE_NOOP(
        "findings",
        "cannot be read; its place and its tag are those of an index; its note and annotator are lost",
    )
)
NEVER_GIVEN = Phrase(
    QT_TRANSLATE_NOOP(
        "findings",
        "is there, although its number was never given: pages in the file are older than others; "
        "what was written at the same time (annotations, steps of the history) may be missing",
    )
)
NO_TRACE = Phrase(
    QT_TRANSLATE_NOOP("findings", "was there once; neither it nor a step that removed it can be found")
)
BYTES_PARTLY = Phrase(QT_TRANSLATE_NOOP("findings", "its bytes cannot be read wholly"))
TEXT_PARTLY = Phrase(QT_TRANSLATE_NOOP("findings", "its text cannot be read wholly"))
FILE_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "is lost; an empty one stands for it"))
QUOTE_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "its quote and its article are lost"))
ARTICLE_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "is lost; its {count} annotations stand on their quotes"))
TAG_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "is lost; one without a name stands for it"))
WAS_UNDER_ITSELF = Phrase(QT_TRANSLATE_NOOP("findings", "stood under itself; it stands at the top now"))
ITS_ARTICLE_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "its article is lost"))
ITS_STEP_LOST = Phrase(QT_TRANSLATE_NOOP("findings", "its step is lost"))
HAD_UNSOUND = Phrase(QT_TRANSLATE_NOOP("findings", "had values that it cannot have: {names}"))
ODD_NUMBERS = Phrase(QT_TRANSLATE_NOOP("findings", "has numbers that cannot be"))
RENUMBERED = Phrase(QT_TRANSLATE_NOOP("findings", "is no number of a row; it has the number {number} now"))
NO_SEAT = Phrase(QT_TRANSLATE_NOOP("findings", "had no place in its file; it stands behind the others"))

# -- places --------------------------------------------------------------------------------------

AT = Phrase(QT_TRANSLATE_NOOP("findings", "{where}: {what}"))

#: Of what there are many, by what a check calls it: it stands before a number.
_ONE_OF_MANY = {
    "article": QT_TRANSLATE_NOOP("findings", "article {0}"),
    "annotation": QT_TRANSLATE_NOOP("findings", "annotation {0}"),
    "source file": QT_TRANSLATE_NOOP("findings", "source file {0}"),
    "tag": QT_TRANSLATE_NOOP("findings", "tag {0}"),
    "pin": QT_TRANSLATE_NOOP("findings", "pin {0}"),
    "term": QT_TRANSLATE_NOOP("findings", "term {0}"),
    "setting": QT_TRANSLATE_NOOP("findings", "setting {0}"),
    "saved search": QT_TRANSLATE_NOOP("findings", "saved search {0}"),
    "step": QT_TRANSLATE_NOOP("findings", "step {0}"),
    # rows of tables whose names are other words
    "source_file": QT_TRANSLATE_NOOP("findings", "source_file {0}"),
    "origin": QT_TRANSLATE_NOOP("findings", "origin {0}"),
    "saved_search": QT_TRANSLATE_NOOP("findings", "saved_search {0}"),
    "change": QT_TRANSLATE_NOOP("findings", "change {0}"),
    "change_row": QT_TRANSLATE_NOOP("findings", "change_row {0}"),
    "word": QT_TRANSLATE_NOOP("findings", "word {0}"),
    "word_cut": QT_TRANSLATE_NOOP("findings", "word_cut {0}"),
}
_WHOLES = {
    "file": QT_TRANSLATE_NOOP("findings", "file"),
    "history": QT_TRANSLATE_NOOP("findings", "history"),
    "search index": QT_TRANSLATE_NOOP("findings", "search index"),
    # tables
    "article": QT_TRANSLATE_NOOP("findings", "article"),
    "annotation": QT_TRANSLATE_NOOP("findings", "annotation"),
    "tag": QT_TRANSLATE_NOOP("findings", "tag"),
    "pin": QT_TRANSLATE_NOOP("findings", "pin"),
    "term": QT_TRANSLATE_NOOP("findings", "term"),
    "setting": QT_TRANSLATE_NOOP("findings", "setting"),
    "source_file": QT_TRANSLATE_NOOP("findings", "source_file"),
    "origin": QT_TRANSLATE_NOOP("findings", "origin"),
    "saved_search": QT_TRANSLATE_NOOP("findings", "saved_search"),
    "change": QT_TRANSLATE_NOOP("findings", "change"),
    "change_row": QT_TRANSLATE_NOOP("findings", "change_row"),
    "word": QT_TRANSLATE_NOOP("findings", "word"),
    "word_cut": QT_TRANSLATE_NOOP("findings", "word_cut"),
}
_STRETCHES = (
    (re.compile(r"(\d+) to (\d+)"), QT_TRANSLATE_NOOP("findings", "{0} to {1}")),
    (re.compile(r"(\d+) and after"), QT_TRANSLATE_NOOP("findings", "{0} and after")),
    (re.compile(r"up to (\d+)"), QT_TRANSLATE_NOOP("findings", "up to {0}")),
)


def place(where: str) -> str:
    """A place as a phrase that reads the same, to be worded; a column, and what is SQLite's alone, keeps its name."""
    if where in _WHOLES:
        return Phrase(_WHOLES[where])
    for name, template in _ONE_OF_MANY.items():
        if where.startswith(f"{name} "):
            return Phrase(template, _stretch(where.removeprefix(f"{name} ")))
    return where


def _stretch(which: str) -> str:
    for pattern, template in _STRETCHES:
        if found := pattern.fullmatch(which):
            return Phrase(template, *found.groups())
    return which
