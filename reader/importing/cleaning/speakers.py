"""Who speaks or signs with his post or where he works before his name: 省文化厅厅长 卓文澜, 推广组 徐文彬."""

from __future__ import annotations

import re
from functools import cache

from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.words import any_of

#: Where somebody works who signs with his name behind it: 某大学经济研究中心 方恒.
_PLACES = (
    "(?:大学|学院|研究院|研究所|研究会|中心|集团|公司|银行|党校|委员会|学会|协会"
    "|(?:测|勘|设计|规划)[\u4e00-\u9fff]{0,3}院"
    "|[厅局]|(?:改革|健康|建设|管理|改|科|教|工|经|卫健|国资|农|住建|纪|政法|市|县|区|省|州|工|党|团)委"
    "|(?:组织|宣传|统战|工作|武装|党群)部|[厅局委部].{1,6}处|法院|检察院|医院|政府|总工会|支部|[中小]学|学校)"
)
#: A sign before who wrote: ○ 某大学经济学院教授 万青原.
_MARK = r"(?:[○●□■◎◆◇△▲]\s*)?"
#: The parts of a house, as newsletters of companies name them: 法务部 沙白, 炼铁车间 石磊.
_PARTS = (
    "(?:财务|法务|综合|人力资源|人事|市场|营销|销售|研发|技术|生产|安全|安环|质量|质检|采购|工程|信息|运营|企划|行政|后勤|审计|投资|战略"
    "|编辑|党建|纪检|法律|合规|风控|计划|经营|设备|运行|检修|项目|物资|科技|产品|公共关系|品牌|培训)(?:管理|保障|发展|服务)?部"
    "|(?:公司|集团|机关)?(?:工会|团委)|[\u4e00-\u9fff]{2,8}(?:车间|项目部|事业部|分厂|班组)"
)
_PLACE = rf"[\u4e00-\u9fff]{{2,24}}{_PLACES}|[\u4e00-\u9fff]{{2,6}}[组站科室]|{_PARTS}"


def speaker(folded: str) -> re.Match[str] | None:
    """Who a line names behind his post and nothing else; `name` is he."""
    match = _post().fullmatch(folded) or (
        _posted().fullmatch(folded) if " " in folded or "\u3000" in folded else None
    )
    if match is None:
        return None
    parts = match["name"].split()
    name = ("" if all(len(part) == 1 for part in parts) else " ").join(parts)  # 林 汐 澜 is one
    return match if names_only(name) else None


@cache
def _posted() -> re.Pattern[str]:
    """The same with his house and his post behind it, as journals do: 叶承 某研究所副研究员."""
    return re.compile(
        rf"{_MARK}(?P<name>[\u4e00-\u9fff·]{{2,4}})\s+(?:[\u4e00-\u9fff]{{3,20}}(?:{any_of('position')}|分析师|特聘教授)"
        rf"|[省市县区州镇乡][\u4e00-\u9fff]{{0,12}}{_PLACES}"
        r"|[\u4e00-\u9fff]{2,16}(?:大学|学院|研究院|研究所|研究中心)(?:[\u4e00-\u9fff]{2,10}(?:学院|系|所|院|中心|研究室))?)"
    )


@cache
def _post() -> re.Pattern[str]:
    return re.compile(
        rf"{_MARK}(?:[\u4e00-\u9fff、 ]{{0,24}}{any_of('position')}|{_PLACE})\s+"
        r"(?P<name>[\u4e00-\u9fff·]{2,12}(?:\s+[\u4e00-\u9fff·]{2,4})?|[\u4e00-\u9fff](?:\s{1,4}[\u4e00-\u9fff]){1,2})"
    )
