"""Shipped data: read it with ``importlib.resources``; there is no code here."""
