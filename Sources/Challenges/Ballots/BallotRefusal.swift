public import MixedZone

/// Why a ballot does not go on, or a vote does not count.
public enum BallotRefusal: Refusal, Equatable {
    /// It is not open, or no longer.
    case notOpen
    /// Its last second has passed.
    case over
    /// Whoever asks has no seat in it: not a member of the body when it opened, absent then, or recused.
    case noSeat
    /// In a secret ballot nobody can change a vote; and who has voted cannot step back.
    case votedAlready
    /// The body does not decide on proposals of this track, area or theme.
    case otherTrack
    /// The proposal is not up for decision.
    case proposalNotReady
    /// The proposal is on no agenda of the body, or not on that of the meeting: its papers were not public in time.
    case notOnAgenda
    /// There is a ballot on this proposal that is not over.
    case anotherRuns
    /// The meeting is of another body, is not open, or is over.
    case meetingNotOpen
    /// The body votes in meetings only.
    case onlyInMeetings
    /// The moment of closing has passed, or is missing between meetings.
    case closingMissing
    /// Its last moment has not come, and not everybody who can has voted.
    case votesAwaited
    /// Nothing was chosen.
    case noChoice

    public var kind: RefusalKind {
        switch self {
        case .noSeat: .forbidden
        case .closingMissing, .noChoice: .invalid
        case .over: .gone
        default: .conflict
        }
    }

    public var slug: String {
        switch self {
        case .notOpen: "ballot-not-open"
        case .over: "ballot-over"
        case .noSeat: "ballot-no-seat"
        case .votedAlready: "ballot-voted-already"
        case .otherTrack: "ballot-other-track"
        case .proposalNotReady: "ballot-proposal-not-ready"
        case .notOnAgenda: "ballot-not-on-agenda"
        case .anotherRuns: "ballot-another-runs"
        case .meetingNotOpen: "ballot-meeting-not-open"
        case .onlyInMeetings: "ballot-only-in-meetings"
        case .closingMissing: "ballot-closing-missing"
        case .votesAwaited: "ballot-votes-awaited"
        case .noChoice: "ballot-no-choice"
        }
    }
}
