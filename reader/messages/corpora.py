"""About corpus files and their backups."""

from __future__ import annotations

from reader.messages.marking import QT_TRANSLATE_NOOP, Message, Phrase

# -- corpus files -------------------------------------------------------------------------------

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
NO_TEXT = Phrase(QT_TRANSLATE_NOOP("findings", "what stands in the column {column} is no text"))
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
CORPUS_LINKED = Message(
    QT_TRANSLATE_NOOP("messages", "{path} is one file under {count} names, so it may only be read."),
    QT_TRANSLATE_NOOP(
        "messages",
        "Two programs that open it by different names would overwrite each other's work. "
        "Save a copy and go on with that, or delete the other name.",
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

# -- backups ------------------------------------------------------------------------------------

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
