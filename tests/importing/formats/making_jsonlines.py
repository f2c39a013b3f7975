"""Articles as JSON, for the tests."""

from __future__ import annotations

import json

ENTRIES: list[dict[str, object]] = [
    {"标题": "镇上修路", "日期": "2024-07-05", "正文": "第一段。\n第二段。", "标签": ["路", {"深": [1]}]},
    {"title": "旧粮仓开馆", "date": 20240706, "content": '他说"开门"。', "views": 1.5e300, "draft": None},
    {"text": "没有标题的一条。\r\n𠮷"},
]


def lines(entries: list[dict[str, object]], *, escaped: bool = False) -> str:
    """One object on each line."""
    return "".join(json.dumps(entry, ensure_ascii=escaped) + "\n" for entry in entries)


def samples() -> dict[str, bytes]:
    """Whole files for fuzzing."""
    return {
        "lines.jsonl": lines(ENTRIES).encode(),
        "escaped.ndjson": lines(ENTRIES, escaped=True).encode(),
        "list.json": json.dumps(ENTRIES, ensure_ascii=False, indent=2).encode("gb18030"),
        "inside.json": json.dumps({"code": 0, "data": {"list": ENTRIES}}, ensure_ascii=False).encode(),
    }
