"""What the commands tell people beside their tables, in the user's language; JSON has its keys for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.cli.language import translate
from reader.corpus.intake import Progress, Report
from reader.corpus.search import SearchResult

#: A variable of the environment with which a fault of the program is shown as Python shows it.
TRACEBACK = "DUIZHAO_TRACEBACK"
#: So many files that were passed over are named.
_SHOWN = 100


def imported_line(report: Report) -> str:
    """How much came of an import."""
    articles, files = articles_of(report.articles), files_of(report.files)
    return translate("CommandLine", "{0} from {1}").format(articles, files)


def found_line(result: SearchResult) -> str:
    """How much was found."""
    if result.articles != 1:
        text = translate("CommandLine", "{0} hits in {1} articles")
        return text.format(result.hits, result.articles)
    if result.hits == 1:
        return translate("CommandLine", "1 hit in 1 article")
    return translate("CommandLine", "{0} hits in 1 article").format(result.hits)


def doubtful_line(count: int) -> str:
    """How many of the lines may be another word."""
    if count == 1:
        return translate(
            "CommandLine", "1 of these lines may be another word that is written alike in simplified script"
        )
    return translate(
        "CommandLine", "{0} of these lines may be other words that are written alike in simplified script"
    ).format(count)


def exported_line(count: int, file: Path) -> str:
    """How many annotations a file has."""
    annotations = (
        translate("CommandLine", "1 annotation")
        if count == 1
        else translate("CommandLine", "{0} annotations").format(count)
    )
    return translate("CommandLine", "{0} in {1}").format(annotations, file)


def exported_tags_line(count: int, file: Path) -> str:
    """How many tags a codebook has."""
    tags = (
        translate("CommandLine", "1 tag")
        if count == 1
        else translate("CommandLine", "{0} tags").format(count)
    )
    return translate("CommandLine", "{0} in {1}").format(tags, file)


def skipped_line(reason: str) -> str:
    """Why a file was skipped."""
    return translate("CommandLine", "skipped: {0}").format(reason)


def reprint_line(title: str, file: str, first: str, first_file: str) -> str:
    """That an article is one that is there already."""
    text = translate("CommandLine", "reprint: {0} ({1}) is {2} ({3})")
    return text.format(title, file, first, first_file)


def passed_over_lines(paths: Sequence[str]) -> list[str]:
    """The files that were not read because their kind is not known, how many and which."""
    if not paths:
        return []
    if len(paths) == 1:
        first = translate("CommandLine", "1 file of another kind was passed over")
    else:
        first = translate("CommandLine", "{0} files of other kinds were passed over").format(len(paths))
    one = translate("CommandLine", "passed over: {0}")
    shown = [one.format(path) for path in paths[:_SHOWN]]
    left = len(paths) - _SHOWN
    return [
        first,
        *shown,
        *([translate("CommandLine", "passed over: and {0} more").format(left)] if left > 0 else []),
    ]


def progress_line(progress: Progress) -> str:
    """How far an import is."""
    parts = [f"{progress.seen}/{progress.total}"]
    if progress.rate:
        parts.append(translate("CommandLine", "{0} files/s").format(f"{progress.rate:.0f}"))
    if progress.left is not None:
        parts.append(translate("CommandLine", "about {0} s left").format(f"{progress.left:.0f}"))
    return " · ".join([*parts, Path(progress.path).name])


def cutting_line(share: float) -> str:
    """How much of the corpus is cut into words."""
    return translate("CommandLine", "cutting words: {0}").format(f"{share:.0%}")


def nothing_line() -> str:
    """That a table shows nothing because nothing is there."""
    return translate("CommandLine", "Nothing is there to count.")


def rare_line() -> str:
    """That a table shows nothing because nothing is as frequent as was asked."""
    return translate("CommandLine", "Nothing occurs so often. With a lower --least there is more to see.")


def stopped_line() -> str:
    """That a command was stopped at its work."""
    return translate("CommandLine", "stopped; what was stored before is kept.")


def fault_line(error: Exception) -> str:
    """That the program itself is at fault, and how to see more."""
    what = " ".join(f"{type(error).__name__}: {error}".split())
    text = translate(
        "CommandLine",
        "a fault of the program itself ({0}). What was stored before is kept. Please report it; with {1}=1 in the "
        "environment it tells more.",
    )
    return text.format(what, TRACEBACK)


def articles_of(count: int) -> str:
    """So many articles."""
    if count == 1:
        return translate("CommandLine", "1 article")
    return translate("CommandLine", "{0} articles").format(count)


def files_of(count: int) -> str:
    """So many files."""
    return (
        translate("CommandLine", "1 file")
        if count == 1
        else translate("CommandLine", "{0} files").format(count)
    )
