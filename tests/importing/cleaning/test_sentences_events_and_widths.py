"""Sentences that name what pages name, notices of events, articles of other widths, and lines of heads and sources."""

from __future__ import annotations

import pytest

from reader.chinese.layout import blocks_of
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.bylines import read_details
from tests.importing.cleaning.wrapped import articles

ONE = "停了多年的老磨坊上个月重新开门，前院磨面，后院染布，每天能接待两百位客人，村里的十二位老人轮流当师傅。"
TWO = "染布用的蓝草就种在河滩上，一年收两茬，染出来的布不掉色，城里的裁缝铺已经订到了明年开春。"
THREE = "县里今年给三十七座渡口装上了路灯，用的是屋顶光伏板存下的电，末班船因此可以多开两个钟头。"
FOUR = "渡口的老艄公说，从前天一黑就收船，现在能看着最后一个放学的孩子上了岸再回家，心里踏实。"


def read(*lines: str, apart: str = "\n\n") -> list[ImportedArticle]:
    return articles(apart.join(lines) + "\n")


def wrapped(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]


def told(line: str) -> dict[str, str]:
    details = read_details(line, line)
    return {value.name: value.span.of(line) for value in details.values} if details is not None else {}


# -- sentences -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "磨坊还开了微信公众号，客人在手机上就能约好染布的日子。",
        "年轻人教老师傅扫码下载，三天就学会了。",
        "店里贴着官方微博的牌子，每天有人来拍照，老人们也乐意。",
    ],
)
@pytest.mark.parametrize("place", [1, 2])
def test_a_sentence_in_the_midst_of_a_text_may_name_what_pages_name(sentence: str, place: int) -> None:
    text = [ONE, TWO]
    text.insert(place, sentence)
    (article,) = read("老磨坊又开门了", *text, "来源：河湾日报")
    assert article.body.split("\n") == text


def test_what_speaks_to_the_reader_of_a_page_is_none_of_the_text() -> None:
    (article,) = read(
        "老磨坊又开门了", ONE, "更多内容请关注河湾日报微信公众号，每天更新。", TWO, "来源：河湾日报"
    )
    assert article.body.split("\n") == [ONE, TWO]


def test_the_first_line_of_a_wrapped_paragraph_may_name_what_pages_name() -> None:
    text = "店里贴着官方微博的牌子，每天有人来拍照，老人们也乐意跟他们聊聊从前的事，一聊就是半天。"
    lines = [*wrapped(ONE, 26), *wrapped(text, 26), *wrapped(TWO, 26)]
    (article,) = read("老磨坊又开门了", *lines, "来源：河湾日报")
    assert "".join(article.body.split("\n")) == ONE + text + TWO


def test_a_notice_says_whom_to_call_in_its_text() -> None:
    calls = ["联系人：沈老师，联系电话：0833-8000000，电子邮箱：", "mofang@hewan.example。"]
    lines = [*wrapped(ONE, 26), "一、报名", *wrapped(TWO, 26), "二、联系方式", *calls]
    (article,) = read("磨坊招徒", *lines, "来源：河湾日报")
    assert calls[0] in article.body


def test_a_house_that_asks_to_be_written_to_is_none_of_the_text() -> None:
    lines = [
        *wrapped(ONE, 26),
        "（来源：河湾日报）",
        "如有意见和建议，请与本刊编辑部联系。",
        "电话：0833-8000000",
    ]
    (article,) = read("老磨坊又开门了", *lines)
    assert (article.body, article.source) == (ONE, "河湾日报")


def test_a_word_that_was_cut_behind_a_sentence_is_nobody_who_took_a_picture() -> None:
    text = "推开冷库的门，一股白雾扑面而来。零下十八摄氏度的库房里，二十九万份种子像书一样排在架子上。"
    lines = [line for paragraph in (text, ONE, TWO + THREE) for line in wrapped(paragraph, 21)]
    assert lines[0].endswith("摄")
    (article,) = read("种子入库", *lines, "来源：河湾日报", apart="\n")
    assert article.body.startswith(text)


@pytest.mark.parametrize(
    "halves",
    [
        (
            "沈怀谷来到河湾磨坊、青岭染坊、石桥渡口等单位，察看新装的水",
            "轮和染缸，与老师傅面对面交流，听他们讲从前的事。",
        ),
        (
            "为什么先在渡口装灯？船老大沈怀谷算了三笔账：第一笔是油钱，一条船一年",
            "要烧掉四百升柴油，第二笔是工钱。",
        ),
        (
            "第一次亏在没有经验，第二次亏在不肯问人，他把两本账都留着。他笑",
            "着说：“第三次我正在努力避免，先问再做。”",
        ),
    ],
)
def test_a_column_may_cut_what_is_told(halves: tuple[str, str]) -> None:
    (article,) = read("老磨坊又开门了", ONE + TWO, *halves, THREE, "来源：河湾日报")
    assert article.body.split("\n") == [ONE + TWO, "".join(halves), THREE]


