public import MixedZone

/// Why something cannot be done in a team.
public enum TeamRefusal: Refusal, Equatable {
    case dissolved
    /// The person is in the team already.
    case isMember
    /// There is an invitation or a request that waits for an answer.
    case waitsAlready
    /// The team takes no requests; it invites.
    case takesNoRequests
    /// Nothing waits for an answer.
    case nothingWaits
    /// A spokesperson hands over before leaving.
    case handOverFirst
    /// Somebody with this role cannot take part in this capacity.
    case capacityDoesNotFit
    /// The person is not in the team.
    case notInTeam
    /// A spokesperson hands over first, and reads along afterwards.
    case speaksForTeam
    /// The contact at the municipality works there.
    case contactFromElsewhere
    /// The zone asks for a majority of residents, and they are not.
    case tooFewResidents

    public var kind: RefusalKind {
        switch self {
        case .capacityDoesNotFit: .invalid
        default: .conflict
        }
    }

    public var slug: String {
        switch self {
        case .dissolved: "team-dissolved"
        case .isMember: "team-is-member"
        case .waitsAlready: "team-waits-already"
        case .takesNoRequests: "team-takes-no-requests"
        case .nothingWaits: "team-nothing-waits"
        case .handOverFirst: "team-hand-over-first"
        case .capacityDoesNotFit: "team-capacity-does-not-fit"
        case .notInTeam: "team-not-in-team"
        case .speaksForTeam: "team-speaks-for-team"
        case .contactFromElsewhere: "team-contact-from-elsewhere"
        case .tooFewResidents: "team-too-few-residents"
        }
    }
}
