"""In which script each block of a body is: by itself, else by the body or the blocks around it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.layout import Block
from reader.chinese.script import Script, certain_marks, detect, is_foreign, marks

#: The letters that `marks` has for characters of a script only, and of the other one only.
MARKS = {Script.SIMPLIFIED: "st", Script.TRADITIONAL: "ts"}
# A single character of the other script is a stray among so many.
_AROUND_A_STRAY = 3
# So many blocks around one that tells no script are asked for theirs, in a body of both.
_NEIGHBOURS = 8


class BlockScripts:
    """Tells the scripts of the blocks of a body in a script, each when it is first asked for."""

    def __init__(self, body: str, script: Script, blocks: Sequence[Block]) -> None:
        self._body = body
        self._script = script
        self._blocks = blocks
        self._known: dict[int, Script] = {}

    def of(self, index: int) -> Script:
        """In which script a block is; where that cannot be told it is as the body is, or the blocks next to it.

        Unknown: the body is, or the block is in Japanese or Korean letters.
        """
        if self._script is Script.UNKNOWN:
            return Script.UNKNOWN
        if index not in self._known:
            script = self._detected(index)
            if script is None:
                script = self._neighbours_script(index) if self._script is Script.MIXED else self._script
            elif script is Script.MIXED and self._has_a_lone_stray(index):
                script = self._script
            self._known[index] = script
        return self._known[index]

    def _text(self, index: int) -> str:
        return self._blocks[index].span.of(self._body)

    def _detected(self, index: int) -> Script | None:
        """What the block tells by itself; None where that is nothing."""
        text = self._text(index)
        script = detect(text)
        if script is Script.UNKNOWN and not is_foreign(text, marks(text)):
            return None
        return script

    def _has_a_lone_stray(self, index: int) -> bool:
        """Whether a block of a body in one script has but one character of the other one: a name, a quoted title."""
        if self._script not in MARKS:
            return False
        kinds = certain_marks(self._text(index))
        ours, others = (kinds.count(mark) for mark in MARKS[self._script])
        return others == 1 and ours >= _AROUND_A_STRAY

    def _neighbours_script(self, index: int) -> Script:
        """That of the last block before, else of the first one after, that tells; mixed where none near does."""
        before = range(index - 1, max(-1, index - 1 - _NEIGHBOURS), -1)
        after = range(index + 1, min(len(self._blocks), index + 1 + _NEIGHBOURS))
        for neighbour in (*before, *after):
            script = self._known.get(neighbour) or self._detected(neighbour)
            if script in (Script.SIMPLIFIED, Script.TRADITIONAL):
                return script
        return Script.MIXED
