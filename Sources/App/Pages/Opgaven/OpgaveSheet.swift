import Challenges
import GRDB
import MixedZone

/// What the page of an opgave is made of, as far as the reader may see it.
struct OpgaveSheet: Sendable {
    let challenge: Challenge
    let policy: ChallengePolicy
    let names: OpgaveNames
    let owner: String
    let deputy: String
    /// Somebody answers for it: its owner has not left the zone.
    let hasOwner: Bool
    let calls: [ThingLine]
    let teams: [ThingLine]
    let proposals: [ThingLine]
    let sessions: OpgaveSessions
    let papers: PapersSection
    /// The answers of the last check; none for who neither owns it nor checks.
    let findings: [CheckFinding]
    let timeline: ThreadTimeline
    let follow: FollowButton

    /// Throws ``WebRefusal/missing`` where there is none for this reader.
    static func load(
        _ id: Challenge.ID,
        _ site: Site,
        _ context: some ZoneRequest
    ) async throws -> OpgaveSheet {
        let (words, links) = (site.words(context.language), context.links)
        let standing = context.visitor?.standing ?? .stranger
        return try await context.store.read { db in
            guard let challenge = try Challenge.find(id, db) else { throw WebRefusal.missing }
            let sight = try Sight.load(for: context, db)
            guard sight.sees(challenge.circles) else { throw WebRefusal.missing }
            let policy = try ChallengePolicy.load(standing, challenge, db)
            let things = ThingLines(db: db, words: words, links: links)
            return OpgaveSheet(
                challenge: challenge,
                policy: policy,
                names: try OpgaveNames.load(context.language, db),
                owner: try Member.find(challenge.owner, db)?.name ?? "",
                deputy: try challenge.deputy.flatMap { try Member.find($0, db)?.name } ?? "",
                hasOwner: try Member.find(challenge.owner, db)?.state == .active,
                calls: try things.load(.call, "SELECT id, title AS name, state FROM calls", id),
                teams: try things.load(
                    .team,
                    "SELECT id, name, state FROM teams",
                    id,
                    and: "state <> 'dissolved'"
                ),
                proposals: try things.load(
                    .proposal,
                    "SELECT id, title AS name, state FROM proposals",
                    id,
                    and: "state NOT IN ('draft', 'awaitingMembers')"
                ),
                sessions: try OpgaveSessions.load(id, sight, db),
                papers: try PapersSection.load(challenge.thing, words, for: context, db),
                findings: policy.readsCheck ? try CheckFinding.last(of: id, db) : [],
                timeline: try ThreadTimeline.load(challenge.thread, for: context, db),
                follow: try FollowButton.load(
                    challenge.thread,
                    back: links.challenge(id.description),
                    words,
                    for: context,
                    db
                )
            )
        }
    }
}

/// Reads what belongs to an opgave and everybody may see.
private struct ThingLines {
    let db: Database
    let words: Words
    let links: Links

    func load(
        _ kind: ThingKind,
        _ select: String,
        _ challenge: Challenge.ID,
        and condition: String = "1"
    ) throws -> [ThingLine] {
        try Row.fetchAll(
            db,
            sql: "\(select) WHERE challenge_id = ? AND \(condition) ORDER BY since DESC, id LIMIT 50",
            arguments: [challenge]
        ).map { row in
            let (id, name, state): (String, String, String) = (row["id"], row["name"], row["state"])
            return ThingLine(
                href: links.thing(Thing(kind, id)),
                name: name,
                state: words("state.\(kind.rawValue).\(state)")
            )
        }
    }
}
