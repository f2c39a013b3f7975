"""Projects of other programs come in through a merge: texts, codes, codings, who made them and when."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.rows import Status
from reader.errors import UserError
from reader.exchange import exporting
from reader.exchange.outcome import Options
from reader.exchange.qda_corpus import as_corpus
from reader.exchange.records import plain_breaks
from tests.corpus.making import dump
from tests.exchange.making import coded

Add = Callable[..., int]

TEXT = "镇里修了新桥。\n过河不用再绕路，老人𠮷叔说方便。\n"
CODE, BELOW = "1F0F0A1E-0000-4000-8000-000000000001", "1f0f0a1e-0000-4000-8000-000000000002"
CODING = "2f0f0a1e-0000-4000-8000-000000000001"
USER = "3f0f0a1e-0000-4000-8000-000000000001"

PROJECT = f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="桥" origin="SomeQDA 3.1">
 <Users><User guid="{USER}" name="Zhao"/></Users>
 <CodeBook><Codes>
  <Code guid="{{{CODE}}}" name="出行" isCodable="true" color="#12f">
   <Description>路和桥</Description>
   <Code guid="{BELOW}" name="桥/渡" isCodable="true"/>
  </Code>
 </Codes></CodeBook>
 <Variables><Variable guid="4f0f0a1e-0000-4000-8000-000000000001" name="date" typeOfVariable="Date"/></Variables>
 <Sources>
  <TextSource guid="5f0f0a1e-0000-4000-8000-000000000001" name="新桥" plainTextPath="internal://bridge.txt">
   <PlainTextSelection guid="6f0f0a1e-0000-4000-8000-000000000001" name="新桥" startPosition="4" endPosition="6"
     creatingUser="{USER}" creationDateTime="2024-03-02T10:00:00+08:00">
    <Description>去年修的</Description>
    <Coding guid="{CODING}" creatingUser="{USER}"><CodeRef targetGUID="{CODE}"/></Coding>
    <Coding guid="2f0f0a1e-0000-4000-8000-000000000002"><CodeRef targetGUID="{BELOW}"/></Coding>
   </PlainTextSelection>
   <PlainTextSelection guid="6f0f0a1e-0000-4000-8000-000000000002" name="𠮷叔" startPosition="18" endPosition="20">
    <Coding guid="2f0f0a1e-0000-4000-8000-000000000003"><CodeRef targetGUID="{CODE}"/></Coding>
   </PlainTextSelection>
   <PlainTextSelection guid="6f0f0a1e-0000-4000-8000-000000000003" name="" startPosition="900" endPosition="901">
    <Coding guid="2f0f0a1e-0000-4000-8000-000000000004"><CodeRef targetGUID="{CODE}"/></Coding>
   </PlainTextSelection>
   <VariableValue><VariableRef targetGUID="4f0f0a1e-0000-4000-8000-000000000001"/>
    <DateValue>2024-03-01</DateValue></VariableValue>
  </TextSource>
  <TextSource guid="5f0f0a1e-0000-4000-8000-000000000002" name="短文">
   <PlainTextContent>就一句话。</PlainTextContent>
  </TextSource>
  <PictureSource guid="5f0f0a1e-0000-4000-8000-000000000003" name="桥.jpg" path="internal://x.jpg"/>
 </Sources>
</Project>
"""


def pack(path: Path, project: str = PROJECT, folder: str = "Sources") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.qde", project)
        archive.writestr(f"{folder}/bridge.txt", TEXT)
    return path


def take_in(corpus: Corpus, path: Path) -> list[UserError]:
    with as_corpus(path) as opened:
        merge(corpus, opened.path)
        return list(opened.left)


def test_a_project_becomes_articles_tags_and_annotations(corpus: Corpus, tmp_path: Path) -> None:
    left = take_in(corpus, pack(tmp_path / "p.qdpx"))
    first, second = corpus.articles.all()
    assert (first.title, first.date, second.title) == ("新桥", "2024-03-01", "短文")
    assert corpus.articles.body(first.id) == TEXT
    tags = {tag.path: tag for tag in corpus.codebook.all()}
    assert list(tags) == ["出行", "出行/桥／渡"]
    assert (tags["出行"].colour, tags["出行"].definition, tags["出行"].uuid) == (
        "#1122ff",
        "路和桥",
        CODE.lower(),
    )
    assert [(one.quote, one.tag_path, one.annotator) for one in corpus.annotations.all()] == [
        ("新桥", "出行", "Zhao"),
        ("新桥", "出行/桥／渡", "Zhao"),
        ("𠮷叔", "出行", ""),
    ]
    one = corpus.annotations.all()[0]
    assert (one.uuid, one.note, one.created_at) == (CODING, "去年修的", "2024-03-02T02:00:00.000Z")
    assert [error.message for error in left] == [messages.QDA_NO_TEXT, messages.QDA_CODINGS_LEFT]
    assert left[0].facts["source"] == "桥.jpg"
    assert left[1].facts["count"] == 1
    assert checking.check(corpus) == []


def test_it_is_one_step_and_a_second_time_brings_nothing(corpus: Corpus, tmp_path: Path) -> None:
    path = pack(tmp_path / "p.qdpx", folder="sources")
    take_in(corpus, path)
    (step,) = corpus.history.latest()
    assert (step.name, step.facts) == ("corpus.merge", {"file": "p.qdpx"})
    with as_corpus(path) as opened:
        found = merge(corpus, opened.path)
    assert found is not None
    assert found[0].is_nothing
    corpus.history.undo()
    assert corpus.articles.all() == []


