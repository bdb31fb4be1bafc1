"""The search of a whole release as one types."""
