"""Writing a file whole or not at all: what was there before stays until the new one is on the disk."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, TextIO

from reader import messages
from reader.corpus.connection import keep_names
from reader.errors import UserError
from reader.importing.files import refuse_corpus


@contextmanager
def whole_file(path: Path, *, encoding: str, keep: Path | None = None) -> Iterator[TextIO]:
    """Text to be written in place of `path` when the block ends well; line ends are written as given.

    Otherwise as `whole_bytes`.
    """
    with whole_bytes(path, keep=keep) as file:
        text = io.TextIOWrapper(file, encoding=encoding, newline="")
        yield text
        text.detach()  # with all that was written; where the block fails it goes with the file


@contextmanager
def whole_bytes(path: Path, *, keep: Path | None = None) -> Iterator[BinaryIO]:
    """A file to be written in place of `path` when the block ends well; one can go back and forth in it.

    `keep` is a file that must not be replaced: the corpus from which one exports.

    Raises UserError when the folder is missing, the file cannot be written, or it is `keep` or another corpus.
    """
    folder = path.absolute().parent
    draft: Path | None = None
    try:
        if not folder.is_dir():
            raise UserError(messages.FOLDER_MISSING, folder=folder)
        require_no_corpus(path, keep)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{path.name}.", suffix=".new")
        draft = Path(name)
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(0o666 & ~_umask())
        draft.replace(path)
        draft = None
        keep_names(folder)
    except OSError as error:
        reason = error.strerror or error
        raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=reason) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink()


def require_no_corpus(path: Path, keep: Path | None = None) -> None:
    """See that nothing that one exports takes the place of a corpus; `keep` is one, whatever its name.

    Raises UserError (CORPUS_EXISTS), and OSError where that cannot be told.
    """
    if not path.exists():
        return
    is_corpus = keep is not None and path.samefile(keep)
    try:
        refuse_corpus(path)
    except UserError:
        is_corpus = True
    if is_corpus:
        raise UserError(messages.CORPUS_EXISTS, path=path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
