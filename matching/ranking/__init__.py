"""Which terms are worth comparing with a row, how each compares, and what that weighs."""
