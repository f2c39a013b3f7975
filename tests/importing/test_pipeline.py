"""A path becomes a file with its articles, or a sentence that says why not."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing import pipeline
from reader.importing.pipeline import Failure, find_files, read_file

BODY = (
    "关于做好粮食储备工作的通知\r\n\r\n\u3000\u3000各县（区）粮食部门：\r\n要按照国家规定，确保储备到位。\n"
)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(path: Path, encoding: str | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        read_file(path, encoding=encoding)
    str(caught.value).encode("utf-8")
    return caught.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_text_is_one_article_verbatim(tmp_path: Path, encoding: str, whole: bool) -> None:
    path = write(tmp_path, "通知.txt", BODY.encode(encoding))
    file = read_file(path, whole=whole)
    assert (file.path, file.name, file.encoding) == (path, "通知.txt", encoding)
    assert file.media_type == "text/plain"
    assert file.data == path.read_bytes()
    assert file.sha256 == hashlib.sha256(file.data).hexdigest()
    (article,) = file.articles
    assert article.title == "关于做好粮食储备工作的通知"
    assert article.body == BODY
    assert article.script == "simplified"
    assert article.order == 0
    assert article.origin.to_file(Span(0, len(BODY))) == Span(0, len(BODY))
    assert (article.kicker, article.source, article.date, article.number) == (None, None, None, None)


def test_a_traditional_text_in_big5(tmp_path: Path) -> None:
    file = read_file(write(tmp_path, "a.txt", "關於發展農業的報告\n第一章".encode("big5hkscs")))
    assert file.encoding == "big5hkscs"
    assert file.articles[0].script == "traditional"


def test_the_encoding_can_be_named(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "中文正文".encode("gb18030"))
    assert read_file(path, encoding="gbk").articles[0].body == "中文正文"
    assert refusal(path, "utf-8").message is messages.ENCODING_WRONG
    assert refusal(path, "nonsense").message is messages.ENCODING_UNKNOWN


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", messages.FILE_EMPTY),
        (b" \r\n\t\r\n", messages.FILE_BLANK),
        ("\ufeff\u3000\n\u200b".encode(), messages.FILE_BLANK),
        (b"\xef\xbb\xbf", messages.FILE_BLANK),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", messages.FILE_BINARY),
        (bytes(300), messages.FILE_BINARY),
        (b"\xff\xfe-N\0\xd8", messages.FILE_DAMAGED),
        (b"caf\xe9 cr\xe8me", messages.ENCODING_UNDETECTED),
    ],
)
def test_what_cannot_be_imported(tmp_path: Path, content: bytes, message: messages.Message) -> None:
    error = refusal(write(tmp_path, "坏.txt", content))
    assert error.message is message
    assert "坏.txt" in error.what
    assert error.remedy


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    file = write(tmp_path, "a.txt", "正文")
    assert refusal(tmp_path).message is messages.FILE_IS_FOLDER
    assert refusal(tmp_path / "pipe.txt").message is messages.FILE_NOT_REGULAR
    for missing in (tmp_path / "无.txt", file / "b.txt", Path("a\0b")):
        assert refusal(missing).message is messages.FILE_MISSING


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt", "正文")
    path.chmod(0)
    if os.geteuid() == 0:  # the administrator may read everything

        def refuse(self: Path) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "read_bytes", refuse)
    error = refusal(path)
    assert error.message is messages.FILE_UNREADABLE
    assert "Permission denied" in error.what


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(pipeline.SIZE_LIMIT + 1)  # sparse: takes no room

    def refuse(self: Path) -> bytes:
        raise AssertionError("was read")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    error = refusal(path)
    assert error.message is messages.FILE_TOO_LARGE
    assert "512 MB" in error.what


@pytest.mark.parametrize(
    "text",
    [
        "字",
        "𠮷",
        "题" * 500 + "\n正文",
        "😀👨‍👩‍👧 表情",
        "cafe\u0301 正文",
        "零\u200b宽\u200d字",
        "方\u202e向\u202c",
        "空\0字符",
        "行\r\n尾\r单\n独",
    ],
)
def test_strange_texts_come_through_character_for_character(tmp_path: Path, text: str) -> None:
    file = read_file(write(tmp_path, "a.txt", text))
    assert list(file.articles[0].body) == list(text)
    assert 0 < len(file.articles[0].title) <= 500


@pytest.mark.parametrize("line_end", ["", "\n"], ids=["one line", "many lines"])
def test_a_million_characters(tmp_path: Path, line_end: str) -> None:
    line = "国家粮食和物资储备局要求各地做好秋粮收购工作" + line_end
    text = line * (1_000_000 // len(line) + 1)
    for encoding in ("utf-8", "gb18030"):
        file = read_file(write(tmp_path, "a.txt", text.encode(encoding)))
        assert file.articles[0].body == text
        assert len(file.articles[0].title) <= 500


def test_a_name_that_is_no_utf_8(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xd6\xd0\xce\xc4.txt"))
    path.write_text("正文", encoding="utf-8")
    file = read_file(path)
    file.name.encode("utf-8")
    assert file.path == path
    path.write_bytes(b"")
    assert refusal(path).message is messages.FILE_EMPTY


def test_a_bad_file_does_not_stop_a_batch(tmp_path: Path) -> None:
    write(tmp_path, "1.txt", "正文一")
    write(tmp_path, "2.txt", b"")
    write(tmp_path, "3.txt", bytes(100))
    write(tmp_path, "4.txt", "正文四")
    bodies, errors = [], []
    for item in find_files([tmp_path / "没有.txt", tmp_path]):
        if isinstance(item, Failure):
            errors.append(item.error.message)
            continue
        try:
            bodies.append(read_file(item).articles[0].body)
        except UserError as error:
            errors.append(error.message)
    assert bodies == ["正文一", "正文四"]
    assert errors == [messages.FILE_MISSING, messages.FILE_EMPTY, messages.FILE_BINARY]
