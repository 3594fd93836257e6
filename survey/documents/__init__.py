"""Word documents for the municipality's case system and its data protection officer."""

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
"""The media type of what every ``build`` here returns."""
