extension HistoryField {
    /// How long each deadline of the entry lasts from then on, and lasted before.
    static func deadlines(_ facts: JSONValue) -> [HistoryField] {
        (facts["names"]?.items ?? []).compactMap(\.plain).enumerated().map { index, name in
            HistoryField("deadline.\(name)", "workingDays", .fact("formerDays")) { wording, days in
                guard days.items.indices.contains(index), let days = days.items[index].integer else {
                    return nil
                }
                return wording.words.count("deadlines.days", days)
            }
        }
    }
}
