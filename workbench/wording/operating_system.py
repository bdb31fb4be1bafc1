"""Why the operating system refused, in the reader's language: outside Windows it answers in English."""

from __future__ import annotations

import errno
import os

from workbench.language import translate


def system_reason(said: str) -> str:
    """What the system ``said`` of a file, by the few things that it says of files; else as it is."""
    return _reasons().get(said, said)


def _reasons() -> dict[str, str]:
    words = {
        errno.ENOENT: translate("System", "there is no such file or folder"),
        errno.EACCES: translate("System", "you have no right to it"),
        errno.EPERM: translate("System", "it is not allowed"),
        errno.EISDIR: translate("System", "it is a folder"),
        errno.ENOTDIR: translate("System", "a part of the path is no folder"),
        errno.EEXIST: translate("System", "it is there already"),
        errno.ENOSPC: translate("System", "the disk is full"),
        errno.EROFS: translate("System", "the disk cannot be written to"),
        errno.EBUSY: translate("System", "another program uses it"),
        errno.ENAMETOOLONG: translate("System", "its name is too long"),
        errno.EIO: translate("System", "the disk fails"),
    }
    return {os.strerror(code): told for code, told in words.items()}
