"""What a query means; and that nothing typed is an error but an open quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.corpus.query.filters import Filters
from reader.corpus.query.nodes import All, Either, Near, Node, Query, Term, Wildcard, Without, leaves
from reader.corpus.query.syntax import read_query
from reader.errors import UserError

A, B, C = Term("耕地"), Term("保护"), Term("粮食")


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("耕地", A),
        ("耕地 保护", All((A, B))),
        ("耕地\u3000保护\n耕地", All((A, B))),
        ("耕地 AND 保护", All((A, B))),
        ("耕地 OR 保护", Either((A, B))),
        ("耕地 保护 OR 粮食", Either((All((A, B)), C))),
        ("耕地 (保护 OR 粮食)", All((A, Either((B, C))))),
        ("(耕地 OR 保护) AND 粮食", All((Either((A, B)), C))),
        ("((耕地))", A),
        ("耕地 NOT 保护", Without(A, B)),
        ("耕地 AND NOT 保护", Without(A, B)),
        ("耕地 AND NOT (保护 粮食)", Without(A, All((B, C)))),
        ("耕地 NOT 保护 NOT 粮食", Without(A, Either((B, C)))),
        ("耕地 NOT (保护 粮食)", Without(A, All((B, C)))),
        ("耕地 NEAR 保护", Near(A, B, 10)),
        ("耕地 NEAR/3 保护 粮食", All((Near(A, B, 3), C))),
        ("耕地 NEAR/3 (保护 OR 粮食)", Near(A, Either((B, C)), 3)),
        ('"耕地 保护"', Term("耕地 保护")),
        ('耕地"保护"', All((A, B))),
        ('"AND"', Term("AND")),
        ("耕*护", Wildcard("耕*护")),
        ("耕?", Wildcard("耕?")),
        ('"耕*"', Term("耕*")),
        ("f(x)", Term("f(x)")),
        ("12:30", Term("12:30")),
        ("and or not", All((Term("and"), Term("or"), Term("not")))),
        ("", None),
        (' "" ', None),
    ],
)
def test_a_query_is_read(query: str, node: Node | None) -> None:
    assert read_query(query) == Query(node, Filters())


@pytest.mark.parametrize(
    ("query", "node", "as_text"),
    [
        ("NOT", Term("NOT"), ("NOT",)),
        ("NOT 耕地", All((Term("NOT"), A)), ("NOT",)),
        ("耕地 OR", All((A, Term("OR"))), ("OR",)),
        ("耕地 AND OR 保护", All((A, Term("AND"), Term("OR"), B)), ("AND", "OR")),
        ("AND NOT 耕地", All((Term("AND"), Term("NOT"), A)), ("AND", "NOT")),
        ("耕地 AND NOT", All((A, Term("AND"), Term("NOT"))), ("AND", "NOT")),
        ("耕地 (", All((A, Term("("))), ("(",)),
        ("NEAR(耕地", Term("NEAR(耕地"), ()),
        ("乙)", Term("乙)"), ()),
        ("(耕地", Term("(耕地"), ()),
        ("()", Term("()"), ("()",)),
        ("*", Term("*"), ()),
    ],
)
def test_an_operator_without_its_sides_is_text_and_is_told(
    query: str, node: Node, as_text: tuple[str, ...]
) -> None:
    read = read_query(query)
    assert (read.node, read.as_text) == (node, as_text)


@pytest.mark.parametrize(
    ("query", "filters"),
    [
        ("title:教育", Filters(title="教育")),
        ("标题:教育", Filters(title="教育")),
        ("標題:教育", Filters(title="教育")),
        ('source:"晚报 副刊"', Filters(source="晚报 副刊")),
        ("date:2024", Filters(since="2024", until="2024")),
        ("date:2024-03..2024-05-02", Filters(since="2024-03", until="2024-05-02")),
        ("date:2024..", Filters(since="2024")),
        ("date:..2024", Filters(until="2024")),
        ("tag:民生/医疗 annotator:甲", Filters(tag="民生/医疗", annotator="甲")),
        ("annotated:no", Filters(annotated=False)),
        ("已标注:是", Filters(annotated=True)),
        ("source:甲 source:乙", Filters(source="甲", also=(Filters(source="乙"),))),
        ("source:甲 OR source:乙 OR source:甲", Filters(source="甲", also=(Filters(source="乙"),))),
        (
            "date:2023 date:2025",
            Filters(since="2023", until="2023", also=(Filters("", since="2025", until="2025"),)),
        ),
        ("date:2023.. date:..2025", Filters(since="2023", until="2025")),
        ("source:甲 AND title:乙 AND", Filters(source="甲", title="乙")),
        ("NOT title:乙", Filters(without=(Filters(title="乙"),))),
        ('source:甲 AND NOT tag:"乙 丙"', Filters(source="甲", without=(Filters(tag="乙 丙"),))),
    ],
)
def test_a_field_says_in_which_articles(query: str, filters: Filters) -> None:
    assert read_query(f"{query} 耕地") == Query(A, filters)


def test_not_before_a_field_leaves_out_and_leaves_no_word() -> None:
    asked = Query(All((A, B)), Filters(without=(Filters(title="教育"),)))
    for query in ("耕地 NOT title:教育 保护", "NOT 标题:教育 耕地 保护", '耕地 保护 AND NOT title:"教育"'):
        assert read_query(query) == asked


@pytest.mark.parametrize(
    ("query", "node"),
    [
        ("耕地 OR title:教育", All((A, Term("OR")))),
        ("source:甲 AND source:乙 耕地", All((Term("AND"), A))),
        ("NOT title:甲 OR NOT title:乙", Term("OR")),
    ],
)
def test_what_joins_no_fields_is_text(query: str, node: Node) -> None:
    read = read_query(query)
    assert read.node == node
    assert read.as_text


@pytest.mark.parametrize(
    "word",
    [
        "date:昨天",
        "date:2024-13",
        "date:2023-02-29",
        "date:0000",
        "title:甲)",
        "date:..",
        "title:",
        "来源：晚报",
        "annotated:maybe",
        "http://a",
    ],
)
def test_what_is_no_field_is_text(word: str) -> None:
    assert read_query(word) == Query(Term(word), Filters())


@pytest.mark.parametrize("query", ['"', '5"开', 'title:"开', '"一" "'])
def test_an_open_quote_is_told(query: str) -> None:
    with pytest.raises(UserError) as caught:
        read_query(query)
    assert caught.value.message is messages.QUERY_QUOTE_OPEN


@pytest.mark.parametrize("query", ["(" * 2000 + "水" + ")" * 2000, " NEAR ".join(["水"] * 100)])
def test_what_is_too_deep_is_told(query: str) -> None:
    with pytest.raises(UserError) as caught:
        read_query(query)
    assert caught.value.message is messages.QUERY_TOO_DEEP


def test_half_a_character_is_in_no_text() -> None:
    assert read_query("\udcff水").node == Term("\ufffd水")


def test_leaves_are_what_must_be_there() -> None:
    assert leaves(read_query("耕地 (保护 OR 粮*) NOT 田").node) == [A, B, Wildcard("粮*")]
    assert leaves(None) == []


@given(
    st.lists(
        st.sampled_from(["耕地", "AND", "OR", "NOT", "NEAR/2", "(", ")", "(x", "y)", "*", "a?b", "title:"])
    )
)
def test_every_query_without_quotes_is_read_and_no_word_is_lost(words: list[str]) -> None:
    read = read_query(" ".join(words))
    found = "".join(_texts(read.node))
    for word in ("耕地", "x", "a?b", "title:"):
        # A repeated word is one; what is unwanted counts, too.
        assert (word in found) == any(word in given for given in words)


def _texts(node: Node | None) -> list[str]:
    match node:
        case None:
            return []
        case Term(text) | Wildcard(text):
            return [text]
        case All(parts) | Either(parts):
            return [text for part in parts for text in _texts(part)]
        case Without(one, other) | Near(one, other, _):
            return [*_texts(one), *_texts(other)]
