public import GRDB
public import MixedZone

/// Who may do what with an opgave; the command asks to enforce, the page asks to decide what to offer.
public struct ChallengePolicy: Sendable {
    public let standing: Standing
    public let challenge: Challenge
    public let reach: AreaReach

    public init(_ standing: Standing, _ challenge: Challenge, _ reach: AreaReach) {
        self.standing = standing
        self.challenge = challenge
        self.reach = reach
    }

    /// The civil servant whose question it is, or the deputy.
    public var isOwner: Bool {
        guard standing.isActive, let member = standing.member else { return false }
        return member == challenge.owner || member == challenge.deputy
    }

    /// Checks what goes public, and never a question of their own.
    public var isChecker: Bool {
        !isOwner
            && (standing.holds(.editor, for: .zone) || reach.isHeld(.areaCoordinator, by: standing))
    }

    /// Is accountable for the area.
    public var isAdviser: Bool { !isOwner && reach.isHeld(.areaCoordinator, by: standing) }

    public var isAdministrator: Bool { standing.holds(.administrator, for: .zone) }

    /// What was answered in the check is between who prepares it and who checks it.
    public var readsCheck: Bool { isOwner || isChecker || isAdministrator }

    public var mayEdit: Bool { isOwner && Self.editable.contains(challenge.state) }
    public var mayOffer: Bool { mayEdit }
    public var mayCheck: Bool { isChecker && challenge.state == .inCheck }
    public var mayExtend: Bool { isOwner && Self.extendable.contains(challenge.state) }
    public var mayProposeClosing: Bool { mayExtend }
    public var mayAnswerClosing: Bool { isAdviser && challenge.state == .closing }
    public var mayCall: Bool { (isOwner || isChecker) && challenge.state == .open }

    public var mayWithdraw: Bool {
        (isOwner || isAdministrator) && challenge.state.next.contains(.withdrawn)
    }

    public var mayHandOver: Bool { (isOwner || isAdministrator) && !challenge.state.isFinal }

    static let editable: Set<ChallengeState> = [.draft, .editsRequested]
    static let extendable: Set<ChallengeState> = [.open, .closed]

    /// Who may prepare an opgave at all.
    public static let drafters: Set<Role> = [.civilServant, .areaCoordinator, .editor, .administrator]
    /// Whose question an opgave can be.
    public static let owners: Set<Role> = [.civilServant]
}

// MARK: - Database

extension ChallengePolicy {
    public static func load(
        _ standing: Standing,
        _ challenge: Challenge,
        _ db: Database
    ) throws -> ChallengePolicy {
        ChallengePolicy(standing, challenge, try AreaReach.load(challenge.area, db))
    }

    /// Those who check an opgave: editors and the area's coordinators, apart from its owner and deputy.
    static func checkers(of challenge: Challenge, at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        let editors = try AreaReach.load(nil, db).holders(of: .editor, at: now, db)
        return try Set(editors).union(advisers(of: challenge, at: now, db))
            .subtracting([challenge.owner, challenge.deputy].compactMap(\.self))
    }

    static func advisers(of challenge: Challenge, at now: Instant, _ db: Database) throws -> Set<Member.ID> {
        try Set(AreaReach.load(challenge.area, db).holders(of: .areaCoordinator, at: now, db))
            .subtracting([challenge.owner, challenge.deputy].compactMap(\.self))
    }
}
