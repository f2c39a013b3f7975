"""Mastheads whose parts stand far apart, bylines, signatures of letters, poems, notes of editors, wrapped glosses."""

from __future__ import annotations

import pytest
from reader.importing.cleaning.issue_names import names_issue

from reader.chinese.folding import fold
from reader.importing.cleaning.reporters import is_medium
from tests.importing.cleaning.test_bylines import details_of, values_of
from tests.importing.cleaning.test_habits import MORE, TEXT, articles

NEWS = f"{TEXT}{MORE}"


@pytest.mark.parametrize(
    ("line", "section", "source"),
    [
        ("对话　　科教周刊　　2024年9月20日", "对话", "科教周刊"),
        ("04 区县　　　　明州新闻　　　　2024年8月21日　星期三", "区县", "明州新闻"),
    ],
)
def test_a_day_a_medium_and_a_section_far_apart_are_a_masthead(line: str, section: str, source: str) -> None:
    details = details_of(line)
    assert details is not None
    assert details.page
    told = values_of(line)
    assert told is not None
    assert (told["section"], told["source"]) == (section, source)


def test_a_masthead_says_who_edits_the_page_behind_all_else() -> None:
    line = "A12 神州經緯　　香江商報　　2024年11月4日（星期一）　　責任編輯：盧靜怡　版面設計：周卓"
    told = values_of(line)
    assert told is not None
    assert (told["source"], told["editor"]) == ("香江商報", "盧靜怡")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("独家报道：叶丽珊", {"author": "叶丽珊"}),
        ("特约：林惠文", {"author": "林惠文"}),
        ("沈玉玲　报道", {"author": "沈玉玲"}),
        ("／吳靜宜", {"author": "吳靜宜"}),
        ("理事長　洪瑞祥　敬上", {"author": "洪瑞祥"}),
        ("2024年11月15日　文／雲嶺縣融媒體中心　高原", {"date": "2024年11月15日", "author": "高原"}),
        ("責任編輯：路遙　2024年10月22日 15:40", {"editor": "路遙", "date": "2024年10月22日 15:40"}),
        ("shenyl@example.com.sg", {}),
    ],
)
def test_bylines_of_these_forms_are_read(line: str, told: dict[str, str]) -> None:
    assert values_of(line) == told


@pytest.mark.parametrize("line", ["■ 简讯", "有关报道", "／未完", "谨此敬上"])
def test_lines_that_name_nobody_are_no_bylines(line: str) -> None:
    assert "author" not in (values_of(line) or {})


def test_a_title_that_ends_like_a_medium_is_none() -> None:
    assert not is_medium("柳溪水泵厂把旧车床接上了网")
    assert is_medium("柳溪水利网")


@pytest.mark.parametrize(
    "line",
    [
        "第二十七期　　民國一一三年十月十五日出刊",
        "2024 年 10 月 25 日　第 9 期",
        "2023 年春季号",
        "二〇二四年冬季號",
    ],
)
def test_the_number_of_an_issue_may_stand_so(line: str) -> None:
    assert names_issue(fold(line))


def test_an_article_that_goes_on_elsewhere_ends_there_in_the_midst_of_a_line() -> None:
    first, second = articles(
        f"渠水进了山村\n本报记者 林渡\n\n{NEWS}\n\n村里人说，今年的麦子（下转第3版）\n\n"
        f"渡口有了新灯\n本报记者 苏禾\n\n{NEWS}\n"
    )
    assert first.body.endswith("村里人说，今年的麦子")
    assert second.title == "渡口有了新灯"


def test_a_poem_above_a_report_is_an_article_of_its_own() -> None:
    lines = ["雾还没有醒", "船先把自己解开", "一声汽笛", "像谁在远处", "轻轻叫了我的小名"]
    first, second = articles("渡口\n□ 桑榆\n\n" + "\n".join(lines) + f"\n\n末班船上的人\n□ 乔木\n\n{NEWS}\n")
    assert (first.title, first.author, first.body) == ("渡口", "桑榆", "\n".join(lines))
    assert (second.title, second.author) == ("末班船上的人", "乔木")


def test_what_all_texts_below_a_note_are_about_is_the_kicker_of_the_first() -> None:
    note = "编者按：老城更新不是推倒重来，也不是涂脂抹粉。改什么、留什么，考验着城市的耐心。"
    first, second = articles(
        f"老城更新，改什么、留什么？\n\n{note}\n\n先问住的人\n\n顾行舟\n\n{NEWS}\n（作者为东岭大学教授）\n\n"
        f"留住手艺才算留住老城\n\n葛青\n\n{NEWS}\n（作者为市工艺美术协会会长）\n"
    )
    assert (first.title, first.author) == ("先问住的人", "顾行舟")
    assert first.kicker == "老城更新，改什么、留什么？"
    assert second.title == "留住手艺才算留住老城"


