"""The texts of the day, each written out in both forms: character stands beside character."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.chinese.span import Span


@dataclass(frozen=True, slots=True)
class Text:
    """An article: its title as it is written, and its paragraphs in both forms, parted by line breaks."""

    name: str
    encoding: str
    title: str
    simplified: str
    traditional: str
    is_traditional: bool = False

    @property
    def written(self) -> str:
        """The body, in the form in which it was written."""
        return self.traditional if self.is_traditional else self.simplified

    def span(self, quote: str) -> Span:
        """Where a passage stands, by what it reads in either form; it must be there once."""
        body = self.simplified if quote in self.simplified else self.traditional
        assert body.count(quote) == 1, quote
        start = body.index(quote)
        return Span(start, start + len(quote))


FIELDS = Text(
    "fields.txt",
    "big5",
    "種好每一塊田",
    "农民把土地交给合作社，年底按面积分红。机器一天能收几百亩，人手不再紧张。\n"
    "合作社统一购买种子和肥料，粮食卖给城市的超市。\n"
    "有人担心价格下跌，合作社设立了风险基金。",
    "農民把土地交給合作社，年底按面積分紅。機器一天能收幾百畝，人手不再緊張。\n"
    "合作社統一購買種子和肥料，糧食賣給城市的超市。\n"
    "有人擔心價格下跌，合作社設立了風險基金。",
    is_traditional=True,
)
NIGHT = Text(
    "night.txt",
    "utf-8",
    "夜间施工须批准",
    "晚上十点以后，工地必须停工。特殊情况须经街道批准，并提前三天公告。\n"
    "居民可以打电话投诉，街道在两天内答复。",
    "晚上十點以後，工地必須停工。特殊情況須經街道批准，並提前三天公告。\n"
    "居民可以打電話投訴，街道在兩天內答覆。",
)
RIVER = Text(
    "river.txt",
    "utf-8",
    "清江两岸换新颜",
    "清江流过三个县，沿岸的小厂一度把废水直接排进河里。去年春天，三个县坐在一起，定下一本共同的账。\n"
    "账上写着谁排了多少水，水里有什么，该由谁来治。每个月的数字都贴在村口，谁都可以看。\n"
    "治理花了两年。厂子搬进园区，污水处理站建了五座，河边种上了树。孩子们又在河里游泳了。",
    "清江流過三個縣，沿岸的小廠一度把廢水直接排進河裏。去年春天，三個縣坐在一起，定下一本共同的賬。\n"
    "賬上寫着誰排了多少水，水裏有什麼，該由誰來治。每個月的數字都貼在村口，誰都可以看。\n"
    "治理花了兩年。廠子搬進園區，污水處理站建了五座，河邊種上了樹。孩子們又在河裏游泳了。",
)
SCHOOL = Text(
    "school.txt",
    "gb18030",
    "山村学校连上网",
    "县里给每个教学点接通了宽带，老师在县城上课，山里的孩子同时听讲。\n"
    "设备由县里统一购买，软件免费使用，教师每周培训一次。\n"
    "家长说，孩子不用走两个小时山路了。网络课不能代替老师，但是缺老师的课终于开齐了。",
    "縣裏給每個教學點接通了寬帶，老師在縣城上課，山裏的孩子同時聽講。\n"
    "設備由縣裏統一購買，軟件免費使用，教師每週培訓一次。\n"
    "家長說，孩子不用走兩個小時山路了。網絡課不能代替老師，但是缺老師的課終於開齊了。",
)

#: In the order in which a folder is imported.
TEXTS = (FIELDS, NIGHT, RIVER, SCHOOL)

#: path, key
CODEBOOK = (
    ("生态环境", "e"),
    ("生态环境/水治理", "w"),
    ("生态环境/绿化", ""),
    ("公共服务", "s"),
    ("公共服务/教育", ""),
    ("公共服务/数字化", ""),
    ("农业", "a"),
    ("农业/合作经济", ""),
    ("城市管理", "c"),
)


def write_texts(folder: Path) -> None:
    """The files that are imported, each in its own encoding."""
    folder.mkdir()
    for text in TEXTS:
        written = f"{text.title}\n" + "".join(f"　　{line}\n" for line in text.written.splitlines())
        (folder / text.name).write_bytes(written.encode(text.encoding))


def write_codebook(path: Path) -> None:
    """The codebook that is imported."""
    lines = ["path,key", *(f"{tag},{key}" for tag, key in CODEBOOK)]
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
