"""What heads of issues, bylines and sections look like in newsletters, and lines cut where a link would not fit."""

from __future__ import annotations

import pytest
from reader.importing.cleaning.issue_names import names_issue

from reader.chinese.layout import blocks_of
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.bylines import read_details
from reader.importing.cleaning.marks import official
from reader.importing.cleaning.menus import is_menu
from reader.importing.cleaning.speakers import speaker
from tests.importing.cleaning.wrapped import articles

ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"
THREE = "县里今年给三十七座渡口装上了路灯，用的是屋顶光伏板存下的电，末班船因此可以多开两个钟头。"


def read(*lines: str, apart: str = "\n\n") -> list[ImportedArticle]:
    return articles(apart.join(lines) + "\n")


@pytest.mark.parametrize(
    "line",
    ["河湾作家通讯  2025.3", "no. 31, october 2025", "《河湾人》 2025年9月 总第156期  内部刊物 免费交流"],
)
def test_a_line_says_which_issue_it_is(line: str) -> None:
    assert names_issue(line)


def test_who_gave_a_report_is_a_person_or_a_house() -> None:
    def told(line: str) -> dict[str, str]:
        details = read_details(line, line)
        return {value.name: value.span.of(line) for value in details.values} if details is not None else {}

    assert told("供稿:研究院 沈怀谷") == {"source": "研究院", "author": "沈怀谷"}
    assert told("供稿:沈怀谷") == {"author": "沈怀谷"}
    assert told("(沈怀谷 供稿)") == {"author": "沈怀谷"}
    assert told("供稿:高新区") == {"source": "高新区"}
    assert told("(高新区供稿)") == {"source": "高新区"}
    assert told("供稿:   ") == {}
    assert told("资料来源:河湾季报,2025年第3期") == {"source": "河湾季报"}
    assert told("来源/河湾日报 编辑/沈怀谷") == {"source": "河湾日报", "editor": "沈怀谷"}
    clipping = told("(《河湾日报》9月20日头版 记者 沈怀谷)")
    assert (clipping["source"], clipping["author"]) == ("河湾日报", "沈怀谷")


@pytest.mark.parametrize("line", ["法务部 沙白", "炼铁车间 石磊", "集团工会 江雪村", "人力资源部 江雪村"])
def test_parts_of_companies_stand_before_names(line: str) -> None:
    assert speaker(line) is not None


@pytest.mark.parametrize("line", ["西部 高原", "内部 江雪村", "全部 沙白"])
def test_words_that_end_alike_are_no_parts_of_companies(line: str) -> None:
    assert speaker(line) is None


def test_news_of_a_paper_is_no_official_title() -> None:
    assert official("县文化局关于印发《老手艺传承发展若干措施》的通知")
    assert not official("县文化局等六部门近日印发《关于加快老手艺传承发展的若干措施》")


def test_a_medium_alone_below_a_title_is_its_source() -> None:
    rule = "-" * 40
    found = read(
        "民生信息摘编", rule, "[1] 老磨坊里办起了染布坊", "河湾日报", ONE,
        rule, "[2] 渡口亮起三十七盏路灯", "大河周刊", THREE, rule, "[3] 蓝草种满了河滩", "河湾晚报", TWO,
    )  # fmt: skip
    assert [(one.title, one.source) for one in found] == [
        ("老磨坊里办起了染布坊", "河湾日报"),
        ("渡口亮起三十七盏路灯", "大河周刊"),
        ("蓝草种满了河滩", "河湾晚报"),
    ]


def test_the_name_of_a_section_may_stand_in_brackets_before_a_title() -> None:
    found = read(
        "[国企] 老磨坊里办起了染布坊",
        ONE,
        "来源：河湾日报",
        "[科创] 渡口亮起三十七盏路灯",
        THREE,
        "来源：河湾晚报",
    )
    assert [(one.section, one.title) for one in found] == [
        ("国企", "老磨坊里办起了染布坊"),
        ("科创", "渡口亮起三十七盏路灯"),
    ]


def test_a_line_with_a_dash_leads_to_a_title_with_figures() -> None:
    (found,) = read("老手艺再迎政策“礼包”——", "河湾出台18条措施", "本报记者 江雪村", ONE)
    assert (found.kicker, found.title) == ("老手艺再迎政策“礼包”——", "河湾出台18条措施")


