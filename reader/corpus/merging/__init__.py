"""Taking what was done in another corpus file into this one: its annotations, its tags, its articles.

Two people who each work in a copy of one corpus have their work in one file again. `merging.merge` does it.
"""
