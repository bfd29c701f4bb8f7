"""What the pages about the data model say, besides what comes from the code."""

from konzept_cli.messages import Language

# Form → its name, and that of a list of it.
FORMS: dict[Language, dict[str, tuple[str, str]]] = {
    "de": {
        "text": ("Text", "Liste von Texten"),
        "id": ("Kennung", "Liste von Kennungen"),
        "date": ("Datum", "Liste von Daten"),
        "quantity": ("Menge", "Liste von Mengen"),
        "whole-number": ("ganze Zahl", "Liste von Zahlen"),
        "flag": ("ja oder nein", "Liste von true und false"),
        "ags": ("AGS", "Liste von AGS"),
        "nuts": ("NUTS-Schlüssel", "Liste von NUTS-Schlüsseln"),
        "sha256": ("Prüfsumme", "Liste von Prüfsummen"),
        "url": ("Internetadresse", "Liste von Internetadressen"),
        "language": ("Sprachkürzel", "Liste von Sprachkürzeln"),
    },
    "en": {
        "text": ("text", "list of texts"),
        "id": ("id", "list of ids"),
        "date": ("date", "list of dates"),
        "quantity": ("quantity", "list of quantities"),
        "whole-number": ("whole number", "list of numbers"),
        "flag": ("yes or no", "list of true and false"),
        "ags": ("AGS", "list of AGS"),
        "nuts": ("NUTS code", "list of NUTS codes"),
        "sha256": ("checksum", "list of checksums"),
        "url": ("web address", "list of web addresses"),
        "language": ("language code", "list of language codes"),
    },
}

WORDS: dict[Language, dict[str, str]] = {
    "de": {
        "title": "Das Datenmodell",
        "intro": "Eine Datei im Ordner „concepts“ ist eine Fassung eines Konzepts. Nötig sind nur "
        "`schema`, `title`, `district`, `edition` und `sources`; alles andere kommt dazu, wenn das "
        "Papier es hergibt. Drei Regeln halten die Dateien kurz und ehrlich:\n\n"
        "1. **`label` ist immer Wortlaut, `text` sind immer eigene Worte.** Ein `label` ist ein "
        "Name oder ein kurzer Listenpunkt, wie er im Papier steht; konzept schlägt ihn in der "
        "Quelle nach. Längeres wird als `text` in eigenen, kurzen Worten wiedergegeben und mit "
        "einem Zitat belegt.\n"
        "2. **Was es nicht gibt, wird nicht aufgeschrieben.** Was aufgezählt ist, gilt als "
        "vollständig, es sei denn, `recorded.partial` nennt es. `recorded.not_named` sagt: gesucht "
        "und nicht gefunden. `recorded.explicitly_none` sagt: Das Papier verneint es selbst.\n"
        "3. **Widersprüche stehen da, wo sie auftreten.** Was gilt, steht im Eintrag; was eine "
        "andere Quelle sagt, steht daneben in `conflicts`, mit Begründung.\n\n"
        "Dieselben Erklärungen zeigt VS Code mit der Erweiterung „YAML“ von Red Hat beim "
        "Schreiben, wenn die Datei mit "
        "`# yaml-language-server: $schema=../schemas/concept.schema.json` beginnt. In einem "
        "eigenen Verzeichnis schreibt `konzept schema -o schemas/concept.schema.json` die Datei "
        "dazu. Die Wörter erklärt das [Glossar](glossar.md).\n",
        "example": "Ein Beispiel",
        "example.intro": "Ein erfundenes Konzept; über jedem Schlüssel, der zum ersten Mal "
        "vorkommt, steht, was er bedeutet.",
        "values": "Wie Werte geschrieben werden",
        "values.intro": "konzept behält jeden Wert so, wie er dasteht. Andere Programme tun das "
        "nicht: Jahreszahlen, Daten, Schlüssel und Versionen gehören deshalb in Anführungszeichen. "
        "Ein Schlüssel ohne Wert ist wie keiner. Eigene Schlüssel beginnen mit „x-“ und dürfen "
        "überall stehen.",
        "form": "Form",
        "how": "so geschrieben",
        "how.text": "Ein Text steht so da, wie er gelten soll. Anführungszeichen braucht er, wenn "
        "ein Doppelpunkt mit Leerzeichen danach darin vorkommt, wenn er mit einem Sonderzeichen "
        "beginnt, oder wenn er in […] oder {…} steht und ein Leerzeichen enthält.",
        "keys": "Die Schlüssel",
        "keys.intro": "Bei „nötig“ steht auch, was gilt, wenn der Schlüssel fehlt. Ein Wort ist "
        "eines von denen, die unter der Tabelle stehen. Jeder Teil eines Konzepts kann außerdem "
        "haben:\n",
        "key": "Schlüssel",
        "required": "nötig",
        "meaning": "Bedeutung",
        "yes": "ja",
        "otherwise": "sonst {default}",
        "either": "Nötig ist {keys}; beides geht auch.",
        "list-of": "Liste: {link}",
        "word": "Wort",
        "words": "Liste von Wörtern",
        "rules": "Liste von [Regeln und Gruppen](regeln.md)",
        "severities": "zu jeder [Regel](regeln.md) `error`, `warning` oder `info`",
    },
    "en": {
        "title": "The data model",
        "intro": "A file in the folder `concepts` is one edition of one concept. Only `schema`, "
        "`title`, `district`, `edition` and `sources` are required; all else is added where the "
        "paper has it. Three rules keep the files short and honest:\n\n"
        "1. **`label` is always verbatim, `text` is always ours.** A `label` is a name or a short "
        "list item as the paper has it; konzept looks it up in the source. Longer passages are "
        "put as `text` in our own short words, with a quote as evidence.\n"
        "2. **What is absent is not recorded.** What is listed counts as complete unless "
        "`recorded.partial` names it. `recorded.not_named` says: looked for and not found. "
        "`recorded.explicitly_none` says: the paper itself denies it.\n"
        "3. **Conflicts stand where they arise.** The entry holds the value that is used; what "
        "another source says stands beside it in `conflicts`, with the reason.\n\n"
        "VS Code with Red Hat’s extension “YAML” shows the same explanations while you type, if "
        "the file begins with `# yaml-language-server: $schema=../schemas/concept.schema.json`. In "
        "a repository of your own, `konzept schema -o schemas/concept.schema.json` writes that "
        "file. Words are explained in the [glossary](glossary.md).\n",
        "example": "An example",
        "example.intro": "An invented concept; above each key that occurs for the first time "
        "stands what it means.",
        "values": "How values are written",
        "values.intro": "konzept keeps every value as it is written. Other programs do not: put "
        "years, dates, keys and versions in quotation marks. A key without a value is the same as "
        "no key. Keys of your own begin with `x-` and may stand anywhere.",
        "form": "form",
        "how": "written like this",
        "how.text": "A text stands as it is meant. It needs quotation marks where a colon followed "
        "by a space occurs in it, where it begins with a special character, or where it stands in "
        "[…] or {…} and contains a space.",
        "keys": "The keys",
        "keys.intro": "The column “required” also says what holds where the key is not there. A "
        "word is one of those below the table. Besides, every part of a concept can have:\n",
        "key": "key",
        "required": "required",
        "meaning": "meaning",
        "yes": "yes",
        "otherwise": "else {default}",
        "either": "It needs {keys}, or both.",
        "list-of": "list: {link}",
        "word": "word",
        "words": "list of words",
        "rules": "list of [rules and groups](rules.md)",
        "severities": "for each [rule](rules.md) `error`, `warning` or `info`",
    },
}
