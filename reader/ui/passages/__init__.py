"""All passages that were tagged, out of the whole corpus: read one below the other, changed together, written out."""
