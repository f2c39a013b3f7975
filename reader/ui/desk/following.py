"""Keeps the open article in step with the corpus: what a change touched is read again, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Article, Change
from reader.errors import UserError
from reader.ui.desk.drawn import header_of, mark_of
from reader.ui.desk.shelf import Shelf

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk

#: What is changed where nothing is but how far one is with articles, here or elsewhere.
_STATE_ALONE = frozenset({"article", "change"})


class Following:
    """Takes in changes for one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        desk = self._desk
        if desk.session is None:
            return
        corpus = desk.session.corpus
        if "tag" in change.kinds:
            desk.tags = {tag.id: tag for tag in corpus.codebook.all()}
        if desk.article is None:
            return
        number = desk.article.id
        if "pin" in change.kinds and self._reads_otherwise():
            desk.show_anew()
        elif "setting" in change.kinds:
            position, desk.article = desk.view.top_position().position, None
            desk.open(number, position=position)
        elif number in change.articles or "tag" in change.kinds:
            self._take_in_article(corpus, change, desk.article)

    def _take_in_article(self, corpus: Corpus, change: Change, before: Article) -> None:
        desk = self._desk
        try:
            article = desk.article = corpus.articles.get(before.id)
        except UserError:
            desk.close_article()
            return
        if "article" in change.kinds and self._looks_otherwise(before, article):
            desk.show_anew()
        elif not (change.kinds <= _STATE_ALONE and replace(before, state=article.state) == article):
            desk.choice.follow(made=self._take_in_annotations(corpus, change, article))
        elif before == article and "change" in change.kinds:
            self._look_again(corpus, article)
        # Else one is only further with it: what is listed, chosen and being typed stays as it is.

    def _look_again(self, corpus: Corpus, article: Article) -> None:
        """Others wrote what is no step: mostly how far they are with another article, but any program can write."""
        desk = self._desk
        if desk.gathering.awaiting:
            return  # they are read soon anyway
        shelf = Shelf(corpus.annotations.for_article(article.id))
        if shelf.ordered != desk.shelf.ordered:
            desk.show_shelf(shelf)
            desk.choice.follow()

    def _looks_otherwise(self, before: Article, article: Article) -> bool:
        """Whether what stands above the text, or what of it is a heading, is not what is shown."""
        return header_of(before) != header_of(article) or self._reads_otherwise()

    def _reads_otherwise(self) -> bool:
        """Whether the forms of the open article are not those that are shown."""
        desk = self._desk
        page, session = desk.view.page, desk.session
        if page is None or session is None or desk.article is None:
            return False
        try:
            forms = session.corpus.forms.of(desk.article.id, session.corpus.settings.standard)
        except UserError:
            return False  # it is gone, which is told elsewhere
        return forms is not (desk.preparing.awaited or page.parallel)

    def _take_in_annotations(self, corpus: Corpus, change: Change, article: Article) -> int | None:
        """Those that the change touched, where that is all there is to know; else all of the article.

        Returns the id of the annotation that was made, if one was.
        """
        desk = self._desk
        if change.kinds == {"annotation"}:
            touched, present = corpus.annotations.of_step(change.id, article.id)
            desk.shelf.change(touched, present)
            if len(desk.shelf) == article.annotations:
                desk.view.change_marks(touched, [mark_of(one, desk.tags) for one in present])
                if desk.choice.panel is not None:
                    desk.choice.panel.change(touched, present)
                return present[0].id if present and change.name == "annotation.add" else None
        # Something else wrote meanwhile: another program, or a step that is yet to be told.
        desk.show_shelf(Shelf(corpus.annotations.for_article(article.id)))
        return None
