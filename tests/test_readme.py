"""What the documentation says can be done, can be done."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from matching.loinc import LOINC_NOTICE
from workbench.cli import make_parser
from workbench.qt_needs import QT_PACKAGES

ROOT = Path(__file__).resolve().parents[1]
PAGES = ("README.md", "README.fr.md", "docs/users.md", "docs/users.fr.md", "docs/developers.md")


def text(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def commands() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for block in re.findall(r"```sh\n(.*?)```", text(page), re.DOTALL):
            for line in block.replace("\\\n", " ").splitlines():
                yield page, line


@pytest.mark.parametrize(("page", "line"), [one for one in commands() if one[1].startswith("loinc-workbench")])
def test_every_command_is_understood(page: str, line: str) -> None:
    arguments = shlex.split(line, comments=True)[1:]
    if "--help" not in arguments:
        make_parser().parse_args(arguments)


def test_every_make_goal_exists() -> None:
    goals = set(re.findall(r"^([\w-]+):", text("Makefile"), re.MULTILINE))
    said = {line.split()[1] for _, line in commands() if line.startswith("make ")}
    assert {"demo", "test"} <= said <= goals


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", text(page))
    missing = [link for link in links if not (ROOT / page).parent.joinpath(link).exists()]
    assert missing == []


@pytest.mark.parametrize("page", ["README.md", "README.fr.md"])
def test_the_packages_that_qt_needs_are_those_that_the_program_names(page: str) -> None:
    said = next(line for name, line in commands() if name == page and line.startswith("sudo apt install libegl1"))
    assert said.split()[3:] == QT_PACKAGES.split()


@pytest.mark.parametrize("page", ["README.md", "README.fr.md"])
def test_the_notice_of_loinc_stands_in_full(page: str) -> None:
    assert LOINC_NOTICE in " ".join(text(page).replace("\n> ", " ").split())


def test_modules_that_the_developers_page_names_exist() -> None:
    named = re.findall(
        r"`((?:matching|catalog_io|workbench|tests|docs|benchmarks)/[\w/]+\.py)`", text("docs/developers.md")
    )
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_two_languages_show_the_same_commands() -> None:
    def said(page: str) -> list[str]:
        return [re.sub(r'\s+#.*|"[^"]*"', "", line) for name, line in commands() if name == page]

    assert said("README.md") == said("README.fr.md")
    assert said("docs/users.md") == said("docs/users.fr.md")
