"""Plain texts to be damaged."""

from __future__ import annotations

TEXT = (
    "关于做好粮食储备工作的通知\r\n\r\n\u3000\u3000各县（区）粮食部门：\r\n　　要按照国家规定，确保储备到位。\r\n"
    * 20
)


def samples() -> dict[str, bytes]:
    return {f"{name}.txt": TEXT.encode(name) for name in ("utf-8-sig", "gb18030", "utf-16", "utf-8")} | {
        "big5.txt": "關於發展農業的報告\n第一章\u3000總論".encode("big5hkscs") * 20
    }
