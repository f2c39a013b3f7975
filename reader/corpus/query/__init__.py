"""What a person types into the search: its grammar, how a text matches it, what the index can propose for it."""
