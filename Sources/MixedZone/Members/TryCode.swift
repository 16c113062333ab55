internal import Foundation
public import GRDB

/// Somebody types the code into the form that asked for it.
///
/// A right code opens a session for a member's address and is used up. It proves the address of anybody else, who
/// may be new, refused before or gone, so that a profile can be started; the same form says so as often as it is
/// sent. A wrong code costs one of five tries, even when nothing else is written.
public struct TryCode: Bookkeeping {
    public let code: String
    public let form: Secret
    public let network: String

    public init(code: String, form: Secret, network: String) {
        self.code = code
        self.form = form
        self.network = network
    }

    public enum Outcome: Sendable, Equatable {
        /// The session's token, to be kept in the cookie only.
        case signedIn(Secret, Member.ID)
        /// The address is proven; the form's secret stands for it for half an hour.
        case proven(email: String)
        /// Somebody asked to join with this address and waits for an answer.
        case waiting
        case wrong(triesLeft: Int)
        /// Expired, used, tried too often, or never asked for in this form.
        case invalid
    }

    static let perNetwork = RateLimit(count: 100, seconds: 600)

    public func write(_ db: Database, at now: Instant) throws -> Outcome {
        try TryCode.perNetwork.count("try-network", network, at: now, db)
        let email: String
        switch try SignInCode.enter(code, form: form, at: now, db) {
        case .right(let address): email = address
        case .wrong(let left): return .wrong(triesLeft: left)
        case .gone: return .invalid
        }
        guard let member = try Member.find(email: email, db), !member.state.mayAskAgain else {
            try SignInCode.prove(form, at: now, db)
            return .proven(email: email)
        }
        guard member.state == .active else { return .waiting }
        _ = try UseUpProof(form: form).write(db, at: now)
        return .signedIn(try Session.open(for: member.id, at: now, db), member.id)
    }
}

/// Looks up the address that a form has proven, for the profile that starts with it.
public enum ProvenAddress {
    /// Nil when the form's code was not entered, or was entered more than half an hour ago.
    public static func load(form: Secret, at now: Instant, _ db: Database) throws -> String? {
        try String.fetchOne(
            db,
            sql: """
                SELECT email FROM sign_in_codes
                WHERE form_digest = ? AND proven_at IS NOT NULL AND proven_at > ?
                """,
            arguments: [form.digest, now - AskForCode.validity * 3]
        )
    }
}
