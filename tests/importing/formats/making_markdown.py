"""Markdown files to be read and damaged."""

from __future__ import annotations

NOTES = """---
title: 低空经济观察
authors: [张三, "李四"]
date: 2024-07-22 08:00
source: 某某日报
---
# 低空经济的**三个**问题

各地要抓住机遇，**要点：**加快`建设`机场
和航线，发展 low-altitude
economy。[办法](http://example.org/a "题")见[附件][附]。[^1]

![图一 机场](a.png)

一、问题
--------

1. 甲项
2. 乙项
   - 丙 *斜*
   - 丁<br>下一行

> 引文一
> 引文二

| 年份 | 数\\|量 |
|------|:----:|
| 2023 | **12** |
| 2024 |  |

```python
x = 1

y = "中"
```

<div><p>居&nbsp;中</p></div>

[附]: http://example.org/b
[^1]: 注文内容
"""


def samples() -> dict[str, bytes]:
    return {
        "notes.md": NOTES.encode(),
        "crlf.md": NOTES.replace("\n", "\r\n").encode("gb18030"),
        "nested.md": ("> 1. **甲**\n>    - 乙 `丙`\n>      ![丁](x)\n\n" * 5).encode("utf-8-sig"),
    }
