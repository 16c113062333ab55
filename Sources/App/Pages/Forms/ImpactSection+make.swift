import Booking
import Challenges
import GRDB
import MixedZone

/// What a change would hit, with the names of who is hit.
struct ImpactSheet: Sendable {
    let reservations: [Reservation]
    /// Of every place that is hit.
    let locations: [String: Location]
    let names: [Member.ID: String]
    /// What the work session is called of which a reservation is the place; it ends with it.
    let sessions: [Reservation.ID: String]

    /// Nil when the change hits nobody.
    static func load(
        _ change: any SettledChange,
        at now: Instant,
        _ db: Database
    ) throws -> ImpactSheet? {
        let hit = try change.impact(at: now, db).reservations
        guard !hit.isEmpty else { return nil }
        var locations: [String: Location] = [:]
        for id in Set(hit.map(\.location)) { locations[id] = try Location.find(id, db) }
        var names: [Member.ID: String] = [:]
        for id in Set(hit.compactMap(\.member)) { names[id] = try Member.find(id, db)?.name }
        return ImpactSheet(
            reservations: hit,
            locations: locations,
            names: names,
            sessions: try hit.reduce(into: [:]) { $0[$1.id] = try session(at: $1, db)?.title }
        )
    }

    private static func session(at held: Reservation, _ db: Database) throws -> WorkSession? {
        try held.occasion?.session.flatMap { try WorkSession.find($0, db) }
    }

    func section(_ typed: FormFields, _ problems: FormProblems, _ words: Words) -> ImpactSection {
        let pen = FormPen(typed: typed, problems: problems)
        return ImpactSection(
            isShown: true,
            heading: words.count("impact.heading", reservations.count),
            hidden: SettlementFields.hidden(reservations),
            reservations: reservations.compactMap { line($0, words) },
            choice: pen.choices(
                SettlementFields.choice,
                words("impact.question"),
                [
                    (value: "keep", label: words("impact.keep")),
                    (value: "hand-back", label: words("impact.hand-back")),
                ]
            ),
            reason: Field(
                id: SettlementFields.reason,
                name: SettlementFields.reason,
                label: words("impact.reason"),
                hint: words("impact.reason-hint"),
                value: typed[SettlementFields.reason],
                error: problems[SettlementFields.reason],
                maxLength: WithdrawReservations.longestReason,
                isLong: true
            )
        )
    }

    /// Names the place where more than one is hit.
    private func line(_ held: Reservation, _ words: Words) -> ImpactLine? {
        guard let location = locations[held.location] else { return nil }
        let unit = words.unit(of: held)
        let hours = words.hours(of: held, in: location.timeZone)
        return ImpactLine(
            when: "\(words.day(held.day)), \(hours)",
            unit: locations.count > 1 ? "\(unit) · \(location.name)" : unit,
            name: [
                held.member.flatMap { names[$0] } ?? held.guestName ?? "",
                sessions[held.id].map { words("impact.session", ["title": $0]) } ?? "",
            ].filter { !$0.isEmpty }.joined(separator: " · ")
        )
    }
}
