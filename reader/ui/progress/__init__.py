"""How far the work is: counts of articles, tags and annotators, and the way to the articles behind each count."""
