"""The articles of a plain text of which the lines may be wrapped."""

from __future__ import annotations

from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import Document


def articles(text: str) -> list[ImportedArticle]:
    document = Document(text=text, encoding="utf-8", media_type="text/plain", wrapped=True)
    return build(document, read(document))
