"""What is said of simple articles at one glance is what the rules say one by one."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.chinese.folding import fold
from reader.importing.cleaning import bylines
from reader.importing.cleaning.plan import Role
from reader.importing.cleaning.reading import read, read_by_rules
from reader.importing.cleaning.simple import read_simple
from reader.importing.cleaning.words import words
from reader.importing.document import Document
from tests.benchmarks.generate import articles

LISTS = (
    "agency", "author", "byline_start", "caption_start", "contents", "crumb", "date", "editor",
    "furniture_anywhere", "furniture_line", "furniture_start", "issue_not", "kicker_end", "media", "noise_label",
    "not_article", "notice_start", "number", "official_end", "openers", "related", "reporter", "section",
    "section_names", "source", "title",
)  # fmt: skip
WORDS = sorted({word for name in LISTS for word in words(name)})

TITLES = (
    "河岸新城稳步推进图书角建设",
    "渠水通到田头",
    "一、总体要求",
    "第3期",
    "目录",
    "要闻",
    "（上接第一版）",
    "下转第四版",
    "关于印发《灌溉工程办法》的通知",
    "——访灌溉站站长",
    "第2版(经济)",
    "问：水从哪里来？",
    "图为渠首。",
    "3",
    "2024年5月1日",
    "本报记者 李明",
    "修渠了！",
    "首页 > 要闻 > 正文",
    "A03版：要闻 上一版 下一版",
    "※ 本期要点 ※",
    "渠水通到田头（2025-09-21）",
    "本报讯（记者 李明）",
    "　　河岸新城的图书角，去年冬天已经开到第三",
    "【专栏】",
    "渠水通到田头，",
    "云岭日报 2024年6月12日 星期三 要闻 第3版",
)
DETAILS = (
    "2025年3月8日 来源：青岭通讯",
    "2025-03-08 来源：青岭通讯",
    "3月8日 来源：青岭通讯",
    "来源：青岭通讯 作者：李明",
    "2025年13月8日 来源：青岭通讯",
    "本报记者 李明",
    "民國113年5月2日",
    "2025年3月8日 星期六 第3版",
    "浏览次数：33",
    "责任编辑：李明",
    "国发〔2024〕5号",
    "来源：",
    "2025年3月8日",
    "（2024年6月28日市人大常委会通过）",
    "标  题: 渠水通到田头",
)
SENTENCES = (
    "合作社统筹完善灌溉工程，惠及230户家庭",
    "新华社北京5月1日电",
    "本报讯（记者李明）市政府部署冷链车队",
    "今年以来，渠首水位上升",
    "上接第一版",
    "图为渠首",
    "附件下载",
    "他说：“水来了",
    "第5期简报发出",
    "県の水路",
    "ABC 公司",
    "一二三",
    "广告",
    "来源：青岭",
)
ENDS = (
    "责任编辑：李明",
    "（责任编辑：李明）",
    "编辑：李明 校对：王芳",
    "（完）",
    "相关阅读",
    "2024年5月1日",
    "本报记者 李明",
)

pieces = st.sampled_from(SENTENCES) | st.sampled_from(WORDS)
paragraphs = st.builds(
    lambda indent, first, parts, between, end: indent + first + between.join(parts) + end,
    st.sampled_from(("　　", "", "    ")),
    st.sampled_from(("", "", "“", "《", "2024年，", "3.", "GDP", "新华社北京5月1日电 ", "问：", "（一）")),
    st.lists(pieces, min_size=1, max_size=9),
    st.sampled_from(("，", "，", "， ", "。", "；", "　")),
    st.sampled_from(("。", "。", "。", "。”", "！", "？", "！”", "；", "……", "", "……。", "）。")),
)
plain = st.lists(st.sampled_from(SENTENCES[:4]), min_size=2, max_size=6).map(
    lambda s: "　　" + "，".join(s) + "。"
)
titles = st.sampled_from(TITLES) | st.builds(lambda a, b: a + b, pieces, st.sampled_from(TITLES))
details = st.sampled_from(DETAILS) | st.builds(lambda a, b: a + b, st.sampled_from(DETAILS), pieces)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Texts that are simple articles, or nearly."""
    head = draw(st.lists(titles, min_size=1, max_size=1)) + draw(st.lists(details, max_size=4))
    body = draw(st.lists(plain | paragraphs, min_size=1, max_size=6))
    body += draw(st.lists(st.sampled_from(ENDS), max_size=1))
    between = draw(st.sampled_from(("\n", "\n", "\n\n", "\r\n", "\n \u3000\n")))
    return between.join((*head, *body)) + draw(st.sampled_from(("", "\n", "\n\n")))


def document(text: str) -> Document:
    return Document(text=text, encoding="utf-8", media_type="text/plain")


