"""The text of a file becomes clean, separate articles: a plan for each line, then bodies with their origin.

`reading.read` makes the plan, step by step: `glosses`, `furniture`, `contents`, `paragraphs`, `splitting`, `heads`,
`bylines`, `dates`; `building.build` carries it out. The words that these look for are data, see `words`.
"""
