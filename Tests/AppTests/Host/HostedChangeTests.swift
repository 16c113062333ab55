import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `What a host changes for somebody` {
    private static func page(_ id: Reservation.ID) -> String { "/haarlem/host/reserveringen/\(id)" }

    private func letters(to person: Person, _ house: House) async throws -> [String] {
        let (letters, now) = (try Letters.ofTests(), house.town.clock.now)
        return try await house.town.store.read { db in
            try WaitingMessage.due(at: now, limit: 100, db).map { try letters.letter(for: $0, at: now, db) }
        }.filter { $0.to.address == person.email }.map(\.subject)
    }

    @Test func `is given back after one question, and the visitor is told`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, on: House.thursday, as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let address = "\(Self.page(id))/annulering"
            #expect(try await host.get(Self.page(id)).text.contains("href=\"\(address)\">Annuleer"))
            let question = try await host.get(address)
            #expect(question.text.contains(Person.anna.name))
            #expect(question.text.contains("Ja, annuleer deze reservering"))
            let reply = try await host.post(address, question.hidden(in: address))
            #expect(reply.location == "\(Self.page(id))?geannuleerd")
            let after = try await host.get(reply.location)
            #expect(after.text.contains("Geannuleerd. \(Person.anna.name) krijgt een e-mail."))
            #expect(!after.text.contains(">Annuleer<"))
            #expect(try await host.get(address).status == 409)
        }
        #expect(try await house.state(id) == .cancelled)
        #expect(try await letters(to: .anna, house).last?.hasSuffix("is geannuleerd") == true)
    }

    @Test func `is another seat, chosen on the plan as for the visitor`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, on: House.thursday, as: .anna)
        let seat = try house.places.seat(3)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let address = "\(Self.page(id))/verplaatsing"
            let way = try await host.get(address)
            #expect(way.location.contains("/haarlem/plekken/grachtpand/\(House.thursday)?"))
            let plan = try await host.get(way.location)
            #expect(plan.text.contains("U wijzigt de reservering van \(Person.anna.name)"))
            #expect(plan.text.contains("action=\"\(address)\""))
            #expect(!plan.text.contains("name=\"voor\""))
            let query = "plek=\(seat)&dag=\(House.thursday)&deel=middag"
            let sheet = try await host.get("\(address)?\(query)")
            #expect(sheet.text.contains("U wijzigt de reservering van \(Person.anna.name)"))
            let reply = try await host.post(address, sheet.hidden(in: address))
            #expect(reply.location == "\(Self.page(id))?gewijzigd")
            let after = try await host.get(reply.location)
            #expect(after.text.contains("Gewijzigd. \(Person.anna.name) krijgt een e-mail."))
            #expect(after.text.contains("middag"))
        }
        #expect(try await letters(to: .anna, house).last?.hasPrefix("Uw reservering is gewijzigd") == true)
    }

    @Test func `is another time for a room, with the form filled in`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let address = "\(Self.page(id))/verplaatsing"
            let way = try await host.get(address)
            #expect(way.location == "\(House.hall)?verplaats=\(id)#reserveren")
            let form = try await host.get("\(House.hall)?verplaats=\(id)")
            #expect(form.text.contains("U wijzigt de reservering van \(Person.anna.name)"))
            #expect(form.text.contains("value=\"Geheim overleg\""))
            let fields = form.hidden(in: address) + House.meeting("13:00", "14:00")
            let reply = try await host.post(address, fields)
            #expect(reply.location == "\(Self.page(id))?gewijzigd")
        }
        #expect(try await house.state(id) == .confirmed)
    }

    @Test func `is a room for a member who was found by name, settled at once`() async throws {
        let house = try await House.withRooms()
        let bilal = try await house.id(of: .bilal)
        let hall = "\(House.hall)?voor=\(bilal)"
        try await house.town.visit { browser in
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let search = "/haarlem/host/namens?locatie=grachtpand&dag=\(House.thursday)&zoek=bak"
            #expect(try await host.get(search).text.contains("href=\"\(hall)\""))
            let form = try await host.get(hall)
            #expect(form.text.contains("U reserveert voor Bilal Bakir."))
            let fields = form.hidden(in: House.hall)
            #expect(fields.contains { $0 == ("voor", bilal.description) })
            let reply = try await host.post(House.hall, fields + House.meeting("10:00", "11:00"))
            #expect(reply.location.hasPrefix("/haarlem/host/reserveringen/"))
            #expect(
                try await host.get(reply.location).text.contains(
                    "Gereserveerd. Bilal Bakir krijgt een e-mail"
                )
            )
            let twice = try await host.post(House.studio, fields + House.meeting("10:30", "11:00"))
            #expect(twice.status == 409)
            #expect(twice.text.contains("Bilal Bakir heeft op die tijd al een reservering."))
        }
        let held = try await house.town.store.read { db in
            try Reservation.coming(of: bilal, at: house.town.clock.now, db)
        }
        #expect(held.map(\.state) == [.confirmed])
        #expect(held.first?.bookedBy == (try await house.id(of: House.host)))
    }

    @Test func `is refused to a host of elsewhere`() async throws {
        let house = try await House.withRooms()
        let id = try await house.book(Places.hall, "10:00", "11:00", as: .anna)
        try await house.town.visit { browser in
            let other = browser()
            try await house.town.signIn(House.hostElsewhere, in: other)
            for what in ["annulering", "verplaatsing"] {
                #expect(try await other.get("\(Self.page(id))/\(what)").status == 404)
                #expect(try await other.post("\(Self.page(id))/\(what)", []).status == 404)
            }
            let room = try await other.get("\(House.hall)?verplaats=\(id)")
            #expect(!room.text.contains(Person.anna.name))
        }
    }
}
