/// What the entries about places, rooms, seats and members tell.
extension HistoryField {
    /// What became of the reservations that a change hit.
    static let affected = [
        HistoryField("history.kept", "kept") { $0.number($1) },
        HistoryField("history.handed-back", "handedBack") { $0.number($1) },
    ]

    /// - Parameter hasRole: what a role does not say is as for everybody.
    static func limits(hasRole: Bool) -> [HistoryField] {
        let absent = hasRole ? "limits.as-everybody" : ""
        func field(_ name: String, _ show: @escaping Show) -> HistoryField {
            HistoryField("limits.field.\(name)", name, hasRole ? .entry : .knownEntry, absent: absent, show)
        }
        return [
            HistoryField("limits.who", "role") { $0.role($1) },
            field("horizonDays") { $0.days($1) }, field("shortestNotice") { $0.duration($1) },
            field("longestStay") { $0.duration($1) }, field("mostOpenReservations") { $0.number($1) },
            field("longestWeek") { $0.duration($1) }, field("cancelUntil") { $0.duration($1) },
            field("seats") { $0.answer($1) }, field("rooms") { $0.answer($1) },
        ]
    }

    static let days = [
        HistoryField("closure.first", "firstDay") { $0.day($1) },
        HistoryField("closure.last", "lastDay") { $0.day($1) },
        HistoryField("history.stays-closed", "endsOn") { $0.day($1) },
    ]

    static let hours = [
        HistoryField("place.weekday", "weekday") { $0.weekday($1) },
        HistoryField("dated.day", "day") { $0.day($1) },
        HistoryField("rule.from", "validFrom") { $0.day($1) },
        HistoryField("rule.until", "validUntil") { $0.day($1) },
        HistoryField("rule.last", "lastDay") { $0.day($1) },
        HistoryField("hours.opens", "opens") { $0.time($1) },
        HistoryField("hours.closes", "closes") { $0.time($1) },
    ]

    static let room = [
        HistoryField("room.is-let", "isLet", .entry) { $0.answer($1) },
        HistoryField("room.capacity", "capacity", .entry) { $0.number($1) },
        HistoryField("history.preparation", "preparation", .entry) { $0.duration($1) },
        HistoryField("history.clearing", "clearing", .entry) { $0.duration($1) },
        HistoryField("room.needs-approval", "needsApproval", .entry) { $0.answer($1) },
    ]

    static let seat = [
        HistoryField("seat.number", "number", .entry) { $0.number($1) },
        HistoryField("seat.features", "features", .entry) { $0.features($1) },
        HistoryField("seat.theme", "theme", .entry, absent: "seat.no-theme") { $0.theme($1) },
    ]

    static let role = [
        HistoryField("history.approved", "approved") { $0.answer($1) },
        HistoryField("members.role", "role") { $0.role($1) },
        HistoryField("members.scope", "scope") { $0.scope($1) },
        HistoryField("history.from", "startsAt") { $0.instant($1) },
        HistoryField("members.until", "endsAt") { $0.instantBefore($1) },
    ]
}
