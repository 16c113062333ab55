import Booking
import MixedZone

/// A zone with one location of 100 seats that is always open, and 2,000 members who are signed in.
struct BenchZone: Sendable {
    let store: Store
    /// Behind by as many days as the history needs.
    let clock: ScenarioClock

    static let slug = "bench"
    private static let location = "zaal"
    private static let seats = 100
    private static let members = 2000
    /// Reservations of the day whose page is asked for.
    private static let taken = 70
    private static let horizon = 366
    private static let parts: [DayPart] = [.morning, .afternoon, .evening]

    /// What the driver of the benchmark reads.
    struct Facts: Codable, Sendable {
        let zone: String
        let cookie: String
        let sessions: [String]
        let seats: [String]
        let days: [String]
        let parts: [String]
        let page: String
        /// The opgave with the long thread; empty without opgaven.
        let challenge: String
    }

    /// Returns what the driver needs.
    ///
    /// Throws what the commands throw.
    func fill(history: Int, challenges: Int) async throws -> Facts {
        let today = CivilZone.amsterdam.day(of: Instant.current)
        try await make(CivilZone.amsterdam.day(of: store.now))
        let seats = try await store.read { db in try Seat.all(of: Self.location, db) }
        let members = try await together(Self.members) { number in
            let id = try await perform(
                InviteMember(
                    email: "lid-\(number)@example.org",
                    name: "Lid \(number)",
                    language: "nl",
                    role: .entrepreneur
                )
            )
            _ = try await store.perform(
                ChangeProfile(
                    name: "Lid \(number)",
                    language: "nl",
                    canHelpWith: "een plan voor de buurtkeuken",
                    isLookingFor: "een plan voor de buurtkeuken"
                ),
                as: .member(id)
            )
            return id
        }
        if history > 0 {
            let past = BenchHistory(
                store: store,
                clock: clock,
                seats: seats.map(\.id),
                members: members,
                parts: Self.parts
            )
            try await past.fill(history, before: today.adding(days: -1))
        }
        clock.move(to: Instant.current)
        let people = try await together(Self.members) { number in
            (members[number], try await store.keep(OpenSession(member: members[number])).text)
        }
        let full = today.adding(days: 1)
        _ = try await together(Self.taken) { number in
            let command = BookSeat(.seat(seats[number].id), day: full, part: .morning)
            return try await store.perform(command, as: .member(people[number].0))
        }
        var long = ""
        if challenges > 0 {
            let road = BenchChallenges(store: store, members: members)
            long = Links(zone: Self.slug, language: .nl).challenge(
                try await road.fill(challenges).description
            )
        }
        _ = try await store.keep(MarkAllSent())
        return Facts(
            zone: Self.slug,
            cookie: SessionCookie(zone: Self.slug, isSecure: false).name,
            sessions: people.map(\.1),
            seats: seats.map(\.id.description),
            days: (2...Self.horizon).map { today.adding(days: $0).description },
            parts: Self.parts.map(\.slug),
            page: Links(zone: Self.slug, language: .nl).day(
                Self.location,
                full.description,
                part: DayPart.morning.slug
            ),
            challenge: long
        )
    }

    private func make(_ today: CivilDay) async throws {
        let text = Bilingual(nl: "Voor het meten.", en: "For measuring.")
        _ = try await perform(
            SetUpZone(
                slug: Self.slug,
                name: "Meten",
                municipality: "Meten",
                municipalityCode: "GM0000",
                timeZone: CivilZone.amsterdam.identifier,
                language: "nl",
                membership: .invited,
                accent: Accent(light: "#0b5c6b", lightInk: "#ffffff", dark: "#7fd1de", darkInk: "#06262c"),
                texts: ZoneTexts(welcome: text, about: text, contact: text)
            )
        )
        _ = try await perform(
            AddArea(Area(id: "gemeente", parent: nil, level: .municipality, name: "Meten", code: nil))
        )
        _ = try await perform(
            AddTheme(
                Theme(
                    id: BenchChallenges.theme,
                    name: Bilingual(nl: "Groen", en: "Green"),
                    icon: "leaf",
                    colourLight: "#2d6a3e",
                    colourDark: "#8fd19e"
                )
            )
        )
        _ = try await perform(AddLocation(BenchPlace.location(Self.location, horizon: Self.horizon)))
        _ = try await perform(BenchPlace.room(in: Self.location, seats: Self.seats))
        for weekday in 1...7 {
            _ = try await perform(
                AddOpeningRule(location: Self.location, rule: try BenchPlace.rule(weekday, from: today))
            )
        }
    }

    private func perform<C: Command>(_ command: C) async throws -> C.Output {
        try await store.perform(command, as: .atCommandLine)
    }

    /// Does the same for every number at once, so that the commits are shared; answers in order.
    private func together<T: Sendable>(
        _ count: Int,
        _ work: @escaping @Sendable (Int) async throws -> T
    ) async throws -> [T] {
        try await withThrowingTaskGroup(of: (Int, T).self) { group in
            for number in 0..<count { group.addTask { (number, try await work(number)) } }
            var done: [(Int, T)] = []
            for try await one in group { done.append(one) }
            return done.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
