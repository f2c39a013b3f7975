"""About tables and codebooks that go in and out."""

from __future__ import annotations

from reader.messages.marking import QT_TRANSLATE_NOOP, Message

PART_OF_ARTICLES = Message(
    QT_TRANSLATE_NOOP("messages", "Tags are counted in whole articles: {part} says which passages."),
    QT_TRANSLATE_NOOP("messages", "Write tag:A/B for the articles that have a tag, or leave it out."),
)
TABLE_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "The table {path} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Save it as CSV in UTF-8 and try again."),
)
TABLE_OTHER = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not a table of annotations that Duizhao wrote."),
    QT_TRANSLATE_NOOP("messages", "Its first row must hold the column names of an export."),
)
CODEBOOK_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "The codebook {path} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Save it as CSV in UTF-8 with the columns path, colour, key, definition."),
)
CODEBOOK_ROW = Message(
    QT_TRANSLATE_NOOP("messages", "Row {row} of the codebook {path} does not do: {reason}"),
    QT_TRANSLATE_NOOP("messages", "Correct that row. Nothing was taken in."),
)
CODEBOOK_ROW_DOUBLED = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” stands in row {row} already."),
)
CODEBOOK_ROW_UUID = Message(
    QT_TRANSLATE_NOOP("messages", "“{uuid}” is not a UUID."),
)
CODEBOOK_ROW_UUID_DOUBLED = Message(
    QT_TRANSLATE_NOOP("messages", "The UUID is that of row {row}."),
)
CODEBOOK_ROW_RETIRED = Message(
    QT_TRANSLATE_NOOP("messages", "“retired” is yes or no, not “{value}”."),
)
CODEBOOK_ROW_PARENT = Message(
    QT_TRANSLATE_NOOP("messages", "There is no parent “{parent}” in the file."),
)
CODEBOOK_ROW_CYCLE = Message(
    QT_TRANSLATE_NOOP("messages", "“{name}” stands under itself."),
)
CODEBOOK_SAME_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is the corpus that is open."),
    QT_TRANSLATE_NOOP("messages", "Choose another corpus or a CSV file."),
)
MERGE_SAME_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is the corpus that is open."),
    QT_TRANSLATE_NOOP("messages", "Choose the other corpus, from which annotations are to come."),
)
REFERENCE_OPEN = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is the corpus that is open: it cannot be its own reference."),
    QT_TRANSLATE_NOOP("messages", "Choose another corpus or a word list, or compare two parts of this one."),
)
WORD_LIST_LINE = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is no word with its frequency: “{text}”."),
    QT_TRANSLATE_NOOP("messages", "It was left out; the rest was read."),
)
WORD_LIST_NONE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "{path} is no list of words with their frequencies: line {line} is none (“{text}”)."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Each line must have one word and how often it occurs, a whole number; headings such as word and frequency "
        "say which column is which.",
    ),
)
STEP_WHOLE = Message(
    QT_TRANSLATE_NOOP("messages", "A step of this kind cannot be taken out of its order."),
    QT_TRANSLATE_NOOP("messages", "Go back or forward to it in the history, or do it again by hand."),
)
STEP_COLLIDES = Message(
    QT_TRANSLATE_NOOP("messages", "What this step touched was changed since."),
    QT_TRANSLATE_NOOP("messages", "Nothing was changed. Do it again by hand."),
)
STEP_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "What this step wrote cannot be read."),
    QT_TRANSLATE_NOOP(
        "messages", "“duizhao check” on the corpus names what is damaged in it. Nothing was changed."
    ),
)
STEP_GONE = Message(
    QT_TRANSLATE_NOOP("messages", "What this step needs, an article, tag or annotation, is no longer there."),
    QT_TRANSLATE_NOOP("messages", "Bring that back first."),
)
STEP_THERE = Message(
    QT_TRANSLATE_NOOP("messages", "What this step would bring back is there already."),
)
CHART_FORMAT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no ending of a picture that can be saved."),
    QT_TRANSLATE_NOOP("messages", "Give the file a name that ends in .svg or .png."),
)
EXPORT_FORMAT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no known ending to export to."),
    QT_TRANSLATE_NOOP("messages", "Give the file a name that ends in .csv."),
)
EXPORT_FORMATS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no known ending to export to."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Give the file a name that ends in .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or, for the codebook, .qdc.",
    ),
)
EXPORT_REJECTED = Message(
    QT_TRANSLATE_NOOP("messages", "What was rejected is left out: {count}."),
)
EXPORT_PROPOSED = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Proposals that nobody has accepted yet are in it, marked as such: {count}."
    ),
)
EXPORT_CELLS_CUT = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "Cells with more than the 32,767 characters that Excel takes end with “…” at that place: {count}.",
    ),
    QT_TRANSLATE_NOOP("messages", "Export as CSV or JSON lines to have them whole."),
)
EXPORT_CHARACTERS = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Characters that this kind of file cannot hold stand in it as “�”: {count}."
    ),
    QT_TRANSLATE_NOOP("messages", "Export as CSV or JSON lines to have them as they are."),
)
EXPORT_SHEETS = Message(
    QT_TRANSLATE_NOOP(
        "messages", "One sheet holds no more than 1,048,576 rows: the annotations fill {count} sheets."
    ),
)
QDA_OTHER = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no project of REFI-QDA."),
    QT_TRANSLATE_NOOP(
        "messages", "Export the project again from the other program, as a REFI-QDA project (.qdpx)."
    ),
)
QDA_NO_TEXT = Message(
    QT_TRANSLATE_NOOP("messages", "“{source}” in {path} is no text."),
    QT_TRANSLATE_NOOP("messages", "It is left out with what was coded in it; all other texts are read."),
)
QDA_CODINGS_LEFT = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Codings in {path} without a place in their text or without a code: {count}."
    ),
    QT_TRANSLATE_NOOP("messages", "They are left out; all others are read."),
)
CODEBOOK_QDC_OTHER = Message(
    QT_TRANSLATE_NOOP("messages", "There is no REFI-QDA codebook in {path}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Export the codebook again from the other program, as a REFI-QDA codebook (.qdc) or as CSV.",
    ),
)
