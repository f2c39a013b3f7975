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
from reader.importing.origin import OriginMap, Run
from reader.importing.pipeline import Failure, find_files, read_file

TITLE = "关于做好粮食储备工作的通知"
TEXT = f"{TITLE}\r\n\r\n\u3000\u3000各县（区）粮食部门：\r\n要按照国家规定，确保储备到位。\n"
#: The paragraphs that are left when the title, the indent and the blank line are taken out.
PARAGRAPHS = ("各县（区）粮食部门：", "要按照国家规定，确保储备到位。")

ENCODINGS = pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be"])


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(path: Path, encoding: str | None = None) -> UserError:
    with pytest.raises(UserError) as caught:
        read_file(path, encoding=encoding)
    str(caught.value).encode("utf-8")
    return caught.value


@ENCODINGS
@pytest.mark.parametrize("whole", [True, False])
def test_a_text_is_one_article(tmp_path: Path, encoding: str, whole: bool) -> None:
    path = write(tmp_path, "通知.txt", TEXT.encode(encoding))
    file = read_file(path, whole=whole)
    assert (file.path, file.name, file.encoding) == (path, "通知.txt", encoding)
    assert file.media_type == "text/plain"
    assert file.data == path.read_bytes()
    assert file.sha256 == hashlib.sha256(file.data).hexdigest()
    assert not file.faults
    (article,) = file.articles
    assert (article.title, article.script, article.order) == (TITLE, "simplified", 0)
    assert (article.kicker, article.source, article.date, article.number) == (None, None, None, None)


@ENCODINGS
def test_whole_keeps_the_text_verbatim(tmp_path: Path, encoding: str) -> None:
    (article,) = read_file(write(tmp_path, "a.txt", TEXT.encode(encoding)), whole=True).articles
    assert article.body == TEXT
    assert article.headings is None
    assert article.origin == OriginMap.identity(len(TEXT))


@ENCODINGS
def test_an_import_takes_the_title_and_the_layout_out_of_the_body(tmp_path: Path, encoding: str) -> None:
    (article,) = read_file(write(tmp_path, "a.txt", TEXT.encode(encoding))).articles
    assert article.body == "\n".join(PARAGRAPHS)
    assert article.headings == ()
    places = [Span(TEXT.index(text), TEXT.index(text) + len(text)) for text in PARAGRAPHS]
    assert [article.origin.to_body(place) for place in places] == [Span(0, 10), Span(11, 26)]
    assert [article.origin.to_file(Span(0, 10)), article.origin.to_file(Span(11, 26))] == places
    assert article.origin.to_file(Span(10, 11)) is None  # the line break was put in
    span, sure, _ = article.evidence["title"]
    assert span == Span(0, len(TITLE))
    assert 0 < sure <= 1


def test_what_is_taken_out_of_a_page_is_read_into_the_details(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "a.txt",
        "首页 > 要闻 > 正文\n水渠通到了田头\n2024-05-06 10:12 来源：清河日报 作者：苏文远\n"
        "清河县的水渠今年春天修到了最后一个村，村民浇地不用再排三天的队。\n（责任编辑：顾青）\n版权所有 不得转载\n",
    )
    (article,) = read_file(path).articles
    assert (article.title, article.source, article.author) == ("水渠通到了田头", "清河日报", "苏文远")
    assert (article.editor, article.date, article.number) == ("顾青", "2024-05-06", None)
    assert article.body == "清河县的水渠今年春天修到了最后一个村，村民浇地不用再排三天的队。"
    text = path.read_text("utf-8")
    for name, (span, sure, _) in article.evidence.items():
        assert span is not None
        assert name == "date" or span.of(text) == getattr(article, name)
        assert 0 < sure <= 1
    assert article.evidence["date"][0] is not None
    assert article.evidence["date"][0].of(text).startswith("2024-05-06")


def test_a_traditional_text_in_big5(tmp_path: Path) -> None:
    text = "關於發展農業的報告\n各地要加強耕地保護，確保糧食安全。"
    path = write(tmp_path, "a.txt", text.encode("big5hkscs"))
    for whole, body in ((True, text), (False, text.split("\n")[1])):
        file = read_file(path, whole=whole)
        assert file.encoding == "big5hkscs"
        assert (file.articles[0].title, file.articles[0].body) == ("關於發展農業的報告", body)
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


