import Challenges
import GRDB
import MixedZone

/// What the page of a ballot is made of, as far as the reader may see it.
struct BallotSheet: Sendable {
    let ballot: Ballot
    let body: Challenges.Body
    let policy: BallotPolicy
    let seats: [BodySeat]
    let result: BallotResult?
    let recusals: [String: [Member.ID]]
    let names: [Member.ID: String]
    let proposal: String
    let meeting: String
    let decisions: [Decision]
    let clock: CivilZone

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(_ id: Ballot.ID, _ context: some ZoneRequest) async throws -> BallotSheet {
        let (standing, now) = (context.visitor?.standing ?? .stranger, context.store.now)
        return try await context.store.read { db in
            guard let ballot = try Ballot.find(id, db), let body = try Body.find(ballot.body, db) else {
                throw WebRefusal.missing
            }
            let sight = try Sight.load(for: context, db)
            guard sight.sees(ballot.circles) else { throw WebRefusal.missing }
            let seats = try BallotSeat.all(of: id, db)
            let recusals = try BallotSeat.recusals(of: id, db)
            let decided = try ballot.proposal.map { try Decision.all(about: $0, db) } ?? []
            return BallotSheet(
                ballot: ballot,
                body: body,
                policy: BallotPolicy(
                    ballot,
                    seats,
                    member: standing.member,
                    isSecretary: try BodyPolicy.load(standing, body.id, db).isSecretary,
                    at: now
                ),
                seats: try BodySeat.ever(of: body.id, db),
                result: try BallotResult.load(ballot, for: sight, at: now, db),
                recusals: Dictionary(grouping: recusals, by: \.seat).mapValues { $0.map(\.member) },
                names: try MemberNames.load(seats.compactMap(\.member) + recusals.map(\.member), db),
                proposal: try ballot.proposal.flatMap { try Title.of(Thing(.proposal, $0), db) } ?? "",
                meeting: try ballot.meeting.flatMap { try Meeting.find($0, db)?.title } ?? "",
                decisions: decided.filter {
                    $0.source == .ballot(id) && sight.sees($0.circles(at: now))
                },
                clock: try Zone.load(db).timeZone
            )
        }
    }
}