# -- notices of events -----------------------------------------------------------------------------

EVENT = [
    "主题：老手艺与新生活",
    "时间：2025年9月12日（星期五）9:00—17:30",
    "地点：河湾县文化馆三楼",
    "报名方式：请于9月5日前打电话到县文化馆，名额四十位，先到先得，不收费用。",
]


def test_when_and_where_an_event_is_belongs_to_the_text_of_its_notice() -> None:
    found = read(
        "渡口装了路灯",
        THREE,
        FOUR,
        "（来源：河湾日报）",
        "第三届河湾手艺节报名启事",
        *EVENT,
        "（来源：河湾县文化馆）",
    )
    assert [article.title for article in found] == ["渡口装了路灯", "第三届河湾手艺节报名启事"]
    assert found[1].body.split("\n") == EVENT
    assert found[1].date is None


def test_when_and_where_a_meeting_was_are_facts_of_its_minutes() -> None:
    (article,) = read(
        "河湾县议事会纪要", "时间：2025年9月12日", "地点：县文化馆三楼", "出席：沈怀谷、江雪村", ONE, TWO
    )
    assert article.date == "2025-09-12"


# -- paragraphs ------------------------------------------------------------------------------------


def test_an_article_of_an_issue_may_be_narrower_than_the_others() -> None:
    wide, narrow = [ONE + TWO, THREE + FOUR], [TWO + ONE, FOUR + THREE + ONE]
    lines = ["老磨坊又开门了", *(line for text in wide for line in wrapped(text, 34)), "来源：河湾日报"]
    lines += ["渡口装了路灯", *(line for text in narrow for line in wrapped(text, 22)), "来源：河湾晚报"]
    lines += ["河滩种蓝草", *(line for text in wide for line in wrapped(text, 34)), "来源：河湾农报"]
    found = read(*lines)
    assert [article.body.split("\n") for article in found] == [wide, narrow, wide]


def test_the_rest_of_a_note_in_brackets_is_no_title() -> None:
    note = [
        "（作者单位：河湾县委党校；本文为县社科基金重大项目“渡口与村落变迁研",
        "究”〔23HW012〕阶段性成果）",
    ]
    remark = "[1] 参见《渡口志》，河湾书社2021年版，第77页。"
    lines = ["老磨坊又开门了", *wrapped(ONE + TWO, 26), "来源：河湾晚报"]
    lines += ["渡口装了路灯", *wrapped(THREE + FOUR, 26), *note, remark, "来源：河湾日报"]
    lines += ["河滩种蓝草", *wrapped(TWO + ONE, 26), "来源：河湾农报"]
    assert [article.title for article in read(*lines)] == ["老磨坊又开门了", "渡口装了路灯", "河滩种蓝草"]


@pytest.mark.parametrize("line", ["同志们：", "编辑同志：", "各会员单位、各有关企业："])
def test_whom_a_text_speaks_to_is_a_line_of_its_own(line: str) -> None:
    lines = [line, *wrapped(ONE, 26), *wrapped(TWO + THREE, 26), *wrapped(FOUR, 26)]
    (article,) = read("在渡口工作座谈会上的讲话", *lines, "来源：河湾日报")
    assert article.body.split("\n")[0] == line


def test_what_is_left_of_a_chart_stands_in_no_sentence() -> None:
    cut = TWO.index("染出来")
    chart = ["蓝草收成（单位：吨）", "21　34　55", "江雪村制图"]
    (article,) = read("河滩种蓝草", ONE, TWO[:cut] + THREE[:-1] + "，", *chart, FOUR, "来源：河湾日报")
    assert article.body.split("\n") == [ONE, TWO[:cut] + THREE[:-1] + "，" + FOUR]


# -- heads and borders -----------------------------------------------------------------------------


def test_a_subtitle_such_as_only_articles_have_begins_one() -> None:
    found = read("老年卡能不能少跑一趟", ONE, TWO, "把慢的东西写出来", "——读《一条河的九十年》", THREE, FOUR)
    assert [article.title for article in found] == ["老年卡能不能少跑一趟", "把慢的东西写出来"]


def test_the_list_of_contents_may_give_a_kicker_with_its_title() -> None:
    kicker, title = "沈怀谷在渡口工作推进会上强调", "让每一盏灯都亮起来"
    lines = ["河湾通讯", "2025年第7期", "目录", f"{kicker} {title}", "河滩种蓝草"]
    lines += [kicker, title, *wrapped(THREE + FOUR, 26), "来源：河湾日报"]
    lines += ["河滩种蓝草", *wrapped(ONE + TWO, 26), "来源：河湾晚报"]
    first = read(*lines)[0]
    assert (first.kicker, first.title) == (kicker, title)


