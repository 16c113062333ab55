import Challenges

/// What somebody can do with a proposal by a form of its own; the raw value stands in the address.
enum ProposalAct: String, CaseIterable, Sendable {
    case rename = "naam"
    case declare = "belangen"
    case offer = "voorleggen"
    case consent = "instemmen"
    case object = "tegenhouden"
    case take = "nemen"
    case ask = "vragen"
    case answer = "antwoorden"
    case refer = "doorverwijzen"
    case answerReferral = "doorverwijzing"
    case chooseTrack = "route"
    case changeTrack = "andere-route"
    case assign = "beoordelaars"
    case review = "beoordelen"
    case recuse = "verschonen"
    case revise = "aanpassen"
    case submitRevision = "indienen"
    case takeUpAgain = "hervatten"
    case merge = "samenvoegen"
    case fileObjection = "bezwaar"
    case rule = "uitspraak"
    case withdraw = "intrekken"

    /// The declared move behind it; nil for what changes no state.
    private var move: String? {
        switch self {
        case .rename, .declare, .consent, .review, .recuse, .rule: nil
        case .offer: "offer-to-members"
        case .object: "object"
        case .take: "take-care"
        case .ask: "ask"
        case .answer: "answer"
        case .refer: "refer"
        case .answerReferral: "confirm-referral"
        case .chooseTrack: "choose-track"
        case .changeTrack: "change-track"
        case .assign: "assign-reviewers"
        case .revise: "revise"
        case .submitRevision: "submit-revision"
        case .takeUpAgain: "take-up-again"
        case .merge: "merge"
        case .fileObjection: "object-to-decision"
        case .withdraw: "withdraw"
        }
    }

    /// Whether this person may do it now.
    func isOffered(by policy: ProposalPolicy) -> Bool {
        switch self {
        case .rename: policy.mayEdit
        case .declare: policy.mayDeclareInterests
        case .consent: policy.mayConsent
        case .review, .recuse: policy.capacities.contains(.reviewer) && policy.state == .inReview
        case .rule: policy.state == .inObjection && policy.isSecretary
        case .assign: policy.mayAddReviewers || policy.may("assign-reviewers")
        default: move.map(policy.may) ?? false
        }
    }

    /// What one comes for; the rest stands quieter.
    var isPrimary: Bool {
        switch self {
        case .rename, .declare, .object, .refer, .changeTrack, .recuse, .merge, .withdraw: false
        default: true
        }
    }
}
