"""What is to be seen on a page beside its text: marks, hits, selection, and which of them one is at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.hits import Hits
from reader.ui.reading.marks import MarkIndex
from reader.ui.reading.selection import Selection

if TYPE_CHECKING:
    from reader.ui.reading.choices import Choices


@dataclass(slots=True)
class Scene:
    """What is to be seen on a page beside its text."""

    marks: MarkIndex = field(default_factory=MarkIndex)
    hits: Hits = field(default_factory=Hits)
    current_hit: Span | None = None
    """The one that one is at."""
    destroyed: Hits = field(default_factory=Hits)
    """Places where characters are lost."""
    choices: Choices | None = None
    """What is known of the differences and doubts of each row; None until one asks for it."""
    differences: bool = False
    """Whether what differs between the forms is marked."""
    doubts: bool = False
    """Whether choices of OpenCC's are marked."""
    selection: Selection = field(default_factory=Selection)
    active: Form = Form.SIMPLIFIED
    focused: bool = False
    current_marks: frozenset[int] = frozenset()
    """Ids of the annotation that is chosen and of the other parts of its passage."""
    hovered_marks: frozenset[int] = frozenset()
    """Ids of the annotations that the mouse points at, and of the other parts of their passages."""

    @property
    def emphasised(self) -> frozenset[int]:
        """Ids of the marks that stand out from the others."""
        return self.current_marks | self.hovered_marks