def test_the_account_of_a_post_stands_below_its_title() -> None:
    account = "原创 县文化局 河湾发布\n2025年11月5日 18:30 河湾\n点击蓝字 关注我们"
    below = "来源：县文化局\n编辑：江雪村\n审核：白鹭洲\n往期推荐\n渡口亮起三十七盏路灯\n点个“在看”再走吧"
    (found,) = read("老磨坊里办起了染布坊\n" + account, ONE, TWO, below)
    assert (found.title, found.date) == ("老磨坊里办起了染布坊", "2025-11-05")


def test_who_wrote_stands_behind_titles_in_a_list_of_contents() -> None:
    found = read(
        "手艺观察", "2025.11 Vol.47", "CONTENTS",
        "01 老磨坊里办起了染布坊　　江雪村", "05 渡口亮起三十七盏路灯　　白鹭洲", "",
        "老磨坊里办起了染布坊", "撰文｜江雪村", ONE, "渡口亮起三十七盏路灯", "撰文｜白鹭洲", THREE, apart="\n",
    )  # fmt: skip
    assert [(one.title, one.author, one.body) for one in found] == [
        ("老磨坊里办起了染布坊", "江雪村", ONE),
        ("渡口亮起三十七盏路灯", "白鹭洲", THREE),
    ]


def test_the_first_item_of_an_issue_is_not_who_made_it() -> None:
    found = read(
        "每日要情", "第 214 期　　2025 年 11 月 7 日", "① 一图读懂河湾县老手艺规划编制", ONE + "（河湾日报）",
        "② 渡口亮起三十七盏路灯", THREE + "（大河报）",
    )  # fmt: skip
    assert [one.title for one in found] == ["一图读懂河湾县老手艺规划编制", "渡口亮起三十七盏路灯"]


def test_what_a_periodical_asks_of_writers_is_no_text() -> None:
    for last in (
        "投稿须知：来稿请注明作者姓名、单位，文责自负。",
        "欢迎投稿：a@example.org，来稿请注明“来论”",
    ):
        found = read("老磨坊里办起了染布坊", ONE, TWO, "来源：河湾日报", last)
        assert (found[-1].source, found[-1].body) == ("河湾日报", f"{ONE}\n{TWO}")


def headings(article: ImportedArticle) -> list[str]:
    blocks = blocks_of(article.body, article.headings)
    return [block.span.of(article.body) for block in blocks if block.kind == "heading"]


POEM = ("缆绳松开的时候", "整条江轻了一寸", "父亲把烟头按进水里", "说，走吧")
SECOND = ("铁锈是另一种苔藓", "爬满了龙骨", "孩子问，它还会下水吗", "风从舱口穿过去")


def test_a_poem_stands_in_an_issue_between_its_sections() -> None:
    stanzas = ["\n".join(stanza) for stanza in (POEM, SECOND)]
    found = read(
        "诗歌",
        "码头（外一首）",
        "江雪村",
        stanzas[0],
        "老船坞",
        stanzas[1],
        "散文",
        "修伞的人",
        "白鹭洲",
        ONE,
        TWO,
    )
    assert [(one.section, one.title, one.author) for one in found] == [
        ("诗歌", "码头（外一首）", "江雪村"),
        ("散文", "修伞的人", "白鹭洲"),
    ]
    assert headings(found[0]) == ["老船坞"]


def test_lines_apart_are_no_poems_where_they_are_more_than_the_title_says() -> None:
    stanzas = ["\n".join(stanza) for stanza in (POEM, SECOND)]
    (found,) = read("码头（外一首）", "江雪村", stanzas[0], "老船坞", stanzas[1], "大风", stanzas[0])
    assert not found.headings


def test_a_link_that_has_no_room_goes_on_below() -> None:
    lines = (
        "　　停了多年的老磨坊上个月重新开门，前院磨面，",
        "后院染布，每天能接待两百位客人，村里的十二位老",
        "人轮流当师傅。染布的方子放在网上，见",
        "https://git.example.org/hewan/dye，谁都可以拿去用，",
        "也可以添上自己的纹样。",
        "　　染布用的蓝草就种在河滩上，一年收两茬，染出来",
        "的布不掉色，城里的裁缝铺已经订到了明年开春，价",
        "钱也比往年高。",
    )
    (found,) = read("老磨坊里办起了染布坊", *lines, apart="\n")
    assert "见https://git.example.org/hewan/dye，谁都" in found.body


