"""XML of strangers, in pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing.safe_xml import DEPTH_LIMIT, descend, subtrees, tree


def refusal(data: str | bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        tree(data.encode() if isinstance(data, str) else data, path="文.docx", part="word/x.xml")
    assert caught.value.facts["part"] == "word/x.xml"
    return caught.value


def test_names_have_our_prefixes_whatever_the_file_uses() -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    for prefix in ("w", "any"):
        root = tree(
            f'<{prefix}:p xmlns:{prefix}="{space}" {prefix}:val="1" id="2"/>'.encode(), path="", part=""
        )
        assert (root.tag, dict(root.attrib)) == ("w:p", {"w:val": "1", "id": "2"})
    root = tree(b'<p xmlns="urn:unknown"><q xmlns="" xml:space="preserve"/></p>', path="", part="")
    assert [(element.tag, dict(element.attrib)) for element in root.iter()] == [
        ("urn:unknown}p", {}), ("q", {"xml:space": "preserve"}),
    ]  # fmt: skip


@given(st.integers(1, 7))
def test_subtrees_come_whole_from_pieces_of_any_size(size: int) -> None:
    data = "<a>x<b>1<c/>2</b>y<b>甲</b><d/></a>".encode()
    chunks = [data[at : at + size] for at in range(0, len(data), size)]
    found = list(subtrees(chunks, 1, path="", part=""))
    assert [(element.tag, "".join(element.itertext())) for element in found] == [
        ("b", "12"),
        ("b", "甲"),
        ("d", ""),
    ]
    assert [element.tag for element in subtrees(chunks, 2, path="", part="")] == ["c"]


def test_the_root_can_be_asked_for() -> None:
    error = UserError(messages.DOCX_NONE, path="x")
    assert [
        element.tag for element in subtrees([b"<a><b/></a>"], 1, path="", part="", root=("a", error))
    ] == ["b"]
    with pytest.raises(UserError) as caught:
        list(subtrees([b"<b><b/></b>"], 1, path="", part="", root=("a", error)))
    assert caught.value is error


@pytest.mark.parametrize(
    "data",
    ["", "x", "<a>", "<a></b>", "<a/><b/>", "<a>&x;</a>", "<a>\0</a>", "<a>&#xD800;</a>", "<w:a/>",
     b'<?xml version="1.0" encoding="gbk"?><a>\xd6\xd0</a>', b'<?xml version="1.0" encoding="none"?><a/>',
     b"<a>\xff</a>"],
)  # fmt: skip
def test_what_is_no_xml(data: str | bytes) -> None:
    assert refusal(data).message is messages.PART_DAMAGED


def test_a_document_type_may_only_name_itself() -> None:
    assert tree(b'<!DOCTYPE a PUBLIC "-//X//EN" "http://localhost/x.dtd"><a/>', path="", part="").tag == "a"
    assert refusal('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>').message is messages.PART_ENTITIES
    assert refusal("<!DOCTYPE a []><a/>".encode("utf-16")).message is messages.PART_ENTITIES


def test_depth_has_a_limit() -> None:
    assert (
        len(list(tree(b"<a>" * DEPTH_LIMIT + b"</a>" * DEPTH_LIMIT, path="", part="").iter())) == DEPTH_LIMIT
    )
    assert refusal("<a>" * (DEPTH_LIMIT + 1)).message is messages.PART_DEEP


def test_descend() -> None:
    root = tree(b"<a><b/><b><c/></b><d><c x='1'/></d></a>", path="", part="")
    assert descend(root) is root
    assert descend(root, "b", "c") is None
    found = descend(root, "d", "c")
    assert found is not None
    assert found.get("x") == "1"
    assert descend(None, "b") is None
