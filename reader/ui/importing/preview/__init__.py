"""A file before it is imported: what would become of each line, and everything about that changed by hand."""
