"""The passages as a page to be read, printed or opened in a word processor: tag after tag, in both scripts.

The tags stand in the order of the codebook with their definitions; below each its passages in the order of articles
and text, the two scripts side by side with what stands around them in the paragraph, the note, and where they stand.
One HTML file (https://html.spec.whatwg.org) in UTF-8 that needs no other and loads none: no script, no picture, no
face. All that comes from the corpus is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TextIO

from reader import resources
from reader.chinese.layout import LINE_BREAKS
from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status, Tag
from reader.exchange import report_words as words
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.records import Record, count, plain_breaks, records, steady
from reader.exchange.whole import whole_file

_BREAK = re.compile(f"[{LINE_BREAKS}]")
#: Code points from which on a passage goes on over the end of a printed page, rather than leave half of one empty.
_LONG = 600
#: The two forms stand in a table, as word processors know no other way to put texts side by side; it is no table.
_BOTH = '<table class="both" role="presentation" width="100%" cellpadding="4">'
#: What stands between the parts of a passage with gaps.
_GAP = '<span class="gap"> … </span>'


def steps(corpus: Corpus, path: Path, outcome: Outcome, options: Options) -> Steps:
    """Write the page to `path`, whole or not at all, a passage at a time; who stops asking leaves the old file.

    What was rejected is left out, unless it is named in `options.only`. Raises UserError when the file cannot be
    written.
    """
    around = _Around(corpus, options.standard)
    by_tag: dict[str, list[list[Record]]] = {}
    known: dict[str, list[Record]] = {}
    # A tag that another side removes meanwhile would go with its passages.
    with steady(corpus), whole_file(path, encoding="utf-8", keep=corpus.path) as file:
        total = count(corpus, options.only)
        for seen, record in enumerate(records(corpus, options.standard, options.only), start=1):
            if record["status"] == Status.REJECTED and options.only is None:
                outcome.rejected += 1
            else:
                outcome.proposed += record["status"] == Status.PROPOSED
                outcome.count(record["passage"])
                parts = known.get(record["passage"] or "")
                if parts is None:
                    parts = known[record["passage"] or str(record["annotation_id"])] = []
                    by_tag.setdefault(record["tag_uuid"], []).append(parts)
                parts.append(record | around.of(record))
            yield Progress(seen, 2 * total)
        written = total + outcome.rejected
        page = _Page(file, {word: options.words.get(word, word) for word in words.WORDS})
        tags = [tag for tag in corpus.codebook.all() if tag.uuid in by_tag]
        page.begin(corpus.path.stem, tags, by_tag)
        for tag in tags:
            page.head(tag, len(by_tag[tag.uuid]))
            for parts in by_tag[tag.uuid]:
                page.passage(parts)
                written += len(parts)
                yield Progress(written, 2 * total)
            page.foot()
        page.end()


class _Around:
    """What stands around a passage in its paragraph, in both forms."""

    def __init__(self, corpus: Corpus, standard: Standard | None) -> None:
        self._forms = corpus.forms
        self._standard = standard or corpus.settings.standard

    def of(self, record: Record) -> dict[str, str]:
        """By the name of the form with `_before` and `_after`; of no more than is kept with an annotation."""
        before, after = _BREAK.split(record["context_before"])[-1], _BREAK.split(record["context_after"])[0]
        start, end = record["start"], record["end"]
        text = self._forms.of(record["article_id"], self._standard)
        spans = {"before": Span(start - len(before), start), "after": Span(end, end + len(after))}
        return {
            f"{form.value}_{place}": _dotted(text.counterpart(form, span), span, place) if span else ""
            for form in Form
            for place, span in spans.items()
        }


def _dotted(text: str, span: Span, place: str) -> str:
    """With dots at the end where the paragraph goes on, as far as one can tell."""
    if len(span) < CONTEXT:
        return text
    return f"…{text}" if place == "before" else f"{text}…"


class _Page:
    """Writes the parts of the page one after the other."""

    def __init__(self, file: TextIO, told: Mapping[str, str]) -> None:
        self._file = file
        self._told = told

    def begin(self, name: str, tags: Sequence[Tag], by_tag: Mapping[str, Sequence[Sequence[Record]]]) -> None:
        """The head, and a list of the tags that leads to them."""
        articles = {parts[0]["article_id"] for passages in by_tag.values() for parts in passages}
        number = sum(map(len, by_tag.values()))
        style = resources.find("exchange", "report.css").read_text("utf-8")
        self._write(
            f'<!DOCTYPE html>\n<html lang="{escape(self._told[words.LANGUAGE])}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(name)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
            f"<header>\n<h1>{escape(name)}</h1>\n"
        )
        if tags:
            counted = self._told[words.PASSAGES].format(number, len(articles), len(tags))
            self._write(f"<p>{escape(counted)}</p>\n")
        else:
            self._write(f"<p>{escape(self._told[words.NOTHING])}</p>\n")
        self._write("</header>\n")
        if len(tags) > 1:
            self._write(f'<nav aria-label="{escape(self._told[words.WHERE])}">\n<ul>\n')
            for tag in tags:
                link = f'<a href="#{tag.uuid}">{_path(tag)}</a>{self._retired(tag)}'
                self._write(f'<li>{link} <span class="count">{len(by_tag[tag.uuid])}</span></li>\n')
            self._write("</ul>\n</nav>\n")

    def head(self, tag: Tag, number: int) -> None:
        """A tag with what it is for."""
        colour = escape(tag.colour)
        self._write(
            f'<section id="{tag.uuid}" style="--tag: {colour}">\n<h2 style="border-left: 6px solid {colour}">'
            f'{_path(tag)}{self._retired(tag)} <span class="count">{number}</span></h2>\n'
        )
        if tag.definition.strip():
            self._write(f'<p class="definition">{_lines(tag.definition)}</p>\n')
        if tag.examples.strip():
            said = escape(self._told[words.EXAMPLES])
            self._write(f'<p class="definition"><b>{said}</b> {_lines(tag.examples)}</p>\n')

    def passage(self, parts: Sequence[Record]) -> None:
        """One passage with all its parts in both scripts, its note, and where it stands."""
        first = parts[0]
        status = {Status.PROPOSED: words.PROPOSED, Status.REJECTED: words.REJECTED}.get(first["status"])
        long = " long" if sum(part["end"] - part["start"] for part in parts) > _LONG else ""
        self._write(f'<figure class="{escape(str(first["status"]))}{long}">\n{_BOTH}<tr valign="top">\n')
        for lang, form in (("zh-Hans", Form.SIMPLIFIED), ("zh-Hant", Form.TRADITIONAL)):
            self._write(f'<td lang="{lang}" width="50%">{_GAP.join(_texts(parts, form))}</td>\n')
        self._write("</tr></table>\n")
        if first["note"].strip():
            self._write(f'<p class="note">{_lines(first["note"])}</p>\n')
        said = [first["article_title"], first["article_source"], first["article_date"], first["annotator"]]
        marked = [f"<b>{escape(self._told[status])}</b>"] if status is not None else []
        told = " · ".join([*(_apart(str(one)) for one in said if one), *marked])
        self._write(f'<figcaption><p class="place">{told}</p></figcaption>\n</figure>\n')

    def foot(self) -> None:
        """The end of a tag."""
        self._write("</section>\n")

    def end(self) -> None:
        """The end of the page."""
        self._write("</body>\n</html>\n")

    def _retired(self, tag: Tag) -> str:
        """That a tag is out of use, where it is."""
        return f' <span class="retired">{escape(self._told[words.RETIRED])}</span>' if tag.retired else ""

    def _write(self, text: str) -> None:
        # What no encoding can hold alone, half of a pair, has no place in a page.
        self._file.write(text.encode("utf-8", "replace").decode("utf-8"))


def _texts(parts: Sequence[Record], form: Form) -> Iterator[str]:
    """The parts as they read in one script, with what stands around the whole."""
    for place, part in enumerate(parts):
        before = _faint(part[f"{form.value}_before"]) if place == 0 else ""
        after = _faint(part[f"{form.value}_after"]) if place == len(parts) - 1 else ""
        yield f"{before}<mark>{_lines(part[f'quote_{form.value}'])}</mark>{after}"


def _apart(text: str) -> str:
    """A text whose direction, right to left as well, says nothing for what stands beside it."""
    return f"<bdi>{escape(text)}</bdi>"


def _faint(text: str) -> str:
    return f'<span class="around">{escape(text)}</span>' if text.strip() else ""


def _lines(text: str) -> str:
    return escape(plain_breaks(text)).replace("\n", "<br>")


def _path(tag: Tag) -> str:
    """The name of a tag behind those of the themes above it."""
    above, _, name = tag.path.rpartition("/")
    said = f'<span class="above">{escape(above.replace("/", " / "))} / </span>' if above else ""
    return f"{said}{escape(name)}"
