"""What the first picture of the next start will need of OpenCC, kept in a small file of the user's cache.

Loading OpenCC's dictionaries takes as long as laying out the page. The window opens where it was
left, so the few paragraphs in sight are known beforehand; OpenCC is loaded right after the picture.
A conversion is only taken from the file when it was made by the OpenCC that is installed.
"""

from __future__ import annotations

import json
from pathlib import Path

import opencc

from reader.chinese import converter, script
from reader.chinese.parallel import Form
from reader.ui.reading.page import Page
from reader.ui.settings.settings import cache_folder

#: Code points that are kept at most: a screen holds fewer.
_MOST = 20_000


def file() -> Path:
    """Where the conversions are kept."""
    return cache_folder() / "first-picture.json"


def load() -> None:
    """Take the conversions from the file; without one, or with one that is no good, OpenCC is loaded as ever."""
    try:
        kept = json.loads(file().read_text("utf-8"))
        if kept["opencc"] == opencc.__version__:
            converter.know({(text, config): converted for text, config, converted in kept["conversions"]})
            script.know_letters(kept["letters"])
    except (OSError, ValueError, TypeError, KeyError):
        return


def save(page: Page | None) -> None:
    """Keep the conversions that are in sight on a page."""
    if page is None:
        return
    kept = {
        "opencc": opencc.__version__,
        "conversions": _in_sight(page),
        "letters": _letters(page.parallel.body[:_MOST]),
    }
    place = file()
    draft = place.with_suffix(".new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(kept, ensure_ascii=False), "utf-8")
        draft.replace(place)
    except (OSError, UnicodeEncodeError):
        return  # the next start takes a little longer, nothing else


def _letters(text: str) -> dict[str, str]:
    """What tells the scripts of an article apart, for each of its characters."""
    characters = "".join(sorted({character for character in text if character >= "\u3400"}))
    return dict(zip(characters, script.marks(characters), strict=True))


def _in_sight(page: Page) -> list[tuple[str, str, str]]:
    """Text, configuration and result of each conversion on the screen."""
    parallel, rows = page.parallel, page.rows
    texts = [text for _, text in rows.front_matter()]
    for visible in page.scroller.visible():
        block = rows.rows[visible.at].block
        if block >= 0:
            texts.append(parallel.source(block))
    kept: list[tuple[str, str, str]] = []
    size = 0
    for form in Form:
        for text in dict.fromkeys(texts) if not parallel.own(form) else ():
            size += len(text)
            if size <= _MOST:
                config = parallel.config(form)
                kept.append((text, config, converter.convert(text, config)))
    return kept