def test_the_second_line_of_a_title_may_ask_about_the_first_or_run_on() -> None:
    (asked,) = read("小磨坊“上网”", "缘何一慢二看", "本报记者 江雪村", ONE, TWO)
    assert "".join(asked.title.split()) == "小磨坊“上网”缘何一慢二看"
    kicker, *two = "沈怀谷在渡口工作推进会上强调", "以更大力度推动渡船灯光", "向村口延伸"
    (ran_on,) = read(kicker, *two, THREE, FOUR)
    assert (ran_on.kicker, "".join(ran_on.title.split())) == (kicker, "".join(two))


def test_a_sign_and_a_name_of_whatever_surname_below_a_title_say_who_wrote() -> None:
    (article,) = read("老磨坊又开门了", "■ 星野", ONE, TWO)
    assert (article.title, article.author) == ("老磨坊又开门了", "星野")
    (other,) = read("老磨坊又开门了", ONE, "■ 链接", TWO)
    assert "■ 链接" in other.body


def test_a_poem_stands_below_a_title_that_counts_poems_also_without_gaps() -> None:
    poem = ["最后一节车厢", "睡着一个早市", "帽子靠着篮子", "谁也没有叫醒谁"]
    lines = ["渡口装了路灯", *wrapped(THREE + FOUR, 26), "（选自《河湾日报》）"]
    lines += [
        "夜班船（外一首）",
        "苏打",
        *poem,
        "（选自《河湾文艺》）",
        "老磨坊又开门了",
        *wrapped(ONE + TWO, 26),
        "（选自《河湾晚报》）",
    ]
    found = read(*lines, apart="\n")
    assert [article.title for article in found] == ["渡口装了路灯", "夜班船（外一首）", "老磨坊又开门了"]
    assert found[1].body.split("\n") == poem


def test_the_name_of_a_section_may_stand_behind_other_signs() -> None:
    lines = [
        "§ 乡村",
        "老磨坊又开门了",
        ONE,
        TWO,
        "来源：河湾日报",
        "▓ 交通",
        "渡口装了路灯",
        THREE,
        FOUR,
        "来源：河湾晚报",
    ]
    assert [article.section for article in read(*lines)] == ["乡村", "交通"]


# -- sources ---------------------------------------------------------------------------------------


def test_more_lines_say_where_a_text_is_from() -> None:
    assert told("[河湾创业协会 2025-07-10]") == {"source": "河湾创业协会", "date": "2025-07-10"}
    assert told("——原载《河湾日报》2025-06-05") == {"source": "河湾日报", "date": "2025-06-05"}
    assert told("(据河湾发布报道)") == {"source": "河湾发布"}
    assert told("(河湾发布)") == {"source": "河湾发布"}
    assert told("(河湾融媒)") == {"source": "河湾融媒"}
    assert told("(来源/河湾日报)") == {"source": "河湾日报"}
    assert told("来源:河湾日报 记者 舟小月")["source"] == "河湾日报"
    edited = told("来源:省水利厅网站  编辑:沈怀谷")
    assert edited == {"source": "省水利厅网站", "editor": "沈怀谷"}


def test_a_paper_that_may_be_given_out_names_no_source() -> None:
    assert "source" not in told("(此件公开发布)")


def test_a_name_below_a_text_is_a_source_where_others_stand_in_its_form() -> None:
    lines = ["老磨坊又开门了", ONE, TWO, "（河湾日报）", "渡口装了路灯", THREE, FOUR, "（山川林业）"]
    lines += ["河滩种蓝草", TWO, ONE, "（河湾晚报）"]
    assert [article.source for article in read(*lines)] == ["河湾日报", "山川林业", "河湾晚报"]


def test_a_page_may_have_its_site_behind_its_title_and_no_other_title() -> None:
    (article,) = read(
        "老磨坊又开门了，后院染布忙_河湾经济网", "来源：河湾日报 2024-01-02", ONE, TWO, apart="\n"
    )
    assert (article.title, article.body) == ("老磨坊又开门了，后院染布忙", f"{ONE}\n{TWO}")


def test_who_wrote_a_letter_is_told_by_where_he_lives() -> None:
    assert told("河湾市读者 江雪村") == {"author": "江雪村"}


def test_an_advertisement_between_articles_is_none_of_their_titles() -> None:
    advert = "广告　　刊登热线：0833-8000000　　地址：河湾报业大厦一楼"
    found = read(
        "老磨坊又开门了",
        ONE,
        TWO,
        "（来源：河湾日报）",
        advert,
        "渡口装了路灯",
        THREE,
        FOUR,
        "（来源：河湾晚报）",
    )
    assert [article.title for article in found] == ["老磨坊又开门了", "渡口装了路灯"]


def test_the_caption_of_a_table_stays_above_its_rows() -> None:
    rows = [
        "表 1　蓝草收成前三名的村",
        "河湾村　　68.4　　36.5%",
        "石桥村　　41.2　　22.0%",
        "青岭村　　25.9　　13.8%",
    ]
    (article,) = read("河滩种蓝草", *wrapped(ONE + TWO, 26), *rows, *wrapped(THREE, 26), "来源：河湾日报")
    blocks = [block.span.of(article.body) for block in blocks_of(article.body, article.headings)]
    assert blocks[1:5] == rows
