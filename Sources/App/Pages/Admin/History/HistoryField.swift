/// A value that a journal entry tells, with the words for it.
struct HistoryField: Sendable {
    /// Where the value from before stands.
    enum Former: Sendable {
        /// Nowhere: it is told as it is.
        case untold
        /// In the same entry.
        case fact(String)
        /// In the entry before that tells of the same.
        case entry
        /// There too; what that entry does not tell is not known to have changed.
        case knownEntry
    }

    typealias Show = @Sendable (HistoryWords, JSONValue) -> String?

    /// A key of the catalogue.
    let label: String
    /// Its name in the facts.
    let fact: String
    let former: Former
    /// A key of the catalogue for a value that is not there; empty when nothing is told then.
    let absent: String
    let show: Show

    init(
        _ label: String,
        _ fact: String,
        _ former: Former = .untold,
        absent: String = "",
        _ show: @escaping Show
    ) {
        self.label = label
        self.fact = fact
        self.former = former
        self.absent = absent
        self.show = show
    }

    /// What a command's entry tells, in the order of its form.
    static func all(of command: String, _ facts: JSONValue) -> [HistoryField] {
        switch command {
        case "change-limits": limits(hasRole: facts["role"] != nil) + affected
        case "add-location": limits(hasRole: false)
        case "set-up-location": [HistoryField("location.weekdays", "weekdays") { $0.weekdays($1) }]
        case "add-closure", "remove-closure": days
        case "change-closed-holidays":
            [HistoryField("holidays.question", "holidays", .entry) { $0.holidays($1) }] + affected
        case "add-opening-rule", "end-opening-rule", "add-dated-opening", "remove-dated-opening":
            hours + affected
        case "change-room": room + affected
        case "add-room": [HistoryField("history.seats", "seats") { $0.number($1) }]
        case "add-seat", "change-seat": seat
        case "retire-room", "retire-seat":
            [HistoryField("retire.from", "from") { $0.day($1) }] + affected
        case "invite-member", "register-member", "join-zone", "answer-request", "grant-role", "revoke-role":
            role
        case "change-deadlines": deadlines(facts)
        default: zone(command)
        }
    }

    private static func zone(_ command: String) -> [HistoryField] {
        switch command {
        case "change-zone-texts": [HistoryField("history.texts", "texts") { $0.texts($1) }]
        case "change-accent":
            [
                HistoryField("colour.light", "light", .fact("formerLight")) { $1.plain },
                HistoryField("colour.dark", "dark", .fact("formerDark")) { $1.plain },
            ]
        case "change-team-rules":
            [HistoryField("team-rules.majority", "needsResidentsMajority", .entry) { $0.yesOrNo($1) }]
        case "change-theme":
            [
                HistoryField("colour.light", "colourLight", .fact("formerColourLight")) { $1.plain },
                HistoryField("colour.dark", "colourDark", .fact("formerColourDark")) { $1.plain },
            ]
        case "add-organization":
            [
                HistoryField("organization.from", "startsOn") { $0.day($1) },
                HistoryField("organization.until", "endsBefore") { $0.dayBefore($1) },
            ]
        case "change-organization":
            [
                HistoryField(
                    "organization.until",
                    "endsBefore",
                    .fact("formerEndsBefore"),
                    absent: "organization.no-end"
                ) {
                    $0.dayBefore($1)
                }
            ]
        default: programmes(command)
        }
    }
}
