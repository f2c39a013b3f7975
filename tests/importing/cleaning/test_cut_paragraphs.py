"""Formats that tell paragraphs, in files of which each line was made one."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document
from reader.importing.formats.docx import DOCX
from tests.importing.formats.making_docx import docx, p

PARAGRAPHS = [
    "河街的修鞋铺去年冬天搬进了社区的空屋，老师傅说，这里不漏雨，也不用躲来躲去，街坊拿着鞋来，坐下就能等，等的时候还能喝一杯热茶。",
    "街道算过一笔账，全年一共请回了二十六位手艺人，有的配钥匙，有的磨剪刀，最远的一位从下河口坐船过来，每个星期来两天，铺子里从来没有空过。",
    "居民原先担心夜里会吵，后来大家坐在一起商量，定下了收工的钟点，又在墙上装了吸声的板子，半年下来，热线里再也没有人为这件事打过电话。",
]
TITLE = "河街的修鞋铺"


def body_of(lines: list[str]) -> str:
    document = DOCX.read(docx("".join(p(line) for line in lines)), "a.docx", None)
    return build(document, read(document))[0].body.strip()


def cut(paragraph: str, width: int) -> list[str]:
    return textwrap.wrap("\u3000\u3000" + paragraph, width, drop_whitespace=False)


def test_lines_that_are_paragraphs_of_their_own_are_joined() -> None:
    lines = [line for paragraph in PARAGRAPHS for line in cut(paragraph, 20)]
    assert body_of([TITLE, *lines]) == "\n".join(PARAGRAPHS)


def test_paragraphs_of_like_length_stay_apart() -> None:
    lines = [f"第{number}户人家把院子里的井盖换成了新的铁盖子，修了三天。" for number in "一二三四五六七八九"]
    assert body_of([TITLE, *lines]) == "\n".join(lines)


@given(st.lists(st.integers(8, 60), min_size=8, max_size=20))
def test_whole_sentences_are_never_joined(lengths: list[int]) -> None:
    lines = ["河" * (length - 3) + "，水。" for length in lengths]
    document = Document(text="\n".join(lines), encoding="utf-8", media_type="text/html", wrapped=False)
    body = "\n".join(article.body.strip() for article in build(document, read(document)))
    assert body.count("\n") == len(lines) - 1