@pytest.mark.parametrize("name", ["mine.duizhao", "mine.duizhao-wal", "MINE.DUIZHAO"])
def test_a_corpus_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = tmp_path / name
    path.write_text("河堤加高了。", "utf-8")
    opened: list[object] = []
    monkeypatch.setattr(Path, "open", lambda *a, **_: opened.append(a))
    with pytest.raises(UserError) as caught:
        read_file(path)
    assert caught.value.message is messages.FILE_IS_CORPUS
    assert opened == []


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.txt", "正文")
    path.chmod(0)
    if os.geteuid() == 0:  # the administrator may read everything

        def refuse(self: Path, *_: object) -> bytes:
            raise PermissionError(13, "Permission denied", str(self))

        monkeypatch.setattr(Path, "open", refuse)
    error = refusal(path)
    assert error.message is messages.FILE_UNREADABLE
    assert "Permission denied" in error.what


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(pipeline.SIZE_LIMIT + 1)  # sparse: takes no room

    def refuse(self: Path, *_: object) -> bytes:
        raise AssertionError("was read")

    monkeypatch.setattr(Path, "open", refuse)
    error = refusal(path)
    assert error.message is messages.FILE_TOO_LARGE
    assert "512 MB" in error.what


STRANGE = (
    "字",
    "𠮷",
    "题" * 500 + "\n正文",
    "😀👨‍👩‍👧 表情",
    "cafe\u0301 正文",
    "零\u200b宽\u200d字",
    "方\u202e向\u202c",
    "空\0字符",
    "行\r\n尾\r单\n独",
)


@pytest.mark.parametrize("text", STRANGE)
def test_strange_texts_come_through_character_for_character(tmp_path: Path, text: str) -> None:
    file = read_file(write(tmp_path, "a.txt", text), whole=True)
    assert list(file.articles[0].body) == list(text)
    assert 0 < len(file.articles[0].title) <= 500


@pytest.mark.parametrize("text", STRANGE)
def test_strange_characters_inside_a_line_stay_when_it_is_cleaned(tmp_path: Path, text: str) -> None:
    line = f"村民说，{text.splitlines()[0]}，就这样。"
    (article,) = read_file(write(tmp_path, "a.txt", f"水渠通到了田头\r\n\r\n{line}\r")).articles
    said = line.replace("\u200b", "")  # a space of no width says nothing
    assert (article.title, list(article.body)) == ("水渠通到了田头", list(said))
    place = line.find("\u200b")
    runs = (Run(0, 11, place), Run(place, 12 + place, len(said) - place)) if place >= 0 else None
    assert article.origin == OriginMap(runs or (Run(0, 11, len(line)),))


LINE = "国家粮食和物资储备局要求各地做好秋粮收购工作"


@pytest.mark.parametrize("line_end", ["", "\n"], ids=["one line", "many lines"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_million_characters(tmp_path: Path, line_end: str, encoding: str) -> None:
    line = LINE + line_end
    text = line * (1_000_000 // len(line) + 1)
    path = write(tmp_path, "a.txt", text.encode(encoding))
    (article,) = read_file(path, whole=True).articles
    assert article.body == text
    assert len(article.title) <= 500


@pytest.mark.parametrize("line_end", ["", "。\n"], ids=["one line", "many lines"])
def test_a_million_characters_are_cleaned(tmp_path: Path, line_end: str) -> None:
    line = LINE + line_end
    text = line * (1_000_000 // len(line) + 1)
    (article,) = read_file(write(tmp_path, "a.txt", text)).articles
    assert article.body == text.rstrip("\n")
    assert len(article.title) <= 500


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
            bodies += [article.body for article in read_file(item).articles]
        except UserError as error:
            errors.append(error.message)
    assert bodies == ["正文一", "正文四"]
    assert errors == [messages.FILE_MISSING, messages.FILE_EMPTY, messages.FILE_BINARY]
