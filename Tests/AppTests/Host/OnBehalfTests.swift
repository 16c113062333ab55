import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Reserving for somebody` {
    private static let thursday = "2026-11-26"
    private static let search = "/haarlem/host/namens?locatie=grachtpand&dag=\(thursday)"

    private func letters(_ house: House) async throws -> [Letter] {
        let (letters, now) = (try Letters.ofTests(), house.town.clock.now)
        return try await house.town.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }.filter { $0.subject.contains("plek op") }
    }

    private func without(_ house: House, email: String?) async throws -> Member.ID {
        try await house.town.store.perform(
            InviteMember(email: email, name: "Vera Vos", language: "nl", role: .resident),
            as: .atCommandLine
        )
    }

    @Test func `the host finds the member, chooses a seat and sees what they have`() async throws {
        let house = try await House.open()
        let (bilal, seat) = (try await house.id(of: .bilal), try house.places.seat(2))
        try await house.town.visit { browser in
            let (host, guest) = (browser(), browser())
            try await house.town.signIn(House.host, in: host)
            #expect(try await host.get(House.list).text.contains("/haarlem/host/namens?"))
            let found = try await host.get("\(Self.search)&zoek=bak")
            let plan = "/haarlem/plekken/grachtpand/\(Self.thursday)?voor=\(bilal)"
            #expect(found.text.contains("<a href=\"\(plan)\">Bilal Bakir</a>"))
            #expect(try await host.get("\(Self.search)&zoek=zzz").text.contains("Niemand gevonden"))
            let seats = try await host.get(plan)
            #expect(seats.text.contains("U reserveert voor Bilal Bakir."))
            #expect(seats.text.contains("name=\"voor\" value=\"\(bilal)\""))
            #expect(seats.text.contains("deel=middag&amp;voor=\(bilal)"))
            let wanted = "plek=\(seat)&dag=\(Self.thursday)&deel=middag&voor=\(bilal)"
            let sheet = try await host.get("/haarlem/reserveringen/nieuw?\(wanted)")
            #expect(sheet.text.contains("U reserveert voor Bilal Bakir."))
            #expect(sheet.text.contains("Bilal Bakir kan annuleren of verplaatsen tot"))
            let form = sheet.hidden(in: "/haarlem/reserveringen")
            let reply = try await host.post("/haarlem/reserveringen", form)
            #expect(reply.status == 303)
            #expect(reply.location.hasPrefix("/haarlem/host/reserveringen/"))
            let made = try await host.get(reply.location)
            #expect(made.text.contains("Gereserveerd. Bilal Bakir krijgt een e-mail, en u ook."))
            try await house.town.signIn(.bilal, in: guest)
            let own = reply.location.replacing("/host/", with: "/").replacing("?nieuw", with: "")
            let seen = try await guest.get(own)
            #expect(seen.text.contains("Gereserveerd door"))
            #expect(seen.text.contains("Noor Nagtegaal"))
        }
        let told = try await letters(house)
        #expect(told.map(\.to.name) == ["Bilal Bakir", "Noor Nagtegaal"])
        #expect(told.map(\.subject).last == "Voor Bilal Bakir: Uw plek op donderdag 26 november")
        #expect(told.last?.body.contains("Dit is het bericht dat Bilal Bakir krijgt:") == true)
        #expect(told.last?.body.contains("/host/reserveringen/") == true)
    }

    @Test func `somebody without an address is told by the host`() async throws {
        let house = try await House.open()
        let (vera, seat) = (try await without(house, email: nil), try house.places.seat(2))
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let wanted = [
                ("plek", seat.description), ("dag", Self.thursday), ("deel", "middag"),
                ("voor", vera.description),
            ]
            let reply = try await host.post("/haarlem/reserveringen", wanted)
            #expect(try await host.get(reply.location).text.contains("Vera Vos heeft geen e-mailadres"))
        }
        let told = try await letters(house)
        #expect(told.map(\.to.name) == ["Noor Nagtegaal"])
        #expect(told.first?.body.contains("Vera Vos heeft geen e-mailadres") == true)
    }

    @Test func `their limits and times count, and are told of them`() async throws {
        let house = try await House.open()
        let bilal = try await house.id(of: .bilal)
        _ = try await house.book(1, .morning, on: Self.thursday, as: .bilal)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let wanted = [
                ("plek", try house.places.seat(2).description), ("dag", Self.thursday), ("deel", "ochtend"),
                ("voor", bilal.description),
            ]
            let reply = try await host.post("/haarlem/reserveringen", wanted)
            #expect(reply.status == 409)
            #expect(reply.text.contains("Bilal Bakir heeft op die tijd al een reservering."))
            #expect(reply.text.contains("voor=\(bilal)"))
        }
    }

    @Test func `is for the host of the place`() async throws {
        let house = try await House.open()
        _ = try await house.town.store.furnish("kadehuis", name: "Kadehuis")
        let bilal = try await house.id(of: .bilal)
        let seat = try house.places.seat(2)
        let wanted = [
            ("plek", seat.description), ("dag", Self.thursday), ("deel", "ochtend"),
            ("voor", bilal.description),
        ]
        let query = wanted.map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        try await house.town.visit { browser in
            for person in [Person.anna, House.hostElsewhere] {
                let other = browser()
                try await house.town.signIn(person, in: other)
                #expect(try await other.get(Self.search).status == 403)
                let plan = try await other.get("/haarlem/plekken/grachtpand/\(Self.thursday)?voor=\(bilal)")
                #expect(plan.status == 200)
                #expect(!plan.text.contains("Bilal") && !plan.text.contains("name=\"voor\""))
                #expect(try await other.get("/haarlem/reserveringen/nieuw?\(query)").status == 403)
                #expect(try await other.post("/haarlem/reserveringen", wanted).status == 403)
            }
        }
    }
}
