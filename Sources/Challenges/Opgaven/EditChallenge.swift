private import GRDB
public import MixedZone

/// The owner or the deputy writes an opgave, as long as nobody checks it and not after it was offered.
public struct EditChallenge: Command {
    public static let name = "edit-challenge"
    public static let permission = Permission.members

    public let challenge: Challenge.ID
    public let fields: ChallengeFields
    /// The edition that the writer had before them.
    public let edition: Int

    public init(_ challenge: Challenge.ID, _ fields: ChallengeFields, edition: Int) {
        self.challenge = challenge
        self.fields = fields
        self.edition = edition
    }

    public enum Refused: Refusal, Equatable {
        /// Somebody else saved it in the meantime; nothing of either is lost, the page shows both.
        case editedMeanwhile

        public var kind: RefusalKind { .conflict }
        public var slug: String { "challenge-edited-meanwhile" }
    }

    struct Edited: Facts {
        let theme: String?
        let area: String?
        let owner: Member.ID
        let deputy: Member.ID?
        let endsOn: CivilDay?
    }

    /// Throws `InvalidFields`, each field named as in ``ChallengeFields``; ``Refused``; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Challenge.seen(challenge, in: transaction)
        let policy = try ChallengePolicy.load(transaction.standing, known, transaction.db)
        try transaction.demand(policy.isOwner, for: Self.self)
        guard ChallengePolicy.editable.contains(known.state) else { throw MovedOn(known.state) }
        guard known.edition == edition else { throw Refused.editedMeanwhile }
        var wanted = fields
        if wanted.owner == nil { wanted.owner = known.owner }
        let checked = try wanted.checked(in: transaction)
        let owner = checked.owner ?? known.owner
        guard checked != known.fields else {
            transaction.nothingChanged()
            return Done()
        }
        try checked.save(to: challenge, owner: owner, in: transaction)
        for member in [owner, checked.deputy].compactMap(\.self) {
            try Follow.tie(member, to: known.thread, as: .author, in: transaction)
        }
        try transaction.record(
            Subject("challenge", challenge),
            Edited(
                theme: checked.theme,
                area: checked.area,
                owner: owner,
                deputy: checked.deputy,
                endsOn: checked.endsOn
            )
        )
        transaction.touch(known.topic)
        return Done()
    }
}
