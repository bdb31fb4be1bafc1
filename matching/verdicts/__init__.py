"""From scored candidates to an answer: sure or not and why, the question to ask, the sum in words."""
