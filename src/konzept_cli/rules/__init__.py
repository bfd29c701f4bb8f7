"""All rules: one file each, whose name is the rule's id and whose docstring is its
documentation, its text in `konzept explain` and its test."""

from konzept_cli.checking import Rule
from konzept_cli.rules import (
    ambiguous_scalar,
    circular_reference,
    count_differs,
    dates_out_of_order,
    duplicate_id,
    duplicate_key,
    empty_file,
    expired_district_key,
    expired_ignore,
    forbidden_character,
    id_differs_from_file_name,
    ignore_without_reason,
    invalid_file_name,
    label_not_in_source,
    missing_key,
    missing_reason,
    not_a_record,
    quote_not_in_source,
    same_edition_twice,
    several_documents,
    source_changed,
    source_not_at_hand,
    statement_without_evidence,
    syntax_error,
    too_deep,
    too_large,
    topic_mapped_twice,
    unknown_district_key,
    unknown_former_label,
    unknown_ignored_rule,
    unknown_key,
    unknown_reference,
    unknown_source,
    unknown_topic,
    unknown_value,
    unquoted_comma,
    unreadable_file,
    unused_ignore,
    wrong_encoding,
    wrong_form,
    wrong_type,
    yaml_feature,
)

# Found while reading: a file that is no usable YAML.
SYNTAX = (
    unreadable_file,
    wrong_encoding,
    forbidden_character,
    too_large,
    too_deep,
    empty_file,
    syntax_error,
    yaml_feature,
    several_documents,
    duplicate_key,
)
# Found while reading: YAML that is no concept.
SCHEMA = (not_a_record, missing_key, unknown_key, unknown_value, wrong_type, wrong_form)
# Found in the repository or in a file's text.
CHECKS = (
    unquoted_comma,
    ambiguous_scalar,
    invalid_file_name,
    id_differs_from_file_name,
    duplicate_id,
    unknown_topic,
    unknown_source,
    unknown_reference,
    unknown_district_key,
    label_not_in_source,
    quote_not_in_source,
    source_changed,
    source_not_at_hand,
    statement_without_evidence,
    missing_reason,
    circular_reference,
    dates_out_of_order,
    count_differs,
    topic_mapped_twice,
    unknown_former_label,
    expired_district_key,
    same_edition_twice,
)

# Found in the comments that ask for findings to be ignored.
IGNORES = (ignore_without_reason, unknown_ignored_rule, expired_ignore, unused_ignore)

RULES: tuple[Rule, ...] = tuple(Rule.of(module) for module in (*SYNTAX, *SCHEMA, *CHECKS, *IGNORES))
