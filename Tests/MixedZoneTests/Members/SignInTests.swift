import Foundation
import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `Signing in with a code` {
    @Test func `opens a session for a known address`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        let token = try #require(try await zone.attempt(code, form)?.token)
        let now = zone.clock.now
        let session = try await zone.store.read { try Session.find(token, at: now, $0) }
        #expect(session?.member == anna)
    }

    @Test func `proves an unknown address instead, for half an hour to the second`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        let code = try await zone.code(for: " Nieuw@Voorbeeld.TEST ", form: form)
        #expect(try await zone.proven(form) == nil)
        #expect(try await zone.attempt(code, form) == .proven(email: "nieuw@voorbeeld.test"))
        zone.clock.advance(seconds: 1799)
        #expect(try await zone.proven(form) == "nieuw@voorbeeld.test")
        zone.clock.advance(seconds: 1)
        #expect(try await zone.proven(form) == nil)
    }

    @Test func `proves nothing to another form, and nothing after the proof was used`() async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        let code = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        _ = try await zone.attempt(code, form)
        #expect(try await zone.proven(Secret()) == nil)
        _ = try await zone.store.keep(UseUpProof(form: form))
        #expect(try await zone.proven(form) == nil)
        #expect(try await zone.attempt(code, form) == .invalid)
    }

    @Test(arguments: [(seconds: 0, works: true), (599, true), (600, false), (86_400, false), (-60, true)])
    func `works for ten minutes to the second`(seconds: Int, works: Bool) async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        zone.clock.advance(seconds: seconds)
        let outcome = try await zone.attempt(code, form)
        #expect((outcome?.token != nil) == works)
        #expect((outcome == .invalid) == !works)
    }

    @Test func `allows five tries`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        let wrong = code == "000000" ? "000001" : "000000"
        for left in [4, 3, 2, 1] { #expect(try await zone.attempt(wrong, form) == .wrong(triesLeft: left)) }
        #expect(try await zone.attempt(wrong, form) == .invalid)
        #expect(try await zone.attempt(code, form) == .invalid)
    }

    @Test func `works on the fifth try`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        for wrong in ["", "1", "12345", "1234567"] { _ = try await zone.attempt(wrong, form) }
        #expect(try await zone.attempt(code, form)?.token != nil)
    }

    @Test func `works once, also for two who try at the same moment`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        let tokens = try await withThrowingTaskGroup(of: Secret?.self) { group in
            for _ in 1...16 { group.addTask { try await zone.attempt(code, form)?.token } }
            return try await group.reduce(into: [Secret]()) { tokens, token in
                tokens += token.map { [$0] } ?? []
            }
        }
        #expect(tokens.count == 1)
    }

    @Test func `works only in the form that asked for it`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        let other = Secret()
        let otherCode = try await zone.code(for: Person.anna.email, form: other)
        #expect(try await zone.attempt(code, Secret()) == .invalid)
        if code != otherCode { #expect(try await zone.attempt(code, other) == .wrong(triesLeft: 4)) }
        #expect(try await zone.attempt(code, form)?.token != nil)
    }

    @Test func `is not voided by asking again`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        var asked: [(form: Secret, code: String)] = []
        for _ in 1...5 {
            let form = Secret()
            asked.append((form, try await zone.code(for: Person.anna.email, form: form)))
        }
        for (form, code) in asked { #expect(try await zone.attempt(code, form)?.token != nil) }
    }

    @Test(arguments: ["123 456", " 123456 ", "1 2 3 4 5 6", "123\u{a0}456", "123456\n"])
    func `does not mind white space in the code`(typed: String) async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        _ = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        _ = try await zone.store.keep(ForceCode("123456", form: form))
        #expect(try await zone.attempt(typed, form) == .proven(email: "nieuw@voorbeeld.test"))
    }

    @Test(arguments: ["123-456", "123456a", "12345", "0123456", "", "１２３４５６"])
    func `minds everything else`(typed: String) async throws {
        let zone = try TestStore.fresh()
        let form = Secret()
        _ = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        _ = try await zone.store.keep(ForceCode("123456", form: form))
        #expect(try await zone.attempt(typed, form) == .wrong(triesLeft: 4))
    }

    @Test func `lets nobody in who waits for an answer, and proves nothing`() async throws {
        let zone = try TestStore.fresh()
        let anna = try await zone.id(of: .anna)
        _ = try await zone.store.keep(ForceState(member: anna, state: .requested))
        let form = Secret()
        let code = try await zone.code(for: Person.anna.email, form: form)
        for _ in 1...2 { #expect(try await zone.attempt(code, form) == .waiting) }
        #expect(try await zone.proven(form) == nil)
        #expect(try await zone.count("sessions") == 0)
        await #expect(throws: KernelRefusal.missing) { try await zone.store.keep(OpenSession(member: anna)) }
    }

    @Test func `never tells whether the address is known`() async throws {
        let zone = try TestStore.fresh()
        _ = try await zone.id(of: .anna)
        _ = try await zone.store.keep(MarkAllSent())
        #expect(try await zone.store.keep(AskForCode.example(email: Person.anna.email)) == Done())
        #expect(try await zone.store.keep(AskForCode.example(email: "onbekend@voorbeeld.test")) == Done())
        let rows = try await zone.store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT length(form_digest) || ' ' || length(code_digest) || ' ' || language || ' '
                        || expires_at || ' ' || tries_left || ' ' || (proven_at IS NULL)
                    FROM sign_in_codes
                    """
            ).map { $0[0] as String }
        }
        #expect(rows.count == 2)
        #expect(Set(rows).count == 1)
        let now = zone.clock.now
        let mails = try await zone.store.read { try WaitingMessage.due(at: now, limit: 9, $0) }
        #expect(mails.map(\.kind) == ["sign-in-code", "sign-up-code"])
    }

    @Test func `writes to a member in the member's language`() async throws {
        let zone = try TestStore.fresh()
        let english = ChangeProfile(name: "Anna", language: "en", canHelpWith: "", isLookingFor: "")
        _ = try await zone.perform(english, as: .anna)
        _ = try await zone.store.keep(MarkAllSent())
        _ = try await zone.store.keep(AskForCode.example(email: Person.anna.email))
        let now = zone.clock.now
        let mail = try await zone.store.read { try WaitingMessage.due(at: now, limit: 9, $0) }
        #expect(mail.map(\.language) == ["en"])
    }

    @Test func `stores no code and no form secret, only their digests`() async throws {
        let zone = try TestStore.onDisk()
        let form = Secret()
        let code = try await zone.code(for: "nieuw@voorbeeld.test", form: form)
        let stored = try await zone.store.read { db in
            try Row.fetchOne(db, sql: "SELECT form_digest, code_digest FROM sign_in_codes").map {
                [$0[0] as Data, $0[1] as Data]
            }
        }
        #expect(stored == [form.digest, SignInCode.digest(code, form: form)])
        #expect(try zone.bytes(of: form.text) == 0)
    }

    @Test func `has codes of six digits, the low ones too`() {
        let codes = (1...2000).map { _ in SignInCode.random() }
        #expect(codes.allSatisfy { $0.count == 6 && $0.allSatisfy(\.isASCII) && Int($0) != nil })
        #expect(codes.contains { $0.hasPrefix("0") })
        #expect(Set(codes).count > 1900)
    }
}
