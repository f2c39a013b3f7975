"""Who speaks or signs with his post or where he works before his name: 省文化厅厅长 卓文澜, 推广组 徐文彬."""

from __future__ import annotations

import re
from functools import cache

from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.words import any_of

#: Where somebody works who signs with his name behind it: 某大学经济研究中心 方恒.
_PLACES = "(?:大学|学院|研究院|研究所|研究会|中心|集团|公司|银行|党校|委员会|学会|协会)"
_PLACE = rf"[\u4e00-\u9fff]{{2,24}}{_PLACES}|[\u4e00-\u9fff]{{2,6}}[组站科室]"


def speaker(folded: str) -> re.Match[str] | None:
    """Who a line names behind his post and nothing else; `name` is he."""
    match = _post().fullmatch(folded)
    return match if match is not None and names_only(" ".join(match["name"].split())) else None


@cache
def _post() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[\u4e00-\u9fff、 ]{{0,24}}{any_of('position')}|{_PLACE})\s+"
        r"(?P<name>[\u4e00-\u9fff·]{2,12}|[\u4e00-\u9fff]\s{1,4}[\u4e00-\u9fff])"
    )
