"""What closes an article, what stands above one, and what only looks like either: ends, heads, signatures."""

from __future__ import annotations

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document, Kind, Mark, Span

ONE = "河湾村的水车停了二十年，去年冬天又转了起来，磨坊里重新有了面粉的香味。"
TWO = "村里把磨坊交给合作社打理，三户人家轮流看守，收入按工时分给大家。"
THREE = "县里的技术员每个月来一次，检查水轮和轴承，把磨损的地方记在本子上。"


def articles(
    text: str, marks: tuple[Mark, ...] = (), media_type: str = "text/plain"
) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type=media_type, marks=marks, wrapped=not marks)
    return build(document, read(document))


def test_an_article_begins_below_a_mark_of_the_end_alone_in_its_line() -> None:
    found = articles(
        f"水车又转\n新华社青原5月1日电（记者柳岸）{ONE}\n{TWO}\n（完）\n磨坊一日\n新华社记者 程帆\n{THREE}\n"
    )
    assert [one.title for one in found] == ["水车又转", "磨坊一日"]
    assert found[1].author == "程帆"
    assert found[1].body == THREE


def test_a_list_of_other_articles_below_the_end_is_none() -> None:
    (one,) = articles(f"水车又转\n{ONE}\n{TWO}\n（完）\n相关阅读\n磨坊一日\n村里的老桥\n")
    assert one.body == f"{ONE}\n{TWO}"


def test_dispatches_without_titles_are_parted_by_their_ends() -> None:
    found = articles(
        f"新华社青原5月1日电（记者柳岸）{ONE}（完）\n新华社河湾5月1日电（记者程帆）{TWO}（完）\n"
        f"新华社丹渡5月1日电（记者许宁）{THREE}\n"
    )
    assert [one.author for one in found] == ["柳岸", "程帆", "许宁"]


def test_the_title_in_a_dateline_is_the_title_where_there_is_no_other() -> None:
    (one,) = articles(f"新华社河湾5月1日电 题：磨坊一日\n新华社记者 程帆\n{ONE}\n{TWO}\n")
    assert (one.title, one.author) == ("磨坊一日", "程帆")


def test_the_contents_of_one_text_leave_its_title() -> None:
    listed = "一、引言........1\n二、现状........3\n（一）水轮........3\n三、建议........5\n"
    body = f"一、引言\n{ONE}\n二、现状\n（一）水轮\n{TWO}\n三、建议\n{THREE}\n"
    text = f"河湾村水车修复研究报告\n\n目录\n{listed}\n{body}"
    (one,) = articles(text)
    assert one.title == "河湾村水车修复研究报告"
    assert one.body.splitlines()[0] == "一、引言"


def test_the_title_of_a_report_tells_that_its_numbered_parts_are_no_articles() -> None:
    listed = "一、水轮 .... 1\n二、磨坊 .... 3\n三、账目 .... 5\n"
    text = f"河湾村水车修复方案\n\n目录\n{listed}\n一、水轮\n{ONE}\n二、磨坊\n{TWO}\n三、账目\n{THREE}\n"
    (one,) = articles(text)
    assert one.title == "河湾村水车修复方案"


def test_chapters_set_as_a_list_by_their_format_leave_the_title_of_a_law() -> None:
    head = "河湾市水车管理办法\n目录\n"
    listed = "第一章 总则\t1\n第二章 修复\t2\n"
    text = f"{head}{listed}第一章 总则\n第一条　{ONE}\n第二章 修复\n第二条　{TWO}\n"
    starts = [len(head), len(head) + listed.index("第二章")]
    marks = tuple(Mark(Span(start, text.index("\n", start)), Kind.FURNITURE) for start in starts)
    (one,) = articles(text, marks)
    assert one.title == "河湾市水车管理办法"


def test_the_issue_that_an_article_is_from_is_its_source() -> None:
    (one,) = articles(f"把水车写进村志\n\n程帆\n\n《乡土观察》2024年第3期\n\n{ONE}\n{TWO}\n")
    assert (one.title, one.author, one.source) == ("把水车写进村志", "程帆", "乡土观察")


def test_a_source_with_its_day_in_brackets_below_an_item() -> None:
    (one,) = articles(f"水车又转\n{ONE}\n{TWO}\n（摘自河湾县水务局网站 2024-10-10）\n")
    assert (one.source, one.date) == ("河湾县水务局网站", "2024-10-10")


