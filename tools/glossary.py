"""The words of the field, as konzept uses them."""

from typing import NamedTuple

from konzept_cli.messages import Language


class Term(NamedTuple):
    """A word in both languages, with what is meant by it."""

    english: str
    german: str
    meaning: str
    bedeutung: str


TERMS = (
    Term(
        "integration concept",
        "Integrationskonzept",
        "A paper in which a district says how newcomers and residents are to live together well.",
        "Ein Papier, in dem eine Gebietskörperschaft sagt, wie Zugewanderte und Einheimische gut "
        "zusammenleben sollen.",
    ),
    Term(
        "concept",
        "Konzept",
        "One edition of one paper of one district. In konzept: one YAML file.",
        "Eine Fassung eines Papiers einer Gebietskörperschaft. In konzept: eine YAML-Datei.",
    ),
    Term(
        "district",
        "Gebietskörperschaft",
        "Whoever issued the concept: from a whole state (Land) down to a neighbourhood. A "
        "Bezirksregierung is one too here, although it is a state authority without a council.",
        "Von wem das Konzept ist, vom Land bis zum Quartier. Auch eine Bezirksregierung zählt hier "
        "dazu, obwohl sie eine Behörde des Landes ohne Rat oder Kreistag ist.",
    ),
    Term(
        "official key",
        "Amtlicher Gemeindeschlüssel (AGS)",
        "The digits that identify a district. Those at the front say in which state, region and "
        "county it lies, so it is written in quotation marks: a leading zero counts.",
        "Die Ziffern, an denen eine Gebietskörperschaft zu erkennen ist. Die vorderen sagen, in "
        "welchem Land, Regierungsbezirk und Kreis sie liegt. Er steht in Anführungszeichen, weil "
        "auch eine Null am Anfang zählt.",
    ),
    Term(
        "edition",
        "Fassung",
        "One state of a paper that is continued over the years: a first edition, a continuation "
        "(Fortschreibung), a new edition.",
        "Ein Stand eines Papiers, das über die Jahre weitergeführt wird: Erstfassung, "
        "Fortschreibung, Neufassung.",
    ),
    Term(
        "action field",
        "Handlungsfeld",
        "A thematic unit as the concept itself names it. Its name is never changed.",
        "Eine thematische Einheit, so wie das Konzept selbst sie nennt. Ihr Name wird nie "
        "verändert.",
    ),
    Term(
        "role",
        "Rolle",
        "What the concept makes of such a unit: an action field, a cross-cutting task, a focus … "
        "Only some roles are counted in a comparison.",
        "Was das Konzept aus einer solchen Einheit macht: Handlungsfeld, Querschnittsaufgabe, "
        "Schwerpunkt … Nur einige Rollen werden im Vergleich gezählt.",
    ),
    Term(
        "topic",
        "Thema",
        "A unit of our own vocabulary. It exists only so that fields with different names can be "
        "compared; no concept has to use it.",
        "Eine Einheit unseres Themenverzeichnisses. Es gibt sie nur, damit sich Felder mit "
        "verschiedenen Namen vergleichen lassen; kein Konzept muss sie verwenden.",
    ),
    Term(
        "match",
        "Zuordnung",
        "That a field belongs to a topic, and how: it is the same, nearly the same, contains it, "
        "is part of it, or only touches it. Anything but “the same” is a judgement and has a "
        "reason.",
        "Dass ein Feld zu einem Thema gehört, und wie: Es entspricht ihm, entspricht ihm "
        "weitgehend, umfasst es, ist Teil von ihm oder berührt es nur. Alles außer „entspricht“ "
        "ist ein Urteil und hat eine Begründung.",
    ),
    Term(
        "principle",
        "Grundsatz",
        "What the concept holds to in everything, such as a guiding idea or an attitude.",
        "Woran sich das Konzept in allem hält, zum Beispiel ein Leitgedanke oder eine Haltung.",
    ),
    Term(
        "goal",
        "Ziel",
        "What the concept wants to reach. Goals may have goals below them.",
        "Was das Konzept erreichen will. Unter einem Ziel können weitere stehen.",
    ),
    Term(
        "measure",
        "Maßnahme",
        "What is to be done, where possible with who does it, by when, and with what money.",
        "Was getan werden soll, nach Möglichkeit mit Zuständigen, Frist und Mitteln.",
    ),
    Term(
        "source",
        "Quelle",
        "The text that a record was made from. It need not be the concept: a slide deck or a web "
        "page is a source too, and every report says which it was.",
        "Der Text, aus dem ein Konzept erfasst wurde. Das muss nicht das Konzept selbst sein: Auch "
        "Vortragsfolien oder eine Internetseite sind Quellen, und jeder Bericht sagt, was es war.",
    ),
    Term(
        "evidence",
        "Beleg",
        "Source, place and a few verbatim words, so that anyone can look it up.",
        "Quelle, Stelle und wenige Worte im Wortlaut, damit alle nachschlagen können.",
    ),
    Term(
        "label",
        "Bezeichnung",
        "A name or a list item exactly as the paper has it. konzept looks it up in the source.",
        "Ein Name oder ein Listenpunkt, genau wie er im Papier steht. konzept schlägt ihn in der "
        "Quelle nach.",
    ),
    Term(
        "not named",
        "nicht genannt",
        "The source was read for this, and does not name it.",
        "Die Quelle wurde daraufhin gelesen und nennt es nicht.",
    ),
    Term(
        "not recorded",
        "nicht erfasst",
        "This part of the source was not read, or not recorded completely. It says nothing about "
        "the concept.",
        "Dieser Teil der Quelle wurde nicht gelesen oder nicht vollständig erfasst. Über das "
        "Konzept sagt das nichts.",
    ),
    Term(
        "explicitly none",
        "ausdrücklich keine",
        "The source itself says that there is none, and a quote shows it.",
        "Die Quelle sagt selbst, dass es keine gibt, und ein Zitat zeigt es.",
    ),
    Term(
        "reading",
        "Lesart",
        "One of several ways to understand an ambiguous text. All are kept, one is used.",
        "Eine von mehreren Arten, einen mehrdeutigen Text zu verstehen. Alle bleiben stehen, eine "
        "gilt.",
    ),
)

_HEADS = {
    "en": ("Glossary", "Words as konzept uses them.", "word", "in German", "meaning"),
    "de": ("Glossar", "Wörter, wie konzept sie verwendet.", "Wort", "Englisch", "Bedeutung"),
}


def glossary(language: Language) -> str:
    """The page of all terms, in alphabetical order."""
    title, intro, *columns = _HEADS[language]
    if language == "de":
        rows = [(term.german, term.english, term.bedeutung) for term in TERMS]
    else:
        rows = [(term.english, term.german, term.meaning) for term in TERMS]
    lines = [
        f"| {' | '.join(cells)} |" for cells in sorted(rows, key=lambda row: row[0].casefold())
    ]
    head = [f"| {' | '.join(columns)} |", "| --- | --- | --- |"]
    return "\n".join([f"# {title}\n", f"{intro}\n", *head, *lines]) + "\n"
