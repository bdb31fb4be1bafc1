"""The project: one database that keeps the catalogue, the proposals and every decision. No Qt here."""
