internal import GRDB
public import MixedZone

/// The adviser lets an initiative group go on with an idea: the group and the draft of its proposal are there at once,
/// in the idea's thread.
///
/// Who brought it speaks for the group. Without an account the adviser does until they have joined, and a letter tells
/// them how.
public struct GoOnWithIdea: Command {
    public static let name = "go-on-with-idea"
    public static let permission = Permission.roles([.areaCoordinator])

    public let idea: Idea.ID
    public let reason: String

    public init(_ idea: Idea.ID, reason: String) {
        self.idea = idea
        self.reason = reason
    }

    public struct Begun: Codable, Sendable, Equatable {
        public let team: Team.ID
        public let proposal: Proposal.ID
    }

    struct WentOn: Facts {
        let from: IdeaState
        let team: Team.ID
        let proposal: Proposal.ID
        /// Who brought it speaks for the group; else the adviser does for now.
        let authorSpeaks: Bool
        /// The digest of the reason.
        let reason: String?
    }

    /// Throws `InvalidFields` for `reason`; ``MovedOn``.
    public func run(in transaction: Transaction) throws -> Begun {
        let known = try Idea.settleable(idea, in: transaction, for: Self.self)
        let author = try known.activeAuthor(in: transaction)
        let step = try known.step(to: .initiative, as: .adviser, reason: reason, in: transaction)
        let team = try Team.found(
            known.founding(by: author ?? transaction.member, in: transaction),
            at: TeamPlace(thread: known.thread, theme: known.theme, area: known.area),
            by: .adviser,
            isQuiet: true,
            in: transaction
        )
        let proposal = try Proposal.begin(
            known.title,
            of: team,
            on: ProposalGround(
                idea: idea.description,
                thread: known.thread,
                theme: known.theme,
                area: known.area
            ),
            by: .adviser,
            isQuiet: true,
            in: transaction
        )
        try known.tellOfGroup(author, team.id, step, in: transaction)
        try known.forgetAuthor(in: transaction)
        try transaction.record(
            Subject("idea", idea),
            isPublic: true,
            WentOn(
                from: known.state,
                team: team.id,
                proposal: proposal.id,
                authorSpeaks: author != nil,
                reason: step.textDigest
            )
        )
        return Begun(team: team.id, proposal: proposal.id)
    }
}

extension Idea {
    /// Who brought it, where they can take part.
    fileprivate func activeAuthor(in transaction: Transaction) throws -> Member.ID? {
        guard let author else { return nil }
        let standing = try Standing.load(.member(author), at: transaction.now, transaction.db)
        return TeamMember.Capacity.fitting(standing).isEmpty ? nil : author
    }

    /// The group bears the name of the idea, and says of itself what the idea says, as far as there is room.
    fileprivate func founding(by founder: Member.ID, in transaction: Transaction) throws -> Team.Founding {
        let standing = try Standing.load(.member(founder), at: transaction.now, transaction.db)
        guard let capacity = TeamMember.Capacity.fitting(standing).first else {
            throw TeamRefusal.capacityDoesNotFit
        }
        return Team.Founding(
            kind: .initiativeGroup,
            name: title.shortened(toScalars: FormTeam.longestName),
            purpose: description.shortened(toScalars: FormTeam.longestPurpose),
            wantsResidentsMajority: true,
            founder: founder,
            capacity: capacity
        )
    }

    /// Who speaks for it is asked to go on; who has no account gets a letter with the way into the group.
    fileprivate func tellOfGroup(
        _ author: Member.ID?,
        _ team: Team.ID,
        _ step: Step,
        in transaction: Transaction
    ) throws {
        if let author {
            try Telling.ask([author], to: "lead-group", about: Thing(.team, team), in: transaction)
        } else if let email {
            let values = ["step": "\(step.id)", "receipt": "\(receipt)", "team": team.description]
            try transaction.send(
                OutgoingMessage("idea-group", to: .address(email, language: language), values)
            )
        }
    }
}

extension String {
    /// The same, or its beginning and an ellipsis: never more than this many Unicode scalars.
    fileprivate func shortened(toScalars most: Int) -> String {
        guard unicodeScalars.count > most else { return self }
        var kept = ""
        for character in self {
            guard kept.unicodeScalars.count + character.unicodeScalars.count < most else { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
