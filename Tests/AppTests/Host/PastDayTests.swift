import Booking
import Support
import Testing

@testable import App

@Suite struct `A day of the host that is over` {
    @Test func `shows who left, and offers nobody to come back in`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.send(CheckIn(id))
        house.town.clock.advance(minutes: 30)
        try await house.send(CheckOut(id))
        try await house.town.visit { browser in
            let today = browser()
            try await house.town.signIn(House.host, in: today)
            house.town.clock.advance(minutes: 2)
            #expect(try await today.get(House.list).line(id).contains("Weer binnen"))
            try house.town.clock.set("2026-11-25 09:00")
            let host = browser()
            try await house.town.signIn(House.host, in: host)
            let line = try await host.get(House.list).line(id)
            #expect(line.contains(Person.anna.name))
            #expect(!line.contains("Weer binnen") && !line.contains("<form"))
        }
    }
}
