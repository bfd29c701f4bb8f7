"""What counts in the concepts of other districts and not in the one that the profile shows."""

from collections.abc import Callable

from konzept_cli.reports.profile import ConceptView
from konzept_cli.reports.profile.others import OtherPaper

Write = Callable[..., ConceptView]
Show = Callable[..., ConceptView]

MEANING = (
    "Ein Thema ist aufgeführt, wenn es, soweit erfasst, in mindestens einem davon Handlungsfeld "
    "oder Querschnittsaufgabe ist und im Papier selbst nicht. Daneben steht, was im Papier selbst "
    "dazu erfasst ist. Eine Wertung ist das nicht: Jedes Konzept wählt seine Themen, und wo eines "
    "nicht vollständig erfasst ist oder nicht im Volltext gelesen wurde, kann es mehr enthalten."
)


def paper(name: str, date: str, *topics: str, kind: str = "kreis") -> str:
    fields = ", ".join(
        f"{{id: f{at}, label: {topic}, topics: [{{topic: {topic}, relation: exact}}]}}"
        for at, topic in enumerate(topics)
    )
    return (
        f'district: {{name: {name}, kind: {kind}}}\nedition: {{date: "{date}"}}\n'
        f"action_fields: [{fields}]\nrecorded: {{partial: [goals]}}"
    )


def test_nothing_without_another_district(write: Write) -> None:
    view = write(paper("Kreis Eins", "2020", "kultur"), zwei=paper("Kreis Eins", "2010", "sprache"))
    assert view.others is None
    assert "#others" not in [point.href for point in view.glance]


def test_the_latest_of_each_other_district(write: Write) -> None:
    view = write(
        paper("Kreis Eins", "2015", "kultur")
        + "\nprinciples: [{label: Sport, topics: [{topic: sport-freizeit, relation: exact}]}]",
        own=paper("Kreis Eins", "2020", "recht"),
        old=paper("Kreis Zwei", "2010", "wohnen"),
        new=paper("Kreis Zwei", "2020", "sprache", "kultur"),
        town=paper("Stadt Drei", "2018", "sprache", "sport-freizeit", kind="gemeinde"),
    )
    assert view.others
    assert view.others.number == 2
    compared, meaning = view.others.told
    assert meaning == MEANING
    assert compared == (
        "Verglichen wird mit zwei Konzepten anderer Stellen: Kreis Zwei (2020) und Stadt Drei "
        "(2018). Ausgewählt: von mehreren Fassungen eines Papiers nur die neueste, zu einer "
        "Teilfortschreibung oder Ergänzung auch die Fassung davor; andere Papiere wie Evaluationen "
        "bleiben. Darunter sind Stellen anderer Art; Unterschiede können auch daran liegen."
    )
    # Neither what counted once, nor what counts in another edition of the same district.
    assert [
        (one.topic, one.here, [proof.source for proof in one.proofs], one.there)
        for one in view.others.topics
    ] == [
        (
            "Sport und Freizeit",
            "– als Feld nicht genannt, aber ein Grundsatz",
            ["Quelle\u00a01"],
            (OtherPaper("Stadt Drei", None),),
        ),
        (
            "Sprache und Mehrsprachigkeit",
            "– nicht genannt",
            [],
            (OtherPaper("Kreis Zwei", None), OtherPaper("Stadt Drei", None)),
        ),
    ]
    assert view.glance[-1].text == (
        "Im Vergleich mit zwei Konzepten anderer Stellen gibt es Themen, die, soweit erfasst, nur "
        "dort zählen. Was im Papier selbst dazu erfasst ist, steht dabei."
    )
    assert view.glance[-1].href == "#others"


def test_what_counts_elsewhere_counts_here_too(write: Write) -> None:
    view = write(
        paper("Kreis Eins", "2015", "kultur", "sprache"), zwei=paper("Kreis Zwei", "2010", "kultur")
    )
    assert view.others
    compared, meaning = view.others.told
    assert compared == "Verglichen wird mit einem Konzept einer anderen Stelle: Kreis Zwei (2010)."
    assert meaning == (
        "Soweit erfasst, ist dort kein Thema Handlungsfeld oder Querschnittsaufgabe, das es nicht "
        "auch im Papier selbst ist."
    )
    assert view.others.topics == ()
    assert "#others" not in [point.href for point in view.glance]


def test_an_older_edition_of_its_own_is_not_chosen_among(write: Write) -> None:
    view = write(
        paper("Kreis Eins", "2015", "kultur"),
        alt=paper("Kreis Eins", "2010", "recht"),
        zwei=paper("Kreis Zwei", "2010", "sprache"),
    )
    assert view.others
    assert view.others.told[0] == (
        "Verglichen wird mit einem Konzept einer anderen Stelle: Kreis Zwei (2010)."
    )


def test_very_many_are_not_all_named(write: Write) -> None:
    many = {f"k{at}": paper(f"Kreis {at:02}", "2020", "sprache") for at in range(30)}
    view = write(paper("Kreis Eins", "2015", "kultur"), **many)
    assert view.others
    (topic,) = view.others.topics
    assert [one.name for one in topic.there] == [f"Kreis {at:02}" for at in range(8)] + [
        "22 weitere"
    ]
    assert view.others.told[0].endswith("Kreis 07 (2020) und 22 weitere.")


def test_the_checksum_is_of_what_the_others_say_too(write: Write) -> None:
    own, other = paper("Kreis Eins", "2015", "kultur"), paper("Kreis Zwei", "2010", "kultur")
    first = write(own, zwei=other).cover.data
    assert write(own, zwei=other).cover.data == first
    assert write(own, zwei=paper("Kreis Zwei", "2010", "wohnen")).cover.data != first
    # Another paper of the same district is only named.
    assert write(own).cover.data == write(own, alt=paper("Kreis Eins", "2010", "recht")).cover.data
