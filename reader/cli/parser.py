"""The words that the command line understands (fixed: others check against them)."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader import __version__
from reader.cli.figures_parser import FigureCommands
from reader.cli.language import Worded
from reader.cli.usage import Parser, natural_number, words

STANDARDS = ("s2t", "s2tw", "s2twp", "s2hk", "s2hkp")


def build() -> argparse.ArgumentParser:
    """The parser for all commands; `command` in what it returns is the name of one."""
    return Commands().top


class Commands(Worded):
    """All commands, each a parser under that of the program, `top`."""

    def __init__(self) -> None:
        self._common = Parser(add_help=False)
        self._common.add_argument(
            "--json", action="store_true", help=self.tr("print one JSON value and nothing else")
        )
        self._forms = Parser(add_help=False)
        self._forms.add_argument(
            "--traditional", choices=STANDARDS, help=self.tr("standard of the traditional form")
        )
        self.top = Parser(
            prog="duizhao",
            description=self.tr(
                "Read and tag Chinese text in both scripts side by side. Without a command: open the window."
            ),
        )
        self.top.add_argument(
            "--version",
            action="version",
            version=f"duizhao {__version__}",
            help=self.tr("show program's version number and exit"),
        )
        self._commands = self.top.add_subparsers(metavar="COMMAND", required=True)
        self._add_reading()
        self._add_search()
        FigureCommands(self._command).add()
        self._add_coding()
        self._command("check", self.tr("verify a corpus")).add_argument(
            "--repair", action="store_true", help=self.tr("mend what is certain, after saving a copy")
        )

    def _command(self, name: str, text: str, *more: Parser) -> Parser:
        parser = self._commands.add_parser(name, help=text, description=text, parents=[self._common, *more])
        parser.set_defaults(command=name)
        parser.add_argument("corpus", metavar="CORPUS", type=Path)
        return parser

    def _add_reading(self) -> None:
        command = self._command
        command("open", self.tr("open a corpus in the window"))
        parser = command("import", self.tr("import files and folders; the corpus is made if it is not there"))
        parser.add_argument("paths", metavar="PATH", type=Path, nargs="+")
        parser.add_argument(
            "--encoding", metavar="NAME", type=words, help=self.tr("read all files in this encoding")
        )
        parser.add_argument(
            "--whole", action="store_true", help=self.tr("one article per file, no splitting")
        )
        command("articles", self.tr("list the articles"))
        parser = command("show", self.tr("show an article in both forms"), self._forms)
        parser.add_argument("article", metavar="ARTICLE", type=int)
        text = self.tr("show a span in both forms and where it stood in the file")
        _add_place(command("span", text, self._forms))

    def _add_search(self) -> None:
        text = self.tr("find words (all of them), “strings in quotes” or a pattern")
        parser = self._command("search", text)
        parser.add_argument("query", metavar="QUERY", type=words)
        parser.add_argument("--regex", action="store_true", help=self.tr("QUERY is a regular expression"))
        parser.add_argument("--same-script", action="store_true", help=self.tr("do not match across scripts"))
        parser.add_argument(
            "--limit", metavar="N", type=natural_number, default=100, help=self.tr("lines at most (100)")
        )
        text = self.tr("characters each side (20)")
        parser.add_argument("--context", metavar="N", type=natural_number, default=20, help=text)

    def _add_coding(self) -> None:
        parser = self._command("tag", self.tr("tag a span of an article"))
        _add_place(parser)
        parser.add_argument(
            "tag", metavar="TAG", type=words, help=self.tr("a path such as A/B; created if new")
        )
        parser.add_argument("--note", metavar="TEXT", type=words, default="")
        parser.add_argument("--annotator", metavar="NAME", type=words, default=None)
        self._command("annotations", self.tr("list the annotations"))
        parser = self._command("codebook", self.tr("list the tags, or take in a codebook"))
        parser.add_argument("--import", dest="source", metavar="FILE", type=Path)
        self._add_merge()
        text = self.tr("write the annotations to a file, or the codebook (.qdc)")
        parser = self._command("export", text, self._forms)
        text = self.tr("its ending says the format: .csv, .html, .xlsx, .jsonl, .jsonld, .qdpx or .qdc")
        parser.add_argument("file", metavar="FILE", type=Path, help=text)
        parser.add_argument(
            "--no-bom", action="store_true", help=self.tr("leave out the byte order mark of a CSV table")
        )

    def _add_merge(self) -> None:
        text = self.tr("take in what is in other corpora or REFI-QDA projects (.qdpx)")
        parser = self._command("merge", text)
        parser.add_argument("others", metavar="OTHER", type=Path, nargs="+")
        parser.add_argument(
            "--no-articles", action="store_true", help=self.tr("leave out articles that are not here")
        )
        text = self.tr("who made the annotations there that have no name")
        parser.add_argument("--annotator", metavar="NAME", type=words, default="", help=text)
        parser.add_argument(
            "--dry-run", action="store_true", help=self.tr("only say what would come, and change nothing")
        )


def _add_place(parser: argparse.ArgumentParser) -> None:
    for name in ("article", "start", "end"):
        parser.add_argument(name, metavar=name.upper(), type=int)
