import Challenges
import GRDB
import MixedZone

/// Every proposal that was handed in, newest first; narrowed by where it stands and its theme.
struct ProposalsPage: Page {
    static let template = "proposals/list"
    let chrome: Chrome
    let action: String
    let standing: ChoiceField
    let theme: ChoiceField
    let lines: [ProposalLine]
    let count: String
    let pages: Pagination
    let own: [ProposalLine]
    /// What waits for the reader; an empty href for nobody.
    let queue: Link
    /// For administrators: how proposals are judged.
    let rules: [Link]

    static let perPage = 30
}

/// A proposal in a list.
struct ProposalLine: Sendable {
    let href: String
    let title: String
    /// "Groen doen · Openbaar groen".
    let about: String
    /// "Wordt beoordeeld".
    let state: String
    /// "Gevraagd € 4.000, zelf verdiend € 2.500".
    let money: String
}

/// Groups of states by which a reader narrows the list.
enum StandingGroup: String, CaseIterable {
    case running = "loopt", decided = "besloten", ended = "klaar"

    var states: Set<ProposalState> {
        switch self {
        case .decided: [.approved, .approvedWithConditions, .declined, .inObjection, .upheld]
        case .ended: [.expired, .withdrawn, .merged, .outOfScope]
        case .running:
            Set(ProposalState.allCases).subtracting(Self.decided.states).subtracting(Self.ended.states)
        }
    }
}
