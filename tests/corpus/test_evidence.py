"""What speaks for a detail is read as it was written, and what a person gave is told apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.details import NAMES
from reader.corpus.evidence import BY_HAND, Evidence, read_evidence, write_evidence

SPANS = st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda two: Span(*sorted(two)))
EVIDENCE = st.builds(Evidence, SPANS, st.floats(0, 1), st.booleans(), st.booleans())


@given(st.dictionaries(st.sampled_from(NAMES), EVIDENCE))
def test_evidence_is_read_as_it_was_written(evidence: dict[str, Evidence]) -> None:
    assert read_evidence(write_evidence(evidence)) == evidence


def test_the_column_is_read() -> None:
    assert read_evidence('{"date": [3, 9, 0.8], "title": [null, null, 1.0, "hand"]}') == {
        "date": Evidence(Span(3, 9), 0.8),
        "title": BY_HAND,
    }
    assert read_evidence('{"date": [null, null, 0.3, "name"]}') == {"date": Evidence(None, 0.3, named=True)}
    assert read_evidence(None) == {}
    assert write_evidence({}) is None
