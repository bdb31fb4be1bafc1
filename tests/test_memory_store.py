"""The memory of confirmed mappings goes from one project of a user to the next, where the user wants it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog_io.errors import FileCode, FileError, ProblemCode
from matching.catalogue import Catalogue, LocalAnalysis
from matching.mapping import Mapping, Reviewer, Status
from workbench.project import Project, open_project
from workbench.project.memory_store import (
    BadMemory,
    export_memory,
    import_memory,
    load_entries,
    memory_path,
    recall,
    remember,
)
from workbench.project.settings import Reading, Settings

MARIE = Reviewer("Marie Curie")
GLUCOSE = LocalAnalysis(code="GLU1234", label='Glucose ; "à jeun"', unit="mmol/L", specimen="Sérum")
CONFIRMED = Mapping(Status.CONFIRMED, "14771-0")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with open_project(tmp_path / "labo.project", create=True) as opened:
        opened.adopt(Catalogue((GLUCOSE,)), MARIE)
        opened.save_settings(Settings(laboratory="Labo du Port", use_memory=True))
        opened.decide([(GLUCOSE.key, CONFIRMED)], reviewer=MARIE)
        yield opened


@pytest.fixture
def memory(tmp_path: Path) -> Path:
    return memory_path(tmp_path / "data")


def test_another_project_finds_what_was_confirmed(project: Project, memory: Path, tmp_path: Path) -> None:
    assert remember(project, memory) == 1
    with open_project(tmp_path / "other.project", create=True) as other:
        other.save_settings(Settings(use_memory=True))
        (found,) = recall(other, memory).lookup("GLUCOSE A JEUN", "mmol/L", "serum")
    assert (found.loinc, found.times) == ("14771-0", 1)


def test_a_project_that_is_read_blind_does_not_learn_its_own_codes(project: Project, memory: Path) -> None:
    remember(project, memory)
    assert len(recall(project, memory)) == 1
    project.save_settings(Settings(use_memory=True, reading=Reading.SECOND_BLIND))
    assert len(recall(project, memory)) == 0  # the engine would propose the first reader's code


def test_a_project_learns_from_its_own_rows_that_are_gone_unless_it_is_read_blind(
    project: Project, memory: Path
) -> None:
    project.save_settings(Settings())
    project.adopt(Catalogue(), MARIE)
    (found,) = recall(project, memory).lookup("GLUCOSE A JEUN", "mmol/L", "serum")
    assert found.loinc == "14771-0"
    project.save_settings(Settings(reading=Reading.SECOND_BLIND))
    assert len(recall(project, memory)) == 0


def test_nothing_is_given_or_taken_unless_the_project_says_so(project: Project, memory: Path) -> None:
    project.save_settings(Settings())
    assert remember(project, memory) == 0
    assert not memory.exists()
    memory.parent.mkdir(parents=True)
    memory.write_text("label;unit;specimen;loinc;times;source\nGlucose;;;14771-0;1;x\n", "utf-8")
    assert len(recall(project, memory)) == 0


def test_saying_no_later_takes_back_what_was_given(project: Project, memory: Path) -> None:
    remember(project, memory)
    project.save_settings(Settings())
    remember(project, memory)
    assert load_entries(memory) == ()


def test_remembering_again_replaces_and_an_undone_code_is_forgotten(project: Project, memory: Path) -> None:
    remember(project, memory)
    remember(project, memory)
    assert [entry.times for entry in load_entries(memory)] == [1]
    project.undo(MARIE)
    remember(project, memory)
    assert load_entries(memory) == ()


def test_neither_the_laboratory_nor_its_codes_are_in_the_file(project: Project, memory: Path, tmp_path: Path) -> None:
    remember(project, memory)
    exported = tmp_path / "memory.csv"
    assert export_memory(memory, exported) == 1
    for content in (memory.read_text("utf-8"), exported.read_text("utf-8")):
        assert "Port" not in content
        assert "GLU1234" not in content
        assert "Curie" not in content
    assert project.identity not in exported.read_text("utf-8")


def test_an_exported_memory_comes_in_once(project: Project, memory: Path, tmp_path: Path) -> None:
    remember(project, memory)
    exported, elsewhere = tmp_path / "memory.csv", memory_path(tmp_path / "elsewhere")
    export_memory(memory, exported)
    assert import_memory(elsewhere, exported) == 1
    assert import_memory(elsewhere, exported) == 1
    (entry,) = load_entries(elsewhere)
    assert (entry.label, entry.unit, entry.specimen, entry.loinc, entry.times) == (
        'Glucose ; "à jeun"',
        "mmol/L",
        "Sérum",
        "14771-0",
        1,
    )


def test_all_bad_rows_are_told_at_once_and_nothing_comes_in(memory: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("label;unit;specimen;loinc;times\n;;;14771-0;1\nA;;;14771-1;x\nB;C\nD;;;2345-7;1\n", "utf-8")
    with pytest.raises(BadMemory) as told:
        import_memory(memory, bad)
    assert [(problem.code, problem.row) for problem in told.value.problems] == [
        (ProblemCode.MISSING_LABEL, 2),
        (ProblemCode.INVALID_LOINC, 3),
        (ProblemCode.NOT_A_NUMBER, 3),
        (ProblemCode.COLUMN_COUNT, 4),
    ]
    assert not memory.exists()


def test_another_table_is_no_memory(memory: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("code;libellé\nA;B\n", "utf-8")
    with pytest.raises(BadMemory) as told:
        import_memory(memory, other)
    assert (told.value.path, told.value.problems[0].code) == (other, ProblemCode.OTHER_COLUMNS)
    with pytest.raises(FileError):
        import_memory(memory, tmp_path / "none.csv")


def test_no_file_yet_is_an_empty_memory(memory: Path) -> None:
    assert load_entries(memory) == ()


def test_a_memory_of_separators_only_is_empty(memory: Path, tmp_path: Path) -> None:
    (tmp_path / "colleague.csv").write_text(";;;;\r\n;;\r\n")
    with pytest.raises(FileError) as failure:
        import_memory(memory, tmp_path / "colleague.csv")
    assert failure.value.code is FileCode.EMPTY
