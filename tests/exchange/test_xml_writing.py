"""XML as it is written is read as it was."""

from __future__ import annotations

import io
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from reader.exchange.xml_writing import ILLEGAL, XmlWriter

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(TEXTS, TEXTS)
def test_texts_and_attributes_are_read_as_they_were(text: str, value: str) -> None:
    file = io.BytesIO()
    xml = XmlWriter(file)
    with xml.begin("a", value=value, none=None):
        xml.element("b", text, value=value)
        xml.element("c")
    root = ElementTree.fromstring(file.getvalue())
    fitting, shown = ILLEGAL.sub("\ufffd", value), ILLEGAL.sub("\ufffd", text)
    assert root.attrib == {"value": fitting}
    assert [(child.tag, child.text or "", dict(child.attrib)) for child in root] == [
        ("b", shown, {"value": fitting}),
        ("c", "", {}),
    ]
    assert xml.replaced == 2 * len(ILLEGAL.findall(value)) + len(ILLEGAL.findall(text))
