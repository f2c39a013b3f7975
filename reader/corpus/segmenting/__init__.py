"""All words of all articles: cut in processes, kept in the corpus, so that figures over words need it only once."""
