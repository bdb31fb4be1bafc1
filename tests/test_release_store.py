"""The store of imported releases: side by side, whole or not at all, known again by their content."""

from __future__ import annotations

import json
import multiprocessing
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from catalog_io import release_import
from catalog_io.release_arrays import map_array, write_array
from catalog_io.release_errors import ReleaseError, ReleaseFault
from catalog_io.release_source import open_source
from catalog_io.release_store import (
    data_folder,
    delete_release,
    import_release,
    list_releases,
    load_arrays,
    open_release,
    release_info,
    release_store,
    resolve,
    save_arrays,
    starter_info,
    starter_release,
)
from matching.progress import Cancelled
from tests.release_examples import GLUCOSE, HEADER, TABLE, as_csv, read_release, small_release, write_folder, write_zip
from tests.shared_data import shared


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "data" / "releases"


@pytest.fixture
def official(tmp_path: Path) -> Path:
    return write_zip(tmp_path / "Loinc_2.78.zip", small_release())


def left_behind(store: Path) -> list[str]:
    return [path.name for path in store.iterdir() if path.name.startswith(".draft")]


def test_an_imported_release_says_what_the_official_files_say(store: Path, official: Path) -> None:
    info = import_release(official, store)
    with open_source(official) as source:
        read = read_release(source)
    opened = open_release(store, "2.78")
    assert list(opened) == list(read)
    assert (info.name, info.version, info.term_count, info.languages) == (
        "2.78",
        "2.78",
        3,
        ("fr-FR", "fr-CA", "de-DE"),
    )
    assert opened.replacements == read.replacements
    assert opened.content_id == info.content_id != ""
    assert opened.numbers.tolist() == [23457, 29512, 105353]
    assert "10535-3" in opened
    assert "1-8" not in opened


def test_opened_columns_are_mapped_and_never_written(store: Path, official: Path) -> None:
    opened = open_release(store, import_release(official, store).name)
    assert not opened.numbers.flags.writeable


def test_the_same_files_are_imported_once(tmp_path: Path, store: Path, official: Path) -> None:
    first = import_release(official, store)
    again = import_release(write_folder(tmp_path / "unzipped", small_release()), store)
    assert again == first
    assert len(list_releases(store)) == 1


def test_releases_lie_side_by_side_the_latest_first(tmp_path: Path, store: Path, official: Path) -> None:
    import_release(official, store)
    import_release(
        write_zip(tmp_path / "Loinc_2.8.zip", {TABLE: as_csv(HEADER, [*GLUCOSE[:11], "2.8", "", ""])}), store
    )
    import_release(write_zip(tmp_path / "Loinc_2.80.zip", {TABLE: as_csv(HEADER, GLUCOSE)}), store)
    starter_info(store)
    assert [info.name for info in list_releases(store)] == ["2.80", "2.78", "2.8", "starter-2.72"]


def test_another_release_of_the_same_version_gets_a_name_of_its_own(
    tmp_path: Path, store: Path, official: Path
) -> None:
    import_release(official, store)
    other = import_release(write_zip(tmp_path / "Loinc-2.78.zip", {TABLE: as_csv(HEADER, GLUCOSE)}), store)
    assert other.name == f"2.78-{other.digest[:8]}"
    assert (len(open_release(store, "2.78")), len(open_release(store, other.name))) == (3, 1)


def test_a_refused_or_cancelled_import_leaves_the_store_as_it_was(tmp_path: Path, store: Path, official: Path) -> None:
    kept = import_release(official, store)
    bad = write_zip(tmp_path / "Loinc_2.80.zip", {TABLE: as_csv(HEADER, GLUCOSE, GLUCOSE)})
    good = write_zip(tmp_path / "Loinc_2.81.zip", {TABLE: as_csv(HEADER, GLUCOSE)})
    with pytest.raises(ReleaseError):
        import_release(bad, store)
    stages: list[str] = []
    with pytest.raises(Cancelled):
        import_release(
            good,
            store,
            progress=lambda _done, _total, stage: stages.append(stage),
            cancelled=lambda: "release-read" in stages,
        )
    assert list_releases(store) == (kept,)
    assert left_behind(store) == []


def test_a_killed_import_leaves_the_store_as_it_was_and_is_swept_away(store: Path, official: Path) -> None:
    import_release(official, store)
    killed = f"""
import os, signal
from pathlib import Path
from catalog_io import release_import
release_import.write_array = lambda *_: os.kill(os.getpid(), {signal.SIGTERM:d})
release_import.import_release(Path({str(shared("loinc-dev", "loinc-dev-release.zip"))!r}), Path({str(store)!r}))
"""
    done = subprocess.run([sys.executable, "-c", killed], check=False, cwd=Path(__file__).parents[1])
    assert done.returncode != 0
    assert len(left_behind(store)) == 1
    assert [info.name for info in list_releases(store)] == ["2.78"]
    delete_release(store, "2.78")
    assert left_behind(store) == []
    assert list_releases(store) == ()


def import_elsewhere(path: str, store: str) -> str:
    return import_release(Path(path), Path(store)).name


