"""What becomes of a catalogue and its decisions: new exports, coverage, second readings, memory of confirmed codes."""
