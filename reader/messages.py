"""Every sentence about a failed file, corpus or argument, in English, marked for translation.

A `Message` is a pair of templates in `str.format` style. `reader.ui` translates them with Qt
(context "messages"), the command line from the same files; JSON has them as they are. Keep whole
sentences: parts glued together cannot be translated.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

#: Gives a sentence in the user's language, from the context in which it is translated and its English template.
Translate = Callable[[str, str], str]


class Message(NamedTuple):
    """What happened, and what the person can do about it."""

    what: str
    remedy: str = ""


class Phrase(str):
    """A part of a sentence: English with its facts filled in, as which it is compared and written as JSON.

    It knows its template and its facts, some of which may be phrases, so that it can be worded in another language.
    """

    template: str
    context: str
    facts: tuple[object, ...]
    named: dict[str, object]

    def __new__(cls, template: str, *facts: object, context: str = "findings", **named: object) -> Phrase:
        """Fill in the facts, by place or by name; a template without any is left as it is."""
        made = super().__new__(cls, template.format(*facts, **named) if facts or named else template)
        made.template, made.context, made.facts, made.named = template, context, facts, named
        return made

    def filled(self, **named: object) -> Phrase:
        """The same template with facts."""
        return Phrase(self.template, context=self.context, **named)

    def is_in(self, text: str) -> bool:
        """Whether a text is this phrase, whatever facts it has."""
        return isinstance(text, Phrase) and text.template == self.template

    def told(self, translate: Translate) -> str:
        """The phrase in the user's language, with the facts that are phrases, too."""
        template = translate(self.context, self.template)
        if not self.facts and not self.named:
            return template
        facts = [told(fact, translate) for fact in self.facts]
        return template.format(*facts, **{name: told(fact, translate) for name, fact in self.named.items()})


