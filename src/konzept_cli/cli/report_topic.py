"""`konzept report topic` writes what the concepts say about one topic as one page.

Its JSON, version 1, has all that the page shows, in the same words and order:

- `language`; `cover`; `about` (what the vocabulary says of the topic); `glance`; `cautions`
- `table`: one row per concept, with `cell` (a line per role, or the kind of absence) and `labels`
- `concepts`: those with a field on the topic, each with `units` (`unit`, its `parts`, its `actors`)
  and `besides`; `absent`: the others, with `why`; `nones`
- `readings`, `conflicts`; `editions`: a step for each edition that follows a compared one;
  `neighbours`: topics that share fields with it; `counting`, `legends`, `sources`, `command`

An `href` leads to what has this anchor. For ids, keys and values of the vocabularies take `konzept
compare --topic … --format json`. Keys stay and mean the same within a version.
"""

from typing import Annotated, Literal, get_args

import typer

from konzept_cli.cli import _completing
from konzept_cli.cli import _filters as choose
from konzept_cli.cli import _options as opt
from konzept_cli.cli._options import HELP

Form = Literal["html", "md", "json"]


def report_topic(
    topic: Annotated[
        str,
        typer.Argument(metavar="TOPIC", help=HELP("arg.topic"), autocompletion=_completing.topics),
    ],
    ids: opt.Ids = None,
    form: Annotated[
        Form | None, typer.Option("--format", help=HELP("opt.report-format"), show_default=False)
    ] = None,
    output: opt.Output = None,
    roles: opt.Roles = None,
    kind: choose.Kinds = None,
    land: choose.Lands = None,
    since: choose.SinceDate = None,
    until: choose.UntilDate = None,
    latest: choose.Latest = False,
    lang: opt.Lang = None,
    root: opt.Root = None,
    verbose: opt.Verbose = False,
) -> None:
    """The page of the topic `topic` in the concepts with `ids`, in all without any, as far as the
    filters leave them."""
    del verbose  # main() looks at it
    from konzept_cli.cli._comparing import row_named
    from konzept_cli.cli._ending import form_for
    from konzept_cli.cli._filling import filling
    from konzept_cli.cli._output import hand_over
    from konzept_cli.cli._session import open_repository
    from konzept_cli.cli._topical import topic_page
    from konzept_cli.cli._wanting import wanted_frame

    session, loaded = open_repository(root, lang, None, report=True)
    words = session.words
    wanted = form_for(form, output, get_args(Form), words)
    filters = choose.Filters(kind=kind, land=land, since=since, until=until, latest=latest)
    frame, chosen = wanted_frame(session, loaded, ids or (), filters, roles)
    row = row_named(frame, topic)
    hand_over(topic_page(frame, row, wanted, chosen, filling(session)), output, words)
