"""Tagging all places of terms at once: a list of terms, a preview in context, one step."""
