"""What a reader can set about the page."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.fonts import Region

SMALLEST_ZOOM, LARGEST_ZOOM = 0.5, 4.0
ZOOM_STEP = 1.1


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

    @property
    def em(self) -> int:
        """Type size on the screen in whole device-independent pixels."""
        return max(6, round(self.size * self.zoom))
