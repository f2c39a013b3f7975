"""The corpus: one SQLite file with articles, codebook and annotations. Only this room reads or writes it."""
