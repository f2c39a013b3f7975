"""The pages of the figures, one for each kind of table."""
