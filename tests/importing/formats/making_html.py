"""Web pages for the tests: whole ones of our own invention in `pages`, each laid out as some kind of site does it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "pages"

PARAGRAPHS = (
    "清早五点，渡口的第一班船就要开了，船工把缆绳从桩上解下来，朝岸上喊了一声。",
    "坐船的多是去对岸赶集的人，竹篓里装着鸡蛋、菌子和刚摘的茶，谁也不急着上岸。",
    "新桥通车以后，渡口改成了茶馆，老船工说，水还是那条水，只是过河的人少了。",
)


def outline() -> dict[str, Any]:
    """For each page what must be found in it; None for a page that has no article."""
    found: dict[str, Any] = json.loads((FOLDER / "outline.json").read_text("utf-8"))
    return found


def page(name: str) -> bytes:
    """The bytes of a whole page."""
    return (FOLDER / f"{name}.html").read_bytes()


def markup(body: str = "", *, head: str = "", title: str = "渡口的早晨") -> str:
    """A small page with an article; `body` stands behind the text."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f"<html><head><meta charset=utf-8>{head}<title>{title}_水乡网</title></head>"
        f"<body><h1>{title}</h1><div>{text}</div>{body}</body></html>"
    )


def samples() -> dict[str, bytes]:
    """Whole files for `fuzzing`: the pages with an article; an index is refused on purpose."""
    return {f"{name}.html": page(name) for name, wanted in outline().items() if wanted is not None}
