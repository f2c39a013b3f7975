"""What the outlines say of files of many layouts comes out of their import, fact by fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.cleaning.scoring import facts_of, missed, outline_of

ROOT = Path(__file__).resolve().parents[3]
LAYOUTS = ROOT / "tests" / "importing" / "layouts"
#: Not ours, so not in the project; there while it is worked on.
SAMPLES = ROOT.parent / "shared" / "samples"

#: Files of which some facts are missed, with these facts: a change for the better fails as well.
KNOWN: dict[str, list[str]] = {
    # A question mark that stands for a lost 。” could also be one: it is left.
    "c/01.txt": ["古渠新水潤田疇: not in it: ?"],
    # A date in the first sentence may be that of an event long ago: it is not taken for the article's.
    "c/05.txt": ["2024年5月17日,澄川市政府新闻办公: date 2024-05-17"],
    # The caption is a sentence and then a name; nothing tells it from the text.
    "c/08.txt": ["发改委:粮食供应总体平稳: not in it: 小雯摄省发展"],
    # The line above the title is one of the page, not of a masthead of which anything else is in sight.
    "c/14.txt": ["首场记者会,这些回答很干脆: section 同心奋进新时代·两会特别报道"],
    # The medium is glued to the report's place without a mark between.
    "c/22.txt": ["江凌會 促兩地交流正常化: source 江畔報"],
    # Of three lines above a text the middle one is taken for the title; here it is the last.
    "c/24.txt": ["“水网建设”记者会侧记: title"],
    # A law of Hong Kong is counted as a chapter of all laws; chapters are no titles.
    "d/68_hk_law.txt": ["第9999章　社區農圃規例: is there"],
    # The last leaf of a book tells nothing of itself but by its words.
    "e/e210_epub.epub": ["江合市绿化条例: ends with 条例自2018年6月1日起施行。"],
    # An account behind the last sentence that is not called as media are.
    "g/g108_newsletter.txt": ["中小企业数字化转型试点成效初显: source 江海工信"],
    # Thanks to givers are an item of their own here.
    "h/h35_tradold.txt": [
        "4 articles",
        "年度大事記: ends with 「互助銀行」獲頒年度創新服務獎。",
        "鳴謝: begins with 本年度承蒙下列機構",
        "鳴謝: title",
    ],
    # News of members is an article here, not a notice; a lone line above a title is a section.
    "h/h_u02_trad.txt": [
        "3 articles",
        "從赤腳醫生到衛生局長：訪五八屆校友段玉琴: section 校友專訪",
        "理事會紀要: ends with 每名二千元。",
        "會員動態: begins with 一九六三屆林桂芳學長",
        "會員動態: title",
    ],
    # The second of two reports in one section has nothing that news begin with.
    "h/h_v01_issue.txt": [
        "4 articles",
        "全市新增家庭养老床位1200张: ends with 每季度考核一次。",
        "“银龄食堂”有了统一标识: begins with 从9月起，全市216家",
        "“银龄食堂”有了统一标识: title",
    ],
    # A board of activities is counted as the last part of an issue.
    "h/h_v02_trad.txt": [
        "手藝要有人接　瓦匠師傅許萬來的心願: ends with 許師傅笑著說。",
    ],
    # X谈“…” above a paired title can be a kicker or a title.
    "h/h_v04_page.txt": [
        "守住一口锅 走出一条路: title",
        "守住一口锅 走出一条路: kicker 老字号掌门人谈“守”与“变”",
    ],
    # Letters to the editors: a title that stands in the contents without a page.
    "i/i5_iii03_party_journal.txt": [
        "3 articles",
        "新业态党建工作的难点与突破: ends with 哪里，党建工作就要跟到哪里。",
        "读者来信: begins with 贵刊第六期关于基层减负的文章，说",
        "读者来信: title",
    ],
    # Items of a brief that are counted as the parts of an article are, and nothing else that parts them.
    "j/j32_bull_plain.txt": [
        "4 articles",
        "高新区上半年新增高新技术企业94家: begins with 今年上半年，高新区新增高新技术企",
        "高新区上半年新增高新技术企业94家: ends with 直接拨付，企业无须另行申请。",
        "高新区上半年新增高新技术企业94家: title",
        "“企业服务专员”解决用电难题: begins with 位于创新路的明澈光电有限公司原计",
        "“企业服务专员”解决用电难题: ends with 上半年累计解决问题938个。",
        "“企业服务专员”解决用电难题: title",
        "园区举办首场“校企双选夜市”: begins with 7月10日晚，高新区联合五所高校",
        "园区举办首场“校企双选夜市”: ends with ，气氛轻松，深受年轻人欢迎。",
        "园区举办首场“校企双选夜市”: title",
        "下半年企业服务工作安排: begins with 下半年，高新区将围绕以下方面做好",
        "下半年企业服务工作安排: title",
    ],
    # The weather and what is on television stand above the masthead, and no rule knows them.
    "l/l12_last_page.txt": ["把博物馆搬进地铁换乘厅: title"],
    # A first line that a column cut so soon could be the second line of a title.
    "l/l60_newspaper_sources.txt": ["货运班列跑出“公交化”: is there"],
    # Behind a source and its day only names are read, not 本报评论员.
    "l/lc2_glossed.txt": ["讓“耐心”成為國資的底色: author 評論員"],
    # What is left of a chart, the unit of its figures, is a line like any other.
    "m/m01_newspaper.txt": ["内河港口岸电覆盖率首次过半: not in it: 单位：个"],
    # Of two lines of a title the first could stand alone; it is taken for the kicker.
    "m/m04_newspaper.txt": ["社区博物馆：把老街装进三十平方米: title"],
    # A newspaper with a name of two characters could be a word.
    "m/m08_newspaper.txt": ["8英寸晶圆厂为何“老树发新枝”: source 芯报"],
    # Of two lines of a title the first could stand alone; who reported stands in the midst of the text.
    "m/m10_overseas.txt": [
        "入境游客“说走就走” 支付不再是坎: title",
        "入境游客“说走就走” 支付不再是坎: author 慕容君",
    ],
    # The name of the newspaper is set apart character by character beside page and day.
    "m/m14_newspaper.txt": ["南屿海域人工鱼礁投放满十年: source 南屿报"],
    # A name that begins as an ordinal does is not seen to be one.
    "m/m16_newspaper.txt": [
        "3 articles",
        "余热“串”起一座城的冬天: ends with 说：“屋里二十三度，比去年足。”",
        "玩具出口企业抱团“过关”: begins with 一只毛绒熊要过多少道关？线头拉力",
        "玩具出口企业抱团“过关”: title",
        "玩具出口企业抱团“过关”: author 第五强",
    ],
    # The name of the page stands above a poem, and is none of the article below it.
    "m/m18_newspaper.txt": ["社区博物馆：把老街装进三十平方米: section 笔架山副刊"],
    # A first sentence that a column cut behind its question mark could be a subtitle.
    "m/m20_newspaper.txt": ["冷链追溯要让群众看得见 疫苗冷链追溯系统: is there"],
    # A word between items with stars is no section where the one above them was known.
    "m/m21_newspaper.txt": ["巡回审判车开进茶山: section 一线风采"],
    # A footnote and the end of a page stand within a sentence.
    "m/m53_newsletter.txt": ["8英寸晶圆厂为何“老树发新枝”: in one piece: 厂关线拍卖。三者价格相差"],
    # Items counted in brackets with nothing else could be the parts of one report.
    "m/m54_bulletin.txt": [
        "3 articles",
        "入境游客“说走就走”，支付不再是坎: begins with 英国游客Daniel Whitm",
        "入境游客“说走就走”，支付不再是坎: ends with 菜单、路牌、讲解词翻译得更地道。",
        "入境游客“说走就走”，支付不再是坎: title",
        "“以竹代塑”产业联盟在箬溪成立: begins with 由二十七家企业、九所院校共同发起",
        "“以竹代塑”产业联盟在箬溪成立: ends with 让“绿色生意”先在家门口做起来。",
        "“以竹代塑”产业联盟在箬溪成立: title",
        "冰雪装备的国产“雪板”滑出国门: begins with 零下十八度，试滑场的雪槽里，一块",
        "冰雪装备的国产“雪板”滑出国门: ends with 企业打算与钢铁研究机构合作攻关。",
        "冰雪装备的国产“雪板”滑出国门: title",
        "冰雪装备的国产“雪板”滑出国门: not in it: 联系人",
    ],
    # A newspaper with a name of two characters could be a word.
    "m/m59_weekly.txt": [
        "8英寸晶圆厂为何“老树发新枝”: ends with 来，公司产能利用率回升到91%。",
        "8英寸晶圆厂为何“老树发新枝”: source 芯报",
    ],
    # Of two lines of a title the first could stand alone; nothing tells the hyphen of a cut word from its own.
    "m/m63_newsletter.txt": [
        "虚拟电厂首次参与跨省调峰的经验与启示: title",
        "虚拟电厂首次参与跨省调峰的经验与启示: in one piece: demand-side flexibility in practice",
    ],
    # Of two lines of a title the first could stand alone.
    "m/m65_newsletter.txt": ["内河港口岸电覆盖率首次过半: title"],
    # What stands above a title that tells an event is taken for the title; short pieces of a cut sentence for headings.
    "m/m_n01_newspaper.txt": [
        "一亩黑土地的“体检报告”: title",
        "一亩黑土地的“体检报告”: kicker 全省耕地质量调查启动",
        "一亩黑土地的“体检报告”: in one piece: 属……种粮大户夏长顺拿到",
        "巡回审判车开进茶山: in one piece: 元，经销商要求连本带息付",
    ],
    # A column cut the first line of a paragraph behind its only comma, as long as a heading.
    "n/n01_newspaper.txt": ["陆维舟在津调研港航央企智慧码头建设: in one piece: 屏幕前同时指挥四台轨道吊"],
    # A question above a title is taken for the title, as it is above a subtitle.
    "n/n02_newspaper.txt": [
        "让每一滴水都“算得清、用得值”: title",
        "让每一滴水都“算得清、用得值”: kicker 节水也能“生钱”？",
    ],
    # Below a kicker two lines of one length are one title; nothing tells the second from a subtitle.
    "o/o11_newspaper.txt": [
        "让首台套在“真场景”里跑起来: title",
        "让首台套在“真场景”里跑起来: subtitle 为新产品成熟创造更多真实订单",
    ],
    # Nothing tells the hyphen of a cut word from its own.
    "o/o57_newsletter.txt": ["手提箱里的量子重力仪: in one piece: 《Metrologia》上"],
    # A column cut a paragraph between two sentences.
    "p/p2e_newspaper.txt": ["前沿材料产业化提速 省里出台18条: in one piece: 的保费补贴。业内人士认为"],
    # One of three glosses stands alone in quotes, as in a lesson.
    "p/p38_glossed.txt": ["地下一千二百米,採鹽後留下的空洞成了: no gloss"],
    # What stands above the note of an editor leads to the title below it; here that is the first heading.
    "p/p8o_newsletter.txt": ["专家谈成果转化: is there"],
    # The list of contents gives the kicker and the title as one.
    "q/q54_newsletter.txt": ["穿山十九公里 “望川一号”盾构机顺利出洞: title"],
    # What is left of a chart stands between two paragraphs, with nothing that tells it from them.
    "q/q05_newspaper.txt": ["种子入库：零下十八度里的“诺亚方舟”: not in it: 21.4"],
    # Each line of a poem stands apart, or none does, so nothing tells the title of the second.
    "q/q21_newspaper.txt": ["夜班地铁（外一首）: heading: 扳道工"],
    "q/q64_newsletter.txt": ["夜班地铁（外一首）: heading: 扳道工"],
    "q/qr55_newsletter.txt": ["夜班地铁（外一首）: heading: 扳道工"],
    # So few glosses, of which hardly one comes again, could be those of a teacher.
    "q/q46_glossed.txt": [
        "一江碧水的“跨省賬單”: ends with 定由第三方機構每月公佈監測結果。",
        "一江碧水的“跨省賬單”: no gloss",
        "腦機接口進入醫保目錄之後: ends with 金承受能力，將在評估後分步推進。",
        "腦機接口進入醫保目錄之後: no gloss",
    ],
    # Nothing tells two lines without a source or a byline below a text from two headings.
    "q/qs04_newspaper.txt": [
        "3 articles",
        "一袋水泥的“减碳账”: ends with 例，让先走一步的企业看得到回报。",
        "省天使母基金首次公布“失败清单”: begins with 7月3日，云陵省天使投资母基金发",
        "省天使母基金首次公布“失败清单”: title",
        "省天使母基金首次公布“失败清单”: kicker 成立四年 投出486个项目",
    ],
    # 会员 alone in a line is a word of pages.
    "q/qx01_newsletter.txt": [
        "望川高新区：“小升规”跑出加速度: section 会员",
        "老厂长的“三本账”: section 会员",
    ],
    # A line that ends a paragraph is as wide as the only line of one, in an issue in which such are common.
    "q/qy04_newsletter.txt": ["非遗工坊里的“新学徒”: in one piece: 肯坐下来学。工坊里的学徒"],
    # A note in brackets of its own stands within a sentence.
    "q/qz04_newspaper.txt": ["以更大力度推动国有资本向实业回归: in one piece: 较大改观。但也要看到，个"],
    # Of two lines of a title the first could stand alone; it is a sentence that says in short what the text says.
    "r/ru04_newspaper.txt": ["老茶馆的新账本: title"],
    # A title that was cut far narrower than the text, without a mark that it goes on.
    "r/ru51_newsletter.txt": ["大模型“进村”：村干部少填了多少张表: title"],
    # A name whose surname is none, alone in a line below the title of the first article.
    "r/rv06_newspaper.txt": ["一块玻璃怎样长成“电站”: author 晶莹"],
    # Readings with figures and without brackets: 橋qiao2.
    "r/rv31_glossed.txt": ["老橋“體檢”有了“聽診器”: is there"],
}


FOLDERS = sorted(path.parent for path in LAYOUTS.glob("*/outline.json"))


def cases(folder: Path) -> list[object]:
    if not (folder / "outline.json").exists():
        return [pytest.param(folder, marks=pytest.mark.skip(reason=f"{folder} is not here"), id=folder.name)]
    return [pytest.param(folder / name, id=f"{folder.name}/{name}") for name in outline_of(folder)]


@pytest.mark.parametrize("path", [case for folder in (*FOLDERS, SAMPLES) for case in cases(folder)])
def test_the_import_gives_what_the_outline_says(path: Path) -> None:
    gold = outline_of(path.parent)[path.name]
    found = missed(path, gold)
    facts = [line.split(" — instead: ")[0] for line in found]
    assert facts == KNOWN.get(f"{path.parent.name}/{path.name}", []), "\n".join(["missed:", *found])


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_file_has_an_outline_and_every_outline_its_file(folder: Path) -> None:
    files = {path.name for path in folder.iterdir() if path.name != "outline.json"}
    assert set(outline_of(folder)) == files
    assert set(KNOWN) <= {f"{other.name}/{name}" for other in FOLDERS for name in outline_of(other)}


def test_the_rules_see_what_is_missed() -> None:
    """A test of the test: an outline that is wrong in everything holds in nothing but the number of articles."""
    path = LAYOUTS / "b" / "b15_clean.txt"
    gold = outline_of(path.parent)[path.name]
    wrong = {
        "script": "traditional",
        "articles": [
            {
                "starts": gold["articles"][0]["starts"][1:4], "ends": "没有的话", "title": "没有的题目",
                "kicker": "没有",
                "source": "没有", "date": "1999-01-01", "author_like": "没有", "joins": ["没有"], "headings": ["没有"],
                "absent": [gold["articles"][0]["starts"]], "damaged": [["没有", "也没有"]],
            }
        ],
    }  # fmt: skip
    facts = list(facts_of(path, wrong))
    assert [fact.what for fact in facts if fact.holds][1:] == [f"{'没有的题目'}: is there"]
    assert len(facts) == 14
