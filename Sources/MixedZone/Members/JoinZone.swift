private import GRDB

/// Somebody who proved an address becomes a member, or asks to.
///
/// In an open zone a role that is open to all holds at once; every other role, and every role in a zone on
/// request, waits for a host or an administrator, and so does whoever was refused before. Who has left comes in
/// like anybody else. In a zone by invitation nobody joins this way.
public struct JoinZone: Command {
    public static let name = "join-zone"
    public static let permission = Permission.anyone

    /// Proven by a code before this command is sent.
    public let email: String
    public let name: String
    public let language: String
    public let role: Role
    /// What the person says, as article 5 of the UAVG asks.
    public let isSixteenOrOlder: Bool
    public let consents: [ConsentPurpose]

    public init(
        email: String,
        name: String,
        language: String,
        role: Role,
        isSixteenOrOlder: Bool,
        consents: [ConsentPurpose]
    ) {
        self.email = email
        self.name = name
        self.language = language
        self.role = role
        self.isSixteenOrOlder = isSixteenOrOlder
        self.consents = consents
    }

    public enum Refused: Refusal, Equatable {
        /// The zone takes members by invitation only.
        case byInvitation
        /// The address belongs to a member, or to somebody who waits for an answer.
        case addressInUse
        /// The role cannot be asked for by oneself.
        case roleIsGiven

        public var kind: RefusalKind { self == .addressInUse ? .conflict : .forbidden }
        public var slug: String {
            switch self {
            case .byInvitation: "by-invitation"
            case .addressInUse: "address-in-use"
            case .roleIsGiven: "role-is-given"
            }
        }
    }

    /// The member, and whether they may come in at once.
    public struct Joined: Codable, Sendable, Equatable {
        public let member: Member.ID
        public let isActive: Bool
    }

    struct Facted: Facts {
        let role: Role
        let active: Bool
        let consents: [String]
    }

    /// What somebody may ask for when they join: the roles open to all, and to be known as a civil servant.
    public static let askableRoles: [Role] = [.entrepreneur, .freelancer, .resident, .civilServant]

    public func run(in transaction: Transaction) throws -> Joined {
        let zone = try Zone.load(transaction.db)
        guard zone.membership != .invited else { throw Refused.byInvitation }
        guard JoinZone.askableRoles.contains(role) else { throw Refused.roleIsGiven }
        let newcomer = NewMember(email: email, name: name, language: language, askedRole: role)
        try check(newcomer)
        let known = try Member.find(email: email, transaction.db)
        guard known?.state.mayAskAgain ?? true else { throw Refused.addressInUse }
        let isActive = zone.membership == .open && role.isOpenToAll && known?.state != .refused
        let id = try newcomer.enter(as: isActive ? .active : .requested, after: known, transaction)
        let purposes = Set(consents).map(\.rawValue).sorted()
        for purpose in Set(consents) {
            try transaction.db.execute(
                sql: """
                    INSERT INTO consents (member_id, purpose, version, given_at) VALUES (?, ?, ?, ?)
                    """,
                arguments: [id, purpose.rawValue, purpose.version, transaction.now]
            )
        }
        if isActive { try grantAskedRole(to: id, transaction) }
        try transaction.record(
            Subject("member", id),
            Facted(role: role, active: isActive, consents: purposes)
        )
        try transaction.send(OutgoingMessage(isActive ? "member-welcome" : "member-waits", to: .member(id)))
        return Joined(member: id, isActive: isActive)
    }

    private func check(_ newcomer: NewMember) throws {
        var problems: [FieldProblem] = []
        do { try newcomer.check() } catch let invalid as InvalidFields { problems = invalid.problems }
        if !isSixteenOrOlder { problems.append(FieldProblem("sixteen", "sixteen-or-older")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
    }

    private func grantAskedRole(to member: Member.ID, _ transaction: Transaction) throws {
        try Grant(
            id: .random(at: transaction.now),
            member: member,
            role: role,
            scope: .zone,
            startsAt: transaction.now,
            endsAt: nil
        ).insert(transaction.db)
    }
}
