"""The user's account on this computer."""

from __future__ import annotations

import getpass


def account_name() -> str:
    """Who is logged in; '' where the system does not know, as for a user id without a name in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