def test_a_letter_is_signed_by_whoever_stands_above_its_day() -> None:
    right = "　" * 14
    first, second = articles(
        f"总经理来信\n\n各位同事：\n　　{NEWS}\n\n{right}总经理　骆子衡\n{right}2024年11月1日\n\n"
        f"一块玻璃的故事\n水利时报记者　戚文\n\n　　{NEWS}\n"
    )
    assert (first.title, first.author, first.date) == ("总经理来信", "骆子衡", "2024-11-01")
    assert (second.title, second.author) == ("一块玻璃的故事", "戚文")


def test_titles_in_brackets_may_have_who_wrote_below_them() -> None:
    item = "【{}】\n　　　　　　　　／{}\n\n　　" + NEWS + "\n\n"
    found = articles(
        "海风读书会通讯 第 41 期\n二〇二四年冬季号\n\n"
        + item.format("把博物馆搬进换乘厅", "吴静宜")
        + item.format("末班渡轮上的修表匠", "洪瑞祥")
    )
    assert [(one.title, one.author) for one in found] == [
        ("把博物馆搬进换乘厅", "吴静宜"),
        ("末班渡轮上的修表匠", "洪瑞祥"),
    ]


def test_the_number_of_an_article_is_no_part_of_its_title() -> None:
    first, second = articles(
        "水利参考\n第15期\n水务局信息处　2024年7月1日\n\n本期要目\n1. 渠水进了山村人家\n2. 渡口有了一排新灯\n\n"
        f"【1】渠水进了山村人家\n　　{NEWS}\n　　（摘自2024年6月11日《水利时报》）\n\n"
        f"【2】渡口有了一排新灯\n　　{NEWS}\n　　（摘自2024年6月12日《青河日报》）\n"
    )
    assert (first.title, second.title) == ("渠水进了山村人家", "渡口有了一排新灯")


def test_the_name_of_a_section_above_its_entries_is_no_running_head() -> None:
    page = "\n《水利参考》2024 年第 6 期\n"
    titles = ("渠水进了山村人家", "渡口有了一排新灯")
    text = (
        "《水利参考》\n2024 年第 6 期\n目 录\n水利观察\n"
        + "".join(f"{title}{'.' * 20}{at}\n" for at, title in enumerate(titles, 2))
        + "1\n"
        + f"{page}水利观察\n{titles[0]}\n{NEWS}\n来源：水利时报\n2\n"
        + f"{page}{titles[1]}\n{NEWS}\n来源：青河日报\n3\n\n\t水利观察\n\t{titles[0]}\n\t{titles[1]}\n"
    )
    assert [one.section for one in articles(text)] == ["水利观察", "水利观察"]


def test_lines_that_were_wrapped_with_their_glosses_are_joined() -> None:
    lines = [
        "　　渡輪公司經（jīng）理說，新航線（xiàn）開（kāi）通以後，兩岸居民過（guò）",
        "江只要十分鐘，比從前繞橋省下半個多鐘頭，車費也便宜了一半，老人孩子都愛坐",
        "船，碼頭的小店開（kāi）到天黑。",
        "　　船長（zhǎng）在江上開（kāi）了三十年船，他說今年客人多，貨（huò）",
        "也多，清早運（yùn）菜，傍晚運（yùn）魚，一天要來回十四趟，油錢漲了，票價",
        "沒有動（dòng）。",
    ]
    (one,) = articles("新航線開通了\n\n" + "\n".join(lines) + "\n")
    assert one.body.count("\n") == 1
    assert "居民過江只要" in one.body


def test_somebody_who_says_what_follows_is_not_cut() -> None:
    quoted = "“各位老主顾，欠大家的七块表都已修好，放在售票处左边的抽屉里，不收钱。”"
    (one,) = articles(f"修表匠的信\n\n{NEWS}\n女儿乔月说，父亲留下一封信：\n{quoted}\n")
    assert one.body.endswith(f"父亲留下一封信：\n{quoted}")


def test_who_reports_may_stand_at_the_other_end_of_the_line_of_a_title() -> None:
    far = "　" * 5
    first, second = articles(
        f"渠水进了山村人家{far}□ 记者 温良\n\n{NEWS}\n渡口有了一排新灯{far}□ 记者 阮晴 通讯员 石青\n\n{NEWS}\n"
    )
    assert (first.title, first.author) == ("渠水进了山村人家", "温良")
    assert (second.title, second.author) == ("渡口有了一排新灯", "阮晴")


