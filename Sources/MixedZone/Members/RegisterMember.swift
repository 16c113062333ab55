private import GRDB

/// Somebody without an e-mail address becomes a member at the desk, in a role that is open to all.
///
/// A host or administrator says that they agreed aloud; what they agreed to is kept as spoken. No letter goes out: the
/// host speaks for them.
public struct RegisterMember: Command {
    public static let name = "register-member"
    public static let permission = Permission.roles([.host, .administrator])

    public let name: String
    public let language: String
    public let role: Role
    /// Whether the person is sixteen or older, knows what the zone keeps, and said yes to it.
    public let hasAgreed: Bool
    /// What else they said yes to.
    public let consents: [ConsentPurpose]

    public init(name: String, language: String, role: Role, hasAgreed: Bool, consents: [ConsentPurpose]) {
        self.name = name
        self.language = language
        self.role = role
        self.hasAgreed = hasAgreed
        self.consents = consents
    }

    /// What can be had without a letter.
    public static let purposes: [ConsentPurpose] = [.presence, .nearness]

    struct Registered: Facts {
        let role: Role
        let spokenConsents: [String]
    }

    public func run(in transaction: Transaction) throws -> Member.ID {
        let newcomer = NewMember(email: nil, name: name, language: language, askedRole: role)
        try check(newcomer)
        let id = try newcomer.enter(as: .active, after: nil, transaction)
        let agreed = Set(consents).intersection(RegisterMember.purposes).sorted { $0.rawValue < $1.rawValue }
        for purpose in agreed {
            try transaction.db.execute(
                sql: """
                    INSERT INTO consents (member_id, purpose, version, given_at, is_spoken) VALUES (?, ?, ?, ?, 1)
                    """,
                arguments: [id, purpose.rawValue, purpose.version, transaction.now]
            )
        }
        try Grant(
            id: .random(at: transaction.now),
            member: id,
            role: role,
            scope: .zone,
            startsAt: transaction.now,
            endsAt: nil
        ).insert(transaction.db)
        let facts = Registered(role: role, spokenConsents: agreed.map(\.rawValue))
        try transaction.record(Subject("member", id), facts)
        return id
    }

    private func check(_ newcomer: NewMember) throws {
        var problems: [FieldProblem] = []
        do { try newcomer.check() } catch let invalid as InvalidFields { problems = invalid.problems }
        if !role.isOpenToAll { problems.append(FieldProblem("role", "role-missing")) }
        if !hasAgreed { problems.append(FieldProblem("agreed", "agreed-aloud")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
    }
}
