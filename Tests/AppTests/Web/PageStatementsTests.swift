import Challenges
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A page asks the file as often for many things as for few` {
    /// What everybody can list on the road from opgave to outcome.
    private static let lists = [
        "opgaven", "teams", "voorstellen", "gremia", "besluiten", "resultaten", "uitvoeringsagenda",
    ]

    @Test func `on every list of the road`() async throws {
        let road = try await Road()
        try await road.goOn(1)
        try await road.town.visit { browser in
            let carla = browser()
            try await road.town.signIn(.carla, in: carla)
            for list in Self.lists { _ = try await carla.get("/haarlem/\(list)") }
            try await road.goOn(2)
            let few = try await road.asked(for: Self.lists, carla)
            for number in 3...5 { try await road.goOn(number) }
            let many = try await road.asked(for: Self.lists, carla)
            for list in Self.lists {
                #expect(few[list]?.isEmpty == false)
                #expect(few[list]?.count == many[list]?.count, "\(list): \(many[list] ?? [])")
            }
        }
    }

    @Test func `on the page of an opgave, however long its thread is`() async throws {
        let road = try await Road()
        let (owner, id) = try await road.opgave()
        try await road.town.visit { browser in
            let carla = browser()
            try await road.town.signIn(.carla, in: carla)
            let page = "opgaven/\(id)"
            _ = try await carla.get("/haarlem/\(page)")
            try await road.extend(id, 1, by: owner)
            let few = try await road.asked(for: [page], carla)
            for days in 2...9 { try await road.extend(id, days, by: owner) }
            let many = try await road.asked(for: [page], carla)
            #expect(few[page]?.isEmpty == false)
            #expect(few[page]?.count == many[page]?.count, "\(many)")
            let text = try await carla.get("/haarlem/\(page)").text
            #expect(text.contains("Er komen nog plannen."))
        }
    }
}

/// A town in which proposals come one after the other, each as far as its execution.
private struct Road {
    let town: Town
    let log = StatementLog()

    init() async throws {
        town = try await Town()
    }

    /// What each page asks, one page after the other; every connection that reads is the same then.
    func asked(for pages: [String], _ browser: Browser) async throws -> [String: [String]] {
        try await town.store.read { log.trace($0) }
        var asked: [String: [String]] = [:]
        for page in pages {
            let before = log.carriedOut.count
            #expect(try await browser.get("/haarlem/\(page)").status == 200)
            asked[page] = Array(log.carriedOut.dropFirst(before))
        }
        return asked
    }

    /// One more body, team, proposal, decision, outcome and item of the agenda.
    func goOn(_ number: Int) async throws {
        let store = try await town.store
        let cast = ProposalCast(
            team: [
                (try await id(.init("Rita Recht", .resident)), .resident),
                (try await id(.init("Timo Team", .entrepreneur)), .entrepreneur),
            ],
            adviser: try await id(.init("Alma Adviseur", .areaCoordinator)),
            secretary: try await id(.init("Bas Beheer", .administrator)),
            readers: [
                try await id(.init("Lotte Lezer", .civilServant)),
                try await id(.init("Lars Lezer", .civilServant)),
            ]
        )
        let body = BodyCast(
            staff: [try await id(.init("Stan Stuur", .civilServant))],
            residents: [],
            secretary: try await id(.init("Saar Secretaris", .civilServant))
        )
        let execution = try await store.execution(
            "Plan \(number)",
            by: cast,
            of: body,
            named: "groep-\(number)"
        )
        let proposal = try await store.read { try Execution.find(execution, $0)?.proposal }
        _ = try await opgave("Opgave \(number)")
        let item = ProposeAgendaItem(
            "Werk \(number)",
            aim: "Samen doen.",
            theme: "groen",
            startsOn: try #require(CivilDay("2027-01-04")),
            endsOn: try #require(CivilDay("2027-03-26")),
            proposal: proposal
        )
        _ = try await store.perform(item, as: .atCommandLine)
    }

    /// An open one, with its owner.
    func opgave(_ title: String = "Groen dak, koel plein") async throws -> (Member.ID, Challenge.ID) {
        let (owner, deputy) = (try await id(.daan), try await id(.dora))
        return (owner, try await town.store.opgave(of: owner, and: deputy, title: title))
    }

    func extend(_ id: Challenge.ID, _ days: Int, by owner: Member.ID) async throws {
        let last = try #require(CivilDay("2027-02-26")).adding(days: days)
        let longer = ExtendChallenge(id, endsOn: last, reason: "Er komen nog plannen.")
        _ = try await town.store.perform(longer, as: .member(owner))
    }

    private func id(_ person: Person) async throws -> Member.ID {
        let known = try await town.store.read { try Member.find(email: person.email, $0)?.id }
        if let known { return known }
        return try await town.invite(person)
    }
}
