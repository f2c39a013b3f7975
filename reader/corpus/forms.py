"""The two forms of the articles in hand, under the corpus's standard, made once and kept for a while."""

from __future__ import annotations

from collections import OrderedDict

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.corpus.articles import Articles

_KEPT = 4

#: What the forms of an article depend on beside its body, which never changes.
_Key = tuple[int, Standard, Script, tuple[int, ...] | None]


class Forms:
    """Hands out an article's `ParallelText`; the last few stay in memory."""

    def __init__(self, articles: Articles) -> None:
        self._articles = articles
        self._kept: OrderedDict[_Key, ParallelText] = OrderedDict()

    def of(self, article: int, standard: Standard) -> ParallelText:
        """Both forms of one article. Raises UserError when the corpus has none of that id."""
        script = Script(self._articles.get(article).script)  # asked each time: it may have been taken out
        headings = self._articles.headings(article)  # these, too, can change: when a file is cleaned again
        key = (article, standard, script, None if headings is None else tuple(headings))
        if key not in self._kept:
            self._kept[key] = ParallelText(self._articles.body(article), script, standard, headings=headings)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def quotes(self, article: int, span: Span, standard: Standard) -> tuple[str, str]:
        """What the span reads in the simplified and in the traditional form."""
        text = self.of(article, standard)
        return text.counterpart(Form.SIMPLIFIED, span), text.counterpart(Form.TRADITIONAL, span)
