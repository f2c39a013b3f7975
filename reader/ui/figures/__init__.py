"""Figures over the corpus: word lists, collocates, keyness, themes; as tables and as charts."""
