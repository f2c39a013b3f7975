"""What a path holds, one file or many, each with its articles or with a reason why not."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing import pipeline, sources
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.cleaning import building
from reader.importing.cleaning.plan import Plan
from reader.importing.document import Document
from reader.importing.files import Failure
from reader.importing.prepared_plan import PreparedFile
from reader.importing.sources import Begun, Options, PassedOver, explained, read_sources, read_together

TEXT = "清河的桥修好了，两岸的人走得近了。\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "卷.zip"
    with zipfile.ZipFile(path, "w") as made:
        for name, content in {"1.txt": TEXT, "空.txt": "", "里/2.txt": TEXT + TEXT, "图.png": "x"}.items():
            made.writestr(name, content)
    return path


def test_a_file_is_one_source(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode("gb18030"))
    begun, file = read_sources(path, Options())
    assert begun == Begun(str(path))
    assert isinstance(file, ImportedFile)
    assert (file.name, file.encoding) == ("a.txt", "gb18030")
    assert list(read_sources(path, Options(), skip=1)) == []


def test_options_and_what_was_prepared_are_heeded(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    _, failure = read_sources(path, Options(encoding="klingon"))
    assert isinstance(failure, Failure)
    assert failure.error.message is messages.ENCODING_UNKNOWN
    prepared = PreparedFile(sha256=hashlib.sha256(path.read_bytes()).hexdigest(), whole=True)
    _, file = read_sources(path, Options(), prepared)
    assert isinstance(file, ImportedFile)
    assert file.articles[0].body == TEXT


def test_an_archive_is_as_many_as_are_in_it(archive: Path) -> None:
    found = list(read_sources(archive, Options()))
    names = [item.name if isinstance(item, ImportedFile) else item.path for item in found]
    assert [type(item) for item in found] == [
        Begun, Begun, ImportedFile, Begun, Failure, Begun, ImportedFile, PassedOver,
    ]  # fmt: skip
    inside = f"{archive}/"
    assert names == [
        str(archive), inside + "1.txt", "卷.zip/1.txt", inside + "空.txt", inside + "空.txt",
        inside + "里/2.txt", "卷.zip/里/2.txt", inside + "图.png",
    ]  # fmt: skip
    assert found[6].path == archive / "里" / "2.txt"  # type: ignore[union-attr]


@pytest.mark.parametrize("skip", range(5))
def test_what_is_skipped_is_not_read(archive: Path, skip: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(read_sources(archive, Options()))
    read: list[str] = []
    real = sources.steps
    monkeypatch.setattr(
        sources,
        "steps",
        lambda data, path, name, **options: read.append(name) or real(data, path, name, **options),
    )
    rest = list(read_sources(archive, Options(), skip=skip))
    begun = [item for item in whole if isinstance(item, Begun)][skip:]
    assert [item for item in rest if isinstance(item, Begun)] == begun
    assert read == [item.path for item in begun if item.path != str(archive)]


def test_what_cannot_be_opened_is_one_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"PK\x03\x04 and no more")
    _, failure = read_sources(path, Options())
    assert isinstance(failure, Failure)
    assert failure.error.message is messages.ARCHIVE_DAMAGED
    _, missing = read_sources(tmp_path / "none.txt", Options())
    assert isinstance(missing, Failure)
    assert missing.error.message is messages.FILE_MISSING


def test_reasons_are_in_words_and_keep_texts_to_themselves() -> None:
    known = UserError(messages.FILE_EMPTY, path="a")
    assert explained(known, "a") is known
    assert explained(MemoryError(), "a.txt").message is messages.FILE_MEMORY
    try:
        raise KeyError("a sentence")
    except KeyError as error:
        fault = explained(error, "a.txt")
    assert fault.message is messages.FILE_FAULT
    assert "KeyError" in str(fault)
    assert "a sentence" not in str(fault)
    assert "test_sources.py" in str(fault.facts["trace"])


def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    real = Path.open

    def growing(self: Path, *words: str) -> object:
        with real(path, "ab") as other:
            other.write(TEXT.encode())
        return real(self, *words)

    monkeypatch.setattr(Path, "open", growing)
    _, failure = read_sources(path, Options())
    assert isinstance(failure, Failure)
    assert failure.error.message is messages.FILE_CHANGED


def test_files_that_are_read_together_come_out_as_one_by_one_in_their_order(tmp_path: Path) -> None:
    good, empty, other, gone = (tmp_path / name for name in ("a.txt", "b.txt", "c.md", "d.txt"))
    good.write_text(
        "渠水通到田头\n2025年3月8日 来源：青岭通讯\n　　合作社统筹完善灌溉工程，惠及农户。\n", "gb18030"
    )
    empty.write_bytes(b"")
    other.write_text("# 一渠水\n\n渠首水位上升。\n", "utf-8")
    files = [(path, None) for path in (good, empty, gone, other, good)]
    alone = [list(read_sources(path, Options()))[-1] for path, _ in files]
    together = read_together(files, Options())
    assert [str(found) for found in together] == [str(found) for found in alone]
    assert [isinstance(found, Failure) for found in together] == [False, True, True, False, False]


def test_a_fault_in_one_file_does_not_touch_those_that_are_read_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(f"第{number}渠\n\n渠首水位上升了{number}米。\n", "utf-8")

    def build(document: Document, plan: Plan) -> list[ImportedArticle]:
        if "第1渠" in document.text:
            raise RuntimeError("broken")
        return building.build(document, plan)

    monkeypatch.setattr(pipeline, "build", build)
    found = read_together([(path, None) for path in paths], Options())
    assert [type(one).__name__ for one in found] == ["ImportedFile", "Failure", "ImportedFile"]
