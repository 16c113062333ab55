internal import GRDB
internal import MixedZone

/// What the register says of a ballot that is closed.
struct BallotClosing: Facts {
    let body: String
    let proposal: Proposal.ID?
    let version: String?
    let outcome: Tally.Outcome
    let secret: Bool
    let inFavour: Int
    let against: Int
    let abstain: Int
    let quorum: Int
    let takingPart: Int
    let categories: [SeatCategory]
    let categoriesTakingPart: [Int]
    /// The seats that voted, with at the same place in `choices` what they said; empty for a secret ballot.
    let seats: [String]
    let choices: [VoteChoice]

    init(_ ballot: Ballot, _ result: BallotResult) {
        let tally = result.tally
        body = ballot.body
        proposal = ballot.proposal
        version = ballot.version
        outcome = tally.outcome
        secret = ballot.isSecret
        inFavour = tally.count.inFavour
        against = tally.count.against
        abstain = tally.count.abstain
        quorum = tally.needed
        takingPart = tally.takingPart
        categories = tally.lines.map(\.category)
        categoriesTakingPart = tally.lines.map(\.takingPart)
        seats = result.votes.map(\.seat.seat)
        choices = result.votes.map(\.choice)
    }
}