def test_a_first_line_without_its_indent_may_end_with_a_sentence() -> None:
    text = [
        "停了多年的老磨坊上个月又开门，前院磨面。", "后院染布，每天能接待两百位客人，村里的十二位",
        "老人轮流当师傅。", "染布用的蓝草就种在河滩上，一年能收两茬，", "染出来的布不掉色，城里的裁缝铺已经订到了明年",
        "开春。", "县里今年给三十七座渡口装上了路灯，用的是", "屋顶光伏板存下的电，末班船因此可以多开两个钟",
        "头。", "老船工说，有了灯，夜里过河的人多了，他也",
        "不用再打着手电筒等人上船，一年省下了许多电池", "和力气。",
    ]  # fmt: skip
    (found,) = articles("老磨坊里办起了染布坊\n\n" + "\n\n".join(text) + "\n")
    assert found.body.count("\n") == 3
    assert "前院磨面。后院染布" in found.body


def test_a_title_goes_on_behind_a_quotation() -> None:
    (found,) = read("让渡口这道“窄门”\n变成乡村振兴“宽路”", "本报记者 江雪村", ONE, TWO)
    assert found.title == "让渡口这道“窄门”变成乡村振兴“宽路”"


def test_an_original_title_is_the_title_where_there_is_no_other() -> None:
    head = "文章来源:河湾日报 发布时间:2025-11-04"
    (found,) = read(head, "原标题:老磨坊里办起了染布坊", ONE, TWO, apart="\n")
    assert (found.title, found.body) == ("老磨坊里办起了染布坊", f"{ONE}\n{TWO}")
    (found,) = read(head, "老磨坊开了染布坊", "原标题:老磨坊里办起了染布坊", ONE, TWO, apart="\n")
    assert found.title == "老磨坊开了染布坊"


def test_the_name_of_an_issue_stands_beside_the_number_of_a_page() -> None:
    (found,) = read(
        "河湾改革参阅", "2025 年第 11 期", "老磨坊里办起了染布坊", ONE, "· 2 ·　　　　　　河湾改革参阅", TWO
    )
    assert found.body == f"{ONE}\n{TWO}"
    (found,) = read("河湾改革参阅", "2025 年第 11 期", "老磨坊里办起了染布坊", ONE, "河湾改革参阅", TWO)
    assert "河湾改革参阅" in found.body


def test_what_a_title_says_in_short_stands_aside_above_it() -> None:
    short = "六部门出台十八条措施，五年内培育五个集群，保险补贴最高八成。"
    (found,) = read("阅读提示", short, "老磨坊里办起了染布坊", "本报记者 江雪村", ONE, TWO)
    assert (found.title, found.author, found.body) == ("老磨坊里办起了染布坊", "江雪村", f"{ONE}\n{TWO}")


def test_words_between_figures_are_no_menu() -> None:
    assert not is_menu("业内预计,到 2030 年,全球 risc-v 芯片出货量")
    assert is_menu("新闻 财经 体育 娱乐 健康")


def test_a_cut_line_that_begins_as_those_of_pages_do_is_text() -> None:
    lines = (
        "　　每一垄茶树都有一个村里人自己做的二维码。",
        "扫一扫，屏幕上显示的不是价格，而是碳，从施肥采",
        "摘到炒制和装箱，每公斤茶叶排放的都算在里面了，",
        "县里的茶农今年头一回知道自己家的茶叶“轻”了多",
        "少。",
        "　　停了多年的老磨坊上个月重新开门，前院磨面，",
        "后院染布，每天能接待两百位客人，村里的十二位老",
        "人轮流当师傅。",
    )
    (found,) = read("一片茶叶的“碳账本”", *lines, apart="\n")
    assert "二维码。扫一扫，屏幕上显示的不是价格，而是碳，从施肥采摘到炒制" in found.body


def test_footnotes_below_rules_are_no_titles() -> None:
    one, rule = ONE.replace("，前院", "[1]，前院", 1), "——————————"
    found = read(
        "老磨坊里办起了染布坊", one, rule, "[1] 前院原来是粮库", THREE, rule, "[1] 后院原来是学校", TWO
    )
    assert [article.title for article in found] == ["老磨坊里办起了染布坊"]
