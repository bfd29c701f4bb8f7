"""More than fifty single defects in real records: each gives one diagnostic, in the right place and
in words that need no knowledge of YAML."""

import os
import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from konzept_cli.checking import check, check_text, diagnose
from konzept_cli.diagnostics import Diagnostic
from konzept_cli.loading import Request, load
from konzept_cli.messages import catalogue
from konzept_cli.rules import RULES

ROOT = Path(__file__).parent.parent
SOURCES = os.environ.get("KONZEPT_TEST_SOURCES")
SEVERITIES = {rule.id: rule.severity for rule in RULES}

ARNSBERG = "bezirksregierung-arnsberg-2012.yaml"
ENNEPE_RUHR = "ennepe-ruhr-kreis-2017.yaml"
HERFORD = "kreis-herford-o-j.yaml"
METTMANN = "kreis-mettmann-2015.yaml"

needs_sources = pytest.mark.skipif(
    not SOURCES, reason="KONZEPT_TEST_SOURCES does not name the folder of the source texts"
)


class Defect(NamedTuple):
    """What is done to a record: `old`, which is in it once, becomes `new`, or the whole is stored
    in another encoding; and what is said of it, and where."""

    name: str
    file: str
    old: str
    new: str
    rule: str
    place: str
    said: str
    encoding: str = "utf-8"


