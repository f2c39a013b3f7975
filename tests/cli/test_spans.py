"""`duizhao span` on running text: phrases that become longer or shorter have exactly their replacement beside them."""

from __future__ import annotations

from pathlib import Path

from reader.chinese.converter import convert
from tests.cli.conftest import Run

#: What the officers of a county would write of their computers; the words in ⟨⟩ change their length in Taiwan's use.
TEXT = """县里的⟨互联网⟩服务站今年换了⟨主板⟩和⟨内存条⟩，从前那批⟨台式机⟩的⟨光驱⟩、⟨软驱⟩也拆了下来。
值班的⟨程序员⟩说，先把⟨用户名⟩和⟨权限⟩整理清楚，再谈⟨云计算⟩与⟨云存储⟩的⟨优先级⟩。
新系统用⟨触摸屏⟩操作：⟨对话框⟩里有⟨复选框⟩和⟨下拉列表⟩，右边是⟨滚动条⟩，看⟨缩略图⟩也不再⟨蓝屏⟩。
⟨网关⟩、⟨网卡⟩、⟨端口⟩和⟨以太网⟩的改造由乡镇承担，⟨城域网⟩归市里管，旧的⟨调制解调器⟩退回仓库。
培训班讲⟨算法⟩、⟨代码⟩、⟨脚本⟩、⟨字节⟩、⟨进制⟩和⟨链表⟩，也讲⟨多线程⟩、⟨虚拟机⟩、⟨关系数据库⟩和⟨元数据⟩。
一位学员把⟨源码⟩存进⟨U盘⟩，给⟨文件名⟩⟨重命名⟩，又在⟨博客⟩上写下怎样⟨刷新⟩、⟨卸载⟩和⟨优化⟩。
卫生院添了⟨彩超⟩，⟨帕金森病⟩和⟨脑梗⟩的随访表由⟨中间件⟩送到市里，⟨知识产权⟩科也来看过⟨演示文稿⟩。
"""


def test_forty_and_more_phrases_that_change_their_length_are_exact(run: Run, tmp_path: Path) -> None:
    body, phrases = _taken_apart(TEXT)
    assert len(phrases) > 40
    file, corpus = tmp_path / "站.txt", tmp_path / "站.duizhao"
    file.write_text(body, "utf-8")
    assert run("import", corpus, file, "--whole").code == 0
    for start, end in phrases:
        phrase = body[start:end]
        expected = convert(phrase, "s2twp")
        assert len(expected) != len(phrase), phrase
        said = run("span", corpus, 1, start, end, "--json", "--traditional", "s2twp").json
        assert (said["simplified"], said["traditional"]) == (phrase, expected)


def _taken_apart(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and where each passage in brackets stands in that."""
    body, places = "", []
    for part in text.split("⟨"):
        phrase, mark, rest = part.rpartition("⟩")
        if mark:
            places.append((len(body), len(body) + len(phrase)))
        body += phrase + rest
    return body, places
