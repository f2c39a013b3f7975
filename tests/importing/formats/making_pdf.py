"""PDF files for the tests, drawn line by line so that every place on a page is known.

The font is embedded: every character has one and the same box, and its code is its code point.
"""

from __future__ import annotations

import hashlib
import math
import struct
import zlib
from collections.abc import Sequence

WIDTH, HEIGHT = 595.0, 842.0

#: Sentences of which bodies are made.
SENTENCES = (
    "青岭镇把旧粮仓改成了图书馆，周末的座位总是坐满。", "镇里的老人说，从前这里堆的是稻谷，现在堆的是书。",
    "去年春天，县里拨出三百万元修缮屋顶和门窗。", "施工队保留了原来的木梁，只换掉了朽坏的部分。",
    "孩子们放学以后先到这里写作业，再回家吃晚饭。", "管理员每晚九点关灯，关灯前要把每一排书架检查一遍。",
    "今后五年，全县还将改造十二座类似的旧建筑。", "河对岸的榨油坊已经停了二十年，院墙上爬满了藤。",
)  # fmt: skip

#: Every code is a character of its own, and so it says; `%s` takes what a test maps otherwise.
_TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange %s
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end"""


class Drawing:
    """A PDF that is drawn piece by piece; places are in points from the lower left corner."""

    def __init__(self, width: float = WIDTH, height: float = HEIGHT) -> None:
        self._size = width, height
        self._pages: list[tuple[bytes, bytes]] = []
        self._content: list[str] = []
        self.properties: dict[str, str] = {}
        self.meanings: dict[str, str] = {}
        """What the font says a character means, where it says something else than itself."""

    def line(self, text: str, x: float, y: float, size: float = 10.5, *, angle: float = 0) -> None:
        """Draw a line that begins at a place and runs at an angle (in degrees, counterclockwise)."""
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        codes = text.encode("utf-16-be").hex()
        matrix = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {x:.2f} {y:.2f}"
        self._content.append(f"BT /F {size} Tf {matrix} Tm <{codes}> Tj ET")

    def centred(self, text: str, y: float, size: float = 10.5, *, x: float = WIDTH / 2) -> None:
        """Draw ideographs so that their middle is at `x`."""
        self.line(text, x - len(text) * size / 2, y, size)

    def lines(
        self, texts: Sequence[str], x: float, y: float, *, size: float = 10.5, pitch: float = 1.5
    ) -> float:
        """Draw lines below each other, those that begin with ideographic spaces indented; where the next would be."""
        for text in texts:
            shown = text.lstrip("\u3000")
            self.line(shown, x + (len(text) - len(shown)) * size, y, size)
            y -= size * pitch
        return y

    def page(self, entries: str = "") -> None:
        """End the page; `entries` go into its dictionary."""
        self._pages.append(("\n".join(self._content).encode(), entries.encode()))
        self._content = []

    def bytes(self, password: str | None = None) -> bytes:
        """The file, locked where a password is given."""
        kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(self._pages)))
        box = "[0 0 {:.2f} {:.2f}]".format(*self._size)
        special = [
            f"<{ord(char):04x}> <{meaning.encode('utf-16-be').hex()}>"
            for char, meaning in self.meanings.items()
        ]
        mapping = f"{len(special)} beginbfchar {' '.join(special)} endbfchar" if special else ""
        objects = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            f"<</Type/Pages/Kids[{kids}]/Count {len(self._pages)}/MediaBox{box}>>".encode(),
            b"<<" + b"".join(_property(name, value) for name, value in self.properties.items()) + b">>",
            *_FONT,
        ]
        streams = {7: _box_font(), 8: (_TO_UNICODE % mapping).encode(), 9: b"\0\1" * 0x10000}
        for content, entries in self._pages:
            number = len(objects) + 2
            streams[number] = content
            page = b"<</Type/Page/Parent 2 0 R/Resources<</Font<</F 4 0 R>>>>/Contents %d 0 R" % number
            objects += [page + entries + b">>", b"<<>>"]
        return raw(*objects, streams=streams, info=3, password=password)


def _property(name: str, value: str) -> bytes:
    return f"/{name}<feff{value.encode('utf-16-be').hex()}>".encode()


#: Objects 4 to 9 of a drawing; ASCII is half as wide as the rest.
_FONT = (
    b"<</Type/Font/Subtype/Type0/BaseFont/Boxes/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 8 0 R>>",
    b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Boxes/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
    b"/Supplement 0>>/DW 1000/W[0 255 500]/FontDescriptor 6 0 R"
    b"/CIDToGIDMap 9 0 R>>",
    b"<</Type/FontDescriptor/FontName/Boxes/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
    b"/Descent -120/CapHeight 880/StemV 80/FontFile2 7 0 R>>",
    b"<<>>",
    b"<<>>",
    b"<<>>",
)


def _box_font() -> bytes:
    """A TrueType font with one glyph, a box, beside the one for missing ones."""
    outline = struct.pack(">hhhhh", 1, 0, -120, 500, 880) + struct.pack(">HH", 3, 0) + b"\x01" * 4
    outline += struct.pack(">4h", 0, 500, 0, -500) + struct.pack(">4h", -120, 0, 1000, 0)
    outline += b"\0" * (-len(outline) % 4)
    tables = {
        b"glyf": outline,
        b"head": struct.pack(
            ">IIIIHHQQhhhhHHhhh", 0x10000, 0, 0, 0x5F0F3CF5, 0, 1000, 0, 0, 0, -120, 1000, 880, 0, 8, 2, 1, 0
        ),
        b"hhea": struct.pack(">Ihhh", 0x10000, 880, -120, 0) + struct.pack(">H11hH", 1000, *[0] * 11, 1),
        b"hmtx": struct.pack(">Hhh", 1000, 0, 0),
        b"loca": struct.pack(">III", 0, 0, len(outline)),
        b"maxp": struct.pack(">I14H", 0x10000, 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    head = struct.pack(">IHHHH", 0x10000, len(tables), 64, 2, len(tables) * 16 - 64)
    at, directory, body = len(head) + 16 * len(tables), b"", b""
    for tag, table in tables.items():
        directory += tag + struct.pack(">III", 0, at + len(body), len(table))
        body += table + b"\0" * (-len(table) % 4)
    return head + directory + body


def raw(
    *objects: bytes, streams: dict[int, bytes] | None = None, info: int = 0, password: str | None = None
) -> bytes:
    """A PDF of objects as they are written in it, the first the catalogue; `streams` belong to objects by number."""
    written, places = b"%PDF-1.5\n", []
    lock = None if password is None else _Lock(password)
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        body = content
        if streams and number in streams:
            packed = zlib.compress(streams[number])
            if lock is not None:
                packed = lock.encrypted(packed, number)
            body = content.removesuffix(b">>") + b"/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
            body += packed + b"\nendstream"
        written += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"/Size %d/Root 1 0 R" % (len(objects) + 1)
    if info and lock is None:
        trailer += b"/Info %d 0 R" % info
    if lock is not None:
        trailer += lock.entries
    return (
        written
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer<<%s>>\nstartxref\n%d\n%%%%EOF" % (trailer, len(written))
    )


class _Lock:
    """The oldest encryption of PDF (RC4 of 40 bits), with one password for user and owner."""

    _PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + self._PADDING)[:32]
        owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        rights = struct.pack("<i", -4)
        self._key = hashlib.md5(padded + owner + rights + b"duizhao").digest()[:5]
        user = _rc4(self._key, self._PADDING)
        self.entries = b"/ID[<%s><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (
            b"duizhao".hex().encode(), owner.hex().encode(), user.hex().encode(),
        )  # fmt: skip

    def encrypted(self, data: bytes, number: int) -> bytes:
        key = hashlib.md5(self._key + struct.pack("<I", number)[:3] + b"\0\0").digest()[:10]
        return _rc4(key, data)


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def prose(count: int, start: int = 0) -> str:
    """A paragraph of so many sentences."""
    return "".join(SENTENCES[(start + index) % len(SENTENCES)] for index in range(count))


def set_in(width: int, *paragraphs: str) -> list[str]:
    """Paragraphs with their first lines indented by two, in lines of at most `width` characters."""
    lines = []
    for paragraph in paragraphs:
        text = "\u3000\u3000" + paragraph
        lines.extend(text[at : at + width] for at in range(0, len(text), width))
    return lines


def picture_only(pages: int) -> bytes:
    """A PDF as a scanner makes it: a picture on each page, no text."""
    kids = b" ".join(b"%d 0 R" % (5 + page) for page in range(pages))
    page = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 3 0 R>>>>>>"
    )
    return raw(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, pages),
        b"<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8>>",
        b"<<>>",
        *[page] * pages,
        streams={3: bytes(range(64)), 4: b"q 400 0 0 600 50 50 cm /I Do Q"},
    )


def newsletter() -> bytes:
    """Two pages in two columns under a headline, with running heads and page numbers."""
    drawing = Drawing()
    drawing.properties = {"Title": "旧粮仓怎样变成图书馆"}
    for page in (1, 2):
        drawing.centred("青岭文化", 800, 9)
        if page == 1:
            drawing.centred("旧粮仓怎样变成图书馆", 760, 20)
        for x in (60, 310):
            drawing.lines(set_in(21, prose(4, page), prose(3, x)), x, 720)
        drawing.line(f"— {page} —", 280, 30, 9)
        drawing.page()
    return drawing.bytes()


def samples() -> dict[str, bytes]:
    """Whole files for fuzzing: two columns with heads, and one with an ordinary Latin font."""
    by_hand = raw(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<<>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        streams={4: b"BT /F 12 Tf 50 700 Td (The first line) Tj 0 -18 Td (and the second) Tj ET"},
    )
    return {"columns.pdf": newsletter(), "by_hand.pdf": by_hand}
