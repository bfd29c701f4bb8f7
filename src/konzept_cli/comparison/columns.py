"""Records → columns: the concepts, and in what order they stand."""

from collections.abc import Iterable
from typing import get_args

from konzept_cli.collation import collation_key, without_kind
from konzept_cli.comparison.cells import ROLES, Column
from konzept_cli.model.vocabularies import DistrictKind
from konzept_cli.repository import Record
from konzept_cli.repository.editions import is_partial
from konzept_cli.stated.counting import field_counts, is_complete, sub_fields


def columns(records: Iterable[Record]) -> tuple[Column, ...]:
    """One for each record, by kind of district, name and date."""
    return tuple(_column(record) for record in sorted(records, key=_order))


def _order(record: Record) -> tuple[int, tuple[str, str], str, str]:
    concept = record.concept
    kinds = get_args(DistrictKind)
    name = collation_key(without_kind(concept.district.name))
    return kinds.index(concept.district.kind), name, concept.edition.date, record.id


def _column(record: Record) -> Column:
    concept = record.concept
    fields = concept.action_fields
    numbers = {role: sum(role in field.roles for field in fields) for role in ROLES}
    return Column(
        record=record,
        complete=is_complete(concept),
        partial_edition=is_partial(concept),
        read_in_full=any(source.kind == "full_text" for source in concept.sources),
        field_counts=field_counts(concept),
        roles={role: number for role, number in numbers.items() if number},
        sub_fields=sub_fields(concept),
    )
