"""The words that the command line understands (fixed: others check against them)."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any

from reader import __version__
from reader.cli import figures_parser as figures

STANDARDS = ("s2t", "s2tw", "s2twp", "s2hk", "s2hkp")


class _Parser(argparse.ArgumentParser):
    """Takes a word such as -负 for what it is: a tag, a query or a note, no option."""

    def _parse_optional(self, arg_string: str) -> Any:
        if not re.match("--?[A-Za-z]", arg_string):
            return None
        return super()._parse_optional(arg_string)


def build() -> argparse.ArgumentParser:
    """The parser for all commands; `command` in what it returns is the name of one."""
    common = _Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print one JSON value and nothing else")
    forms = _Parser(add_help=False)
    forms.add_argument("--traditional", choices=STANDARDS, help="standard of the traditional form")

    top = _Parser(
        prog="duizhao",
        description="Read and tag Chinese text in both scripts side by side. Without a command: open the window.",
    )
    top.add_argument("--version", action="version", version=f"duizhao {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    def command(name: str, text: str, *more: _Parser) -> _Parser:
        parser = commands.add_parser(name, help=text, description=text, parents=[common, *more])
        parser.set_defaults(command=name)
        parser.add_argument("corpus", metavar="CORPUS", type=Path)
        return parser

    command("open", "open a corpus in the window")
    parser = command("import", "import files and folders; the corpus is made if it is not there")
    parser.add_argument("paths", metavar="PATH", type=Path, nargs="+")
    parser.add_argument("--encoding", metavar="NAME", type=_text, help="read all files in this encoding")
    parser.add_argument("--whole", action="store_true", help="one article per file, no splitting")
    command("articles", "list the articles")
    parser = command("show", "show an article in both forms", forms)
    parser.add_argument("article", metavar="ARTICLE", type=int)
    parser = command("span", "show a span in both forms and where it stood in the file", forms)
    _place(parser)
    parser = command("search", "find words (all of them), “strings in quotes” or a pattern")
    parser.add_argument("query", metavar="QUERY", type=_text)
    parser.add_argument("--regex", action="store_true", help="QUERY is a regular expression")
    parser.add_argument("--same-script", action="store_true", help="do not match across scripts")
    parser.add_argument("--limit", metavar="N", type=_count, default=100, help="lines at most (100)")
    parser.add_argument("--context", metavar="N", type=_count, default=20, help="characters each side (20)")
    figures.add(command, text=_text, count=_count)
    parser = command("tag", "tag a span of an article")
    _place(parser)
    parser.add_argument("tag", metavar="TAG", type=_text, help="a path such as A/B; created if new")
    parser.add_argument("--note", metavar="TEXT", type=_text, default="")
    parser.add_argument("--annotator", metavar="NAME", type=_text, default=None)
    command("annotations", "list the annotations")
    parser = command("codebook", "list the tags, or take in a codebook")
    parser.add_argument("--import", dest="source", metavar="FILE", type=Path)
    parser = command("export", "write the annotations to a table (.csv)", forms)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--no-bom", action="store_true", help="leave out the byte order mark")
    parser = command("check", "verify a corpus")
    parser.add_argument("--repair", action="store_true", help="mend what is certain, after saving a copy")
    return top


def _place(parser: argparse.ArgumentParser) -> None:
    for name in ("article", "start", "end"):
        parser.add_argument(name, metavar=name.upper(), type=int)


def _text(text: str) -> str:
    """Words as the terminal gave them; bytes that are no UTF-8 cannot be stored or found."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"{text!a} is not UTF-8") from error
    return text


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a number of 0 or more")
    return int(text)