def test_what_stands_above_the_path_of_a_page_is_no_title() -> None:
    text = (
        "首页|客户端|English\n专题专栏\n热词：\n水车\n磨坊\n当前位置：首页 > 新闻 > 正文\n水车又转\n"
        f"发布时间：2024-10-18 15:20  来源：河湾县水务局网站  浏览次数：3,218\n{ONE}\n{TWO}\n版权所有：河湾县水务局\n"
    )
    (one,) = articles(text)
    assert (one.title, one.source, one.date) == ("水车又转", "河湾县水务局网站", "2024-10-18")
    assert one.body == f"{ONE}\n{TWO}"


def test_a_running_head_beside_a_page_number_that_shortens_a_line_of_the_top() -> None:
    talk = "\n".join(
        f"问：{n}年以后水车怎样了？\n答：{body}" for n, body in enumerate((ONE, TWO, THREE) * 2, 1)
    )
    (one,) = articles(
        f"访谈三：钱守河（原磨坊看守）\n访谈人：何岸\n{talk}\n· 11 ·\n访谈三　钱守河\n\n问：后来呢？\n答：{TWO}\n"
    )
    assert "访谈三　钱守河" not in one.body


def test_a_section_named_in_a_list_of_contents_is_no_running_head() -> None:
    listed = "国内要闻\n水车又转........1\n磨坊一日........2\n域外\n老桥新灯........3\n渡口夜话........4\n"
    parts = f"国内要闻\n水车又转\n{ONE}\n磨坊一日\n{TWO}\n域外\n老桥新灯\n{THREE}\n渡口夜话\n{ONE}\n"
    found = articles(f"乡土参考\n2025年第3期\n目　录\n{listed}- 2 -\n{parts}")
    assert "国内要闻" in (found[0].section, found[0].kicker)


def test_a_notice_keeps_the_day_below_its_signature() -> None:
    text = (
        f"02 要闻\n2024年11月6日 星期三\n河湾日报\n\n水车又转\n\n　　本报讯 （记者 柳岸）{ONE}\n\n公 告\n"
        "　　定于11月9日检修水轮，届时磨坊停用。\n河湾市水务公司\n2024年11月5日\n"
    )
    (one,) = articles(text)
    assert one.date == "2024-11-06"


def test_who_edits_a_page_edits_all_its_articles() -> None:
    text = (
        "02 要闻\n2024年11月6日 星期三\n责任编辑/邓小雯 美术编辑/高远\n河湾日报\n\n水车又转\n本报记者 柳岸\n"
        f"　　{ONE}\n\n磨坊一日\n本报记者 程帆\n　　{TWO}\n"
    )
    assert [one.editor for one in articles(text)] == ["邓小雯", "邓小雯"]


def test_a_column_that_looks_at_something_stands_above_the_title() -> None:
    (one,) = articles(f"聚焦“好水车”\n老轮新轴 先算明白账\n本报记者 程帆\n{ONE}\n{TWO}\n")
    assert (one.kicker, one.title) == ("聚焦“好水车”", "老轮新轴 先算明白账")


def test_signature_and_annexes_of_a_notice_on_a_page_of_the_web_are_kept() -> None:
    details = "发布时间：2024-10-18 来源：水务局 浏览次数：12"
    head = f"首页 > 通知公告 > 正文\n关于做好水车检修工作的通知\n{details}\n{ONE}\n{TWO}\n"
    close = "附件：1.水车台账（样式）\n2.水质汇总表\n河湾市水务局\n2024年10月15日\n"
    text = f"{head}{close}扫一扫在手机打开当前页\n版权所有：河湾市水务局\n"
    links = [text.index("2.水质")]
    marks = tuple(Mark(Span(start, text.index("\n", start)), Kind.FURNITURE) for start in links)
    (one,) = articles(text, marks, "text/html")
    assert one.body.splitlines()[2:] == close.splitlines()


def test_a_chapter_named_in_the_contents_and_above_its_only_article_stays() -> None:
    text = f"\f第一章　总则\n第一条　{ONE}\n第二条　{TWO}\n\f第二章　责任\n第三条　{THREE}\n"
    (one,) = articles(f"河湾市水车条例\n目　录\n第一章　总则\n第二章　责任\n{text}")
    assert "第二章　责任" in one.body.splitlines()


def test_who_was_there_is_no_heading() -> None:
    head = "水车修复发布会\n时间：2024年3月5日\n地点：河湾厅\n出席：水务局局长 沈帆\n主持人：新闻处 周岸\n"
    (one,) = articles(f"{head}周岸：\n{ONE}\n沈帆：\n{TWO}\n周岸：\n{THREE}\n")
    assert not one.headings
