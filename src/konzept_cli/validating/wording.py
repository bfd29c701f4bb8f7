"""The German word → the key or value that it stands for."""

from collections.abc import Collection
from functools import cache

from konzept_cli.messages import catalogue
from konzept_cli.nearest import fold

# What people write who think of the German word first.
_KEYS = {
    "Titel": "title",
    "Text": "label",
    "Name": "label",
    "Überschrift": "label",
    "Untertitel": "subtitle",
    "Gebietskörperschaft": "district",
    "Fassung": "edition",
    "Datum": "date",
    "Quelle": "source",
    "Quellen": "sources",
    "Beschlüsse": "decisions",
    "Beteiligung": "participation",
    "Abstimmung": "vote",
    "Abstimmungsergebnis": "vote",
    "Ergebnis": "result",
    "Ja": "in_favour",
    "Ja-Stimmen": "in_favour",
    "Nein": "against",
    "Nein-Stimmen": "against",
    "Gegenstimmen": "against",
    "Enthaltungen": "abstained",
    "Gremium": "body",
    "Vorlage": "paper",
    "Grundsatz": "principles",
    "Grundsätze": "principles",
    "Handlungsfeld": "action_fields",
    "Handlungsfelder": "action_fields",
    "Ziel": "goals",
    "Ziele": "goals",
    "Maßnahme": "measures",
    "Maßnahmen": "measures",
    "Akteure": "actors",
    "Zielgruppen": "actors",
    "target_groups": "actors",
    "Partner": "actors",
    "Kooperationspartner": "actors",
    "Zahlen": "figures",
    "Beleg": "evidence",
    "Belege": "evidence",
    "Zitat": "quote",
    "Wortlaut": "quote",
    "Seite": "page",
    "Stelle": "place",
    "Thema": "topic",
    "Themen": "topics",
    "Zuordnung": "topics",
    "Beziehung": "relation",
    "Grund": "reason",
    "Begründung": "reason",
    "Rolle": "roles",
    "Rollen": "roles",
    "Bezeichnung": "label",
    "Art": "kind",
    "Herausgeber": "publisher",
    "Abgerufen": "retrieved",
    "Frist": "deadline",
    "Zuständig": "responsible",
    "Bemerkung": "note",
    "Hinweis": "note",
    "Kosten": "budget",
    "Mittel": "budget",
    "Wert": "value",
    "Einheit": "unit",
}

# Words for values that our own texts put otherwise.
_VALUES = {
    "Landkreis": "kreis",
    "Stadtkreis": "kreisfreie-stadt",
    "Stadt": "gemeinde",
    "Bezirksregierung": "regierungsbezirk",
    "Bundesland": "land",
    "Webseite": "web_page",
    "Website": "web_page",
    "Folien": "presentation",
    "Vortrag": "presentation",
    "Presse": "press",
    "PDF": "full_text",
    "€": "EUR",
    "verabschiedet": "beschlossen",
    "angenommen": "beschlossen",
    "mit Mehrheit": "mehrheitlich",
    "erledigt": "umgesetzt",
    "abgeschlossen": "umgesetzt",
    "in Umsetzung": "laufend",
    "in Arbeit": "laufend",
    "Teilnehmende": "people",
    "Menschen": "people",
    "Finanzen": "budget",
    "Kosten": "budget",
    "gehört zu": "broad",
    "Fehler": "error",
    "Warnung": "warning",
    "Hinweis": "info",
}


def key_meant(word: str) -> str:
    """The key that the German `word` stands for: Maßnahmen → measures. Empty if none."""
    return _folded_keys().get(fold(word), "")


def values_meant(word: str) -> tuple[str, ...]:
    """The values of closed vocabularies that `word` is the German word for in our texts:
    Handlungsfeld → action_field. Several vocabularies may use one word."""
    return _folded_values().get(fold(word), ())


# Words that say little by themselves, and those that take back what another says.
_SMALL = frozenset(("fur", "im", "in", "ist", "je", "mit", "von", "zu", "zur"))
_HEDGES = frozenset(("fast", "halb", "kaum", "nie", "niemals", "ohne", "teils", "teilweise"))


def worded(text: str, allowed: Collection[str]) -> tuple[str, ...]:
    """The one of `allowed` whose German name shares most words with `text`, all of the shorter of
    the two: Teil von → broad, which is called „ist Teil von“. Empty where it is none or several."""
    words = set(fold(text).split("-"))
    shared: dict[str, int] = {}
    for name, values in _folded_values().items():
        own = set(name.split("-"))
        if (words - own) & _HEDGES or not (words & own) - _SMALL:
            continue
        if (words <= own or own <= words) and 2 * len(words & own) >= len(own):
            shared.update((value, len(words & own)) for value in values if value in allowed)
    found = [value for value in shared if shared[value] == max(shared.values())]
    return tuple(found) if len(found) == 1 else ()


@cache
def _folded_keys() -> dict[str, str]:
    return {fold(german): key for german, key in _KEYS.items()}


@cache
def _folded_values() -> dict[str, tuple[str, ...]]:
    """Our texts have keys such as `term.role.action_field` and `term.part.measures.deadline`."""
    values: dict[str, tuple[str, ...]] = {
        fold(german): (value,) for german, value in _VALUES.items()
    }
    for key, word in catalogue("de").texts.items():
        if key.startswith("term."):
            folded = fold(word)
            values[folded] = (*values.get(folded, ()), key.split(".", 2)[2])
    return values