DEFECTS = (
    Defect(
        "ein Schlüssel ist verschrieben",
        METTMANN,
        "    publisher: ",
        "    publischer: ",
        "unknown-key",
        "46:5",
        "Den Schlüssel „publischer“ gibt es hier nicht.",
    ),
    Defect(
        "der Schlüssel ist deutsch",
        METTMANN,
        "\ntitle: ",
        "\ntitel: ",
        "unknown-key",
        "6:1",
        "Den Schlüssel „titel“ gibt es hier nicht.",
    ),
    Defect(
        "der Schlüssel ist großgeschrieben",
        HERFORD,
        "\ntitle: ",
        "\nTitle: ",
        "unknown-key",
        "6:1",
        "Den Schlüssel „Title“ gibt es hier nicht.",
    ),
    Defect(
        "ein nötiger Schlüssel fehlt",
        METTMANN,
        "kind: kreis, ",
        "",
        "missing-key",
        "8:1",
        "Hier fehlt der Schlüssel „kind“.",
    ),
    Defect(
        "ein nötiger Schlüssel hat keinen Wert",
        HERFORD,
        "edition:\n  date: unknown",
        "edition:\n  date:",
        "missing-key",
        "11:3",
        "Der Schlüssel „date“ hat keinen Wert.",
    ),
    Defect(
        "ein Schlüssel steht am falschen Ort",
        METTMANN,
        "\n  kind: fortschreibung",
        "\n  kind: fortschreibung\n  publisher: Kreis Mettmann",
        "unknown-key",
        "13:3",
        "Den Schlüssel „publisher“ gibt es hier nicht, wohl aber in",
    ),
    Defect(
        "ein Text statt einer Liste",
        ENNEPE_RUHR,
        "partial: [action_fields, principles, goals, measures, target_groups]",
        "partial: action_fields",
        "wrong-type",
        "38:12",
        "„partial“ ist eine Liste, hier steht aber ein Text.",
    ),
    Defect(
        "eine Liste statt eines Textes",
        METTMANN,
        "\ntitle: Integrationskonzept Kreis Mettmann 2015",
        "\ntitle: [Integrationskonzept]",
        "wrong-type",
        "6:8",
        "„title“ ist ein einzelner Text, hier steht aber eine Liste.",
    ),
    Defect(
        "ein Eintrag ohne Schlüssel",
        ARNSBERG,
        "- {source: pressetext, place: 1. Absatz, quote: der am 18.11. in Solingen stattfand}",
        "- der am 18.11. in Solingen stattfand",
        "wrong-type",
        "103:9",
        "Ein Eintrag in „evidence“ braucht Schlüssel mit Werten,",
    ),
    Defect(
        "eine Liste ohne Bindestrich",
        ENNEPE_RUHR,
        "  - of: Schwerpunkte",
        "    of: Schwerpunkte",
        "wrong-type",
        "96:1",
        "„counts“ ist eine Liste, hier stehen aber Schlüssel mit",
    ),
    Defect(
        "ein Verweis auf ein Feld geht ins Leere",
        METTMANN,
        "fields: [sprache]",
        "fields: [sprachen]",
        "unknown-reference",
        "304:14",
        "Ein Handlungsfeld mit der Kennung „sprachen“ gibt es in",
    ),
    Defect(
        "ein Verweis auf eine Quelle geht ins Leere",
        ARNSBERG,
        "{source: webseite, place: 1. Absatz, quote: im Jahr",
        "{source: website, place: 1. Absatz, quote: im Jahr",
        "unknown-source",
        "21:16",
        "Eine Quelle „website“ ist unter „sources“ nicht aufgeführt.",
    ),
    Defect(
        "die Kennung einer Quelle ist verschrieben",
        ARNSBERG,
        "    id: pressetext",
        "    id: pressetxt",
        "unknown-source",
        "48:9",
        "Auf die Quelle „pressetxt“ bezieht sich kein Beleg, auf",
    ),
    Defect(
        "den amtlichen Schlüssel gibt es nicht",
        ENNEPE_RUHR,
        'ags: "05954"',
        'ags: "05955"',
        "unknown-district-key",
        "11:55",
        "Den amtlichen Schlüssel 05955 gibt es im Verzeichnis der",
    ),
    Defect(
        "der amtliche Schlüssel gehört jemand anderem",
        METTMANN,
        'ags: "05158"',
        'ags: "05758"',
        "unknown-district-key",
        "8:52",
        "Der amtliche Schlüssel 05758 gehört zu „Herford“ (kreis),",
    ),
    Defect(
        "dem amtlichen Schlüssel fehlt die Null",
        METTMANN,
        'ags: "05158"',
        'ags: "5158"',
        "wrong-form",
        "8:52",
        "„5158“ ist kein amtlicher Schlüssel.",
    ),
    Defect(
        "der amtliche Schlüssel steht ohne Anführungszeichen",
        HERFORD,
        'ags: "05758"',
        "ags: 05758",
        "ambiguous-scalar",
        "8:51",
        "Ohne Anführungszeichen lesen andere Programme 05758 als",
    ),
    Defect(
        "ein Wort im Zitat ist ersetzt",
        METTMANN,
        "quote: keine spezifischen Zielgruppen",
        "quote: keine besonderen Zielgruppen",
        "quote-not-in-source",
        "41:51",
        "Das Zitat „keine besonderen Zielgruppen“ steht so nicht in",
    ),
    Defect(
        "ein Wort in einer Bezeichnung ist ersetzt",
        HERFORD,
        "gleiche Bildungschancen ermöglichen",
        "gleiche Bildungschancen schaffen",
        "label-not-in-source",
        "133:36",
        "„gleiche Bildungschancen schaffen“ steht so nicht in der",
    ),
    Defect(
        "die Genderform ist geändert",
        ENNEPE_RUHR,
        "Förderung von Unternehmer*innen",
        "Förderung von UnternehmerInnen",
        "label-not-in-source",
        "231:26",
        "„Förderung von UnternehmerInnen mit",
    ),
    Defect(
        "das Zitat lässt etwas aus",
        ARNSBERG,
        "quote: am 25.06.2012 in der Bürgerhalle im Rathaus der Stadt Dortmund",
        "quote: am 25.06.2012 […] der Stadt Dortmund",
        "quote-not-in-source",
        "83:30",
        "Das Zitat „am 25.06.2012 […] der Stadt Dortmund“ lässt",
    ),
    Defect(
        "eckige Klammern mitten im Text",
        METTMANN,
        "quote: 2007 wurde das Rahmenkonzept der Kreisverwaltung Mettmann erstellt",
        "quote: 2007 wurde das Rahmenkonzept [der Kreisverwaltung] erstellt",
        "syntax-error",
        "19:67",
        "Mitten im Text steht die Klammer [; innerhalb anderer",
    ),
    Defect(
        "eine eckige Klammer am Anfang des Textes",
        HERFORD,
        "\ntitle: Integrationskonzept",
        "\ntitle: [Entwurf] Integrationskonzept",
        "syntax-error",
        "6:18",
        "Der Wert beginnt mit einer Klammer; für YAML ist er an",
    ),
    Defect(
        "in Windows-1252 gespeichert",
        ENNEPE_RUHR,
        "",
        "",
        "wrong-encoding",
        "6:38",
        "Die Datei ist in Windows-1252 gespeichert, nicht in UTF-8;",
        "cp1252",
    ),
    Defect(
        "in UTF-16 gespeichert",
        HERFORD,
        "",
        "",
        "wrong-encoding",
        "1:1",
        "Die Datei ist in UTF-16 gespeichert, nicht in UTF-8; das",
        "utf-16",
    ),
    Defect(
        "mit einem Tabulator eingerückt",
        METTMANN,
        "    body: Sozialausschuss",
        "\tbody: Sozialausschuss",
        "syntax-error",
        "64:1",
        "Hier steht ein Tabulator; YAML rückt nur mit Leerzeichen",
    ),
    Defect(
        "ein Tabulator nach dem Doppelpunkt",
        HERFORD,
        "edition:\n  date: unknown",
        "edition:\n  date:\tunknown",
        "tab-between",
        "11:8",
        "Hier steht ein Tabulator statt eines Leerzeichens.",
    ),
    Defect(
        "ein Schlüssel steht zweimal",
        METTMANN,
        "    publisher: Kreisintegrationszentrum Mettmann\n",
        "    publisher: Kreisintegrationszentrum Mettmann\n    publisher: Kreis Mettmann\n",
        "duplicate-key",
        "47:5",
        "Der Schlüssel „publisher“ steht an dieser Stelle zweimal.",
    ),
    Defect(
        "der Bindestrich eines Eintrags fehlt",
        METTMANN,
        "  - label: Verlässliche",
        "    label: Verlässliche",
        "duplicate-key",
        "99:5",
        "Der Schlüssel „label“ steht in diesem Eintrag zweimal;",
    ),
    Defect(
        "ein Umlaut aus zwei Zeichen",
        METTMANN,
        "label: Interkulturelle Öffnung",
        "label: Interkulturelle O\u0308ffnung",
        "decomposed-letter",
        "286:28",
        "Der Buchstabe „Ö“ ist hier aus 2 Zeichen zusammengesetzt.",
    ),
    Defect(
        "ein weicher Trennstrich",
        METTMANN,
        "- word: Zuwanderungsgeschichte",
        "- word: Zuwanderungs\u00adgeschichte",
        "invisible-character",
        "57:23",
        "Zwischen „Zuwanderungs“ und „geschichte“ steht ein",
    ),
    Defect(
        "ein Leerzeichen ohne Breite",
        METTMANN,
        "body: Sozialausschuss",
        "body: Sozial\u200bausschuss",
        "forbidden-character",
        "64:17",
        "Hier steht ein unsichtbares Zeichen, das in der Datei",
    ),
    Defect(
        "ein Anführungszeichen fehlt am Ende",
        METTMANN,
        'date: "2007"',
        'date: "2007',
        "syntax-error",
        "16:11",
        'Das Anführungszeichen ", das hier beginnt, wird nicht',
    ),
    Defect(
        "eine Klammer fehlt am Ende",
        ENNEPE_RUHR,
        "not_named: [budget, figures]",
        "not_named: [budget, figures",
        "syntax-error",
        "39:14",
        "Die Klammer [, die hier beginnt, wird nicht geschlossen.",
    ),
    Defect(
        "Anführungszeichen aus Word um ein Datum",
        METTMANN,
        'date: "2007"',
        "date: „2007“",
        "wrong-form",
        "16:11",
        "Die Anführungszeichen in „2007“ sind typografische; für",
    ),
    Defect(
        "vorn ein gerades, hinten ein Anführungszeichen aus Word",
        METTMANN,
        'date: "2007"',
        'date: "2007“',
        "syntax-error",
        "16:16",
        'Der Text beginnt mit " und endet mit “; so ist er für YAML',
    ),
    Defect(
        "Anführungszeichen aus Word um einen Titel mit Doppelpunkt",
        HERFORD,
        "\ntitle: Integrationskonzept des Kreises Herford",
        "\ntitle: „Integrationskonzept: Kreis Herford“",
        "syntax-error",
        "6:8",
        "„ ist für YAML ein Buchstabe wie jeder andere: Nur gerade",
    ),
    Defect(
        "Anführungszeichen aus Word um einen Titel",
        HERFORD,
        "\ntitle: Integrationskonzept des Kreises Herford",
        "\ntitle: „Integrationskonzept des Kreises Herford“",
        "quoted-value",
        "6:8",
        "Die Anführungszeichen in „Integrationskonzept des Kreises",
    ),
    Defect(
        "ein Doppelpunkt mitten im Text",
        ENNEPE_RUHR,
        "  - text: Integrationspolitik ist",
        "  - text: Integrationspolitik: Sie ist",
        "syntax-error",
        "103:30",
        "Mitten im Text steht ein Doppelpunkt mit Leerzeichen; YAML",
    ),
    Defect(
        "ein Doppelkreuz mitten im Text",
        ARNSBERG,
        "\ntitle: Vielfalt in der Region",
        "\ntitle: Vielfalt #1 in der Region",
        "cut-off-text",
        "8:17",
        "Bei „#1“ beginnt für YAML ein Kommentar; gelesen wird nur",
    ),
    Defect(
        "ein Aufzählungspunkt aus Word",
        METTMANN,
        "  - label: Verlässliche",
        "  • label: Verlässliche",
        "syntax-error",
        "99:3",
        "Ein Eintrag einer Liste beginnt in YAML mit einem",
    ),
    Defect(
        "ein Gedankenstrich statt eines Bindestrichs",
        HERFORD,
        "  - label: Diskriminierung und",
        "  – label: Diskriminierung und",
        "syntax-error",
        "127:3",
        "Ein Eintrag einer Liste beginnt in YAML mit einem",
    ),
    Defect(
        "nach dem Bindestrich fehlt das Leerzeichen",
        METTMANN,
        "  - word: Zuwanderungsgeschichte",
        "  -word: Zuwanderungsgeschichte",
        "syntax-error",
        "57:3",
        "Nach dem Bindestrich fehlt ein Leerzeichen.",
    ),
    Defect(
        "nach dem Doppelpunkt fehlt das Leerzeichen",
        METTMANN,
        "    body: Sozialausschuss",
        "    body:Sozialausschuss",
        "syntax-error",
        "64:9",
        "Nach dem Doppelpunkt fehlt ein Leerzeichen.",
    ),
    Defect(
        "der Doppelpunkt fehlt",
        METTMANN,
        "    body: Sozialausschuss",
        "    body Sozialausschuss",
        "syntax-error",
        "64:5",
        "In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.",
    ),
    Defect(
        "zu weit eingerückt",
        ENNEPE_RUHR,
        "\n  kind: fortschreibung",
        "\n   kind: fortschreibung",
        "syntax-error",
        "15:4",
        "„kind“ steht 1 Leerzeichen zu weit rechts.",
    ),
    Defect(
        "zu wenig eingerückt",
        ENNEPE_RUHR,
        "\n  kind: fortschreibung",
        "\n kind: fortschreibung",
        "syntax-error",
        "15:2",
        "Vor „kind“ fehlt 1 Leerzeichen",
    ),
    Defect(
        "mit geschützten Leerzeichen eingerückt",
        ARNSBERG,
        "\n  kind: regierungsbezirk",
        "\n\u00a0\u00a0kind: regierungsbezirk",
        "syntax-error",
        "12:1",
        "Hier steht ein geschütztes Leerzeichen statt eines gewöhnlichen",
    ),
    Defect(
        "der Beleg steht neben „evidence“ statt darunter",
        HERFORD,
        "evidence:\n      - {place: Langfristige Ziele, quote: Menschen",
        "evidence:\n  - {place: Langfristige Ziele, quote: Menschen",
        "unknown-key",
        "47:6",
        "Den Schlüssel „place“ gibt es hier nicht; die Zeile gehört",
    ),
    Defect(
        "das deutsche Wort für einen Wert",
        HERFORD,
        "kind: web_page",
        "kind: Webseite",
        "unknown-value",
        "31:11",
        "„Webseite“ ist kein erlaubter Wert für „kind“.",
    ),
    Defect(
        "ein Wert ist verschrieben",
        ENNEPE_RUHR,
        "    label: Integration durch Bildung\n    roles: [focus]",
        "    label: Integration durch Bildung\n    roles: [fokus]",
        "unknown-value",
        "135:13",
        "„fokus“ ist kein erlaubter Wert für „roles“.",
    ),
    Defect(
        "ein Thema ist verschrieben",
        METTMANN,
        "{topic: kultur, relation: exact}",
        "{topic: kulturr, relation: exact}",
        "unknown-topic",
        "212:17",
        "Das Thema „kulturr“ gibt es im Themenverzeichnis nicht.",
    ),
    Defect(
        "das Thema ist großgeschrieben",
        METTMANN,
        "{topic: kultur, relation: exact}",
        "{topic: Kultur, relation: exact}",
        "wrong-form",
        "212:17",
        "„Kultur“ ist keine Kennung (id) eines Themas.",
    ),
    Defect(
        "die Begründung fehlt",
        METTMANN,
        '{topic: sport-freizeit, relation: broad, reason: "nur Sport, ohne Freizeit"}',
        "{topic: sport-freizeit, relation: broad}",
        "missing-reason",
        "221:43",
        "Die Zuordnung zum Thema „sport-freizeit“ ist mit „broad“",
    ),
    Defect(
        "dasselbe Thema zweimal",
        METTMANN,
        "      - {topic: kultur, relation: exact}\n",
        "      - {topic: kultur, relation: exact}\n      - {topic: kultur, relation: exact}\n",
        "topic-mapped-twice",
        "213:17",
        "Das Thema „kultur“ ist hier schon zugeordnet, ebenfalls mit",
    ),
    Defect(
        "eine Kennung ist doppelt vergeben",
        METTMANN,
        "  - id: sport\n",
        "  - id: kultur\n",
        "duplicate-id",
        "218:9",
        "Die Kennung „kultur“ ist schon vergeben.",
    ),
    Defect(
        "eine Kennung mit Umlaut",
        METTMANN,
        "  - id: interkulturelle-oeffnung",
        "  - id: interkulturelle-öffnung",
        "wrong-form",
        "285:9",
        "„interkulturelle-öffnung“ ist keine Kennung (id).",
    ),
    Defect(
        "ein Datum, wie man es sonst schreibt",
        METTMANN,
        'body: Sozialausschuss\n    date: "2015-05-11"',
        'body: Sozialausschuss\n    date: "11.05.2015"',
        "wrong-form",
        "65:11",
        "„11.05.2015“ ist kein Datum in der erwarteten Form.",
    ),
    Defect(
        "ein Tag, den es nicht gibt",
        METTMANN,
        'date: "2015-06-30"',
        'date: "2015-06-31"',
        "wrong-form",
        "77:11",
        "Den Tag „2015-06-31“ gibt es nicht: Dieser Monat hat nur 30",
    ),
    Defect(
        "ein Datum ohne Anführungszeichen",
        METTMANN,
        'date: "2015-06-30"',
        "date: 2015-06-30",
        "ambiguous-scalar",
        "77:11",
        "Ohne Anführungszeichen lesen andere Programme 2015-06-30",
    ),
    Defect(
        "ein Dezimalkomma",
        METTMANN,
        "value: 26\n",
        "value: 26,5\n",
        "wrong-form",
        "329:12",
        "„26,5“ ist keine Zahl in der erwarteten Form.",
    ),
    Defect(
        "ein ungefährer Wert, anders geschrieben",
        ENNEPE_RUHR,
        "count: rund 200",
        "count: ca. 200",
        "wrong-form",
        "89:12",
        "„ca. 200“ ist keine Zahl in der erwarteten Form.",
    ),
    Defect(
        "Ja statt true",
        METTMANN,
        "claimed_unique: true",
        "claimed_unique: ja",
        "wrong-form",
        "244:21",
        "„claimed_unique“ ist entweder true (ja) oder false (nein),",
    ),
    Defect(
        "ein Komma im Text in eckigen Klammern",
        METTMANN,
        "  not_named: [budget]\n",
        "  not_named: [budget]\n  x-stichworte: [Pflege, Vorsorge und Beratung]\n",
        "unquoted-comma",
        "33:26",
        "In eckigen Klammern trennt jedes Komma; ohne",
    ),
    Defect(
        "ein Komma im Text in geschweiften Klammern",
        METTMANN,
        "quote: an das MAIS NRW bis Frist 30.06.2015}",
        "quote: an das MAIS NRW, bis Frist 30.06.2015}",
        "unquoted-comma",
        "85:38",
        "Der Text bei „quote“ endet für YAML am Komma; gemeint ist",
    ),
    Defect(
        "eine Trennlinie",
        METTMANN,
        "\nactors:\n",
        "\n----------\nactors:\n",
        "syntax-error",
        "297:1",
        "So beginnt in YAML kein Kommentar, und Trennlinien gibt es",
    ),
    Defect(
        "eine Zeile ---",
        METTMANN,
        "\nactors:\n",
        "\n---\nactors:\n",
        "several-documents",
        "297:1",
        "Eine Zeile „---“ beginnt ein zweites Dokument; eine Datei",
    ),
    Defect(
        "ein Kommentar mit //",
        ENNEPE_RUHR,
        "# Das Konzept selbst wurde nicht gelesen.",
        "// Das Konzept selbst wurde nicht gelesen.",
        "syntax-error",
        "4:1",
        "So beginnt in YAML kein Kommentar, und Trennlinien gibt es",
    ),
    Defect(
        "ein Anker",
        METTMANN,
        "\ntitle: Integrationskonzept",
        "\ntitle: &Integrationskonzept",
        "yaml-feature",
        "6:8",
        "„&“ am Anfang eines Werts ist in YAML ein Anker; Anker sind",
    ),
    Defect(
        "ein Prozentzeichen am Anfang",
        METTMANN,
        "called: Merkmal\n    text: >-",
        "called: %Merkmal\n    text: >-",
        "syntax-error",
        "110:13",
        "Ein Text kann nicht mit dem Zeichen % beginnen.",
    ),
    Defect(
        "ein umgekehrter Schrägstrich",
        ENNEPE_RUHR,
        'reason: "Altenhilfe hat auch mit Pflege zu tun"',
        'reason: "Altenhilfe hat auch mit \\Diensten zu tun"',
        "syntax-error",
        "245:81",
        "Ein umgekehrter Schrägstrich \\ hat in doppelten",
    ),
    Defect(
        "eine schließende Klammer zu viel",
        ENNEPE_RUHR,
        "not_named: [budget, figures]",
        "not_named: [budget, figures]]",
        "syntax-error",
        "39:31",
        "Diese Klammer ] schließt nichts.",
    ),
    Defect(
        "ein Komma zu viel",
        ENNEPE_RUHR,
        "not_named: [budget, figures]",
        "not_named: [budget,, figures]",
        "syntax-error",
        "39:22",
        "Zwischen den Kommas steht nichts.",
    ),
    Defect(
        "der Dateiname der Quelle ist verschrieben",
        HERFORD,
        "snapshot: herford-integrationskonzept.txt",
        "snapshot: herford-integrationkonzept.txt",
        "source-not-at-hand",
        "37:15",
        "Die Quelle herford-integrationkonzept.txt liegt nicht vor;",
    ),
    Defect(
        "die Prüfsumme stimmt nicht",
        METTMANN,
        "6a31039b",
        "6a31039c",
        "source-changed",
        "50:13",
        "Die Quelle mettmann-vortrag-2015-05-11.txt ist nicht mehr",
    ),
    Defect(
        "die Prüfsumme ist zu kurz",
        METTMANN,
        "6a31039b",
        "6a31039",
        "wrong-form",
        "50:13",
        "Das ist keine Prüfsumme (SHA-256).",
    ),
    Defect(
        "eine Adresse ohne https",
        ARNSBERG,
        "url: https://www.bra.nrw.de/1698107",
        "url: www.bra.nrw.de/1698107",
        "wrong-form",
        "39:10",
        "„www.bra.nrw.de/1698107“ ist keine Internetadresse.",
    ),
    Defect(
        "ein Schlüssel ohne Wert",
        HERFORD,
        "    publisher: Kreis Herford",
        "    publisher:",
        "empty-value",
        "33:5",
        "Nach „publisher:“ steht nichts.",
    ),
    Defect(
        "die Kennung ist nicht der Dateiname",
        METTMANN,
        "schema: 1\n",
        "schema: 1\nid: kreis-mettman-2015\n",
        "id-differs-from-file-name",
        "6:5",
        "Die Kennung „kreis-mettman-2015“ stimmt nicht mit dem",
    ),
    Defect(
        "ein Eintrag steht zweimal",
        ENNEPE_RUHR,
        "[action_fields, principles, goals, measures, target_groups]",
        "[action_fields, principles, goals, measures, principles]",
        "same-item-twice",
        "38:57",
        "Dieser Eintrag steht in der Liste zweimal.",
    ),
    Defect(
        "eine Ausnahme, die keine ist",
        METTMANN,
        "schema: 1\n",
        "# konzept ignore[wrong-form] so gewollt\nschema: 1\n",
        "misspelt-ignore",
        "5:1",
        "Dieser Kommentar soll wohl etwas ausnehmen, ist aber anders",
    ),
    Defect(
        "gerade Anführungszeichen in eigenem Text",
        METTMANN,
        "note: Das erste Ergebnis ist eher eine Aussage als ein Ziel.",
        'note: Das erste "Ergebnis" ist eher eine Aussage als ein Ziel.',
        "typewriter-mark",
        "266:21",
        "In eigenem deutschem Text stehen Anführungszeichen so: „…“.",
    ),
    Defect(
        "Leerzeichen am Zeilenende",
        METTMANN,
        "title: Integrationskonzept Kreis Mettmann 2015\n\nd",
        "title: Integrationskonzept Kreis Mettmann 2015  \n\nd",
        "trailing-blanks",
        "6:47",
        "Am Ende der Zeile stehen Leerzeichen.",
    ),
    Defect(
        "das Schema für den Editor gibt es nicht",
        ENNEPE_RUHR,
        "$schema=../schemas/",
        "$schema=../schema/",
        "schema-not-there",
        "1:33",
        "Die Datei, die dem Editor die Schlüssel erklären soll, gibt",
    ),
    Defect(
        "ein Beleg ganz links",
        METTMANN,
        "    evidence: [{place: Titelfolie}]",
        "evidence: [{place: Titelfolie}]",
        "syntax-error",
        "319:1",
        "Diese Zeile ist nicht weit genug eingerückt; mit ihr endet",
    ),
    Defect(
        "letzte Zeile ohne Umbruch",
        METTMANN,
        "KiTas 34%}\n",
        "KiTas 34%}",
        "untidy-end",
        "345:88",
        "Die letzte Zeile endet ohne Zeilenumbruch.",
    ),
    Defect(
        "eine Maßnahme unter den Handlungsfeldern",
        METTMANN,
        "\naction_fields:\n",
        "\naction_fields:\n  - {label: Sprachcafé, responsible: KI, deadline: unknown}\n",
        "unknown-key",
        "165:6",
        "Dieser Eintrag gehört wohl nicht unter „action_fields“, sondern unter „measures“:",
    ),
    Defect(
        "ein Beschluss unter den Zielen",
        METTMANN,
        "\ngoals:\n",
        "\ngoals:\n  - kind: beraten\n    body: Kreistag\n    date: unknown\n",
        "unknown-key",
        "139:5",
        "Dieser Eintrag gehört wohl nicht unter „goals“, sondern unter „decisions“:",
    ),
    Defect(
        "der erste Schlüssel steht zu weit rechts",
        METTMANN,
        '\n  date: "2015"\n  kind: fortschreibung',
        '\n   date: "2015"\n  kind: fortschreibung',
        "syntax-error",
        "11:4",
        "„date“ steht 1 Leerzeichen weiter rechts als „kind“ in Zeile 12.",
    ),
    Defect(
        "ein oberster Schlüssel ist um ein Leerzeichen verrutscht",
        ARNSBERG,
        "\ndecisions:\n",
        "\n decisions:\n",
        "syntax-error",
        "72:2",
        "„decisions“ steht 1 Leerzeichen zu weit rechts.",
    ),
    Defect(
        "der erste Eintrag hat keinen Bindestrich",
        METTMANN,
        "\naction_fields:\n  - id: sprache\n    label: Sprache\n",
        "\naction_fields:\n  id: sprach\n  label: Sprache\n  - id: sprache\n    label: Sprache\n",
        "syntax-error",
        "165:3",
        "Vor „id“ fehlt der Bindestrich:",
    ),
    Defect(
        "eine Liste in geschweiften Klammern",
        METTMANN,
        "fields: [sprache]",
        "fields: {sprache}",
        "wrong-type",
        "304:13",
        "Listen stehen in eckigen Klammern, nicht in geschweiften.",
    ),
    Defect(
        "ein erfundenes Zitat",
        ARNSBERG,
        "quote: im Jahr 2012 ihr Integrationskonzept",
        "quote: Alle Städte haben das Papier gelobt",
        "quote-not-in-source",
        "21:51",
        "Das Zitat „Alle Städte haben das Papier gelobt“ steht so nicht in der Quelle",
    ),
    Defect(
        "das Jahr passt nicht zum Dateinamen",
        ENNEPE_RUHR,
        '\n  date: "2017"\n  kind: fortschreibung',
        '\n  date: "2019"\n  kind: fortschreibung',
        "year-differs-from-file-name",
        "14:9",
        "Der Dateiname nennt das Jahr 2017, die Fassung ist aber von 2019.",
    ),
    Defect(
        "eine Person statt einer Stelle",
        METTMANN,
        "\n    body: Sozialausschuss\n",
        "\n    body: Sozialausschuss (Frau Mustermann)\n",
        "personal-data",
        "64:28",
        "„Frau Mustermann“ ist eine Person;",
    ),
    Defect(
        "zwei Felder mit Strichpunkt",
        METTMANN,
        "fields: [sprache]",
        "fields: [sprache; kultur]",
        "unknown-value",
        "304:14",
        "„sprache; kultur“ sind 2 Werte;",
    ),
    Defect(
        "ein Komma nach dem Anführungszeichen",
        METTMANN,
        "    publisher: Kreisintegrationszentrum Mettmann\n",
        '    publisher: "Kreisintegrationszentrum Mettmann",\n',
        "syntax-error",
        "46:51",
        "Nach dem schließenden Anführungszeichen steht noch „,“.",
    ),
    Defect(
        "nur hinten ein Anführungszeichen",
        METTMANN,
        "    publisher: Kreisintegrationszentrum Mettmann\n",
        '    publisher: Kreisintegrationszentrum Mettmann"\n',
        "quoted-value",
        "46:16",
        "Am Ende von Kreisintegrationszentrum Mettmann",
    ),
    Defect(
        "ein Fußnotenzeichen in einer Bezeichnung",
        HERFORD,
        "gleiche Bildungschancen ermöglichen",
        "gleiche Bildungschancen ermöglichen³",
        "label-not-in-source",
        "133:36",
        "ermöglichen³“ steht so nicht",
    ),
    Defect(
        "eine Abstimmung in Worten",
        METTMANN,
        'body: Sozialausschuss\n    date: "2015-05-11"',
        'body: Sozialausschuss\n    date: "2015-05-11"\n    vote: einstimmig bei 2 Enthaltungen',
        "wrong-type",
        "66:11",
        "„vote“ braucht Schlüssel mit Werten,",
    ),
    Defect(
        "ein Quartal",
        METTMANN,
        'date: "2015-06-30"',
        "date: II. Quartal 2015",
        "wrong-form",
        "77:11",
        "„II. Quartal 2015“ ist kein Datum",
    ),
    Defect(
        "unvollständig und zugleich nicht genannt",
        METTMANN,
        "  not_named: [budget]\n",
        "  not_named: [budget, goals]\n",
        "listed-but-not-named",
        "32:23",
        "Ziele: Das steht unter „not_named“ und zugleich unter",
    ),
    Defect(
        "ein Verweis statt eines Belegs",
        METTMANN,
        "evidence: [{place: Titelfolie}]",
        "evidence: siehe oben",
        "wrong-type",
        "319:15",
        "Ein Verweis wie „siehe oben“ ist kein Beleg:",
    ),
    Defect(
        "eine Liste in einer Bezeichnung",
        METTMANN,
        "    body: Sozialausschuss\n",
        "    body: [Sozialausschuss, Kreis Tag]\n",
        "wrong-type",
        "64:11",
        "„body“ ist ein einzelner Text, hier steht aber eine Liste.",
    ),
    Defect(
        "Zielgruppen als eigener Abschnitt",
        METTMANN,
        "\nactors:\n",
        "\ntarget_groups:\n",
        "unknown-key",
        "297:1",
        "Den Schlüssel „target_groups“ gibt es hier nicht.",
    ),
    Defect(
        "ein Aufzählungszeichen aus einer Symbolschrift",
        METTMANN,
        "  - label: Verlässliche",
        "  \uf0b7 label: Verlässliche",
        "syntax-error",
        "99:3",
        "Bindestrich, nicht mit „U+F0B7“.",
    ),
    Defect(
        "eine Adresse in spitzen Klammern",
        ARNSBERG,
        "url: https://www.bra.nrw.de/1698107",
        "url: <https://www.bra.nrw.de/1698107>",
        "wrong-form",
        "39:10",
        "ist keine Internetadresse.",
    ),
)