def test_the_day_of_the_republic_behind_the_editor_ends_a_dispatch() -> None:
    first, second = articles(
        f"渠水進了山村人家\n（島聲社記者郭淑芬台南8日電）{NEWS.strip()}（編輯：王泰元）1131108\n"
        f"渡口有了一排新燈\n（島聲社記者吳靜宜台北8日電）{NEWS.strip()}（編輯：洪瑞祥）1131108\n"
    )
    assert (first.title, first.author, first.editor) == ("渠水進了山村人家", "郭淑芬", "王泰元")
    assert (second.title, second.author, second.editor) == ("渡口有了一排新燈", "吳靜宜", "洪瑞祥")


def test_an_author_may_be_named_with_respect() -> None:
    first, second = articles(
        "香港海運學會季刊\n2024年第三季　第58期\n\n"
        f"【專題】\n渠水進了山村人家\n利敏儀博士\n\n{NEWS}\n【園地】\n渡口有了一排新燈\n盧靜怡女士\n\n{NEWS}\n"
    )
    assert (first.title, first.author) == ("渠水進了山村人家", "利敏儀博士")
    assert (second.title, second.author) == ("渡口有了一排新燈", "盧靜怡女士")


def test_where_in_the_site_of_a_newspaper_a_page_is_is_no_title() -> None:
    item = "{}\n2024-11-08 05:30\n記者洪瑞祥／新港報導\n\n" + NEWS + "\n"
    first, second = articles(
        "府城時報 > 地方新聞\n\n" + item.format("鹽鹼地裡長出“海稻”千畝方") + item.format("渡口有了一排新燈")
    )
    assert (first.title, second.title) == ("鹽鹼地裡長出“海稻”千畝方", "渡口有了一排新燈")


def test_the_name_of_an_issue_may_stand_in_a_box() -> None:
    box = "+----------------------------------------+"
    first, second = articles(
        f"{box}\n|            海 洋 工 程 周 讯           |\n|     Vol. 7  No. 46    11/18/2024       |\n{box}\n\n"
        f"[1] 渠水进了山村人家\n{NEWS}\n    (来源: 水利时报)\n\n"
        f"[2] 渡口有了一排新灯\n{NEWS}\n    (来源: 青河日报)\n"
    )
    assert (first.title, second.title) == ("渠水进了山村人家", "渡口有了一排新灯")


def test_what_a_text_cites_is_the_end_of_it() -> None:
    first, second = articles(
        f"渠水改造的几点思考\n屠敏之\n\n{NEWS}\n参考文献\n[1] 石敬. 渠道改良十年. 农业观察, 2022(4): 12-15.\n"
        f"[2] 水利年鉴. 江汇出版社, 2019.\n\n海上风机的检修办法\n卓远帆\n\n{NEWS}\n"
    )
    assert first.body.endswith("[2] 水利年鉴. 江汇出版社, 2019.")
    assert (second.title, second.author) == ("海上风机的检修办法", "卓远帆")


def test_what_stands_below_the_last_article_of_a_law_is_another_text() -> None:
    first, second = articles(
        "交通简报\n第14期\n\n客运班车带货管理办法\n第一条 为规范农村客运班车捎带小件货物，方便群众生活，制定本办法。\n"
        f"第二条 本办法自2024年8月1日起施行。\n\n渠水进了山村人家\n\n{NEWS}\n"
    )
    assert (first.title, first.body[-4:]) == ("客运班车带货管理办法", "起施行。")
    assert second.title == "渠水进了山村人家"


def test_whoever_wrote_to_a_newspaper_may_be_named_with_his_town() -> None:
    assert values_of("（陈国强，八打灵）") == {"author": "陈国强"}
    first, second = articles(
        f"巴士专用道要有人管\n\n{NEWS}\n（陈国强，八打灵）\n\n夜市垃圾谁来收\n\n{NEWS}\n（林惠文，新山市）\n"
    )
    assert (first.author, second.author) == ("陈国强", "林惠文")
    assert (first.title, second.title) == ("巴士专用道要有人管", "夜市垃圾谁来收")


def test_no_paragraph_begins_with_a_comma_below_a_line_that_is_wider_than_the_others() -> None:
    (article,) = articles(
        "河东区启用综合窗口\n\n　　本报讯（记者周明 通讯员李小燕）五月六日上午，河东区政务中心启用了新的综合窗口\n"
        "，开办企业所需的各项手续可以在同一个窗口办理，平\n均用时由过去的五个工作日缩短到一个工作日以内，企\n"
        "业和群众普遍反映良好。据介绍，这一改革将在年底以\n前推广到全区所有街道，届时居民在家门口就能办事。\n"
        "　　下一步，中心还将推出延时服务和上门服务，让更\n多老年人和行动不便的居民享受到便利，同时建立评价\n"
        "机制，每月公布一次结果，请社会各界监督。中心负责\n人表示，欢迎群众提出意见和建议，随时改进工作。\n"
    )
    assert "新的综合窗口，开办企业" in article.body
    assert len(article.body.splitlines()) == 2
