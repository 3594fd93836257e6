"""The organisation as HR exports it: from a file's bytes to changes that are applied or not."""
