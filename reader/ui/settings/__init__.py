"""The person's own choices: declared once, kept between starts."""
