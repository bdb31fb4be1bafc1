"""Rules on a code that hold whoever chose it, the engine, a person or a file."""