def test_what_goes_out_comes_back(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    before = [one for one in coded(corpus, add_text) if one.status is not Status.REJECTED]
    path = tmp_path / "p.qdpx"
    exporting.write(corpus, path, Options())
    with Corpus.create(tmp_path / "new.duizhao") as other:
        take_in(other, path)
        after = other.annotations.all()
        assert [one.uuid for one in after] == [one.uuid for one in before]
        for one, was in zip(after, before, strict=True):
            assert one.quote == plain_breaks(was.quote)
            assert (one.tag_path, one.annotator) == (was.tag_path, was.annotator)
            assert one.note == was.note
            assert (one.status is Status.PROPOSED) == (was.status is Status.PROPOSED)
        parts = [one.passage_group for one in after if one.passage_group]
        assert len(parts) == 2
        assert len(set(parts)) == 1
        titles = {article.title: article for article in other.articles.all()}
        assert titles["一家 & <人>"].source == "晚报"
        assert titles["一家 & <人>"].date == "2024-05"
        assert [tag.path for tag in other.codebook.all() if tag.retired] == ["旧题"]
        assert checking.check(other) == []


def test_what_comes_back_to_the_corpus_from_which_it_went_changes_nothing(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    number = add_text(TEXT)
    for start, status in enumerate(Status):
        made, _ = corpus.annotations.add(number, Span(start, start + 2), "桥", note=" 空格\r\n ")
        corpus.annotations.set_status([made.id], status)
    before = dump(corpus)
    path = tmp_path / "p.qdpx"
    exporting.write(corpus, path, Options())
    with as_corpus(path) as opened:
        found = merge(corpus, opened.path)
    assert found is not None
    assert found[0].is_nothing
    assert found[0].notes == ()
    assert dump(corpus) == before


def test_a_text_with_windows_line_breaks_is_one_article_when_it_went_out_and_came_back(
    corpus: Corpus, tmp_path: Path
) -> None:
    text = "镇里修了桥。\r\n过河不用再绕路，老人𠮷叔说方便。\r\n"
    project = PROJECT.replace('name="新桥"', 'name="𠮷叔"').replace('"4"', '"18"').replace('"6"', '"20"')
    with zipfile.ZipFile(tmp_path / "p.qdpx", "w") as archive:
        archive.writestr("project.qde", project)
        archive.writestr("sources/bridge.txt", text)
    take_in(corpus, tmp_path / "p.qdpx")
    assert {one.quote for one in corpus.annotations.all()} == {"𠮷叔"}
    assert checking.check(corpus, thorough=True) == []
    before = dump(corpus)
    exporting.write(corpus, tmp_path / "out.qdpx", Options())
    with as_corpus(tmp_path / "out.qdpx") as opened:
        found = merge(corpus, opened.path)
    assert found is not None
    assert found[0].is_nothing
    assert dump(corpus) == before


def test_sources_that_read_the_same_stay_several_articles(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    first, second = (
        add_text(TEXT, name="晨报.txt"),
        add_text(TEXT, name="晚报.txt", data=(TEXT + "完").encode()),
    )
    corpus.annotations.add(first, Span(4, 6), "桥")
    corpus.annotations.add(second, Span(18, 20), "人")
    path = tmp_path / "p.qdpx"
    exporting.write(corpus, path, Options())
    with Corpus.create(tmp_path / "new.duizhao") as other:
        take_in(other, path)
        assert len(other.articles.all()) == 2
        assert [(one.article, one.quote) for one in other.annotations.all()] == [(1, "新桥"), (2, "𠮷叔")]
        assert checking.check(other) == []
    with as_corpus(path) as opened:
        found = merge(corpus, opened.path)
    assert found is not None
    assert found[0].is_nothing
    assert checking.check(corpus) == []


def test_a_text_that_is_here_gets_the_annotations(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    number = add_text(TEXT)
    take_in(corpus, pack(tmp_path / "p.qdpx"))
    assert [one.article for one in corpus.annotations.all()] == [number] * 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"no zip", None),
        (PROJECT.replace("Project", "Other"), messages.QDA_OTHER),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><Project>&b;</Project>", None),
        ("<Project", None),
    ],
)
def test_what_is_no_project_is_told(
    tmp_path: Path, data: bytes | str, message: messages.Message | None
) -> None:
    path = tmp_path / "p.qdpx"
    if isinstance(data, bytes):
        path.write_bytes(data)
    else:
        pack(path, data)
    with pytest.raises(UserError) as caught, as_corpus(path):
        pass
    assert message is None or caught.value.message is message
    assert "p.qdpx" in str(caught.value)


def test_an_archive_without_a_project_is_told(tmp_path: Path) -> None:
    path = tmp_path / "p.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "字")
    with pytest.raises(UserError) as caught, as_corpus(path):
        pass
    assert caught.value.message is messages.QDA_OTHER


def test_a_corpus_is_itself(corpus: Corpus) -> None:
    with as_corpus(corpus.path) as opened:
        assert opened.path == corpus.path
        assert opened.left == ()
