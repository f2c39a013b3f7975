"""About PDF files, web pages and tables of articles that are imported."""

from __future__ import annotations

from reader.messages.marking import QT_TRANSLATE_NOOP, Message

# -- PDF files that are imported ----------------------------------------------------------------

PDF_NONE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no PDF file."),
    QT_TRANSLATE_NOOP("messages", "Check what kind of file it is and give it the right ending."),
)
PDF_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is cut off or damaged: no page of it can be read."),
    QT_TRANSLATE_NOOP("messages", "Copy or download it again, then import that."),
)
PDF_LOCKED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is locked with a password."),
    QT_TRANSLATE_NOOP("messages", "Open it in a PDF viewer, print it to a new PDF file and import that."),
)
PDF_NO_PAGES = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no pages."),
    QT_TRANSLATE_NOOP("messages", "There is no text in it to import."),
)
PDF_NO_TEXT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds only pictures: on its pages ({pages}) there is no text."),
    QT_TRANSLATE_NOOP("messages", "Let a program for text recognition (OCR) add the text, then import that."),
)
PDF_UNMAPPED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} does not say which characters its glyphs stand for."),
    QT_TRANSLATE_NOOP("messages", "Let a program for text recognition (OCR) add the text, then import that."),
)
PDF_BOMB = Message(
    QT_TRANSLATE_NOOP("messages", "A page of {path} would grow to more than {limit} MB."),
    QT_TRANSLATE_NOOP(
        "messages", "No text does that. It seems to be made to fill the memory and was not read."
    ),
)
PDF_PAGE = Message(
    QT_TRANSLATE_NOOP("messages", "Page {page} of {path} is damaged and was left out."),
    QT_TRANSLATE_NOOP("messages", "Compare it with another copy of the file."),
)
PDF_PAGES = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is cut off or damaged: its pages from {page} on were left out."),
    QT_TRANSLATE_NOOP("messages", "Copy or download it again, then import that."),
)
PDF_PAGE_LONG = Message(
    QT_TRANSLATE_NOOP("messages", "Page {page} of {path} holds more than {limit} characters."),
    QT_TRANSLATE_NOOP("messages", "The rest of the page was left out."),
)
PDF_REPAIRED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is damaged; pages may be missing."),
    QT_TRANSLATE_NOOP("messages", "Compare its end with another copy of the file."),
)

# -- web pages that are imported ----------------------------------------------------------------

PAGE_NO_ARTICLE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no article in it: it only leads to other pages."),
    QT_TRANSLATE_NOOP("messages", "Open the article itself in the browser, save that page and import it."),
)
PAGE_OF_FRAMES = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no text of its own: it shows other pages in frames."),
    QT_TRANSLATE_NOOP("messages", "Open the frame with the text by itself, save that page and import it."),
)
PAGE_NO_TEXT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no text in it that could be an article."),
    QT_TRANSLATE_NOOP(
        "messages",
        "If the text comes only when the page is shown, save it again from the browser when all of it is there.",
    ),
)
PAGE_BYTES_LOST = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "In {path}, read as {encoding}, {count} places could not be decoded, the first at byte {position}.",
    ),
    QT_TRANSLATE_NOOP("messages", "They are shown as �. Compare them with the page in the browser."),
)

# -- tables of articles that are imported -------------------------------------------------------

TEXT_BYTES_LOST = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "In {path}, read as {encoding}, {count} places could not be decoded, the first in line {line} "
        "(byte {position}).",
    ),
    QT_TRANSLATE_NOOP("messages", "They are shown as �. Compare them with where the text came from."),
)
TABLE_NO_BODY = Message(
    QT_TRANSLATE_NOOP(
        "messages", "{path} has no column with the text of the articles. Its columns: {columns}."
    ),
    QT_TRANSLATE_NOOP("messages", "Name one of them {wanted}; those for the details can be {others}."),
)
TABLE_NO_ROWS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no row that could be used."),
    QT_TRANSLATE_NOOP(
        "messages", "The first row must hold the names of the columns, each other one an article."
    ),
)
TABLE_OF_ANNOTATIONS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a table of annotations that Duizhao wrote, not of articles."),
    QT_TRANSLATE_NOOP("messages", "Import the files in which the annotated articles are."),
)
DATE_IMPOSSIBLE = Message(
    QT_TRANSLATE_NOOP("messages", "“{date}” on line {line} of {path} is no day of the calendar."),
    QT_TRANSLATE_NOOP("messages", "The article was imported without a date."),
)
DATE_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "“{date}” on line {line} of {path} cannot be read as a date."),
    QT_TRANSLATE_NOOP("messages", "The article was imported without a date. Write dates as 2024-07-22."),
)
TABLE_ROW_RAGGED = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Row {row} of {path} (line {line}) has {cells} cells, but there are {columns} columns."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "It was left out. Put cells with commas or line breaks into double quotes."
    ),
)
TABLE_ROW_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "Row {row} of {path} (line {line}) has no text in its column “{column}”."),
    QT_TRANSLATE_NOOP("messages", "It was left out."),
)
TABLE_ROW_QUOTED = Message(
    QT_TRANSLATE_NOOP("messages", "Row {row} of {path} (line {line}) has double quotes in the wrong place."),
    QT_TRANSLATE_NOOP("messages", "It was left out. A double quote inside a quoted cell is written twice."),
)
TABLE_REST_LOST = Message(
    QT_TRANSLATE_NOOP(
        "messages", "In row {row} of {path} (line {line}) a double quote is opened that is never closed."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "This row and all below it were left out. Close the quote and import again."
    ),
)
JSON_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no valid JSON: line {line} cannot be read."),
    QT_TRANSLATE_NOOP("messages", "Correct it there, or save it again."),
)
JSON_REST_LOST = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no valid JSON from line {line} on."),
    QT_TRANSLATE_NOOP("messages", "Only what stands before it was read. Correct it there, or save it again."),
)
JSON_NO_LIST = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds no list of articles."),
    QT_TRANSLATE_NOOP("messages", "It must be a list of objects, or one object with one such list in it."),
)
JSON_ENTRY_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is no valid JSON."),
    QT_TRANSLATE_NOOP("messages", "It was left out."),
)
JSON_ENTRY_OTHER = Message(
    QT_TRANSLATE_NOOP("messages", "The entry in line {line} of {path} is no object with named values."),
    QT_TRANSLATE_NOOP("messages", "It was left out."),
)
JSON_ENTRY_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "The entry in line {line} of {path} has no text."),
    QT_TRANSLATE_NOOP("messages", "It was left out. The text can be named {wanted}."),
)
