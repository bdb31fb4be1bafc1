"""Projects made, filled and proposed for, from values that were read before."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from catalog_io.release_manifest import ReleaseInfo
from matching.catalogue import Catalogue, Level
from matching.curation.levels import exam_rows
from matching.curation.second_reading import is_same_person
from matching.mapping import Reviewer
from matching.match import Verdict
from matching.progress import IsCancelled, Progress, never, quiet
from workbench.engine import engine_version
from workbench.project import Project, open_project
from workbench.project.errors import ProjectBusy
from workbench.project.proposals import pack
from workbench.project.settings import Settings
from workbench.verbs.proposing import propose
from workbench.verbs.releases import go_over
from workbench.verbs.surroundings import surroundings

_TOGETHER = 500  # proposals written in one transaction
_TITLE = 2  # letters of a title, Dr or Pr


def new_project(
    where: str | Path,
    catalogue: Catalogue,
    info: ReleaseInfo,
    reviewer: Reviewer,
    laboratory: str = "",
    columns: str = "",
) -> Project:
    """A new project, open, with the catalogue in it and what was said of its ``columns``; where it cannot be made, no
    file is left.

    Raises FileExistsError where there is a file already, or a project at the address; and the errors of
    :mod:`workbench.project.errors`.
    """
    path = None if isinstance(where, str) and "://" in where else Path(where)
    if path is not None and path.exists():
        raise _exists(str(path))
    project = _made(where, path)
    if project.last_step or project.settings() != Settings():  # of an address, only the database can tell
        project.close()
        raise _exists(project.where)
    with whole_or_none(project, path):
        project.adopt(catalogue, reviewer)
        told = replace(project.settings(), laboratory=laboratory, release=info.name, columns=columns)
        project.save_settings(replace(told, reviewers=(reviewer,)))
    return project


def _made(where: str | Path, path: Path | None) -> Project:
    """A project where there is none. One that cannot be made leaves no file, unless somebody else is making it."""
    try:
        return open_project(where, create=True)
    except ProjectBusy:
        raise
    except BaseException:
        if path is not None and path.is_file():
            path.unlink()
        raise


@contextmanager
def whole_or_none(project: Project, path: Path | None) -> Iterator[None]:
    """What fills a project that was just made, in the file at ``path`` if it has one: where it fails, the project is
    closed and its file is gone."""
    try:
        yield
    except BaseException:
        project.close()
        if path is not None:
            path.unlink(missing_ok=True)
        raise


def _exists(where: str) -> FileExistsError:
    return FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), where)


def propose_all(
    project: Project,
    info: ReleaseInfo,
    proposer: Reviewer,
    *,
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
) -> dict[Level, dict[Verdict, int]]:
    """Replace the proposals of every analysis and exam; how many rows of each got which verdict. Decisions stay as
    they are. Where it is another release than the project's, ``proposer`` goes over to it.

    What was done before a Cancelled is kept.
    """
    catalogue = project.catalogue()
    rows = (*catalogue.analyses, *exam_rows(catalogue))
    found = propose(info, rows, pack, around=surroundings(project), progress=progress, cancelled=cancelled)
    counted = {level: dict.fromkeys(Verdict, 0) for level in (Level.ANALYSIS, Level.EXAM)}
    if project.settings().release != info.name:
        go_over(project, info, proposer)
    engine = engine_version()
    project.works_with(info.name, engine)
    while batch := list(islice(found, _TOGETHER)):
        project.save_proposals(batch)
        for packed in batch:
            counted[packed.key.level][packed.verdict] += 1
    if project.settings().engine != engine:
        project.save_settings(replace(project.settings(), engine=engine))
    return counted


class OtherPerson(Exception):
    """The RPPS number is that of somebody of another name."""

    def __init__(self, known: Reviewer) -> None:
        super().__init__(known.name)
        self.known = known


def known_reviewer(project: Project, name: str = "", rpps: str = "") -> Reviewer | None:
    """The person of this name as the project knows them, whatever the capitals and blanks; without a name the only one
    that it knows, None where there is none or several. Raises ValueError for a number that is no RPPS number, and
    OtherPerson where it is that of somebody whose name has no word of this one."""
    known: list[Reviewer] = []  # some projects know one person under several spellings
    for one in project.settings().reviewers:
        if not any(is_same_person(one, other) for other in known):
            known.append(one)
    if not name:
        return known[0] if len(known) == 1 and not rpps else None
    named = Reviewer(" ".join(name.split()), rpps)
    same = next((one for one in known if is_same_person(one, named)), named)
    if not _names(same) & _names(named):
        raise OtherPerson(same)
    return replace(same, rpps=rpps or same.rpps)


def _names(one: Reviewer) -> set[str]:
    """The words of a person's name, but a title of one or two letters."""
    words = one.name.casefold().replace(".", " ").replace("-", " ").split()
    return {word for word in words if len(word) > _TITLE} or set(words)


def keep_reviewer(project: Project, reviewer: Reviewer) -> None:
    """Count who decided something among the project's reviewers."""
    known = project.settings().reviewers
    if reviewer not in known:
        others = tuple(one for one in known if not is_same_person(one, reviewer))
        project.save_settings(replace(project.settings(), reviewers=(*others, reviewer)))
