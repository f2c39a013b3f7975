"""What lines say that belong to a page, in both scripts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.chinese.folding import fold
from reader.importing.markup import phrases

YES: list[tuple[Callable[[str], bool], list[str]]] = [
    (
        phrases.is_control,
        [
            "大 中 小",
            "【打印】【关闭】",
            "字号：A- A A+",
            "分享到： 微信 微博 QQ空间",
            "關閉視窗",
            "收藏微博微信",
            "字号小大",
            "【1】【2】",
            "評論（0）",
            "12",
            "************",
        ],
    ),
    (
        phrases.is_prompt,
        [
            "上一篇：春耕时节",
            "下一則",
            "扫一扫在手机打开当前页",
            "分享到：",
            "浏览次数： 1,284",
            "关注某某公众号",
            "點擊進入專題",
            "标签：桥 路",
            "Previous: x",
        ],
    ),
    (
        phrases.is_position,
        [
            "当前位置：首页 > 新闻",
            "您現在的位置：首頁",
            "首页 > 要闻 > 正文",
            "首頁 / 生活",
            "河声网>>时政>>正文",
        ],
    ),
    (
        phrases.is_section,
        [
            "相关阅读",
            "【延伸閱讀】",
            "热点新闻",
            "新闻排行榜 更多>>",
            "大家都在看",
            "作者最近文章",
            "24小时热文",
        ],
    ),
    (
        phrases.is_comment_section,
        ["网友评论", "評論(318)", "3 条评论", "文明上网理性发言", "留言与评论（共有 0 条评论）"],
    ),
    (
        phrases.is_notice,
        [
            "版权所有：某某网",
            "未經授權，不得轉載",
            "转载请注明出处",
            "京ICP备00000001号",
            "凡本网注明“来源：某网”的作品，版权均属某网",
            "本文仅代表作者个人观点",
            "主办单位：某某市人民政府办公室",
        ],
    ),
    (
        phrases.is_detail,
        [
            "2024-02-22 08:49",
            "来源：某报",
            "（責任編輯：王五）",
            "国发〔2024〕5号",
            "索 引 号：\t0001",
            "民國113年5月2日",
            "发文机关：\t某局",
        ],
    ),
    (
        phrases.is_labelled_detail,
        ["责任编辑：张三", "（责编：白露、霜降）", "[編輯：李四]", "来源：某报 2024-05-01", "原标题：某某"],
    ),
    (phrases.is_attachment, ["附件：1.名单", "名单.docx", "相关附件"]),
    (phrases.leads_out, ["点击进入专题>>", "更多", "详情…"]),
    (phrases.is_label_alone, ["责任编辑："]),
    (phrases.names_source, ["2024-05-01 来源：某报", "資料來源：某局"]),
]

NO: list[tuple[Callable[[str], bool], list[str]]] = [
    (phrases.is_control, ["2024-02-22", "第1条", "大米和小麦", "中国新闻", "三、下一步工作", "关注民生"]),
    (phrases.is_prompt, ["前期工作进展顺利", "扩大开放的十条措施", "上下一心，渡过难关", "访问团抵达口岸"]),
    (phrases.is_position, ["位于城南的老码头", "首页设计大赛落幕"]),
    (phrases.is_section, ["关于信息公开的规定", "吵出来的规矩", "一、总体要求", "三年少打官司四十起"]),
    (phrases.is_comment_section, ["评论员文章说得明白", "留言簿里的三十年"]),
    (phrases.is_notice, ["村委会开了七次会", "这部著作的版权由三家平分以后，纠纷反而少了"]),
    (phrases.is_detail, ["编辑部的灯亮到深夜", "一渠清水算得清"]),
    (phrases.is_labelled_detail, ["记者在现场看到，水位已经回落", "来源是上游的三条支流"]),
    (phrases.is_attachment, ["附近的居民说"]),
    (phrases.leads_out, ["河运部有关负责人解读上半年运行情况"]),
]


@pytest.mark.parametrize(("holds", "line"), [(holds, line) for holds, lines in YES for line in lines])
def test_lines_of_a_kind(holds: Callable[[str], bool], line: str) -> None:
    assert holds(fold(line))


@pytest.mark.parametrize(("holds", "line"), [(holds, line) for holds, lines in NO for line in lines])
def test_lines_of_none(holds: Callable[[str], bool], line: str) -> None:
    assert not holds(fold(line))
