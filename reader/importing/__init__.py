"""A file becomes articles: bytes in, `ImportedArticle` out. Pure but for reading files; no Qt, no SQLite."""
