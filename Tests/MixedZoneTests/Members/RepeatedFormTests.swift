import Support
import Testing

@testable import MixedZone

@Suite struct `A form that is sent twice` {
    @Test func `asks for one code and gets one mail`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        let code = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        _ = try await zone.store.keep(AskForCode.example(form: form))
        _ = try await zone.store.keep(AskForCode.example(email: "ander@voorbeeld.test", form: form))
        #expect(try await zone.count("outbox") == 1)
        #expect(try await zone.count("sign_in_codes") == 1)
        #expect(try await zone.attempt(code, form) == .proven(email: "nieuw@voorbeeld.test"))
    }

    @Test func `counts against the limit each time`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        for _ in 1...5 { _ = try await zone.store.keep(AskForCode.example(form: form)) }
        await #expect(throws: RateLimit.Exceeded(retryAfter: 600)) {
            try await zone.store.keep(AskForCode.example(form: form))
        }
    }

    @Test func `proves a new address as often as it is sent, for half an hour from the first`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        let code = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        for _ in 1...2 {
            #expect(try await zone.attempt(code, form) == .proven(email: "nieuw@voorbeeld.test"))
            zone.clock.advance(minutes: 9)
        }
        #expect(try await zone.proven(form) == "nieuw@voorbeeld.test")
        zone.clock.advance(minutes: 12)
        #expect(try await zone.proven(form) == nil)
    }

    @Test func `signs in once, and proves no address besides`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        #expect(try await zone.attempt(code, form)?.token != nil)
        #expect(try await zone.attempt(code, form) == .invalid)
        #expect(try await zone.proven(form) == nil)
        #expect(try await zone.count("sessions") == 1)
    }
}
