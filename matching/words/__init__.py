"""Laboratory language: words as they are compared, the lexicon's terms in a label, damaged and short forms, units."""
