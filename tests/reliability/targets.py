"""What is fuzzed: each target takes any bytes, reads them as one parser would, and fails on anything but a refusal."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import tempfile
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reader.chinese.script import Standard
from reader.cli import commands, parser
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.query.matching import finder_of
from reader.corpus.query.syntax import read_query
from reader.corpus.raw_pages import RawFile
from reader.errors import UserError
from reader.exchange import annotation_csv, codebook_csv, term_list, user_dictionary
from reader.importing.cleaning.plan_json import plan_from_json
from reader.importing.files import Failure
from reader.importing.formats import FORMATS
from reader.importing.pipeline import read_bytes
from reader.importing.sources import Options, read_sources
from tests.importing.formats.fuzzing import samples_of, survives
from tests.importing.formats.making_docx import docx
from tests.importing.formats.making_epub import epub
from tests.reliability import acts

Target = Callable[[bytes], None]

_ARTICLE = "标题\n来源：清河报　2024年3月1日\n\n　　正文一段。\n"
_QUERIES = (
    '账本 AND (河水 OR "学校") NOT 镇',
    "河 NEAR/5 水",
    "tag:水 账*",
    "date:2024-01..2024-06 水",
    "(a+)+$",
)
_LINES = (
    "search\n账本\n--json",
    "span\n1\n0\n5",
    "tag\n1\n0\n2\n甲/乙\n--note\nx",
    "show\n1\n--traditional\ns2tw",
)
_PLAN = b'{"version": 1, "articles": [{"start": 0, "end": 3}], "lines": {"0": "keep"}}'

#: Seconds that any input may take.
LIMIT = 10.0


def _format(suffix: str) -> Target:
    """One format alone: a document that does not contradict itself, or a refusal."""
    format_ = next(one for one in FORMATS if suffix in one.suffixes)
    return lambda data: _ignore(survives(format_, _packed(suffix, data), f"a{suffix}", limit=LIMIT))


def _packed(suffix: str, data: bytes) -> bytes:
    """For formats that are archives, often an archive with these bytes as its text: damage to the deflated bytes
    themselves seldom gets further than the first check of them."""
    if suffix not in (".docx", ".epub") or data[:1] < b"\x30":
        return data
    text = data[1:].decode("utf-8", "replace")
    return docx(text) if suffix == ".docx" else epub({"a.xhtml": data[1:], "b.xhtml": text})


def _imported(data: bytes) -> None:
    """A whole import: decoded, cleaned, split, its map leading to its own characters."""
    suffix = (".txt", ".html", ".md", ".csv", ".jsonl", ".tsv", ".htm")[data[0] % 7] if data else ".txt"
    try:
        file = read_bytes(data[1:], Path(f"a{suffix}"), f"a{suffix}", whole=bool(data) and data[0] > 200)
    except UserError:
        return
    for article in file.articles:
        article.body.encode("utf-8")
        assert article.title
        end = (
            article.origin.runs[-1].body_start + article.origin.runs[-1].length if article.origin.runs else 0
        )
        assert end <= len(article.body)


def _archive(data: bytes) -> None:
    """A ZIP of files, as the import walks it; a fault of ours in one file is a finding, too."""
    with tempfile.NamedTemporaryFile(suffix=".zip", dir=_room()) as file:
        if data[:1] < b"\x60":
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w") as archive, contextlib.suppress(ValueError, UnicodeError):
                for number, part in enumerate(data[1:].split(b"\0")[:8]):
                    name = part[:40].decode("utf-8", "replace")
                    archive.writestr(f"{name}{(number,)[0]}.txt", part)
            data = packed.getvalue()
        file.write(data)
        file.flush()
        for one in read_sources(Path(file.name), Options()):
            if isinstance(one, Failure) and "trace" in one.error.facts:
                raise AssertionError(one.error.facts["trace"])


def _in_file(read: Callable[[Path], object], suffix: str) -> Target:
    def target(data: bytes) -> None:
        path = _room() / f"a{suffix}"
        path.write_bytes(data)
        with contextlib.suppress(UserError):
            read(path)

    return target


def _codebook(path: Path) -> None:
    """Looked at, then taken in: all of it or nothing, and the corpus is sound."""
    table = codebook_csv.look(path)
    corpus = _corpus()
    try:
        corpus.codebook.merge_rows(table.rows, name="a.csv")
    except UserError:
        return
    assert {"/".join(tag.path.split("/")) for tag in corpus.codebook.all()}
    corpus.history.undo()


def _dictionary(path: Path) -> None:
    found = user_dictionary.read(path)
    assert found is not None
    user_dictionary.take_in(_corpus(), path, Standard.S2T)
    while corpus_steps() > 0:
        _corpus().history.undo()


def corpus_steps() -> int:
    """How many steps of the corpus of a target stand."""
    return len(_corpus().history.latest(1))


def _query(data: bytes) -> None:
    """A query typed by anybody is read, found or refused, and what it finds is in the texts."""
    text = data.decode("utf-8", "replace")[:400]
    with contextlib.suppress(UserError):
        query = read_query(text)
        if query.node is not None:
            finder_of(query.node)
    for pattern in (False, True):
        with contextlib.suppress(UserError):
            result = _corpus().search.find(text, pattern=pattern, limit=20)
            assert result.hits >= len(result.lines)


def _command(data: bytes) -> None:
    """Words of a command line: carried out, or wrong usage, never a traceback."""
    words = data.decode("utf-8", "replace").replace("\0", "").split("\n")
    names = ["articles", "show", "span", "search", "tag", "annotations", "codebook", "export", "check", "concordance",
             "words", "collocates", "keyness"]  # fmt: skip
    name = names[len(words[0]) % len(names)] if words[0] not in names else words[0]
    out = str(_room() / "out.csv")
    arguments = [name, str(_corpus().path), *([out] if name == "export" else []), *words[1:7]]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            options = parser.build().parse_args(arguments)
        except SystemExit:
            return
        if name == "export" and options.file != Path(out):
            return
        if options.command == "codebook" and getattr(options, "source", None) is not None:
            return
        if getattr(options, "csv", None) is not None:
            return
        assert commands.run(options) in (0, 1, 2)
    while corpus_steps() > 0:
        _corpus().history.undo()


def _damaged_corpus(data: bytes) -> None:
    """A corpus with these bytes somewhere in it: opened, refused or mended, never a crash."""
    whole = bytearray(_sound())
    chance = random.Random(data[:8])
    for at in range(0, min(len(data), 400), 16):
        place = chance.randrange(len(whole) - 16)
        whole[place : place + len(data[at : at + 16])] = data[at : at + 16]
    with tempfile.TemporaryDirectory(dir=_room()) as folder:
        path = Path(folder) / "c.duizhao"
        path.write_bytes(whole)
        with contextlib.suppress(UserError):
            mended = checking.mend(path)
            with Corpus.open(mended.saved or path, readonly=True) as corpus:
                corpus.annotations.all()
                corpus.articles.all()


def _raw(data: bytes) -> None:
    """Bytes read as pages."""
    raw = RawFile(data, data[len(data) // 2 :])
    seen: set[int] = set()
    for root in raw.roots().values():
        list(raw.tree(root, seen))
    list(raw.loose(seen))


def _plan(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        plan_from_json(data.decode("utf-8", "replace"), 1000)


TARGETS: dict[str, Target] = {
    "text": _format(".txt"),
    "html": _format(".html"),
    "markdown": _format(".md"),
    "tables": _format(".csv"),
    "jsonlines": _format(".jsonl"),
    "docx": _format(".docx"),
    "epub": _format(".epub"),
    "pdf": _format(".pdf"),
    "import": _imported,
    "archive": _archive,
    "annotations.csv": _in_file(annotation_csv.read, ".csv"),
    "codebook.csv": _in_file(_codebook, ".csv"),
    "user dictionary": _in_file(_dictionary, ".txt"),
    "term list": _in_file(term_list.read, ".csv"),
    "query": _query,
    "command line": _command,
    "damaged corpus": _damaged_corpus,
    "raw pages": _raw,
    "plan": _plan,
}


def seeds(name: str) -> list[bytes]:
    """Whole inputs from which the mutations of a target begin."""
    suffix = {
        "text": ".txt", "html": ".html", "markdown": ".md", "tables": ".csv", "jsonlines": ".jsonl", "docx": ".docx",
        "epub": ".epub", "pdf": ".pdf", "archive": ".docx",
    }.get(name)  # fmt: skip
    if suffix is not None:
        format_ = next(one for one in FORMATS if suffix in one.suffixes)
        found = list(samples_of(format_).values())
        inner = [b"\x31<w:p><w:r><w:t>\xe4\xb8\xad</w:t></w:r></w:p>", b"\x31<p>\xe4\xb8\xad<br/></p>"]
        return found + (inner if suffix in (".docx", ".epub") else [])
    texts = {
        "import": [bytes([kind]) + _ARTICLE.encode() for kind in range(7)],
        "annotations.csv": [
            (",".join(annotation_csv.COLUMNS) + "\r\n" + "1," * 23 + "x\r\n").encode("utf-8-sig")
        ],
        "codebook.csv": [
            "path,colour,key,definition\n甲/乙,#0072b2,e,定义\n".encode(),
            b"name,parent\na,\nb,a\n",
        ],
        "user dictionary": ["后\t後\n里程\t里程\n# c\n".encode()],
        "term list": ["词,标签\n粮食,甲/乙\n".encode()],
        "query": [query.encode() for query in _QUERIES],
        "command line": [line.encode() for line in _LINES],
        "plan": [_PLAN],
        "raw pages": [_sound()[:40960]],
        "damaged corpus": [b"\xff" * 40, b"\0" * 40, bytes(range(64))],
    }
    return texts[name]


def _ignore(_: object) -> None:
    return


@cache
def _room() -> Path:
    """A folder for the files of this process alone, in one that `fuzz` clears away."""
    return Path(tempfile.mkdtemp(prefix="duizhao-fuzz-", dir=os.environ.get("DUIZHAO_FUZZ_ROOM")))


@cache
def _corpus() -> Corpus:
    path = _room() / "c.duizhao"
    acts.prepare(path)
    corpus = Corpus.open(path, annotator="Li")
    corpus.db.execute("PRAGMA synchronous = OFF")
    list(corpus.words.make(processes=1))
    corpus.history.forget()
    return corpus


@cache
def _sound() -> bytes:
    path = _room() / "sound.duizhao"
    acts.prepare(path)
    return path.read_bytes()


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__).parse_args()
    print("\n".join(TARGETS))