def told(fact: object, translate: Translate) -> object:
    """A fact in the user's language if it is a phrase; anything else as it is."""
    return fact.told(translate) if isinstance(fact, Phrase) else fact


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark `text` for pyside6-lupdate without importing Qt; returns it unchanged."""
    return text


# -- files that are imported -------------------------------------------------------------------

FILE_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not there."),
    QT_TRANSLATE_NOOP("messages", "Check the name, or whether the drive is connected."),
)
FILE_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Check the permissions of the file."),
)
FILE_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is empty."),
    QT_TRANSLATE_NOOP("messages", "There is no text in it to import."),
)
FILE_BLANK = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds only white space."),
    QT_TRANSLATE_NOOP("messages", "There is no text in it to import."),
)
FILE_BINARY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not a text file."),
    QT_TRANSLATE_NOOP("messages", "Save it as plain text (UTF-8) first, then import that."),
)
FOLDER_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "The folder {path} holds no file that can be imported."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Text, Markdown, HTML, PDF, DOCX, EPUB, tables of articles and ZIP archives of these are read, "
        "also in folders inside it.",
    ),
)
ENCODING_UNKNOWN = Message(
    QT_TRANSLATE_NOOP("messages", "There is no encoding named “{encoding}”."),
    QT_TRANSLATE_NOOP("messages", "Use utf-8, utf-16, gb18030 or big5hkscs."),
)
ENCODING_WRONG = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not {encoding}: byte {position} does not fit."),
    QT_TRANSLATE_NOOP("messages", "Leave the encoding out to have it detected, or name another."),
)
ENCODING_UNDETECTED = Message(
    QT_TRANSLATE_NOOP("messages", "The encoding of {path} cannot be told."),
    QT_TRANSLATE_NOOP("messages", "Name it, for example gb18030 or big5hkscs."),
)

ENCODING_IMPLAUSIBLE = Message(
    QT_TRANSLATE_NOOP("messages", "Read as {encoding}, {path} is no Chinese text; read as {found}, it is."),
    QT_TRANSLATE_NOOP("messages", "Leave the encoding out to have it detected, or name another."),
)
FILE_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} seems to be {encoding}, but byte {position} does not fit."),
    QT_TRANSLATE_NOOP(
        "messages", "It is cut off or damaged. Get it again from where it came, or save it again as UTF-8."
    ),
)
FILE_IS_FOLDER = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a folder, not a file."),
    QT_TRANSLATE_NOOP("messages", "Import the folder to take in the files inside it."),
)
FILE_IS_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a corpus, not a text."),
    QT_TRANSLATE_NOOP("messages", "To open it, choose Open corpus in the menu Corpus."),
)
FILE_NOT_REGULAR = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a pipe or a device, not a file."),
    QT_TRANSLATE_NOOP("messages", "Save what it gives in a file first, then import that."),
)
FILE_TOO_LARGE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is larger than {limit} MB."),
    QT_TRANSLATE_NOOP("messages", "Cut it into smaller files, then import those."),
)
FOLDER_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "The folder {path} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Check the permissions of the folder."),
)

FILE_CHANGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} was changed by another program while it was read."),
    QT_TRANSLATE_NOOP("messages", "Import it again when that program is done with it."),
)
FILE_NOT_AS_SEEN = Message(
    QT_TRANSLATE_NOOP("messages", "{path} was changed after it was looked at."),
    QT_TRANSLATE_NOOP("messages", "Look at it again in the preview, then import it."),
)
FILE_NOTHING_KEPT = Message(
    QT_TRANSLATE_NOOP("messages", "By what was chosen, nothing of {path} belongs to an article."),
    QT_TRANSLATE_NOOP("messages", "Look at it in the preview and keep some of its lines."),
)
FILE_SLOW = Message(
    QT_TRANSLATE_NOOP("messages", "{path} was given up: after {seconds} seconds it was not yet read."),
    QT_TRANSLATE_NOOP(
        "messages", "Cut it into smaller files, or save its text as plain text and import that."
    ),
)
FILE_CRASHED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} could not be read: the process that read it was ended ({reason})."),
    QT_TRANSLATE_NOOP("messages", "Close other programs if memory was short, then import this file alone."),
)
FILE_MEMORY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} needs more memory than there is."),
    QT_TRANSLATE_NOOP("messages", "Cut it into smaller files, then import those."),
)
FILE_FAULT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} could not be read because of an error in Duizhao ({reason})."),
    QT_TRANSLATE_NOOP("messages", "Please report it. The text can be saved as plain text and imported so."),
)

# -- documents and archives that are imported --------------------------------------------------

ARCHIVE_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is cut off or damaged: it cannot be unpacked."),
    QT_TRANSLATE_NOOP("messages", "Copy or download it again, then import that."),
)
ARCHIVE_ENCRYPTED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is locked with a password."),
    QT_TRANSLATE_NOOP("messages", "Save or unpack it without the password first, then import that."),
)
ARCHIVE_METHOD = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is packed in a way that Duizhao does not know."),
    QT_TRANSLATE_NOOP("messages", "Unpack it with the program that made it, then import what was in it."),
)
ARCHIVE_TOO_LARGE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds more than {limit} MB when it is unpacked."),
    QT_TRANSLATE_NOOP("messages", "Unpack it yourself and import smaller parts."),
)
ARCHIVE_BOMB = Message(
    QT_TRANSLATE_NOOP("messages", "{path} grows more than {limit} times when it is unpacked."),
    QT_TRANSLATE_NOOP(
        "messages", "No text does that. It seems to be made to fill the memory and was not read."
    ),
)
ARCHIVE_TOO_MANY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds more than {limit} files."),
    QT_TRANSLATE_NOOP("messages", "Unpack it yourself and import the folders one by one."),
)
ARCHIVE_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds no file that can be imported."),
    QT_TRANSLATE_NOOP(
        "messages", "Look into it with another program. Archives inside it must be unpacked first."
    ),
)
MEMBER_OUTSIDE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} names a place outside its archive."),
    QT_TRANSLATE_NOOP(
        "messages", "It was not read. If you trust the archive, unpack it and import the file."
    ),
)
MEMBER_LINK = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is only a link to another file."),
    QT_TRANSLATE_NOOP("messages", "Import the file to which it leads."),
)
MEMBER_TWICE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is in its archive more than once."),
    QT_TRANSLATE_NOOP("messages", "Only the first one was read. Unpack the archive to see the others."),
)
PART_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is damaged: its part {part} cannot be read."),
    QT_TRANSLATE_NOOP("messages", "Open it in the program that made it, save it again, then import that."),
)
PART_ENTITIES = Message(
    QT_TRANSLATE_NOOP("messages", "{path} declares XML entities in {part}, which no ordinary file does."),
    QT_TRANSLATE_NOOP("messages", "They can be used for attacks, so it was not read."),
)
PART_DEEP = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is nested more than {limit} levels deep in {part}."),
    QT_TRANSLATE_NOOP(
        "messages", "Save it as plain text (UTF-8) in the program that made it, then import that."
    ),
)
DOCX_NONE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no Word document (DOCX)."),
    QT_TRANSLATE_NOOP("messages", "Open it in Word or LibreOffice and save it as DOCX."),
)
DOCX_OLD = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a document of an old Word (before 2007)."),
    QT_TRANSLATE_NOOP("messages", "Open it in Word or LibreOffice and save it as DOCX."),
)
EPUB_NONE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is no electronic book (EPUB)."),
    QT_TRANSLATE_NOOP("messages", "Check what kind of file it is and give it the right ending."),
)
EPUB_LOCKED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is protected against copying (DRM)."),
    QT_TRANSLATE_NOOP("messages", "Its text is encrypted. Ask the publisher for a copy without protection."),
)

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

# -- web pages that are imported -----------------------------------------------------------------

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

# -- tables of articles that are imported --------------------------------------------------------

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

# -- corpus files ------------------------------------------------------------------------------

CORPUS_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "The corpus {path} is not there."),
    QT_TRANSLATE_NOOP("messages", "Check the name, or whether the drive is connected."),
)
CORPUS_EXISTS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} exists already."),
    QT_TRANSLATE_NOOP("messages", "Choose another name, or open it."),
)
CORPUS_IS_FOLDER = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a folder, not a corpus."),
    QT_TRANSLATE_NOOP("messages", "Choose a .duizhao file, or import the folder into a corpus."),
)
NOT_SQLITE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not a corpus: it is no SQLite file."),
    QT_TRANSLATE_NOOP(
        "messages", "To read a text file, import it into a corpus. The file was left as it is."
    ),
)
NOT_A_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is an SQLite file of another program, not a Duizhao corpus."),
    QT_TRANSLATE_NOOP("messages", "The file was left as it is. Choose a .duizhao file."),
)
CORPUS_NEWER = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "{path} was written by a newer Duizhao (corpus version {found}, this program knows {known}).",
    ),
    QT_TRANSLATE_NOOP("messages", "Install the newer program to open it. The file was left as it is."),
)
CORPUS_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is damaged: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Copy the file to a safe place, then run “duizhao check --repair” on it."),
)
#: Reasons of CORPUS_DAMAGED and of backups that are not whole; those of a check are in `corpus.checking.findings`.
NO_BEGINNING = Phrase(QT_TRANSLATE_NOOP("findings", "it does not begin as a corpus does"))
NO_SCHEMA = Phrase(QT_TRANSLATE_NOOP("findings", "its schema cannot be read"))
WORDS_OF_ARTICLE = Phrase(QT_TRANSLATE_NOOP("findings", "the words of article {article}"))
ROWS_MISSING = Phrase(QT_TRANSLATE_NOOP("findings", "rows are missing"))
STORED_DAMAGED = Message(
    QT_TRANSLATE_NOOP("messages", "What the corpus keeps of {path} is damaged."),
    QT_TRANSLATE_NOOP(
        "messages",
        "“duizhao check” on the corpus names what else is. The texts and annotations are not touched.",
    ),
)
CORPUS_STRANGE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} holds something that Duizhao did not put there: {names}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "It could act by itself, so the file was not opened. "
        "“duizhao check --repair” saves the articles and annotations in a new file without it.",
    ),
)
CORPUS_ALTERED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is not built as a corpus is: {names}."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Another program may have changed it. "
        "“duizhao check --repair” saves what can be read of it in a new file.",
    ),
)
CORPUS_UNREADABLE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} cannot be opened: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Check the permissions of the file and its folder."),
)
CORPUS_READ_ONLY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} may only be read, not written."),
    QT_TRANSLATE_NOOP(
        "messages", "Save a copy in a folder of your own, or change the permissions of the file."
    ),
)
FOLDER_NOT_WRITABLE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "The folder {folder} may not be written to, so {path} cannot be used there."
    ),
    QT_TRANSLATE_NOOP("messages", "Choose a folder of your own, or change the permissions of this one."),
)
FOLDER_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "The folder {folder} is not there."),
    QT_TRANSLATE_NOOP("messages", "Make the folder first, or choose another one."),
)
CORPUS_BUSY = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is being written by another program."),
    QT_TRANSLATE_NOOP("messages", "Nothing was changed. Try again when the other program has finished."),
)
DISK_FULL = Message(
    QT_TRANSLATE_NOOP("messages", "There is no room left on the disk of {path}."),
    QT_TRANSLATE_NOOP(
        "messages", "The last step was not saved; all before it is. Free some space and repeat it."
    ),
)
WRITE_FAILED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} could not be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "The last step was not saved; all before it is."),
)
CORPUS_GONE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} was moved, deleted or taken away while it was open."),
    QT_TRANSLATE_NOOP("messages", "Put it back in its place, or save it there again from this window."),
)
CORPUS_REPLACED = Message(
    QT_TRANSLATE_NOOP("messages", "Another file was put in the place of {path} while it was open."),
    QT_TRANSLATE_NOOP("messages", "What you did here can be kept beside it as a file of its own."),
)
TARGET_UNWRITABLE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} could not be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Choose another place, or close the program that has the file open."),
)

# -- what is in a corpus -----------------------------------------------------------------------

ARTICLE_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no article {article} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "“duizhao articles” lists those there are."),
)
DETAIL_TITLE_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "An article needs a title."),
    QT_TRANSLATE_NOOP("messages", "Type one."),
)
DETAIL_DATE = Message(
    QT_TRANSLATE_NOOP("messages", "“{date}” is no date."),
    QT_TRANSLATE_NOOP("messages", "Write it as 2024-05-01, or 2024-05 where only the month is known."),
)
SPLIT_PLACE = Message(
    QT_TRANSLATE_NOOP("messages", "“{title}” cannot be split there."),
    QT_TRANSLATE_NOOP(
        "messages", "Put the caret into the paragraph with which the second article is to begin."
    ),
)
MERGE_LAST = Message(
    QT_TRANSLATE_NOOP("messages", "“{title}” is the last article of its file."),
    QT_TRANSLATE_NOOP("messages", "Open the article before it and merge that one."),
)
MERGE_FILES = Message(
    QT_TRANSLATE_NOOP("messages", "The articles are not of one file."),
    QT_TRANSLATE_NOOP("messages", "Choose articles that came from the same file."),
)
SPAN_OUTSIDE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Characters {start} to {end} are not in article {article}, which has {characters}."
    ),
    QT_TRANSLATE_NOOP("messages", "Give a start and a later end within the article, counted in code points."),
)
PART_OVERLAPS = Message(
    QT_TRANSLATE_NOOP("messages", "Characters {start} to {end} are in the passage already."),
    QT_TRANSLATE_NOOP("messages", "Add a part that does not overlap another one."),
)
TAG_NAME_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "A tag needs a name."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character."),
)
TAG_NAME_SLASH = Message(
    QT_TRANSLATE_NOOP("messages", "A tag name cannot contain “/”: {name}."),
    QT_TRANSLATE_NOOP(
        "messages", "The slash stands between a theme and its sub-theme. Use another character."
    ),
)
TAG_NAME_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "There is a tag “{path}” already."),
    QT_TRANSLATE_NOOP("messages", "Choose another name."),
)
TAG_KEY_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{key}” cannot be the key of a tag."),
    QT_TRANSLATE_NOOP("messages", "A key is one letter or digit that is not a command: {reserved} are."),
)
TAG_KEY_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "The key “{key}” belongs to the tag “{path}”."),
    QT_TRANSLATE_NOOP("messages", "Choose another key, or take it from that tag first."),
)
TAG_COLOUR_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{colour}” is not a colour."),
    QT_TRANSLATE_NOOP("messages", "Write it as #rrggbb, for example #0072b2."),
)
TAG_CYCLE = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” cannot be put under itself."),
    QT_TRANSLATE_NOOP("messages", "Choose a theme outside it."),
)
TAG_RETIRED = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” is retired."),
    QT_TRANSLATE_NOOP("messages", "Bring it back first, or choose another tag."),
)
TAG_JOIN_SELF = Message(
    QT_TRANSLATE_NOOP("messages", "“{path}” cannot be merged into itself or a tag below it."),
    QT_TRANSLATE_NOOP("messages", "Choose a tag outside it."),
)
TAG_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no tag {tag} in the codebook."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
ANNOTATION_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no annotation {annotation} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed this meanwhile: {theirs}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten. Save once more to put yours in its place, or cancel to keep the other.",
    ),
)
TAG_RENAMED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program renamed this tag to “{theirs}” while you renamed it."
    ),
    QT_TRANSLATE_NOOP(
        "messages", "Nothing was overwritten. Rename it once more if it is to be “{mine}” all the same."
    ),
)
CODEBOOK_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed these tags while you compared them."),
    QT_TRANSLATE_NOOP(
        "messages", "Nothing was taken in. Look at the list, which is up to date now, and go on."
    ),
)
TAG_MOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program moved this tag meanwhile: {path}"),
    QT_TRANSLATE_NOOP("messages", "It stays there. Move it once more if you want it elsewhere."),
)
ANNOTATION_RETAGGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program gave this annotation the tag “{theirs}” meanwhile."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_MOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program gave this annotation another passage meanwhile: “{theirs}”"
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_NOTED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program changed the note of this annotation meanwhile: {theirs}"
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_JUDGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Another window or program changed the status of this annotation meanwhile."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: it is shown as it is now. Do it once more if you still want to.",
    ),
)
ANNOTATION_REMOVED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program removed this annotation meanwhile."),
    QT_TRANSLATE_NOOP("messages", "Undo brings it back."),
)
ANNOTATIONS_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP("messages", "Another window or program changed these annotations meanwhile."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Nothing was overwritten: they are shown as they are now. Do it once more if you still want to.",
    ),
)
SOME_ANNOTATIONS_CHANGED_MEANWHILE = Message(
    QT_TRANSLATE_NOOP(
        "messages",
        "Another window or program changed some of these annotations meanwhile. Left as they are: {left} of {count}.",
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "The others are done. Look at those that were left, and do it once more if you still want to.",
    ),
)
PIN_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no decision {pin} on a conversion in this corpus."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
PIN_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "A phrase is converted to another one; neither may be empty."),
    QT_TRANSLATE_NOOP("messages", "Give both the phrase and what it becomes."),
)
PIN_LINE_BREAK = Message(
    QT_TRANSLATE_NOOP("messages", "Neither a phrase nor what it becomes may hold a line break or a tab."),
    QT_TRANSLATE_NOOP("messages", "Take a passage within one paragraph."),
)
PIN_PLACE = Message(
    QT_TRANSLATE_NOOP("messages", "“{source}” does not stand at position {start} of article {article}."),
    QT_TRANSLATE_NOOP("messages", "Select the passage again in the article."),
)
USER_DICTIONARY_LINE = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is no entry of a dictionary: {text}"),
    QT_TRANSLATE_NOOP(
        "messages",
        "A line holds a phrase, a tab, and what it becomes. The other lines were taken.",
    ),
)
USER_DICTIONARY_ENCODING = Message(
    QT_TRANSLATE_NOOP("messages", "Line {line} of {path} is not UTF-8."),
    QT_TRANSLATE_NOOP("messages", "Save the dictionary as UTF-8. The other lines were taken."),
)
FILE_IS_CORPUS = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is the corpus into which files are imported."),
    QT_TRANSLATE_NOOP("messages", "Import the text files from which it was made."),
)
FILE_SKIPPED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is in the corpus already: the same bytes as {known}."),
    QT_TRANSLATE_NOOP("messages", "Nothing was imported twice."),
)
QUERY_QUOTE_OPEN = Message(
    QT_TRANSLATE_NOOP("messages", "A double quote is opened but not closed in {query}."),
    QT_TRANSLATE_NOOP("messages", "Close it, or leave it out."),
)
QUERY_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "There is nothing to search for."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character."),
)
QUERY_ONLY_FILTERS = Message(
    QT_TRANSLATE_NOOP("messages", "The search says in which articles to look, but not for what."),
    QT_TRANSLATE_NOOP("messages", "Add a word to look for, or filter the library instead."),
)
PART_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "{part} does not say which articles are meant."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Write fields such as source:晚报, date:2024-01..2024-06, tag:A/B, tagged:A/B or untagged:*.",
    ),
)
SEARCH_UNNAMED = Message(
    QT_TRANSLATE_NOOP("messages", "The search has no name."),
    QT_TRANSLATE_NOOP("messages", "Give it one, to find it again."),
)
SEARCH_NAME_TAKEN = Message(
    QT_TRANSLATE_NOOP("messages", "A search of the name “{name}” is kept already: {query}"),
    QT_TRANSLATE_NOOP("messages", "It was not replaced. Give this one another name, or say to replace it."),
)
SEARCH_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "This search is not kept any more."),
    QT_TRANSLATE_NOOP("messages", "Another window may have removed it; undo brings it back."),
)
QUERY_PATTERN_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Correct it, or search without “regular expression”."),
)
QUERY_PATTERN_SLOW = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} takes too long on article {article}."),
    QT_TRANSLATE_NOOP("messages", "Make it simpler: nested repetitions such as (a+)+ are the usual cause."),
)
QUERY_PATTERN_PLACE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "The regular expression {query} asks for a place in the text, not for characters."
    ),
    QT_TRANSLATE_NOOP("messages", "Add what stands there: ^1 finds a 1 at the beginning of a line."),
)
QUERY_TOO_DEEP = Message(
    QT_TRANSLATE_NOOP(
        "messages", "The search has too many brackets within brackets, or too many NEAR in a row."
    ),
    QT_TRANSLATE_NOOP("messages", "Make it shorter, or search in two steps."),
)

# -- tagging all places of terms -----------------------------------------------------------------

TERMS_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "There is no term to look for."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character, or load a list."),
)
TERM_WITHOUT_TAG = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” has no tag."),
    QT_TRANSLATE_NOOP("messages", "Choose a tag for all terms that have none of their own."),
)
TERM_LIST_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "{path} cannot be read as a list of terms: {reason}."),
    QT_TRANSLATE_NOOP("messages", "A list has one term in a line, and perhaps a tag in a second column."),
)

# -- terms that stay whole ---------------------------------------------------------------------

TERM_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” cannot be a term."),
    QT_TRANSLATE_NOOP(
        "messages", "Select two to {longest} characters without spaces and without punctuation."
    ),
)
TERM_KNOWN = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” is one of your terms already."),
    QT_TRANSLATE_NOOP("messages", "There is nothing to do: it stays whole in both forms."),
)
TERM_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "“{term}” is not one of your terms."),
    QT_TRANSLATE_NOOP("messages", "Choose a term from the list."),
)

# -- tables and codebooks in and out -----------------------------------------------------------

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

# -- backups -----------------------------------------------------------------------------------

BACKUP_FAILED = Message(
    QT_TRANSLATE_NOOP("messages", "No backup of {path} could be made: {reason}"),
    QT_TRANSLATE_NOOP("messages", "Your work is saved. Save a copy of the corpus by hand in another place."),
)
BACKUP_NOT_WHOLE = Message(
    QT_TRANSLATE_NOOP("messages", "The backup {path} is not whole: {reason}"),
    QT_TRANSLATE_NOOP("messages", "Nothing was changed. Choose another backup."),
)
PLACE_SYNCHRONISED = Message(
    QT_TRANSLATE_NOOP(
        "messages", "{path} lies in a folder that {service} keeps in step with other computers."
    ),
    QT_TRANSLATE_NOOP(
        "messages",
        "Open it on one computer at a time, close it before you leave, and wait until {service} is done. "
        "It is safer to keep it outside that folder and to save a copy there.",
    ),
)
PLACE_NETWORK = Message(
    QT_TRANSLATE_NOOP("messages", "{path} lies on another computer ({service})."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Network drives can lose what is written when two computers write or the line breaks. "
        "Copy it to a disk of this computer to work on it, and save a copy there when you are done.",
    ),
)
