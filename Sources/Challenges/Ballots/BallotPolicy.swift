public import MixedZone

/// What somebody can do in a ballot; asked by the commands and by the page.
public struct BallotPolicy: Sendable {
    public let ballot: Ballot
    public let seats: [BallotSeat]
    public let member: Member.ID?
    public let isSecretary: Bool
    public let now: Instant

    public init(
        _ ballot: Ballot,
        _ seats: [BallotSeat],
        member: Member.ID?,
        isSecretary: Bool,
        at now: Instant
    ) {
        self.ballot = ballot
        self.seats = seats
        self.member = member
        self.isSecretary = isSecretary
        self.now = now
    }

    /// The seat for which the person may vote.
    public var ownSeat: BallotSeat? {
        member.flatMap { member in seats.first { $0.member == member && $0.takesPart } }
    }

    public var mayVote: Bool {
        guard let ownSeat, ballot.takesVotes(at: now) else { return false }
        return !ballot.isSecret || !ownSeat.hasVoted
    }

    public var mayRecuse: Bool { ballot.takesVotes(at: now) && ownSeat.map { !$0.hasVoted } ?? false }
    public var mayOpen: Bool { isSecretary && ballot.state == .pending }
    public var mayClose: Bool { isSecretary && ballot.state == .open && !awaitsVotes }

    /// Open until a moment that has not come, for people who have not voted yet; in a meeting the chair sees who is there.
    public var awaitsVotes: Bool {
        guard !ballot.isInMeeting, let due = ballot.dueAt, now < due else { return false }
        return seats.contains { $0.takesPart && !$0.hasVoted }
    }

    /// Whether the quorum can still be met by those who can vote.
    ///
    /// If not, the question goes to the deputies in a later meeting, or to the college.
    public var quorum: Quorum {
        Quorum(ballot.charter, takingPart: seats.filter(\.takesPart).map(\.category))
    }

    /// Throws ``BallotRefusal``.
    static func seat(
        of member: Member.ID,
        among seats: [BallotSeat],
        _ ballot: Ballot,
        at now: Instant
    ) throws -> BallotSeat {
        guard ballot.state == .open else { throw BallotRefusal.notOpen }
        guard ballot.takesVotes(at: now) else { throw BallotRefusal.over }
        guard let own = seats.first(where: { $0.member == member && $0.takesPart }) else {
            throw BallotRefusal.noSeat
        }
        return own
    }
}
