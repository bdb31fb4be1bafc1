"""What a row of the catalogue says about each axis, and by which words: its label, columns, titles and neighbours."""