class Desk:
    """A copy of the records, with what is said of them as they are."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "concepts", root / "concepts")
        shutil.copytree(ROOT / "schemas", root / "schemas")
        self.before = Counter(said(one) for one in self.diagnose())

    def diagnose(self) -> tuple[Diagnostic, ...]:
        """What all rules say, each with its place as line and column in `notes`."""
        request = Request(self.root, sources=Path(SOURCES) if SOURCES else None)
        loaded = load(request, lambda document: check_text(document, RULES))
        findings = [*loaded.findings, *check(loaded.repository, RULES)]
        found = diagnose(findings, SEVERITIES, loaded.document, catalogue("de"))
        places = [
            loaded.document(one.place.file).lines.position(one.place.span.start) for one in found
        ]
        return tuple(
            one._replace(notes=(f"{line}:{column}",))
            for one, (line, column) in zip(found, places, strict=True)
        )

    def damaged(self, defect: Defect) -> list[Diagnostic]:
        """What is said with this `defect` and is not said without."""
        file = self.root / "concepts" / defect.file
        whole = file.read_bytes()
        text = whole.decode("utf-8")
        assert defect.old == "" or text.count(defect.old) == 1
        damaged = text.replace(defect.old, defect.new) if defect.old else text
        file.write_bytes(damaged.encode(defect.encoding))
        try:
            seen = Counter[tuple[str, str, str]]()
            new = []
            for one in self.diagnose():
                seen[said(one)] += 1
                if seen[said(one)] > self.before[said(one)]:
                    new.append(one)
            return new
        finally:
            file.write_bytes(whole)


def said(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """What a diagnostic says, wherever it is."""
    return diagnostic.place.file, diagnostic.rule, diagnostic.message


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


@needs_sources
@pytest.mark.parametrize("defect", DEFECTS, ids=[defect.name for defect in DEFECTS])
def test_one_defect_is_one_diagnostic(desk: Desk, defect: Defect) -> None:
    (found,) = desk.damaged(defect)
    place = (found.place.file, *found.notes)
    assert (found.rule, place) == (defect.rule, (f"concepts/{defect.file}", defect.place))
    assert defect.said in found.message


def test_they_are_fifty_different_ones() -> None:
    assert len({(defect.file, defect.old, defect.new, defect.encoding) for defect in DEFECTS}) > 50
    assert len({defect.name for defect in DEFECTS}) == len(DEFECTS)
    assert len({(defect.rule, defect.said) for defect in DEFECTS}) > 50
