"""What the biologist sees."""
