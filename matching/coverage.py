"""The 80 % figure, as this project defines it (no official text gives numerator and denominator).

- Denominator: distinct local analyses in use, in-house and subcontracted alike; an EXCLUDED row is out of it.
- Numerator: analyses with a LOINC code confirmed by a named biologist (CONFIRMED or SECOND_READ). Proposals, flagged
  rows, interim codes and "no LOINC code exists" do not count.
- Beside it: in-house, subcontracted, by chapter, weighted by yearly volume where volumes are known, how many more rows
  reach the target, and which (largest volume first).
"""
