"""`konzept list`: which concepts there are."""

from konzept_cli.cli import _options as opt


def overview(
    form: opt.TableFormat = "table",
    output: opt.Output = None,
    lang: opt.Lang = None,
    root: opt.Root = None,
    color: opt.ColorChoice = "auto",
    verbose: opt.Verbose = False,
) -> None:
    """All concepts in a table."""
    del verbose  # main() looks at it
    from konzept_cli.cli._framing import framed
    from konzept_cli.cli._listing import as_json, as_lines
    from konzept_cli.cli._output import emit
    from konzept_cli.cli._session import open_repository

    session, loaded = open_repository(root, lang, None)
    frame = framed(session, loaded)
    if form == "json":
        emit(as_json(frame), output, session.words)
        return
    from konzept_cli.cli._layout import page, page_width

    lines = as_lines(frame, page_width(output))
    emit(page(lines, output), output, session.words, color)
