"""Severities have an order."""

from konzept_cli.diagnostics import Severity


def test_errors_weigh_most() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.INFO,
    ]
    assert [severity.rank for severity in Severity] == [0, 1, 2]
