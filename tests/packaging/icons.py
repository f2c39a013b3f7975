"""Draws the icon files of every platform from the two SVG drawings: `python -m tests.packaging.icons` in the root."""

from __future__ import annotations

import os
import struct

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from reader import resources

SIZES = (16, 32, 48, 64, 128, 256, 512)
# Characters cannot be read below this, so the drawing without them is used.
SMALLEST_WITH_CHARACTERS = 48
# Apple's names of the PNG entries, by pixels.
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(size: int) -> bytes:
    """The icon as a PNG file of `size` pixels."""
    name = "duizhao.svg" if size >= SMALLEST_WITH_CHARACTERS else "duizhao-small.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(resources.find("icons", name))).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file with PNG entries; 256 is written as 0, larger ones are left out."""
    chosen = {size: data for size, data in pictures.items() if size <= 256}
    head = struct.pack("<HHH", 0, 1, len(chosen))
    offset = len(head) + 16 * len(chosen)
    for size, data in chosen.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(chosen.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon file with PNG entries."""
    entries = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def main() -> None:
    """Write all icon files beside the drawings."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    pictures = {size: draw(size) for size in SIZES}
    folder = resources.find("icons")
    for size, data in pictures.items():
        (folder / f"duizhao-{size}.png").write_bytes(data)
    (folder / "duizhao.ico").write_bytes(ico(pictures))
    (folder / "duizhao.icns").write_bytes(icns(pictures))
    del application


if __name__ == "__main__":
    main()
