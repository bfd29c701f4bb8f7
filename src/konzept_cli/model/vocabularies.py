"""The closed vocabularies. Council and legal words are German, ours English."""

from typing import Literal

DistrictKind = Literal[
    "land", "regierungsbezirk", "kreis", "kreisfreie-stadt", "gemeinde", "stadtbezirk", "quartier"
]
DocumentType = Literal[
    "konzept",
    "leitbild",
    "masterplan",
    "programm",
    "aktionsplan",
    "massnahmenprogramm",
    "bericht",
    "evaluation",
    "datenbericht",
]
VariantKind = Literal["long", "short", "simple_language", "extract"]
EditionKind = Literal[
    "rahmenkonzept",
    "auftaktkonzept",
    "erstfassung",
    "fortschreibung",
    "teilfortschreibung",
    "neufassung",
    "ergaenzung",
]
ChangeKind = Literal[
    "renamed",
    "split",
    "merged",
    "promoted",
    "demoted",
    "widened",
    "narrowed",
    "revised",
    "new",
    "dropped",
]
Role = Literal[
    "action_field", "cross_cutting", "focus", "success_factor", "task", "framing", "residual"
]
"""In the order in which a cell of the matrix shows them."""

Shows = Literal[
    "action_field",
    "cross_cutting",
    "focus",
    "success_factor",
    "task",
    "framing",
    "residual",
    "claimed_unique",
]
MatchRelation = Literal["exact", "close", "narrow", "broad", "related"]
"""From the closest to the loosest; the subject is the local action field."""

DecisionKind = Literal[
    "beauftragt",
    "eingebracht",
    "beraten",
    "empfohlen",
    "vorgestellt",
    "zur-kenntnis",
    "zustimmend-zur-kenntnis",
    "im-grundsatz",
    "beschlossen",
    "abgelehnt",
    "vertagt",
    "vorgesehen",
]
VoteResult = Literal["einstimmig", "mehrheitlich"]
MembersAgree = Literal["alle", "alle-ausser", "nur", "keine"]
SourceKind = Literal[
    "full_text",
    "table_of_contents",
    "short_version",
    "web_page",
    "presentation",
    "press",
    "council_paper",
    "minutes",
    "report",
]
ActorRole = Literal[
    "target_group", "partner", "consultant", "body", "working_group", "network", "office"
]
Unit = Literal["people", "organisations", "municipalities", "events", "working_groups"]
MeasureStatus = Literal[
    "vorgeschlagen",
    "beschlossen",
    "laufend",
    "umgesetzt",
    "teilweise-umgesetzt",
    "zurueckgestellt",
    "entfallen",
]
Per = Literal["once", "year", "period"]
Currency = Literal["EUR", "DEM"]
RelationKind = Literal[
    "based_on", "takes_structure_from", "supplements", "implements", "evaluates", "linked_to"
]
RecordedPart = Literal[
    "action_fields",
    "principles",
    "goals",
    "measures",
    "measures.deadline",
    "measures.responsible",
    "measures.indicator",
    "measures.budget",
    "budget",
    "target_groups",
    "participation",
    "decisions",
    "figures",
]
