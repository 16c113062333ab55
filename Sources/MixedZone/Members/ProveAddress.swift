internal import Foundation
public import GRDB

/// A member types the code that was sent to their new address; ``ProvenAddress`` then knows it by the form.
///
/// A wrong code costs one of five tries. Nobody is signed in this way.
public struct ProveAddress: Bookkeeping {
    public let code: String
    public let form: Secret
    public let network: String

    public init(code: String, form: Secret, network: String) {
        self.code = code
        self.form = form
        self.network = network
    }

    public enum Outcome: Sendable, Equatable {
        case proven(email: String)
        case wrong(triesLeft: Int)
        /// Expired, used, tried too often, or never asked for in this form.
        case invalid
    }

    public func write(_ db: Database, at now: Instant) throws -> Outcome {
        try TryCode.perNetwork.count("try-network", network, at: now, db)
        switch try SignInCode.enter(code, form: form, at: now, db) {
        case .right(let email):
            try SignInCode.prove(form, at: now, db)
            return .proven(email: email)
        case .wrong(let left): return .wrong(triesLeft: left)
        case .gone: return .invalid
        }
    }
}

extension SignInCode {
    enum Entered {
        case right(email: String)
        case wrong(triesLeft: Int)
        case gone
    }

    /// Compares what was typed; a wrong code costs a try.
    static func enter(_ code: String, form: Secret, at now: Instant, _ db: Database) throws -> Entered {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT * FROM sign_in_codes WHERE form_digest = ? AND expires_at > ? AND tries_left > 0",
            arguments: [form.digest, now]
        )
        guard let row else { return .gone }
        let digits = code.filter { !$0.isWhitespace }
        guard row["code_digest"] == SignInCode.digest(digits, form: form) else {
            let left: Int = row["tries_left"] - 1
            try db.execute(
                sql: "UPDATE sign_in_codes SET tries_left = ? WHERE form_digest = ?",
                arguments: [left, form.digest]
            )
            return left > 0 ? .wrong(triesLeft: left) : .gone
        }
        return .right(email: row["email"])
    }

    static func prove(_ form: Secret, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE sign_in_codes SET proven_at = coalesce(proven_at, ?) WHERE form_digest = ?",
            arguments: [now, form.digest]
        )
    }
}