def test_two_processes_may_import_the_same_release_at_once(store: Path) -> None:
    path = str(shared("loinc-dev", "loinc-dev-release.zip"))
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        names = pool.starmap(import_elsewhere, [(path, str(store))] * 2)
    assert names == ["2.72-dev", "2.72-dev"]
    assert left_behind(store) == []
    assert len(open_release(store, "2.72-dev")) == 26263


def test_waiting_for_another_import_can_be_cancelled(store: Path, official: Path) -> None:
    with release_import.writing(store, lambda: False):
        asked = iter([False] * 20)
        with pytest.raises(Cancelled):
            import_release(official, store, cancelled=lambda: next(asked, True))


def test_resolve_takes_a_name_or_a_path_and_reads_a_file_once(
    store: Path, official: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = resolve(store, official)
    assert resolve(store, "2.78") == info

    def no_reading(*_: object, **__: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(release_import, "content_digest", no_reading)
    assert resolve(store, official) == info


def test_resolve_reads_a_file_that_changed(tmp_path: Path, store: Path, official: Path) -> None:
    before = resolve(store, official)
    after = resolve(store, write_zip(official, {TABLE: as_csv(HEADER, GLUCOSE)}))
    assert (before.term_count, after.term_count) == (3, 1)


def test_resolve_imports_again_what_was_deleted(store: Path, official: Path) -> None:
    info = resolve(store, official)
    delete_release(store, info.name)
    assert resolve(store, official).digest == info.digest


def test_an_unknown_name_is_told_with_the_names_there_are(store: Path, official: Path) -> None:
    import_release(official, store)
    with pytest.raises(ReleaseError) as caught:
        resolve(store, "2.99")
    assert (caught.value.fault, caught.value.problems[0].details) == (ReleaseFault.NOT_FOUND, ("2.78",))
    with pytest.raises(ReleaseError):
        delete_release(store, "2.99")


def test_a_release_whose_files_are_not_whole_is_told(store: Path, official: Path) -> None:
    info = import_release(official, store)
    data = info.folder / "terms.npy"
    data.write_bytes(data.read_bytes()[:-10])
    with pytest.raises(ReleaseError) as caught:
        open_release(store, info.name)
    assert caught.value.fault is ReleaseFault.STORED_DAMAGED


def test_a_release_stored_in_another_format_is_imported_anew(store: Path, official: Path) -> None:
    info = import_release(official, store)
    manifest = info.folder / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text("utf-8")) | {"format": 0}), "utf-8")
    assert list_releases(store) == ()
    assert import_release(official, store).name == "2.78"


def test_arrays_of_an_engine_are_kept_with_the_release(store: Path, official: Path) -> None:
    info = import_release(official, store)
    arrays = {"weights": np.arange(6, dtype=np.float32).reshape(2, 3), "none": np.zeros(0, np.int32)}
    assert load_arrays(info, "index-1") is None
    save_arrays(info, "index-1", arrays)
    save_arrays(info, "index-1", arrays)
    found = load_arrays(info, "index-1")
    assert found is not None
    assert {name: array.tolist() for name, array in found.items()} == {"weights": [[0, 1, 2], [3, 4, 5]], "none": []}
    assert load_arrays(info, "index-2") is None
    delete_release(store, info.name)
    assert load_arrays(info, "index-1") is None


def test_arrays_that_are_not_whole_count_as_none(store: Path, official: Path) -> None:
    info = import_release(official, store)
    save_arrays(info, "index", {"weights": np.arange(1000)})
    stored = next(info.folder.rglob("weights.npy"))
    stored.write_bytes(stored.read_bytes()[:500])
    assert load_arrays(info, "index") is None


@pytest.mark.parametrize("name", ["../out", "", ".hidden", "a/b"])
def test_arrays_stay_inside_the_release(store: Path, official: Path, name: str) -> None:
    info = import_release(official, store)
    with pytest.raises(ValueError, match="not a name"):
        save_arrays(info, name, {"a": np.zeros(1)})
    with pytest.raises(ValueError, match="not a name"):
        save_arrays(info, "group", {name: np.zeros(1)})


def test_objects_are_never_pickled(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Object arrays"):
        write_array(tmp_path / "a.npy", np.array([{}], object))
    with (tmp_path / "b.npy").open("wb") as stream:
        np.save(stream, np.array([{}], object), allow_pickle=True)
    with pytest.raises(ReleaseError):
        map_array(tmp_path / "b.npy")


def test_the_data_folder_is_the_argument_else_the_environments_else_the_systems(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "env"))
    assert release_store(tmp_path) == tmp_path / "releases"
    assert data_folder() == tmp_path / "env"
    monkeypatch.delenv("LOINC_WORKBENCH_DATA")
    assert data_folder().name == "loinc-workbench"


def test_the_starter_is_marked_and_opens_like_any_other(store: Path) -> None:
    release = starter_release(store)
    assert release.is_starter
    assert release_info(store, "starter-2.72").is_starter
    assert release.term("14682-9").name("fr").startswith("Créatinine [Moles/Volume]")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, official: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(ReleaseError) as caught:
        import_release(official, tmp_path / "file" / "releases")
    assert caught.value.fault is ReleaseFault.UNREADABLE
