import Booking
import MixedZone
import Support
import Testing

@Suite struct `Hours of a week` {
    @Test func `that count are those that pass: of a part that has begun, what is left of it`() async throws {
        let door = try await Door.withEightHours(at: "2026-11-20 12:00")
        try await book(door, "2026-11-23", .morning)
        try door.at("2026-11-24 12:59")
        await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
            try await book(door, Door.tuesday, .day)
        }
        try door.at("2026-11-24 13:00")
        try await book(door, Door.tuesday, .day)
    }

    @Test(
        arguments: [("2026-03-29", 3), ("2026-10-25", 5)],
        [[DayPart.morning, .afternoon], [.afternoon, .morning]]
    )
    func `that count are those that pass: a night in which the clock changes is longer or shorter`(
        night: (sunday: String, hours: Int),
        parts: [DayPart]
    ) async throws {
        let sunday = try day(night.sunday)
        let door = try await Door.withEightHours(at: "\(sunday.adding(days: -2)) 12:00")
        try await openAtNight(door, sunday)
        try await book(door, night.sunday, parts[0])
        if night.hours + 4 <= 8 {
            try await book(door, night.sunday, parts[1])
        } else {
            await #expect(throws: NotAdmitted.weekIsFull(most: 28_800)) {
                try await book(door, night.sunday, parts[1])
            }
        }
    }

    /// From one to five, and from five to nine.
    private func openAtNight(_ door: Door, _ sunday: CivilDay) async throws {
        let (one, five, nine) = (try door.time("01:00"), try door.time("05:00"), try door.time("09:00"))
        let hours = OpeningHours(
            opens: one,
            closes: nine,
            parts: [
                DayPartHours(part: .morning, starts: one, ends: five),
                DayPartHours(part: .afternoon, starts: five, ends: nine),
            ]
        )
        let opening = DatedOpening(day: sunday, hours: hours, reason: Bilingual(nl: "Nacht", en: "Night"))
        _ = try await door.zone.store.perform(
            AddDatedOpening(location: "grachtpand", opening: opening),
            as: .atCommandLine
        )
    }

    private func book(_ door: Door, _ day: String, _ part: DayPart) async throws {
        _ = try await door.book(1, part, on: day, as: .anna)
    }
}
