"""A small corpus of our own with dates, sources, tags and words."""

from __future__ import annotations

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from tests.corpus.making import make_file

TEXTS = (
    ("县里改革医疗，医疗改革要稳。改革开放带来变化。\n医院多了。", {"source": "河报", "date": "2024-03-05"}),
    ("鄉裡改革醫療，老人看病近了。\n學校也改革。", {"source": "河報", "date": "2024-04-01"}),
    ("学校修好了操场，学生高兴。", {"source": "山报", "date": "2024-04-20"}),
    ("没有日期的学校。", {}),
)


@pytest.fixture
def filled(corpus: Corpus) -> Corpus:
    """Four articles; three tags on the first two of them."""
    corpus.articles.add(
        [make_file(body, name=f"{number}.txt", **details) for number, (body, details) in enumerate(TEXTS)]
    )
    for article, start, end, tag, annotator in (
        (1, 0, 13, "民生/医疗", "甲"),
        (1, 4, 6, "改革", "甲"),
        (1, 14, 18, "改革", "乙"),
        (2, 0, 6, "民生/医疗", "甲"),
        (2, 15, 20, "教育", "乙"),
        (2, 15, 20, "改革", "乙"),
    ):
        corpus.annotations.add(article, Span(start, end), tag, annotator=annotator)
    list(corpus.words.make())
    return corpus
