"""The codebook beside the text: its tree, the tag palette, the tags' editor and the article's annotations."""
