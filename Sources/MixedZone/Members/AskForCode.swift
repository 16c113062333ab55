internal import Foundation
public import GRDB

/// Somebody gives an address and gets a six-digit code by mail, valid for ten minutes, in this form only.
///
/// The answer never tells whether the address is known. Asking again makes another form with a code of its own
/// and voids none; the same form sent twice gets one code and one mail. The limit per network is counted before
/// the limit per address.
public struct AskForCode: Bookkeeping {
    public let email: String
    public let language: String
    /// What the network is known by: the address, or a prefix of it.
    public let network: String
    /// Carried by the form that asked, hidden; only its digest is stored.
    public let form: Secret
    /// Whether a member asks, who takes this address instead of the one that they have.
    public let isForChange: Bool

    public init(
        email: String,
        language: String,
        network: String,
        form: Secret,
        isForChange: Bool = false
    ) {
        self.email = email
        self.language = language
        self.network = network
        self.form = form
        self.isForChange = isForChange
    }

    /// Seconds.
    public static let validity = 600
    static let tries = 5
    static let perNetwork = RateLimit(count: 30, seconds: 600)
    /// For one address from one network, so that a stranger elsewhere locks nobody out.
    static let perVisitor = RateLimit(count: 5, seconds: 600)
    /// For one address from everywhere: how much mail somebody can be sent by others.
    static let perAddress = RateLimit(count: 40, seconds: 600)

    public func write(_ db: Database, at now: Instant) throws -> Done {
        let address = EmailAddress.normalized(email)
        guard EmailAddress.isPlausible(address) else { throw InvalidFields([FieldProblem("email", "email")]) }
        try AskForCode.perNetwork.count("code-network", network, at: now, db)
        try AskForCode.perVisitor.count("code-visitor", "\(address) \(network)", at: now, db)
        try AskForCode.perAddress.count("code-address", address, at: now, db)
        let code = SignInCode.random()
        try db.execute(
            sql: """
                INSERT INTO sign_in_codes (form_digest, email, code_digest, language, expires_at, tries_left)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (form_digest) DO NOTHING
                """,
            arguments: [
                form.digest, address, SignInCode.digest(code, form: form), language,
                now + AskForCode.validity, AskForCode.tries,
            ]
        )
        guard db.changesCount > 0 else { return Done() }
        let member = try Member.find(email: address, db)
        let isNew = member?.state.mayAskAgain ?? true
        try Outbox.insert(
            OutgoingMessage(
                isForChange ? "address-code" : isNew ? "sign-up-code" : "sign-in-code",
                to: .address(address, language: member?.language ?? language),
                ["code": code]
            ),
            at: now,
            db
        )
        return Done()
    }
}

/// The six digits.
enum SignInCode {
    static func random() -> String {
        let number = String(Int.random(in: 0..<1_000_000))
        return String(repeating: "0", count: 6 - number.count) + number
    }

    /// Bound to the form: the same digits in another form have another digest.
    static func digest(_ code: String, form: Secret) -> Data {
        Secret.digest(of: "\(code) \(form.text)")
    }
}
