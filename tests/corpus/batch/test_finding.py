"""What there is to read, told before anything is read."""

from __future__ import annotations

from pathlib import Path

from reader import messages
from reader.corpus.batch.finding import find, skipped, without_known
from reader.corpus.batch.orders import SourceFile
from reader.corpus.corpus import Corpus
from reader.importing.files import Failure
from tests.corpus.batch.making import source, write, write_zip


def test_sizes_and_counts_are_those_of_the_files(corpus: Corpus, tmp_path: Path) -> None:
    paths = write(tmp_path / "in", 3)
    archive = write_zip(tmp_path / "in" / "z.zip", {f"{number}.txt": "文" for number in range(7)})
    found = find([tmp_path / "in", tmp_path / "none"], corpus.path)
    assert [type(file) for file in found.files] == [SourceFile] * 4 + [Failure]
    assert found.count == 3 + 7 + 1
    assert found.size == sum(path.stat().st_size for path in (*paths, archive))
    assert found.files[3] == SourceFile(bytes(archive), archive.stat().st_size, True, 7)


def test_the_corpus_itself_is_never_read(corpus: Corpus, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.hardlink_to(corpus.path)
    (tmp_path / "a.xyz").touch()
    found = find([tmp_path, corpus.path], corpus.path)
    messages_ = [file.error.message for file in found.files if isinstance(file, Failure)]
    assert set(messages_) == {messages.FILE_IS_CORPUS}
    assert found.passed_over == [str(tmp_path / "a.xyz")]


def test_only_likely_files_are_looked_at(tmp_path: Path) -> None:
    paths = write(tmp_path, 4)
    asked: list[str] = []

    def known(digest: str) -> str | None:
        asked.append(digest)
        return "old.txt" if len(asked) == 1 else None

    files = [source(path) for path in paths]
    left = list(without_known(files, lambda name, _: name in ("0001.txt", "0002.txt"), known))
    assert len(asked) == 2
    assert [left[0], *left[2:]] == [files[0], *files[2:]]
    assert isinstance(left[1], Failure)
    assert left[1].path == str(paths[1])
    assert str(left[1].error) == str(skipped(str(paths[1]), "old.txt").error)
