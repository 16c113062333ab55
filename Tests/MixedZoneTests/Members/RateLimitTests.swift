import Support
import Testing

@testable import MixedZone

@Suite struct `A limit on tries` {
    @Test func `gives five codes to an address from one network, then none until the window ends`()
        async throws
    {
        let zone = try TestStore.fresh()
        let start = zone.clock.now
        for number in 0..<5 {
            zone.clock.set(start + number * 60)
            _ = try await zone.store.keep(AskForCode.example())
        }
        zone.clock.set(start + 599)
        await #expect(throws: RateLimit.Exceeded(retryAfter: 1)) {
            try await zone.store.keep(AskForCode.example())
        }
        _ = try await zone.store.keep(AskForCode.example(network: "192.0.2.9"))
        zone.clock.set(start + 600)
        _ = try await zone.store.keep(AskForCode.example())
    }

    @Test func `gives forty codes to an address from everywhere`() async throws {
        let zone = try TestStore.fresh()
        for number in 0..<40 {
            _ = try await zone.store.keep(AskForCode.example(network: "192.0.2.\(number)"))
        }
        await #expect(throws: RateLimit.Exceeded(retryAfter: 600)) {
            try await zone.store.keep(AskForCode.example(network: "198.51.100.1"))
        }
    }

    @Test func `counts an address in every spelling as one`() async throws {
        let zone = try TestStore.fresh()
        for email in ["a@b.test", "A@b.test", " a@B.test", "a@b.TEST ", "\ta@b.test"] {
            _ = try await zone.store.keep(AskForCode.example(email: email))
        }
        await #expect(throws: RateLimit.Exceeded(retryAfter: 600)) {
            try await zone.store.keep(AskForCode.example(email: "a@b.test"))
        }
    }

    @Test func `gives thirty codes to a network, and stops there before it looks at the address`()
        async throws
    {
        let zone = try TestStore.fresh()
        for number in 1...30 {
            _ = try await zone.store.keep(AskForCode.example(email: "\(number)@voorbeeld.test"))
        }
        let counters = try await zone.count("rate_counters")
        await #expect(throws: RateLimit.Exceeded(retryAfter: 600)) {
            try await zone.store.keep(AskForCode.example(email: "31@voorbeeld.test"))
        }
        #expect(try await zone.count("rate_counters") == counters)
        #expect(try await zone.count("sign_in_codes") == 30)
        let other = AskForCode.example(email: "31@voorbeeld.test", network: "198.51.100.1")
        _ = try await zone.store.keep(other)
    }

    @Test func `lets a network try a hundred codes`() async throws {
        let zone = try TestStore.fresh()
        for _ in 1...100 { #expect(try await zone.attempt("123456", Secret()) == .invalid) }
        await #expect(throws: RateLimit.Exceeded(retryAfter: 600)) {
            try await zone.attempt("123456", Secret())
        }
        #expect(try await zone.attempt("123456", Secret(), network: "198.51.100.1") == .invalid)
    }

    @Test func `refuses as too many, with the minutes until it ends rounded up`() {
        let refusal = RateLimit.Exceeded(retryAfter: 61)
        #expect(refusal.kind == .tooMany)
        #expect(refusal.values == ["minutes": "2"])
        #expect(RateLimit.Exceeded(retryAfter: 60).values == ["minutes": "1"])
    }

    @Test func `stores neither network nor address in its counters`() async throws {
        let zone = try TestStore.onDisk()
        let network = "203.0.113.77"
        _ = try await zone.attempt("123456", Secret(), network: network)
        _ = try await zone.store.keep(AskForCode.example(network: network))
        #expect(try zone.bytes(of: network) == 0)
    }

    @Test(arguments: ["", "geen adres", "a@b", "a b@c.test"])
    func `is not spent on an address that is none`(email: String) async throws {
        let zone = try TestStore.fresh()
        await #expect(throws: InvalidFields([FieldProblem("email", "email")])) {
            try await zone.store.keep(AskForCode.example(email: email))
        }
        #expect(try await zone.count("rate_counters") == 0)
    }
}
