"""The parallel view: both forms of an article, paragraph beside paragraph, with its tags."""
