"""How tables of articles become text: which column is what, the cells with their places in the file, the text."""
