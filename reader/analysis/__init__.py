"""Figures over a corpus: concordance, frequency, collocation, keyness, dispersion, agreement."""
