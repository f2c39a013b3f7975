"""Charts: pictures of tables, painted by hand so that they follow the theme and are sharp in every size and format."""
