import Booking
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A stranger` {
    private static let people = Role.allCases.map { Person("Quirina-\($0.rawValue) Zwartendijk", $0) }
    private static let (help, seeking, today) = ("Zonnepanelen leggen", "Een loods", "Een stadsmoestuin")

    /// Everybody has a profile with texts; the first six are inside and share what they do.
    private func fill(_ scene: Scene) async throws {
        guard let day = CivilDay(Scene.today) else { throw Unreadable() }
        for (index, person) in Self.people.enumerated() {
            let member = MixedZone.Actor.member(try await scene.id(of: person))
            let profile = ChangeProfile(
                name: person.name,
                language: "nl",
                canHelpWith: Self.help,
                isLookingFor: Self.seeking
            )
            _ = try await scene.store.perform(profile, as: member)
            _ = try await scene.store.perform(GiveConsent(purpose: .presence), as: member)
            guard index < 6 else { continue }
            let seat = SeatChoice.seat(try scene.places.seat(index + 1))
            let sharing = Sharing(isShared: true, today: Self.today)
            let booking = BookSeat(seat, day: day, part: .day, sharing: sharing)
            let id = try await scene.store.perform(booking, as: member)
            _ = try await scene.store.perform(CheckIn(id), as: .atCommandLine)
        }
    }

    private static let personal =
        people.map(\.email) + [
            "Quirina", "Zwartendijk", "Olga", "Oudegracht", "Wachtend", "voorbeeld.test", help, seeking,
            today,
        ]

    @Test(arguments: Language.allCases)
    func `reads nothing about a person on any page`(language: Language) async throws {
        let premises = try await Premises.open(.production)
        try await fill(premises.scene)
        let names = try await premises.names()
        try await premises.visit { knocker in
            var read = 0
            for row in RouteRows.all where row.method == .get && !row.isStream {
                let visit = RouteVisit(row, .stranger, language)
                let sheet = try await knocker.send(.get, visit.address(names, Self.nobody))
                if sheet.status == 200 { read += 1 }
                for text in Self.personal where sheet.text.contains(text) {
                    Issue.record("\(row.pattern)\(row.query) says “\(text)”")
                }
            }
            #expect(read > 10)
        }
    }

    @Test func `reads nothing about a person on the plan of a full day`() async throws {
        let premises = try await Premises.open(.production)
        try await fill(premises.scene)
        try await premises.visit { knocker in
            for part in ["ochtend", "middag", "dag"] {
                let address = "/haarlem/plekken/\(Scene.location)/\(Scene.today)?deel=\(part)"
                let sheet = try await knocker.send(.get, address)
                #expect(sheet.status == 200)
                #expect(Self.personal.allSatisfy { !sheet.text.contains($0) }, "\(part)")
            }
        }
    }

    private static let nobody = "0192d3a4-0000-7000-8000-000000000000"
}
