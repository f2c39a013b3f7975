"""The library: every article of the corpus, found by title, date, source, tag or state."""
