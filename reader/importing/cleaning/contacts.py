"""How a house, or somebody in it, is reached, below the texts of a page: 联系方式, 某协会秘书处 / 电话：0571-…."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Reason

#: Who can be asked is named in a line that is no wider than this.
_CONTACT = 30
#: How a line ends above how a house is reached, and so many lines name it there.
_REACHED, _HOUSE_LINES = ("联系方式", "联系我们", "联系方式:", "联系我们:"), 2
_HOUSE = lazy(
    "[\u4e00-\u9fff（）()]{3,22}(?:秘书处|编辑部|办公室|协会|学会|商会|研究会|研究院|研究所|中心|宣传部|新闻中心)"
)
_TELEPHONE = lazy(r"^[\u4e00-\u9fff]{0,4}(?:电话|传真|手机)\s*[:：]")


def mark_contacts(items: Sequence[Item]) -> None:
    """Who can be asked, above his telephone number; how a house is reached, below a line that says so."""
    for index, item in enumerate(items):
        if item.reason is None and item.line.folded.endswith(_REACHED) and not item.line.prose:
            near = items[index + 1 : index + 2 + _HOUSE_LINES]
            first = next((at for at, other in enumerate(near) if other.reason is Reason.NAVIGATION), 0)
            if first and item.line.width <= _CONTACT and not any(other.line.prose for other in near[:first]):
                for above in (item, *near[:first]):
                    above.reason = above.reason or Reason.NAVIGATION
    _mark_last_house(items)
    for item, following in pairwise(items):
        if (
            item.reason is None
            and not item.line.ended
            and item.line.width <= _CONTACT
            and re.match(r"[\u4e00-\u9fff]{2,8}[:：]", item.line.folded)
            and following.reason is Reason.NAVIGATION
            and _TELEPHONE.search(following.line.folded)
        ):
            item.reason = Reason.NAVIGATION


def _mark_last_house(items: Sequence[Item]) -> None:
    """The name of a house right above how it is reached, below all texts: 某协会秘书处 / 电话：0571-…."""
    at = len(items)
    while at and items[at - 1].reason is not None:
        at -= 1
    told = any(_TELEPHONE.search(item.line.folded) for item in items[at:])
    last = items[at - 1] if at > 1 else None
    if not told or last is None or last.details is not None or not items[at - 2].line.ended:
        return
    if last.line.width <= _CONTACT and _HOUSE.fullmatch(last.line.folded.strip()):
        last.reason = Reason.NAVIGATION
