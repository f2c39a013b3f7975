"""The command line: it parses, calls one function, prints. Exit 0 all done, 1 some input failed, 2 wrong usage."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

#: The one word with which the program starts itself to read files for an import; no command for people.
READ_FILES = "--read-files"
#: The same for cutting texts into words.
CUT_WORDS = "--cut-words"


def main(words: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without words, open the window on the last corpus."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # whatever the terminal's locale: JSON is UTF-8
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if words is None else words)
    if not arguments:
        return _window(None)
    if arguments == [READ_FILES]:
        from reader.corpus.batch.child import serve  # noqa: PLC0415 - see below

        return serve()
    if arguments == [CUT_WORDS]:
        from reader.corpus.segmenting.child import serve as cut_words  # noqa: PLC0415 - see below

        return cut_words()
    try:
        return _command(arguments)
    except KeyboardInterrupt:  # while modules are loaded; what comes later knows more to say
        from reader.cli.language import translate  # noqa: PLC0415 - the window does without

        said = translate("CommandLine", "stopped before anything was done.")
        print(f"duizhao: {said}", file=sys.stderr)
        return 1


def _command(arguments: list[str]) -> int:
    from reader.cli import parser  # noqa: PLC0415 - the window does not wait for argparse

    try:
        options = parser.build().parse_args(arguments)
    except SystemExit as leave:
        return int(leave.code or 0)
    if options.command == "open":
        return _window(options.corpus)
    from reader.cli import commands, terminal  # noqa: PLC0415 - nor for what only commands need

    with terminal.guarded():
        return commands.run(options)


def _window(path: Path | None) -> int:
    gc.disable()  # until the first picture, see `run`: a start makes much and throws nothing away
    # Before Qt: once it is there, its import hook reads the source of every module that is imported.
    import reader.corpus.corpus  # noqa: F401, PLC0415
    from reader.ui.app import run  # noqa: PLC0415 - Qt only for the window

    return run(path)
