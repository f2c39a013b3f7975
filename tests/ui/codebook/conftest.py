"""A session over a real corpus with one article and a small codebook of our own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Tag
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.origin import OriginMap
from reader.ui.session import Session

BODY = (
    "河谷县印发数字乡村试点方案，用三年补齐农村宽带与冷链物流短板。\n"
    "方案明确，对返乡创业青年给予贴息贷款，由职业学校开设电商课程。\n"
)
TAGS = (
    ("产业发展", None),
    ("产业发展/新质生产力", "x"),
    ("产业发展/数字经济", "s"),
    ("乡村振兴", None),
    ("乡村振兴/农村物流", None),
    ("民生保障", None),
)


def imported(body: str = BODY) -> ImportedFile:
    data = body.encode()
    article = ImportedArticle(
        title="河谷县的方案", body=body, script="simplified", origin=OriginMap.identity(len(body))
    )
    return ImportedFile(
        path=Path("方案.txt"),
        name="方案.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        media_type="text/plain",
        data=data,
        articles=(article,),
    )


@dataclass
class Desk:
    """What a test does with the corpus, and the errors that the window would show."""

    session: Session
    article: int
    errors: list[UserError]

    @property
    def tags(self) -> list[Tag]:
        return self.session.corpus.codebook.all()

    @property
    def annotations(self) -> list[Annotation]:
        return self.session.corpus.annotations.for_article(self.article)

    @property
    def paths(self) -> list[str]:
        return [tag.path for tag in self.tags]

    def tag(self, path: str) -> Tag:
        found = self.session.corpus.codebook.find(path)
        assert found is not None, path
        return found

    def annotate(self, words: str, path: str, note: str = "") -> Annotation:
        start = BODY.index(words)
        made: list[Annotation] = []
        span = Span(start, start + len(words))
        self.session.write(
            lambda corpus: corpus.annotations.add(self.article, span, path, note=note), made.append
        )
        self.session.drain()
        return made[0]


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Iterator[Desk]:
    path = tmp_path / "方案.duizhao"
    with Corpus.create(path) as corpus:
        corpus.articles.add([imported()])
        for name, key in TAGS:
            corpus.codebook.create(name, key=key, definition="定义" if key else "")
        article = corpus.articles.all()[0].id
    session = Session(path, "林一")
    errors: list[UserError] = []
    session.failed.connect(errors.append)
    yield Desk(session, article, errors)
    session.drain()
    session.close()


@pytest.fixture
def bare(tmp_path: Path, qapp: object) -> Iterator[Session]:
    """A corpus without tags."""
    Corpus.create(tmp_path / "空.duizhao").close()
    session = Session(tmp_path / "空.duizhao", "林一")
    yield session
    session.drain()
    session.close()


def many(count: int) -> list[Tag]:
    """Tags that no corpus holds, with names of their own, ten below each theme."""
    characters = "农业乡村产业经济数字创新科技绿色民生教育医疗养老就业创业物流市场改革开放治理安全"
    tags: list[Tag] = []
    for number in range(count):
        above = tags[number - number % 10] if number % 10 else None
        picked = [characters[(number * step + step) % len(characters)] for step in (1, 3, 7, 11)]
        name = "".join(picked) + str(number)
        tags.append(
            Tag(
                id=number + 1,
                uuid=str(number),
                parent=above.id if above else None,
                name=name,
                path=f"{above.name}/{name}" if above else name,
                colour="#0072b2",
                key=None,
                definition="",
                position=number,
                annotations=number % 5,
            )
        )
    return tags
