"""Every sentence about a failed file, corpus or argument, in English, marked for translation.

A `Message` is a pair of templates in `str.format` style. `reader.ui` translates them with Qt
(context "messages"); the command line prints them as they are. Keep whole sentences: parts glued
together cannot be translated.
"""

from __future__ import annotations

from typing import NamedTuple


class Message(NamedTuple):
    """What happened, and what the person can do about it."""

    what: str
    remedy: str = ""


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
    QT_TRANSLATE_NOOP("messages", "Text files (.txt) are read, also in folders inside it."),
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
        "messages", "It may be cut off or damaged. Save it again as UTF-8, or name its encoding."
    ),
)
FILE_IS_FOLDER = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is a folder, not a file."),
    QT_TRANSLATE_NOOP("messages", "Import the folder to take in the files inside it."),
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
    QT_TRANSLATE_NOOP("messages", "Copy the file to a safe place, then run “duizhao check” on it."),
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
TARGET_UNWRITABLE = Message(
    QT_TRANSLATE_NOOP("messages", "{path} could not be written: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Choose another place, or close the program that has the file open."),
)

# -- what is in a corpus -----------------------------------------------------------------------

ARTICLE_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no article {article} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "“duizhao articles” lists those there are."),
)
SPAN_OUTSIDE = Message(
    QT_TRANSLATE_NOOP(
        "messages", "Characters {start} to {end} are not in article {article}, which has {characters}."
    ),
    QT_TRANSLATE_NOOP("messages", "Give a start and a later end within the article, counted in code points."),
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
TAG_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no tag {tag} in the codebook."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
)
ANNOTATION_MISSING = Message(
    QT_TRANSLATE_NOOP("messages", "There is no annotation {annotation} in this corpus."),
    QT_TRANSLATE_NOOP("messages", "It may have been removed. Undo brings it back."),
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
    QT_TRANSLATE_NOOP("messages", "A double quote is opened but not closed: {query}"),
    QT_TRANSLATE_NOOP("messages", "Close it, or leave it out."),
)
QUERY_EMPTY = Message(
    QT_TRANSLATE_NOOP("messages", "There is nothing to search for."),
    QT_TRANSLATE_NOOP("messages", "Type at least one character."),
)
QUERY_PATTERN_BAD = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} cannot be read: {reason}."),
    QT_TRANSLATE_NOOP("messages", "Correct it, or search without “regular expression”."),
)
QUERY_PATTERN_SLOW = Message(
    QT_TRANSLATE_NOOP("messages", "The regular expression {query} takes too long on article {article}."),
    QT_TRANSLATE_NOOP("messages", "Make it simpler: nested repetitions such as (a+)+ are the usual cause."),
)

# -- tables and codebooks in and out -----------------------------------------------------------

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
EXPORT_FORMAT = Message(
    QT_TRANSLATE_NOOP("messages", "{path} has no known ending to export to."),
    QT_TRANSLATE_NOOP("messages", "Give the file a name that ends in .csv."),
)
