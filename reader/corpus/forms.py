"""The two forms of the articles in hand, under the corpus's standards and pins, made once and kept for a while."""

from __future__ import annotations

from collections import OrderedDict

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.pins import Pin, Pins
from reader.chinese.script import Script, SimplifiedStandard, Standard
from reader.chinese.span import Span
from reader.corpus.articles import Articles
from reader.corpus.pin_rows import PinRows
from reader.corpus.settings import Settings

_KEPT = 4

#: What the forms of an article depend on beside its body, which never changes.
_Key = tuple[
    int,
    Standard,
    SimplifiedStandard,
    Script,
    tuple[int, ...] | None,
    tuple[Pin, ...],
    tuple[Pin, ...],
]


class Forms:
    """Hands out an article's `ParallelText`; the last few stay in memory."""

    def __init__(self, articles: Articles, settings: Settings, pins: PinRows) -> None:
        self._articles = articles
        self._settings = settings
        self._pins = pins
        self._kept: OrderedDict[_Key, ParallelText] = OrderedDict()

    def of(
        self, article: int, standard: Standard, simplified: SimplifiedStandard | None = None
    ) -> ParallelText:
        """Both forms of one article; without `simplified` by the corpus's standard of that form.

        Raises UserError when the corpus has none of that id.
        """
        simplified = simplified or self._settings.simplified_standard
        script = Script(self._articles.get(article).script)  # asked each time: it may have been taken out
        headings = self._articles.headings(article)  # these, too, can change: when a file is cleaned again
        to_simplified = self._pins.holding(article, simplified.value)
        to_traditional = self._pins.holding(article, standard.value)
        known = None if headings is None else tuple(headings)
        key = (article, standard, simplified, script, known, to_simplified, to_traditional)
        if key not in self._kept:
            self._kept[key] = ParallelText(
                self._articles.body(article),
                script,
                standard,
                simplified=simplified,
                headings=headings,
                pins={Form.SIMPLIFIED: Pins(to_simplified), Form.TRADITIONAL: Pins(to_traditional)},
            )
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def quotes(self, article: int, span: Span, standard: Standard) -> tuple[str, str]:
        """What the span reads in the simplified and in the traditional form."""
        text = self.of(article, standard)
        return text.counterpart(Form.SIMPLIFIED, span), text.counterpart(Form.TRADITIONAL, span)
