import GRDB
import Support
import Testing

@testable import MixedZone

extension AskForCode {
    static func example(
        email: String = "nieuw@voorbeeld.test",
        network: String = "192.0.2.1",
        form: Secret = Secret()
    ) -> AskForCode {
        AskForCode(email: email, language: "nl", network: network, form: form)
    }
}

extension TryCode.Outcome {
    var token: Secret? {
        guard case .signedIn(let token, _) = self else { return nil }
        return token
    }
}

extension TestStore {
    /// Asks for a code and reads it from the mail that waits last.
    func code(for email: String, form: Secret, network: String = "192.0.2.1") async throws -> String {
        _ = try await store.keep(AskForCode.example(email: email, network: network, form: form))
        let code = try await store.read { db in
            try String.fetchOne(db, sql: "SELECT \"values\" ->> 'code' FROM outbox ORDER BY id DESC LIMIT 1")
        }
        return try #require(code)
    }

    func attempt(
        _ code: String,
        _ form: Secret,
        network: String = "192.0.2.1"
    ) async throws -> TryCode.Outcome? {
        try await store.keep(TryCode(code: code, form: form, network: network))
    }

    /// The address that a form has proven.
    func proven(_ form: Secret) async throws -> String? {
        let now = clock.now
        return try await store.read { try ProvenAddress.load(form: form, at: now, $0) }
    }

    func count(_ table: String) async throws -> Int {
        try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}

/// Makes the code of a form one that the test knows.
struct ForceCode: Bookkeeping {
    let code: String
    let form: Secret

    init(_ code: String, form: Secret) {
        self.code = code
        self.form = form
    }

    func write(_ db: Database, at now: Instant) throws -> Done {
        try db.execute(
            sql: "UPDATE sign_in_codes SET code_digest = ? WHERE form_digest = ?",
            arguments: [SignInCode.digest(code, form: form), form.digest]
        )
        return Done()
    }
}
