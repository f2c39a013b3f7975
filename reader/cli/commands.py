"""The commands: each opens the corpus, calls one function of a room below, and prints."""

from __future__ import annotations

import argparse
import getpass
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from reader import messages
from reader.chinese.script import Standard
from reader.cli import checks, exports
from reader.cli.ending import in_order
from reader.cli.language import of_method, sentence
from reader.cli.notes import tell_notes
from reader.cli.printing import print_value, table_lines
from reader.cli.records import (
    annotation_record,
    article_records,
    search_record,
    shown_record,
    span_record,
    tag_record,
    tag_table,
    valid_span,
)
from reader.cli.sentences import (
    TRACEBACK,
    doubtful_line,
    fault_line,
    found_line,
    imported_line,
    passed_over_lines,
    progress_line,
    reprint_line,
    skipped_line,
    stopped_line,
)
from reader.corpus import checking
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.corpus.intake import take_in
from reader.corpus.looking import may_write
from reader.errors import UserError
from reader.exchange import codebook_files

DONE, FAILED, USAGE = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """Carry out the command that was parsed and return its exit code."""
    try:
        with in_order():
            return COMMANDS[options.command](options)
    except UserError as error:
        print(f"duizhao: {sentence(error)}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # who read our output has gone: `duizhao articles X | head`
        return FAILED
    except KeyboardInterrupt:
        print(f"duizhao: {stopped_line()}", file=sys.stderr)
        return FAILED
    except Exception as error:  # a fault of ours: a person is told, and whoever mends it can see more
        if os.environ.get(TRACEBACK):
            raise
        print(f"duizhao: {fault_line(error)}", file=sys.stderr)
        return FAILED


@contextmanager
def _corpus(options: argparse.Namespace, *, write: bool = False) -> Iterator[Corpus]:
    with (
        explained(options.corpus),  # reading, too, can meet a page that is damaged
        Corpus.open(options.corpus, readonly=not write, annotator=_user()) as corpus,
        checking.damage_told(corpus),
    ):
        yield corpus


def _import(options: argparse.Namespace) -> int:
    with explained(options.corpus):
        open_ = Corpus.open if options.corpus.exists() else Corpus.create
    shown = not options.json and sys.stderr.isatty()
    with explained(options.corpus), open_(options.corpus, annotator=_user()) as corpus:
        work = take_in(corpus, options.paths, encoding=options.encoding, whole=options.whole)
        with closing(work):  # at once, also when it is interrupted
            for progress in work:
                if shown:
                    line = progress_line(progress)[: max(20, shutil.get_terminal_size().columns // 2)]
                    print(f"\r{line}\x1b[K", end="", file=sys.stderr, flush=True)
        report = progress.report
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    for failure in (*report.failed, *report.faults):
        print(f"duizhao: {sentence(failure.error)}", file=sys.stderr)
    skipped = [{"path": failure.path, "reason": str(failure.error)} for failure in report.skipped]
    failed = [
        {"path": failure.path, "reason": str(failure.error)} for failure in (*report.failed, *report.faults)
    ]
    record = {
        "corpus": str(options.corpus),
        "files": report.files,
        "articles": report.articles,
        "skipped": skipped,
        "failed": failed,
    }
    lines = [imported_line(report), *(skipped_line(sentence(failure.error)) for failure in report.skipped)]
    told = [
        reprint_line(reprint.title, reprint.file, reprint.first_title, reprint.first_file)
        for reprint in report.reprints
    ]
    told += passed_over_lines(report.passed_over)
    if options.json:  # whose keys are fixed
        print(*(f"duizhao: {line}" for line in told), sep="\n", end="\n" * bool(told), file=sys.stderr)
    print_value(options, record, [*lines, *told])
    return FAILED if failed else DONE


def _articles(options: argparse.Namespace) -> int:
    with _corpus(options) as corpus:
        records = article_records(corpus)
    columns = ("id", "date", "script", "characters", "annotations", "source", "title", "file")
    print_value(options, records, table_lines(columns, records))
    return DONE


def _show(options: argparse.Namespace) -> int:
    with _corpus(options) as corpus:
        record = shown_record(corpus, options.article, _standard(options))
    facts = [str(record[name]) for name in ("source", "author", "date", "number") if record[name]]
    lines = [str(record["title"]), " · ".join([*facts, str(record["file"])]), ""]
    for block in record["blocks"]:
        lines += [f"[{block['start']}, {block['end']})", block["simplified"], block["traditional"], ""]
    print_value(options, record, lines)
    return DONE


def _span(options: argparse.Namespace) -> int:
    with _corpus(options) as corpus:
        record = span_record(corpus, options.article, options.start, options.end, _standard(options))
    lines = [f"{name}\t{record[name]}" for name in ("source", "simplified", "traditional")]
    lines.append("origin\t{file} [{start}, {end})".format(**record["origin"]))
    print_value(options, record, lines)
    return DONE


def _search(options: argparse.Namespace) -> int:
    with _corpus(options) as corpus:
        result = corpus.search.find(
            options.query,
            pattern=options.regex,
            same_script=options.same_script,
            limit=options.limit,
            context=options.context,
        )
        tell_notes(corpus, options.query, pattern=options.regex)
    record = search_record(result)
    lines = table_lines(("article", "start", "end", "left", "match", "right"), record["lines"])
    doubtful = sum(line.doubtful for line in result.lines)
    if doubtful:
        lines.append(doubtful_line(doubtful))
    print_value(options, record, [*lines, found_line(result)])
    return DONE


def _tag(options: argparse.Namespace) -> int:
    with _corpus(options, write=True) as corpus:
        text = corpus.forms.of(options.article, corpus.settings.standard)
        span = valid_span(text, options.article, options.start, options.end)
        annotation, _ = corpus.annotations.add(
            options.article, span, options.tag, note=options.note, annotator=options.annotator
        )
    record = annotation_record(annotation)
    print_value(options, record, table_lines(_ANNOTATION, [record]))
    return DONE


def _annotations(options: argparse.Namespace) -> int:
    with _corpus(options) as corpus:
        records = [annotation_record(annotation) for annotation in corpus.annotations.all()]
    print_value(options, records, table_lines(_ANNOTATION, records))
    return DONE


def _codebook(options: argparse.Namespace) -> int:
    with _corpus(options, write=options.source is not None) as corpus:
        if options.source is not None:
            codebook_files.load(corpus, options.source)
        tags = corpus.codebook.all()
    records = [tag_record(tag) for tag in tags]
    print_value(options, records, table_lines(*tag_table(tags)))
    return DONE


def _merge(options: argparse.Namespace) -> int:
    from reader.cli import merging  # noqa: PLC0415 - the other commands do without

    with _corpus(options, write=True) as corpus:
        merged = merging.merge_all(
            corpus,
            options.others,
            articles=not options.no_articles,
            unnamed=options.annotator,
            only_look=options.dry_run,
            told=lambda done, total: True,
        )
    for line in merged.failed:
        print(f"duizhao: {line}", file=sys.stderr)
    if options.json or merged.lines:
        print_value(options, merged.record, merged.lines)
    return FAILED if merged.failed else DONE


def _export(options: argparse.Namespace) -> int:
    if not exports.is_known(options.file):
        print(f"duizhao: {sentence(UserError(messages.EXPORT_FORMATS, path=options.file))}", file=sys.stderr)
        return USAGE
    with _corpus(options) as corpus:
        outcome = exports.export(corpus, options.file, _standard(options), bom=not options.no_bom)
    for note in outcome.notes():
        print(f"duizhao: {sentence(note)}", file=sys.stderr)
    record = {"file": str(options.file), "rows": outcome.rows}
    print_value(options, record, [exports.line(outcome, options.file)])
    return DONE


def _check(options: argparse.Namespace) -> int:
    checked = checks.look(
        options.corpus, repair=options.repair, annotator=_user(), lenient=bool(options.json)
    )
    for line in checked.told:
        print(f"duizhao: {line}", file=sys.stderr)
    print_value(options, checked.record, checked.lines)
    return DONE if checked.record["ok"] else FAILED


def _figure(options: argparse.Namespace) -> int:
    from reader.cli import figures  # noqa: PLC0415 - the other commands do without

    if options.csv is not None and options.csv.suffix.lower() != ".csv":
        print(f"duizhao: {sentence(UserError(messages.EXPORT_FORMAT, path=options.csv))}", file=sys.stderr)
        return USAGE
    needs_words = options.command in figures.NEED_WORDS
    write = needs_words and may_write(options.corpus)
    with _corpus(options, write=write) as corpus:
        if needs_words:
            figures.prepare(corpus, write=write)
        table = figures.MAKERS[options.command](corpus, options)
        figures.tell(corpus, options, table)
    if options.csv is not None:
        figures.save(table, options)
    record = {"method": table.method.sentence(), **table.about, "rows": table.records()}
    lines = [] if options.csv is not None else table_lines(table.columns, table.records())
    print_value(options, record, [*lines, table.method.sentence(of_method)])
    return FAILED if table.faults else DONE


# -- printing ----------------------------------------------------------------------------------

_ANNOTATION = ("id", "article", "tag", "start", "end", "quote", "note", "annotator", "status", "created_at")


def _standard(options: argparse.Namespace) -> Standard | None:
    return Standard(options.traditional) if options.traditional else None


def _user() -> str:
    try:
        return getpass.getuser().encode("utf-8", "replace").decode()  # it may be no UTF-8
    except (OSError, KeyError, ImportError):  # a system without a name for this user
        return ""


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "import": _import,
    "articles": _articles,
    "show": _show,
    "span": _span,
    "search": _search,
    **dict.fromkeys(("concordance", "words", "collocates", "keyness", "themes", "agreement"), _figure),
    "tag": _tag,
    "annotations": _annotations,
    "codebook": _codebook,
    "merge": _merge,
    "export": _export,
    "check": _check,
}