@settings(max_examples=1500, deadline=None)
@given(documents())
@example("渠水通到田头\n上接第一版，合作社统筹完善灌溉工程，惠及230户家庭。\n")
@example(
    "渠水通到田头\n3月8日 来源：青岭通讯\n　　2025年，渠首水位上升。\n　　合作社统筹完善灌溉工程，惠及230户家庭。\n"
)
@example(
    "要闻\n民國113年5月2日\n　　合作社统筹完善灌溉工程，惠及230户家庭，今年以来水位上升，惠及230户家庭。"
)
@example(
    "河岸新城稳步推进图书角建设\n　　" + "合作社统筹完善灌溉工程，惠及230户家庭，" * 3 + "下载网易新闻！"
)
@example("渠水通到田头十八\n2025年3月8日 来源：青岭\n" + "　　合作社完善灌溉工程二三。\n" * 4)
def test_the_rules_say_the_same(text: str) -> None:
    simple = read_simple(document(text))
    if simple is not None:
        assert simple == read_by_rules(document(text), [])


def test_ordinary_articles_are_simple() -> None:
    texts = [article.data.decode(article.encoding) for article in articles(300)]
    plans = [read_simple(document(text)) for text in texts]
    assert sum(plan is not None for plan in plans) > 0.98 * len(texts)
    for text, plan in zip(texts, plans, strict=True):
        assert plan in (None, read_by_rules(document(text), []))


def test_a_simple_article_has_its_details_and_all_its_paragraphs() -> None:
    plan = read(
        document(
            f"渠水通到田头\n2025年3月8日 来源：青岭通讯\n\n　　{'合作社完善灌溉工程，' * 9}惠及农户。\n" * 1
        )
    )
    assert [line.role for line in plan.lines] == [Role.TITLE, Role.DETAIL, Role.PARAGRAPH]
    (draft,) = plan.drafts
    values = {name: detail.value for name, detail in draft.details.items()}
    assert values == {"title": "渠水通到田头", "date": "2025-03-08", "source": "青岭通讯"}


WIDE = f"{'合作社完善灌溉工程，' * 9}惠及农户"


@pytest.mark.parametrize(
    "text",
    [
        f"渠水通到田头\n来源：青岭通讯\n日期：2025-03-08\n　　{WIDE}。\n",
        f"渠水通到田头\n来源：青岭通讯\n作者：李明\n日期：2025-03-08\n\n{WIDE}。\n\n{WIDE}。\n",
        f"渠水通到田头\n2025年3月8日 来源：青岭通讯\n　　{WIDE}！\n　　{WIDE}？\n　　“{WIDE}。”\n",
        f"渠水通到田头\n2025年3月8日 来源：青岭通讯\n　　2024年，{WIDE}。\n　　GDP 增长，{WIDE}。\n",
        f"渠水通到田头\n\n　　新华社青岭5月1日电 {WIDE}。\n　　{WIDE}。\n",
        f"渠水通到田头\n2025年3月8日 来源：青岭通讯\n　　{WIDE}。\n\n（责任编辑：李明）\n",
    ],
)
def test_articles_of_other_shapes_are_simple_too(text: str) -> None:
    plan = read_simple(document(text))
    assert plan is not None
    assert plan == read_by_rules(document(text), [])


@pytest.mark.parametrize(
    "last",
    [
        "　　相关阅读",
        "　　本报记者：李明",
        "　　版权所有，未经授权不得转载，合作社统筹完善灌溉工程，惠及农户，渠首水位今年以来上升。",
        "　　图为合作社的渠首，今年以来水位上升。",
        "　　上接第一版，合作社统筹完善灌溉工程，惠及230户家庭，渠首水位上升，冷链车队通到田头。",
        "　　合作社完善 灌溉工程。",
        "　　合作社完善灌溉工程",
        "　　广告。",
        "\f　　合作社完善灌溉工程，惠及230户家庭，渠首水位上升，冷链车队通到田头，水渠修到村里。",
        "　　合作社完善灌溉工程，惠及230户家庭，渠首水位上升，冷链车队通到田头，水渠修到村里。\u200b",
    ],
)
def test_what_rules_take_hold_of_is_left_to_them(last: str) -> None:
    paragraph = f"　　{'合作社完善灌溉工程，' * 9}惠及农户。\n"
    text = f"渠水通到田头\n2025年3月8日 来源：青岭通讯\n{paragraph}"
    assert read_simple(document(text)) is not None
    assert read_simple(document(text + last + "\n")) is None
    assert read_simple(document(text + last + "\n" + paragraph)) is None


@settings(max_examples=1500, deadline=None)
@given(
    st.sampled_from(("2024年5月1日", "2024-05-01", "2024年13月1日", "1024年5月1日", "2024年05月31日")),
    st.sampled_from((" ", "　", "  ")),
    st.lists(pieces | st.sampled_from("丨号期无文年报讯李"), min_size=1, max_size=3).map("".join),
)
def test_the_commonest_line_of_details_is_read_as_any_other(date: str, gap: str, source: str) -> None:
    folded = fold(f"{date}{gap}来源：{source}")
    glance = bylines._plain(folded)
    assert glance is None or glance == bylines._read(folded, folded)
    assert bylines.read_details(folded, folded) == bylines._read(folded, folded)
