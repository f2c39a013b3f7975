"""Files that would grow without end."""

from __future__ import annotations

import time

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.formats.pdf import PDF
from reader.importing.pdf.bombs import is_bomb
from tests.importing.formats.making_pdf import newsletter, picture_only, raw, samples

HEAD = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
    b"<<>>",
)


def forms(depth: int, width: int) -> bytes:
    """A page that draws a form, which draws so many forms, and so on."""
    objects, streams = list(HEAD), {4: b"/X Do"}
    for level in range(depth):
        streams[5 + level] = b"/X Do " * width
        objects.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>>>" % (6 + level)
        )
    streams[5 + depth] = b"0 0 m 1 1 l S"
    objects.append(b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]>>")
    return raw(*objects, streams=streams)


def test_ordinary_files_are_none() -> None:
    for data in (*samples().values(), picture_only(2), forms(3, 20), b"", b"%PDF-1.4 1 0 obj stream\n"):
        assert not is_bomb(data)


def test_forms_within_forms_are_counted() -> None:
    begun = time.perf_counter()
    assert is_bomb(forms(12, 12))
    with pytest.raises(UserError) as caught:
        PDF.read(forms(12, 12), "文.pdf", None)
    assert caught.value.message is messages.PDF_BOMB
    assert time.perf_counter() - begun < 1


def test_forms_that_draw_themselves_end() -> None:
    objects = [*HEAD, b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>>>"]
    assert not is_bomb(raw(*objects, streams={4: b"/X Do", 5: b"/X Do /X Do"}))


@pytest.mark.parametrize("times", [1, 2])
def test_streams_that_grow_too_large_are_told_without_being_unpacked_whole(times: int) -> None:
    import zlib

    content = b"BT (a) Tj ET\n" * 9_000_000
    data = raw(
        *HEAD[:3],
        b"<<>>" if times == 1 else b"<</Filter[/FlateDecode",
        streams={4: content if times == 1 else b""},
    )
    if times == 2:
        packed = zlib.compress(zlib.compress(content))
        data = (
            b"%PDF-1.5\n4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length "
            + b"%d>>stream\n" % len(packed)
            + packed
        )
        assert len(packed) < 10_000
    assert is_bomb(data)


def test_pictures_are_not_unpacked() -> None:
    data = raw(b"<</Subtype/Image>>", streams={1: bytes(110_000_000)})
    begun = time.perf_counter()
    assert not is_bomb(data)
    assert time.perf_counter() - begun < 1


def test_the_newsletter_grows_to_little() -> None:
    assert not is_bomb(newsletter())
