"""Where one was is found again after the article was cut anew."""

from __future__ import annotations

from reader.corpus.corpus import Corpus
from reader.ui.article.following import follow
from tests.corpus.making import make_file
from tests.corpus.pages import take


def test_the_character_leads_on(corpus: Corpus) -> None:
    river, _ = take(corpus)
    body = corpus.articles.body(river)
    place = body.index("治理从")
    old = corpus.articles.get(river)
    split, change = corpus.recutting.split(river, place)
    assert follow(corpus, change, old, place + 3) == (split.second, 3)
    assert follow(corpus, change, old, 5) == (split.first, 5)
    undone = corpus.history.undo()
    assert undone is not None
    second = old.__class__(**{name: getattr(old, name) for name in old.__slots__} | {"id": split.second})
    assert follow(corpus, undone, second, 3) == (river, place + 3)


def test_where_the_character_is_in_none_it_is_the_first_of_them(corpus: Corpus) -> None:
    (number,) = take(corpus, whole=True)
    old = corpus.articles.get(number)
    _, change = corpus.recleaning.clean(number)
    first = corpus.articles.all()[0].id
    assert follow(corpus, change, old, 0) == (first, 0)  # the masthead


def test_articles_of_other_files_do_not_follow(corpus: Corpus) -> None:
    (one,) = corpus.articles.add([make_file("甲。")]).articles
    corpus.articles.add([make_file("乙。")])
    old = corpus.articles.get(one)
    change = corpus.articles.remove([article.id for article in corpus.articles.all()])
    assert follow(corpus, change, old, 0) is None
    undone = corpus.history.undo()
    assert undone is not None
    assert follow(corpus, undone, old, 0) == (one, 0)
