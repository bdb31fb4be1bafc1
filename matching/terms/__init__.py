"""The terms of a release as they are looked up: columns of texts, the index of words, how usual a term is."""
