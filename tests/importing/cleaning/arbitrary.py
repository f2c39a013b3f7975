"""Arbitrary documents, for what must hold of all of them: ordinary lines of files in any order, and odd characters."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from reader.chinese.layout import LINE_BREAKS
from reader.chinese.span import Span
from reader.importing.document import Document, Kind, Mark, Part

#: Lines as files have them.
LINES = [
    "清河两岸的新账本",
    "夜校开到了厂区",
    "清河县委书记在调研时强调",
    "——开发区见闻",
    "一、摸清家底",
    "（二）备好教室",
    "第一章 总则",
    "第三条 本办法自公布之日起施行。",
    "要闻",
    "【评论】",
    "目录",
    "清河两岸的新账本……3",
    "2024-02-22 08:49 来源：清河日报 作者：苏文远",
    "（责任编辑：顾青）",
    "本报记者 苏文远",
    "□ 苏文远",
    "苏文远　温岚",
    "清河日报　2024年5月6日　星期一　第3版",
    "- 3 -",
    "第3页 共9页",
    "首页 > 要闻 > 正文",
    "打印本页",
    "相关阅读",
    "版权所有 未经授权不得转载",
    "图为修好的水渠。温岚 摄",
    "（上接第一版）村民说，闸门一拧就有水。",
    "（下转第四版）",
    "● 请好老师",
    "本报讯（记者苏文远）清河县的水渠今年春天修到了最后一个村，浇地不用再排队。",
    "开发区的夜校办了两个月，报名的人比座位还多。教师来自县里的职业学校，课程由工人自己挑，一周上三个晚上。",
    "沿河的小厂搬进了园区，排水口一个一个封上，谁都可以查一查水质，账本就挂在村口的墙上，谁排的水，排了多少，",
    "都写在上面。",
    "讓資源變?yōu)楫a(chǎn)品,經(jīng)濟(jì)發(fā)展(zhǎn)了",
    "The canal was opened in",
    "2024 and reaches all villages.",
    "市水利局",
    "2024年5月6日",
    "二〇二四年五月六日",
    "清政发〔2024〕12号",
    "广告",
]

_PIECES = [
    *"水渠修到村里的和，。、；：！？“”‘’「」『』（）()《》【】[]<>—…·-.,:;!?",
    "AI", "a", "GDP", "12", "2024", "３", " ", "  ",
    "\t", "\u3000", "\u3000\u3000", "\u00a0", "\u200b", "\ufeff", "\0", "\x1c",
    "\x1f", "𠮷", "😀", "e\u0301", "\ud800", "\ufffd", "(jīng)", "經(jīng)", "?yōu)",
]  # fmt: skip

_BREAKS = [
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\n\u3000\u3000",
    "\n    ",
    "\f",
    "\u2028",
    "\x0b",
    "\x85",
    "\n\n\n",
]

_line = st.sampled_from(LINES) | st.lists(st.sampled_from(_PIECES), max_size=12).map("".join)


@st.composite
def texts(draw: st.DrawFn, *, most: int = 14) -> str:
    """Lines of all kinds with all kinds of line breaks between them; some are cut at one width."""
    parts: list[str] = []
    for line in draw(st.lists(_line, max_size=most)):
        parts += [line, draw(st.sampled_from(_BREAKS))]
    text = "".join(parts)
    width = draw(st.sampled_from([0, 0, 0, 12, 20]))
    return re.sub(rf"([^\r\n]{{{width}}})(?=[^\r\n])", r"\1\n", text) if width else text


#: White space, and what cannot be seen at the ends of a line: they are no part of it.
UNSEEN = "".join(map(chr, (*range(0x200B, 0x2010), 0x2060, 0xFEFF)))
_WHITE = "".join(character for character in map(chr, range(0x3001)) if character.isspace()) + UNSEEN


def lines_of(text: str) -> list[Span]:
    """The lines of a text that hold more than white space, without the white space at their ends."""
    spans = []
    for match in re.finditer(f"[^{LINE_BREAKS}]+", text):
        content = match.group().strip(_WHITE)
        if content:
            start = match.start() + match.group().index(content)
            spans.append(Span(start, start + len(content)))
    return spans


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Texts as the formats hand them on: some say what each line is, where pages begin, where articles."""
    text = draw(texts())
    lines = lines_of(text)
    shape = draw(st.sampled_from(["text", "text", "text", "marked", "pages", "parts"]))
    marks: tuple[Mark, ...] = ()
    parts: tuple[Part, ...] = ()
    pages: tuple[int, ...] = ()
    if shape == "marked":
        kinds = draw(st.lists(st.sampled_from([None, *Kind]), min_size=len(lines), max_size=len(lines)))
        marks = tuple(Mark(span, kind, 1) for span, kind in zip(lines, kinds, strict=True) if kind)
    if shape == "pages" and lines:
        pages = tuple(sorted({span.start for span in draw(st.lists(st.sampled_from(lines), max_size=4))}))
    if shape == "parts":
        spans = [span for span in lines if draw(st.booleans())]
        parts = tuple(Part(span, {"title": "标题", "source": "清河日报"}) for span in spans)
    return Document(
        text=text,
        encoding="utf-8",
        media_type="text/plain",
        marks=marks,
        parts=parts,
        pages=pages,
        wrapped=draw(st.booleans()) if shape != "text" else True,
        details={"title": "网页的标题", "date": "2024-05-06"} if draw(st.booleans()) else {},
    )
