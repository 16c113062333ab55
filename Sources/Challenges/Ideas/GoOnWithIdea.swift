public import MixedZone

/// The adviser lets an initiative group go on with an idea; who brought it is asked to form the group.
public struct GoOnWithIdea: Command {
    public static let name = "go-on-with-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String) {
        self.idea = idea
        self.reason = reason
    }

    public enum Refused: Refusal, Equatable {
        /// Nobody with an account brought it, and so nobody can form the group.
        case nobodyToGoOn

        public var kind: RefusalKind { .conflict }
        public var slug: String { "idea-nobody-to-go-on" }
    }

    /// Throws `InvalidFields` for `reason`; ``Refused``; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Done {
        let known = try Idea.settleable(idea, in: transaction, for: Self.self)
        guard let author = known.author else { throw Refused.nobodyToGoOn }
        try known.move(to: .initiative, as: .adviser, reason: reason, in: transaction)
        try Telling.ask([author], to: "form-group", about: known.thing, in: transaction)
        return Done()
    }
}
