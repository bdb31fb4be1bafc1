"""The rows of the catalogue as they are stored, and what a new export of it does to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, bindparam, select

from matching.catalogue import Catalogue, Chapter, Exam, Level, LocalAnalysis, LocalKey, SourceFile
from matching.curation.diff import CatalogueDiff, Identity, LocalRow, compare, identity, rows_of, says
from matching.mapping import Mapping, Status
from workbench.project.packing import pack_row, storable, unpack_rows
from workbench.project.schema import local_row, proposal, proposal_payload, source_file

# Up to so many rows are asked for one by one; beyond, reading the whole table once is quicker.
FEW = 200


def load_catalogue(connection: Connection) -> Catalogue:
    rows = _load(connection, retired=False)
    files = connection.execute(select(source_file).order_by(source_file.c.place))
    return Catalogue(
        tuple(row for row in rows if isinstance(row, LocalAnalysis)),
        tuple(row for row in rows if isinstance(row, Exam)),
        tuple(row for row in rows if isinstance(row, Chapter)),
        tuple(
            SourceFile(name=file.name, kind=file.kind, content=file.content, encoding=file.encoding, header=file.header)
            for file in files
        ),
    )


def load_retired(connection: Connection) -> list[LocalRow]:
    """Rows that an earlier export held and the last one does not."""
    return _load(connection, retired=True)


def load_keys(connection: Connection) -> list[LocalKey]:
    """The rows in use, in the order of the catalogue."""
    query = select(local_row.c.level, local_row.c.code).where(~local_row.c.retired).order_by(local_row.c.place)
    return list(dict.fromkeys(LocalKey(Level(level), code) for level, code in connection.execute(query)))


def load_changed_keys(connection: Connection, among: Collection[LocalKey] | None = None) -> frozenset[LocalKey]:
    """The rows in use that are marked as changed, all or those of ``among``; few of these are looked up one by one."""
    query = select(local_row.c.level, local_row.c.code).where(local_row.c.changed, ~local_row.c.retired)
    if among is not None and len(among) <= FEW:
        levels = {key.level.value for key in among}  # with them the primary key finds the rows
        query = query.where(local_row.c.level.in_(levels), local_row.c.code.in_([key.code for key in among]))
    found = frozenset(LocalKey(Level(level), code) for level, code in connection.execute(query))
    return found if among is None else found.intersection(among)


def mark_changed(connection: Connection, keys: Iterable[LocalKey], changed: bool) -> None:
    """Set or clear the mark "changed since it was decided" on all rows of these keys."""
    values = [{"a_level": key.level.value, "a_code": key.code} for key in keys]
    if values:
        where = (local_row.c.level == bindparam("a_level")) & (local_row.c.code == bindparam("a_code"))
        connection.execute(local_row.update().where(where).values(changed=changed), values)


def duplicates(catalogue: Catalogue) -> list[LocalKey]:
    """The keys that name more than one row; in the order of the catalogue."""
    seen: set[Identity] = set()
    twice: list[LocalKey] = []
    for row in rows_of(catalogue):
        name = identity(row)
        if name in seen:
            twice.append(row.key)
        seen.add(name)
    return list(dict.fromkeys(twice))


def load_decided_as(connection: Connection, key: LocalKey) -> LocalRow | None:
    """What a row that is marked as changed said when it was decided; None for any other, and where nobody knows."""
    where = (local_row.c.level == key.level.value) & (local_row.c.code == key.code)
    query = select(local_row.c.decided_as).where(where, local_row.c.changed, ~local_row.c.retired)
    said = next((text for text in connection.scalars(query) if text is not None), None)
    return None if said is None else unpack_rows([(key.level, key.code, said)])[0]


def store_catalogue(connection: Connection, new: Catalogue, decided: dict[LocalKey, Mapping]) -> CatalogueDiff:
    """Make ``new`` the catalogue in use.

    Rows that it lacks are retired. A row whose meaning changed is marked when ``decided`` holds a decision for it, and
    loses its proposal, which was made for other words; so does a retired row. The mark goes where a row says again what
    it said when it was decided.
    """
    old_retired = load_retired(connection)
    diff = compare(load_catalogue(connection), new, old_retired)
    said = _marked(connection)
    for change in diff.changed:
        if change.key in decided and decided[change.key].status is not Status.UNMAPPED:
            said.setdefault(identity(change.after), change.before)
    rows = list(rows_of(new))
    for row in rows:
        if (before := said.get(identity(row))) is not None and says(before) == says(row):
            del said[identity(row)]
    names = {identity(row) for row in rows}
    gone = [*diff.removed, *(row for row in old_retired if identity(row) not in names)]
    connection.execute(local_row.delete())
    values = [_values(row, place, False, said) for place, row in enumerate(rows)]
    values += [_values(row, place, True, said) for place, row in enumerate(gone, len(rows))]
    if values:
        connection.execute(local_row.insert(), values)
    drop_proposals(connection, [*(change.key for change in diff.changed), *(row.key for row in diff.removed)])
    _store_sources(connection, new.sources)
    return diff


def drop_proposals(connection: Connection, keys: Iterable[LocalKey]) -> None:
    values = [{"a_level": key.level.value, "a_code": key.code} for key in keys]
    if values:
        for table in (proposal, proposal_payload):
            where = (table.c.level == bindparam("a_level")) & (table.c.code == bindparam("a_code"))
            connection.execute(table.delete().where(where), values)


def _load(connection: Connection, retired: bool) -> list[LocalRow]:
    query = (
        select(local_row.c.level, local_row.c.code, local_row.c.payload)
        .where(local_row.c.retired if retired else ~local_row.c.retired)
        .order_by(local_row.c.place)
    )
    return unpack_rows([(Level(level), code, payload) for level, code, payload in connection.execute(query)])


def _marked(connection: Connection) -> dict[Identity, LocalRow | None]:
    """The rows that are marked as changed, retired ones too, each with what it said when it was decided."""
    query = select(local_row.c.level, local_row.c.code, local_row.c.parent, local_row.c.decided_as)
    found: dict[Identity, LocalRow | None] = {}
    for level, code, parent, said in connection.execute(query.where(local_row.c.changed)):
        key = LocalKey(Level(level), code)
        found[key, parent] = None if said is None else unpack_rows([(key.level, code, said)])[0]
    return found


def _values(row: LocalRow, place: int, retired: bool, said: dict[Identity, LocalRow | None]) -> dict[str, object]:
    key, parent = name = identity(row)
    before = said.get(name)
    return {
        "level": key.level.value,
        "code": key.code,
        "parent": parent,
        "place": place,
        "retired": retired,
        "changed": name in said,
        "payload": pack_row(row),
        "decided_as": None if before is None else pack_row(before),
    }


def _store_sources(connection: Connection, sources: Iterable[SourceFile]) -> None:
    connection.execute(source_file.delete())
    values = [
        {
            "place": place,
            "name": storable(file.name),
            "kind": file.kind,
            "encoding": file.encoding,
            "header": file.header,
            "content": file.content,
        }
        for place, file in enumerate(sources)
    ]
    if values:
        connection.execute(source_file.insert(), values)


def missing_keys(connection: Connection, keys: Iterable[LocalKey]) -> list[LocalKey]:
    """Those of ``keys`` that the catalogue in use does not hold."""
    wanted = list(keys)
    if len(wanted) > FEW:
        held = set(load_keys(connection))
        return [key for key in wanted if key not in held]
    return [key for key in wanted if not _is_held(connection, key)]


def _is_held(connection: Connection, key: LocalKey) -> bool:
    query = (
        select(local_row.c.place)
        .where(local_row.c.level == key.level.value, local_row.c.code == key.code, ~local_row.c.retired)
        .limit(1)
    )
    return connection.execute(query).first() is not None
