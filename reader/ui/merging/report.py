"""What a merge would do, as the dialog has it: counts first, then each passage of which something is to be known."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from reader.corpus.merging import sentences
from reader.corpus.merging.outcome import Outcome, Place
from reader.messages import QT_TRANSLATE_NOOP, Phrase
from reader.ui import theme
from reader.ui.search.understood import shortened

#: Code points of a quote or a note that are shown.
_LONGEST = 120

_NOTES = QT_TRANSLATE_NOOP("merge report", "Two notes on one passage: the later one stands")
_STANDS = QT_TRANSLATE_NOOP("merge report", "stands")
_LEFT = QT_TRANSLATE_NOOP("merge report", "left out")
_OTHERWISE = QT_TRANSLATE_NOOP("merge report", "Passages that read otherwise here")
_THERE = QT_TRANSLATE_NOOP("merge report", "there")
_HERE = QT_TRANSLATE_NOOP("merge report", "here")
_LOST = QT_TRANSLATE_NOOP("merge report", "Passages that are not found here: they do not come")
_FILES = QT_TRANSLATE_NOOP("merge report", "Left out of the file")


def plain(outcome: Outcome, left: Sequence[str] = ()) -> str:
    """All of it as lines, to be copied: a sentence for each fact. `left`: what else the file holds, in words."""
    translate = QCoreApplication.translate
    lines = [one.told(translate) for one in sentences.summary(outcome)]
    told = (*sentences.lost(outcome), *sentences.otherwise(outcome), *sentences.notes(outcome))
    more = [*(one.told(translate) for one in told), *left]
    return "\n".join([*lines, *(["", *more] if more else [])])


def rich(outcome: Outcome, left: Sequence[str] = ()) -> str:
    """The same as HTML in the colours of the theme: numbers and names stand out, the passages are grouped."""
    parts = [_line(one) for one in sentences.summary(outcome)]
    lost = [_passage(place, ()) for place in outcome.lost]
    otherwise = [
        _passage(one.place, ((_THERE, one.place.quote), (_HERE, one.now)), quoted=False)
        for one in outcome.otherwise
    ]
    notes = [_passage(one.place, ((_STANDS, one.stands), (_LEFT, one.left))) for one in outcome.notes]
    parts += _section(_LOST, lost) + _section(_OTHERWISE, otherwise) + _section(_NOTES, notes)
    parts += _section(_FILES, [f"<p style='margin: 2px 0'>{escape(one)}</p>" for one in left])
    return "".join(parts)


def _translated(text: str) -> str:
    return QCoreApplication.translate("merge report", text)


def _line(phrase: Phrase) -> str:
    """A sentence with what it counts or names in bold."""
    facts = {name: f"<b>{escape(str(fact))}</b>" for name, fact in phrase.named.items()}
    template = escape(QCoreApplication.translate(phrase.context, phrase.template), quote=False)
    return f"<p style='margin: 3px 0'>{template.format(**facts)}</p>"


def _section(heading: str, entries: Sequence[str]) -> list[str]:
    if not entries:
        return []
    count = f" <span style='color: {theme.current().ink_muted}'>{len(entries)}</span>"
    return [f"<p style='margin: 16px 0 4px 0'><b>{escape(_translated(heading))}</b>{count}</p>", *entries]


def _passage(place: Place, rows: Sequence[tuple[str, str]], *, quoted: bool = True) -> str:
    """The quote with the article, tag and person by which one knows it again, and what is said of it."""
    muted = theme.current().ink_muted
    whence = " · ".join(filter(None, (place.title, place.tag_path, place.annotator)))
    lines = [f"<div>{_short(place.quote)}</div>"] if quoted else []
    lines.append(f"<div style='color: {muted}'>{_short(whence)}</div>")
    cells = "".join(_row(name, text, muted) for name, text in rows)
    table = f"<table cellspacing='0' cellpadding='2'>{cells}</table>" if cells else ""
    return f"<div style='margin: 6px 0 10px 0'>{''.join(lines)}{table}</div>"


def _row(name: str, text: str, muted: str) -> str:
    named = f"<td style='color: {muted}; padding-right: 12px; white-space: nowrap'>{escape(_translated(name))}</td>"
    return f"<tr>{named}<td>{_short(text) or '—'}</td></tr>"


def _short(text: str) -> str:
    return escape(shortened(" ".join(text.split()), _LONGEST))
