"""Passages with where they stand, for the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese import citing
from reader.chinese.parallel import Form, ParallelText
from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Retrieved
from reader.corpus.rows import Article
from reader.ui.copying import details_of, style
from reader.ui.passages.model import Script

#: In which form passages are copied; what is shown in both is copied as it was written.
_FORMS = {Script.SIMPLIFIED: Form.SIMPLIFIED, Script.TRADITIONAL: Form.TRADITIONAL}

#: A passage with its article and its text in both forms.
Placed = tuple[Retrieved, Article, ParallelText]


def placed(corpus: Corpus, passages: Sequence[Retrieved]) -> list[Placed]:
    """What is read of the corpus to cite passages, in their order."""
    standard = corpus.settings.standard
    numbers = [passage.first.article for passage in passages]
    return [
        (passage, corpus.articles.get(number), corpus.forms.of(number, standard))
        for passage, number in zip(passages, numbers, strict=True)
    ]


def citations(found: Sequence[Placed], script: Script) -> str:
    """Each passage with its citation as people of the language of the interface write it, a line for each part."""
    form, pattern = _FORMS.get(script), style()
    return "\n".join(
        citing.cite(text, part.span, details_of(article), pattern, form)
        for passage, article, text in found
        for part in passage.parts
    )
