/// What the entries about programmes and about the zone's own particulars tell.
extension HistoryField {
    static func programmes(_ command: String) -> [HistoryField] {
        switch command {
        case "change-zone":
            [
                HistoryField("history.texts", "texts") { $0.changedWords($1) },
                HistoryField("zone-identity.code", "municipalityCode", .fact("formerMunicipalityCode")) {
                    $1.plain
                },
                HistoryField("zone-identity.membership", "membership", .fact("formerMembership")) {
                    $0.membership($1)
                },
            ]
        case "add-programme": term(formerFrom: .untold, formerUntil: .untold)
        case "change-programme":
            [HistoryField("history.texts", "texts") { $0.changedWords($1) }]
                + term(formerFrom: .fact("formerStartsOn"), formerUntil: .fact("formerEndsBefore")) + affected
        case "close-programme":
            Array(term(formerFrom: .untold, formerUntil: .fact("formerEndsBefore")).suffix(1)) + affected
        case "add-area": [HistoryField("area.level-question", "level") { $0.level($1) }]
        default: []
        }
    }

    private static func term(formerFrom: Former, formerUntil: Former) -> [HistoryField] {
        [
            HistoryField("programme.from", "startsOn", formerFrom) { $0.day($1) },
            HistoryField("programme.until", "endsBefore", formerUntil) { $0.dayBefore($1) },
        ]
    }
}

extension HistoryWords {
    /// Which names and purposes, such as `nameNl`; nil for none.
    func changedWords(_ value: JSONValue) -> String? {
        let names = value.items.compactMap(\.plain)
        return names.isEmpty ? nil : words.list(names.map { words("changed-word.\($0)") })
    }

    func membership(_ value: JSONValue) -> String? { value.plain.map { words("membership.\($0)") } }
    func level(_ value: JSONValue) -> String? { value.plain.map { words("area.level.\($0)") } }
}
