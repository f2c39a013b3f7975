"""What a reader can set about the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.chinese.parallel import Form
from reader.ui.fonts import Region

SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0
ZOOM_STEP = 1.1


class Layout(StrEnum):
    """Which forms are shown, and how they stand to each other."""

    BESIDE = "beside"
    """Paragraph beside paragraph; one above the other where there is no room for two columns."""
    STACKED = "stacked"
    """The paragraph of one form above that of the other."""
    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
    WRITTEN = "written"
    """The body as it stands, in whichever script."""

    def forms(self, written: Form) -> tuple[Form, ...]:
        """The forms that are shown, in order, of an article that is written in that form."""
        alone = {
            Layout.SIMPLIFIED: Form.SIMPLIFIED,
            Layout.TRADITIONAL: Form.TRADITIONAL,
            Layout.WRITTEN: written,
        }
        return (alone[self],) if self in alone else tuple(Form)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """Type and page, in pixels and ems; the defaults are meant for hours of reading."""

    size: float = 17.0
    """Type size in pixels at 100 %."""
    zoom: float = 1.0
    line_spacing: float = 1.8
    """Line height in ems."""
    measure: int = 36
    """Most characters in a line; fewer where the window is narrow."""
    paragraph_space: float = 0.7
    """Space between paragraphs in ems."""
    indent: bool = True
    """Two ems before the first line of a paragraph that does not bring its own."""
    region: Region = Region.TAIWAN
    """Whose shapes the traditional form has where its standard does not say."""
    layout: Layout = Layout.BESIDE
    simplified_face: str = ""
    traditional_face: str = ""
    """Families that a person chose for the forms; empty: those that suit the system."""

    @property
    def em(self) -> int:
        """Type size on the screen in whole device-independent pixels."""
        return max(6, round(self.size * self.zoom))
