"""Documents of our own for what is changed in their plans."""

from __future__ import annotations

from hypothesis import strategies as st

from reader.importing.cleaning.building import build
from reader.importing.cleaning.editing import Editing
from reader.importing.cleaning.plan import Plan
from reader.importing.document import Document

NEWSPAPER = """\
河湾日报　2024年3月8日　星期五　要闻　第2版

县里给渡口装上了路灯
本报记者 林渡

入夜以后，老渡口第一次亮了起来。沿岸三公里装上了六十盏路灯，用的是屋顶光伏板存下的电。
渡工说，从前天一黑就停船，如今末班船可以开到晚上九点。
（来源：河湾日报）

山货有了自己的仓库
本报记者 苏禾

秋天收下的山核桃，往年要在院子里堆到腊月。今年村里建起冷库，卖价高的时候再出手。
合作社算过账，一斤多卖两块钱，仓库三年就能回本。
（来源：山里新闻）

本版责编：白露　校对：秋分
"""

LINES = (
    "河湾日报　2024年3月8日　星期五　要闻　第2版",
    "县里给渡口装上了路灯",
    "本报记者 林渡",
    "一、怎么装",
    "【短讯】",
    "相关阅读",
    "上一篇：渡口的故事",
    "图为渡口的新路灯。 林渡摄",
    "（来源：河湾日报）",
    "责任编辑：白露",
    "入夜以后，老渡口第一次亮了起来。沿岸三公里装上了六十盏路灯，用的是屋顶光伏板存下的电。",
    "渡工说，从前天一黑就停船，如今末班船可以开到晚上九点。",
    "秋天收下的山核桃，往年要在院子里堆到腊月，今年村里建起",
    "冷库，卖价高的时候再出手。",
    "",
    "\u3000\u3000合作社算过账，一斤多卖两块钱，仓库三年就能回本。",
    "the GDP of",
    "China 2024",
    "字(zì)里行间",
)


def document_of(text: str, *, wrapped: bool = True) -> Document:
    return Document(text=text, encoding="utf-8", media_type="text/plain", wrapped=wrapped)


def editing_of(text: str) -> Editing:
    return Editing.of(document_of(text))


def bodies(editing: Editing, plan: Plan) -> list[str]:
    """What would be stored, as text."""
    return [article.body for article in build(editing.document, plan)]


def titles(plan: Plan) -> list[str | None]:
    return [draft.value("title") for draft in plan.drafts]


def line(editing: Editing, beginning: str) -> int:
    """The index of the first line that begins so."""
    text = editing.document.text
    return next(at for at, line in enumerate(editing.found.lines) if line.span.of(text).startswith(beginning))


#: Texts of lines as files have them, in any order.
texts = st.lists(st.sampled_from(LINES), min_size=1, max_size=24).map("\n".join).filter(str.strip)

_TITLES = ("县里给渡口装上了路灯", "山货有了自己的仓库", "老井边的夜校", "渡口有了新模样\n六十盏灯照亮夜航")
_TAILS = ("（来源：河湾日报）", "（林渡）", "责任编辑：白露", "")
_prose = st.lists(st.sampled_from([one for one in LINES if "。" in one]), min_size=1, max_size=4)
_articles = st.builds(
    lambda title, byline, prose, tail: "\n".join([title, *byline, *prose, tail, ""]),
    st.sampled_from(_TITLES),
    st.sampled_from([[], ["本报记者 苏禾"]]),
    _prose,
    st.sampled_from(_TAILS),
)

#: Pages of several articles.
pages = st.lists(_articles, min_size=2, max_size=5).map("\n".join)
