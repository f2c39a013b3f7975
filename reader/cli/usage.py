"""What a command understands, and what was wrong with how it was called, told in the user's language.

argparse (https://docs.python.org/3/library/argparse.html) finds it; its English sentences are known here.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NoReturn
from unicodedata import east_asian_width

from reader.cli.language import language, translate
from reader.messages import QT_TRANSLATE_NOOP

#: What it says first where only one argument is wrong.
_ARGUMENT = QT_TRANSLATE_NOOP("Usage", "argument {0}: {1}")
#: What argparse says, in the words of Python 3.11 and later; what none of them fits stays as it is.
_SAID = (
    QT_TRANSLATE_NOOP("Usage", "the following arguments are required: {0}"),
    QT_TRANSLATE_NOOP("Usage", "unrecognized arguments: {0}"),
    QT_TRANSLATE_NOOP("Usage", "invalid choice: {0} (choose from {1})"),
    QT_TRANSLATE_NOOP("Usage", "invalid int value: {0}"),
    QT_TRANSLATE_NOOP("Usage", "expected one argument"),
    QT_TRANSLATE_NOOP("Usage", "not allowed with argument {0}"),
    QT_TRANSLATE_NOOP("Usage", "ambiguous option: {0} could match {1}"),
    QT_TRANSLATE_NOOP("Usage", "ignored explicit argument {0}"),
    QT_TRANSLATE_NOOP("Usage", "{0} is not a number of 0 or more"),
    QT_TRANSLATE_NOOP("Usage", "{0} is not a number of 1 or more"),
    QT_TRANSLATE_NOOP("Usage", "{0} is not UTF-8"),
)
#: So many digits has no number of anything.
_DIGITS = 18
#: A word of ASCII, or one other character; with it what must not begin a line.
_PIECE = re.compile(r" |(?:[!-~]+|\S)[\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u201d\u300d]*")


class Parser(argparse.ArgumentParser):
    """Explains itself in the user's language. A word such as -负 is a tag, a query or a note to it, no option."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Help, **options)
        for action in self._actions:
            if "--help" in action.option_strings:
                action.help = translate("Usage", "show this help message and exit")

    #: What is wrong with words of which each alone does, if anything is; asked of a parser of one command.
    check: Callable[[argparse.Namespace], str | None] | None = None
    _checking = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As it is; with a check, words that may be left out can stand before and after the options."""
        if self.check is None or self._checking:
            return super().parse_known_args(args, namespace)
        self._checking = True
        try:
            found, rest = self.parse_known_intermixed_args(args, namespace)
        finally:
            self._checking = False
        if not rest and (wrong := self.check(found)):
            self.error(wrong)
        return found, rest

    def format_help(self) -> str:
        """The help. Its parts get their titles now: those that parsers share are joined by their English ones."""
        titles = self._positionals.title, self._optionals.title
        self._positionals.title = translate("Usage", "positional arguments")
        self._optionals.title = translate("Usage", "options")
        try:
            return super().format_help()
        finally:
            self._positionals.title, self._optionals.title = titles

    def error(self, message: str) -> NoReturn:
        """Say how the command is called and what is wrong, and end with 2."""
        self.print_usage(sys.stderr)
        said = translate("Usage", "error: {0}").format(told(message))
        self.exit(2, f"{self.prog}: {said}\n")

    def _parse_optional(self, arg_string: str) -> Any:
        if not re.match("--?[A-Za-z]", arg_string):
            return None
        return super()._parse_optional(arg_string)


class _Help(argparse.HelpFormatter):
    """Breaks lines where Chinese may be broken, by the columns that it takes in a terminal."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, translate("Usage", "usage: ") if prefix is None else prefix)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(broken(text, width)) if language() else super()._split_lines(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if not language():
            return super()._fill_text(text, width, indent)
        return "\n".join(indent + line for line in broken(text, width - len(indent)))


def told(message: str) -> str:
    """A sentence of argparse in the user's language; as it is where it is not known."""
    if not language():
        return message
    if found := _match(_ARGUMENT, message):
        return translate("Usage", _ARGUMENT).format(found[1], told(found[2]))
    for template in _SAID:
        if found := _match(template, message):
            return translate("Usage", template).format(*found.groups())
    return message


def _match(template: str, message: str) -> re.Match[str] | None:
    """Where the facts of a sentence stand, if it is made of that template."""
    return re.fullmatch(re.sub(r"\\{\d\\}", "(.+?)", re.escape(template)), message, re.DOTALL)


def broken(text: str, width: int) -> Iterator[str]:
    """A text in lines of so many columns of a terminal at most, where no piece of it is wider already."""
    line, taken = "", 0
    for piece in _PIECE.findall(" ".join(text.split())):
        columns = sum(2 if east_asian_width(sign) in "WF" else 1 for sign in piece)
        if line and taken + columns > width:
            yield line.rstrip()
            line, taken = "", 0
        if line or piece != " ":
            line, taken = line + piece, taken + columns
    yield line.rstrip()


def words(text: str) -> str:
    """Words as the terminal gave them; bytes that are no UTF-8 cannot be stored or found."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"{text!a} is not UTF-8") from error
    return text


def natural_number(text: str) -> int:
    """A number of 0 or more; one that is larger than anything there can be is as large as that."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a number of 0 or more")
    return int(text) if len(text) < _DIGITS else 10**_DIGITS


def positive_number(text: str) -> int:
    """A number of 1 or more; otherwise as `natural_number`."""
    if not text.isdecimal() or not natural_number(text):
        raise argparse.ArgumentTypeError(f"{text} is not a number of 1 or more")
    return natural_number(text)
