"""How far the work on a corpus is, in counts; nothing in it measures anybody's time.

An annotation that was rejected counts for nothing, as where articles are chosen by annotations (see `Filters`).
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.corpus.codebook import Codebook
from reader.corpus.corpus import Corpus
from reader.corpus.database import Database
from reader.corpus.passages import more_by


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCount:
    """How many articles there are of something, of a source or of a month, and how far a person is with them.

    An empty `name` stands for those of which it is not known.
    """

    name: str
    articles: int
    reading: int
    done: int
    tagged: int

    @property
    def unread(self) -> int:
        """Those that were not begun."""
        return self.articles - self.reading - self.done

    @property
    def untagged(self) -> int:
        """Those without an annotation."""
        return self.articles - self.tagged


@dataclass(frozen=True, slots=True, kw_only=True)
class TagCount:
    """How much a tag is used: by itself, and together with all below it."""

    id: int
    path: str
    colour: str
    annotations: int
    articles: int
    annotations_below: int
    articles_below: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatorCount:
    """What a person did: annotations that are there and stand, in how many articles; when the last step was made, UTC.

    `last` is empty for somebody whose annotations came from elsewhere.
    """

    name: str
    annotations: int
    articles: int
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """All counts of one moment."""

    all: ArticleCount
    sources: tuple[ArticleCount, ...]
    months: tuple[ArticleCount, ...]
    tags: tuple[TagCount, ...]
    annotators: tuple[AnnotatorCount, ...]


_TAGGED = "SELECT 1 FROM annotation AS n WHERE n.article = a.id AND n.status <> 'rejected'"
_COUNTS = f"""
    count(*), coalesce(sum(state = 'reading'), 0), coalesce(sum(state = 'done'), 0),
    coalesce(sum(EXISTS ({_TAGGED})), 0)
    FROM article AS a WHERE removed = 0
"""
#: White space as Python's `strip` has it, as far as it stands in names.
_SOURCE = "trim(coalesce(source, ''), char(9, 10, 13, 32, 160, 12288))"
_MONTH = "substr(coalesce(date, ''), 1, 7)"
#: A passage with gaps counts once: by tag, the parts beyond the first ones.
_MORE = (
    f"SELECT m.tag, m.more FROM {more_by('tag', 'article', rejected=False)} AS m "
    "JOIN article AS a ON a.id = m.article AND a.removed = 0"
)
_ANNOTATORS = f"""
    SELECT name, sum(annotations), sum(articles), max(last) FROM (
        SELECT n.annotator AS name, count(*) AS annotations, count(DISTINCT n.article) AS articles, '' AS last
        FROM annotation AS n JOIN article AS a ON a.id = n.article AND a.removed = 0
        WHERE n.status <> 'rejected' GROUP BY n.annotator
        UNION ALL
        SELECT m.annotator, -m.more, 0, '' FROM {more_by("annotator", "article", rejected=False)} AS m
        JOIN article AS a ON a.id = m.article AND a.removed = 0
        UNION ALL
        SELECT annotator, 0, 0, max(made_at) FROM change WHERE state = 'done' GROUP BY annotator
    ) GROUP BY name ORDER BY sum(annotations) DESC, name
"""


def progress(corpus: Corpus) -> Progress:
    """Count everything as it is now."""
    return Progress(
        all=_by(corpus.db, "''")[0] if corpus.articles.count() else _NOTHING,
        sources=tuple(
            sorted(_by(corpus.db, _SOURCE), key=lambda one: (not one.name, -one.articles, one.name))
        ),
        months=tuple(sorted(_by(corpus.db, _MONTH), key=lambda one: (not one.name, one.name))),
        tags=tuple(_tags(corpus.db, corpus.codebook)),
        annotators=tuple(
            AnnotatorCount(name=name, annotations=annotations, articles=articles, last=last)
            for name, annotations, articles, last in corpus.db.execute(_ANNOTATORS)
        ),
    )


_NOTHING = ArticleCount(name="", articles=0, reading=0, done=0, tagged=0)


def _by(db: Database, what: str) -> list[ArticleCount]:
    rows = db.execute(f"SELECT {what}, {_COUNTS} GROUP BY 1")
    return [
        ArticleCount(name=name, articles=articles, reading=reading, done=done, tagged=tagged)
        for name, articles, reading, done, tagged in rows
    ]


def _tags(db: Database, codebook: Codebook) -> list[TagCount]:
    """The tags in the order of the codebook. An article in which several tags of one theme are counts once there."""
    articles: dict[int, set[int]] = {}
    annotations: dict[int, int] = {}
    for tag, article, count in db.execute(
        "SELECT n.tag, n.article, count(*) FROM annotation AS n "
        "JOIN article AS a ON a.id = n.article AND a.removed = 0 "
        "WHERE n.status <> 'rejected' GROUP BY n.tag, n.article"
    ):
        articles.setdefault(tag, set()).add(article)
        annotations[tag] = annotations.get(tag, 0) + count
    for tag, more in db.execute(_MORE):
        annotations[tag] -= more
    tags = codebook.all()
    all_articles = {tag.id: set(articles.get(tag.id, ())) for tag in tags}
    all_annotations = {tag.id: annotations.get(tag.id, 0) for tag in tags}
    for tag in reversed(tags):  # children come after their parents
        if tag.parent is not None:
            all_articles[tag.parent] |= all_articles[tag.id]
            all_annotations[tag.parent] += all_annotations[tag.id]
    return [
        TagCount(
            id=tag.id,
            path=tag.path,
            colour=tag.colour,
            annotations=annotations.get(tag.id, 0),
            articles=len(articles.get(tag.id, ())),
            annotations_below=all_annotations[tag.id],
            articles_below=len(all_articles[tag.id]),
        )
        for tag in tags
    ]
