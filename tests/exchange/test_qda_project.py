"""The project for other programs: as the schema has it, and positions that cut out the quotes of the texts in it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.exchange import exporting, qda_project
from reader.exchange.outcome import Options, Outcome
from reader.exchange.qda_project import SPACE, plain_position, plain_text
from reader.exchange.records import plain_breaks
from tests.corpus.making import make_file, names
from tests.exchange.making import coded
from tests.exchange.refi import PROJECT, require_valid

Add = Callable[..., int]
Q = {"q": SPACE}


def opened(path: Path) -> tuple[ElementTree.Element, dict[str, str]]:
    """The project of a file and its texts by their guids; fails where it is not as the schema says.

    The texts are read as programs read text files: a byte order mark would be taken off.
    """
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        root = ElementTree.fromstring(archive.read("project.qde"))
        others = [name for name in archive.namelist() if name != "project.qde"]
        texts = {Path(name).stem: archive.read(name).decode("utf-8-sig") for name in others}
        assert others == [f"sources/{guid}.txt" for guid in texts]
    require_valid(root, PROJECT, SPACE)
    return root, texts


def codings(root: ElementTree.Element, texts: dict[str, str]) -> dict[str, tuple[str, str]]:
    """What is coded with what: text and name of the code, by the guid of the coding."""
    codes = {code.get("guid"): code.get("name") for code in root.iterfind(".//q:Code", Q)}
    found = {}
    for source in root.iterfind("q:Sources/q:TextSource", Q):
        text = texts[source.attrib["plainTextPath"].removeprefix("internal://").removesuffix(".txt")]
        for selection in source.iterfind("q:PlainTextSelection", Q):
            quote = text[int(selection.attrib["startPosition"]) : int(selection.attrib["endPosition"])]
            coding, reference = (selection.find(name, Q) for name in ("q:Coding", "q:Coding/q:CodeRef"))
            assert coding is not None
            assert reference is not None
            found[coding.attrib["guid"]] = (quote, codes[reference.attrib["targetGUID"]] or "")
    return found


def test_it_is_as_the_schema_says_and_names_nothing_twice(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, texts = opened(tmp_path / "a.qdpx")
    assert root.tag == f"{{{SPACE}}}Project"
    assert [child.tag.partition("}")[2] for child in root] == [
        "Users", "CodeBook", "Variables", "Sources", "Notes", "Links", "Sets",
    ]  # fmt: skip
    guids = [element.attrib["guid"] for element in root.iter() if "guid" in element.attrib]
    assert len(set(guids)) == len(guids)
    named = {
        value
        for element in root.iter()
        for name, value in element.attrib.items()
        if name in ("targetGUID", "originGUID", "creatingUser")
    }
    assert named <= set(guids)
    assert len(texts) == 2


def test_positions_cut_the_quotes_out_of_the_texts_in_it(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    made = coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, texts = opened(tmp_path / "a.qdpx")
    assert codings(root, texts) == {
        one.uuid: (plain_breaks(one.quote), one.tag_path.rpartition("/")[2])
        for one in made
        if one.status.value != "rejected"
    }
    assert all("\r" not in text for text in texts.values())


def test_codes_are_a_tree_with_colours_and_definitions(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, _ = opened(tmp_path / "a.qdpx")
    top = root.find("q:CodeBook/q:Codes/q:Code", Q)
    assert top is not None
    assert (top.get("name"), top.get("color"), top.get("isCodable")) == ("民生", "#aa3300", "true")
    assert top.findtext("q:Description", None, Q) == "总的题目\n不含其他\n\n~ Examples ~\n例一\n例二"
    assert [code.get("name") for code in top.iterfind("q:Code", Q)] == ["饮食 <1>"]
    (member,) = root.iterfind("q:Sets/q:Set/q:MemberCode", Q)
    assert member.get("targetGUID") == corpus.codebook.all()[2].uuid


def test_notes_people_and_details_go_along(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, _ = opened(tmp_path / "a.qdpx")
    assert [user.get("name") for user in root.iterfind("q:Users/q:User", Q)] == ["Li", "王"]
    notes = {
        note.get("guid"): note.findtext("q:PlainTextContent", None, Q)
        for note in root.iter(f"{{{SPACE}}}Note")
    }
    selections = list(root.iter(f"{{{SPACE}}}PlainTextSelection"))
    told = [
        [notes[reference.get("targetGUID")] for reference in selection.iterfind("q:NoteRef", Q)]
        for selection in selections
    ]
    assert told[0] == ["一\r\n二 <b>&"]
    assert selections[0].findtext("q:Description", None, Q) == "一\r\n二 <b>&"
    assert [bool(texts) for texts in told] == [True, False, False, False, True, False]
    first, second = root.iterfind("q:Sources/q:TextSource", Q)
    assert (first.get("name"), second.get("name")) == ("一家 & <人>", "一家 & <人> (2)")
    variables = {one.get("guid"): one.get("name") for one in root.iterfind("q:Variables/q:Variable", Q)}
    values = {
        variables[reference.get("targetGUID")]: value.findtext("q:TextValue", None, Q)
        for value in first.iterfind("q:VariableValue", Q)
        if (reference := value.find("q:VariableRef", Q)) is not None
    }
    assert values == {
        "date": "2024-05",
        "source": "晚报",
        "author": "甲",
        "number": "〔2024〕1号",
        "file": "a.txt",
    }


def test_what_was_rejected_is_left_out_and_proposals_say_that_they_are(
    corpus: Corpus, add_text: Add, tmp_path: Path
) -> None:
    coded(corpus, add_text)
    outcome = exporting.write(corpus, tmp_path / "a.qdpx")
    root, _ = opened(tmp_path / "a.qdpx")
    assert (outcome.rows, outcome.annotations) == (6, 5)
    assert [(note.message, note.facts["count"]) for note in outcome.notes()] == [
        (messages.EXPORT_REJECTED, 1),
        (messages.EXPORT_PROPOSED, 1),
    ]
    (note,) = (note for note in root.iter(f"{{{SPACE}}}Note") if note.get("name") == "Proposed")
    assert "nobody has accepted" in (note.findtext("q:PlainTextContent", None, Q) or "")


def test_the_parts_of_a_passage_are_linked(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, _ = opened(tmp_path / "a.qdpx")
    (link,) = root.iterfind("q:Links/q:Link", Q)
    names = {one.get("guid"): one.get("name") for one in root.iter(f"{{{SPACE}}}PlainTextSelection")}
    assert (names[link.get("originGUID")], names[link.get("targetGUID")]) == ("👨‍👩‍👧", "e\u0301 里")


def test_an_empty_corpus_is_a_project_too(corpus: Corpus, tmp_path: Path) -> None:
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, texts = opened(tmp_path / "a.qdpx")
    assert (list(root), texts) == ([], {})


def test_the_same_corpus_gives_the_same_bytes(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    for name in "ab":
        exporting.write(corpus, tmp_path / f"{name}.qdpx")
    assert (tmp_path / "a.qdpx").read_bytes() == (tmp_path / "b.qdpx").read_bytes()


@pytest.mark.parametrize("steps", [1, 3])
def test_an_export_that_is_stopped_leaves_the_old_file(
    corpus: Corpus, add_text: Add, tmp_path: Path, steps: int
) -> None:
    coded(corpus, add_text)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a.qdpx").write_bytes(b"old")
    made = qda_project.steps(corpus, folder / "a.qdpx", Outcome(), Options())
    for _ in range(steps):
        next(made)
    made.close()
    assert ((folder / "a.qdpx").read_bytes(), names(folder)) == (b"old", ["a.qdpx"])


def test_what_others_write_meanwhile_is_not_in_it(corpus: Corpus, add_text: Add, tmp_path: Path) -> None:
    coded(corpus, add_text)
    with Corpus.open(corpus.path, readonly=True) as reading:
        made = qda_project.steps(reading, tmp_path / "a.qdpx", Outcome(), Options())
        next(made)
        corpus.annotations.add(2, Span(0, 2), "后来的题目")
        for _ in made:
            pass
    root, texts = opened(tmp_path / "a.qdpx")
    assert len(codings(root, texts)) == 6


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.sampled_from("甲𠮷\r\n\ufeffe\u0301😀\u2028\x0b\0"), min_size=2, max_size=20), st.data())
def test_any_selection_cuts_out_its_quote(
    corpus: Corpus, tmp_path: Path, body: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    end = data.draw(st.integers(start + 1, len(body)))
    text = plain_text(body)
    found = text[plain_position(body, start) : plain_position(body, end)]
    within = body[start - 1 : start + 1] == "\r\n" if start else False
    wanted = plain_breaks(("\r" if within else "") + body[start:end])
    if body[end - 1 : end + 1] == "\r\n":
        wanted = wanted.removesuffix("\n")  # a break that is cut in two belongs to what follows
    assert found.replace("\u2060", "\ufeff") == wanted
    (number,) = corpus.articles.add([make_file(body, title="题", data=body.encode() + b"\1")]).articles
    made, _ = corpus.annotations.add(number, Span(start, end), "甲", note=body)
    exporting.write(corpus, tmp_path / "a.qdpx")
    root, texts = opened(tmp_path / "a.qdpx")
    assert codings(root, texts)[made.uuid] == (found, "甲")
    corpus.history.undo()
    corpus.history.undo()
