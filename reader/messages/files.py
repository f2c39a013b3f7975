"""About files, documents and archives that are imported."""

from __future__ import annotations

from reader.messages.marking import QT_TRANSLATE_NOOP, Message

# -- files that are imported --------------------------------------------------------------------

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
ENCODING_NOT_ASKED = Message(
    QT_TRANSLATE_NOOP("messages", "The encoding of {path} cannot be told."),
    QT_TRANSLATE_NOOP("messages", "Save the file as UTF-8, then choose it again."),
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

# -- documents and archives that are imported ---------------------------------------------------

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
