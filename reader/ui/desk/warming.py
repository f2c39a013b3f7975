"""What reading will need soon, loaded while nobody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.errands import Errand

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk

#: A character that every standard changes.
_CHANGED = "\u53d1"


def warm_up(desk: Desk) -> None:
    """Load the segmenter and the readings of the tags on a thread of their own, after the first picture.

    From then on a word is a word, and the first palette opens at once.
    """
    from reader.chinese import words  # noqa: PLC0415 - after the first picture
    from reader.chinese.converter import to_traditional  # noqa: PLC0415
    from reader.chinese.parallel import Form, ParallelText  # noqa: PLC0415
    from reader.chinese.script import Script, Standard  # noqa: PLC0415
    from reader.ui.codebook import finding  # noqa: PLC0415

    tags = list(desk.tags.values())
    page = desk.view.page
    standard = page.parallel.standard if page is not None else Standard.S2T

    def work() -> None:
        to_traditional("", Standard.S2T)  # loads OpenCC, if the first picture did without
        finding.prepare(tags)
        words.load()
        # A standard that changes lengths needs its tables for the first line that is painted.
        ParallelText(_CHANGED, Script.SIMPLIFIED, standard).alignment(Form.TRADITIONAL, 0)

    if not words.is_loaded():
        Errand(work, lambda _: None, desk)
