"""Search over the whole corpus, its hits as lines around the match."""
