import GRDB
import MixedZone

/// What a profile shows beside the fields that can be changed.
struct ProfileSheet: Sendable {
    /// The roles that hold now or will, oldest first.
    let roles: [String]
    /// Agreements in the wording now in force, and not withdrawn.
    let given: [ConsentPurpose: Instant]
    /// Browsers in which the member is signed in.
    let sessions: Int
    let rhythm: MailRhythm?
    let clock: CivilZone

    static func load(_ context: MemberContext, _ words: Words) async throws -> ProfileSheet {
        let (member, language, now) = (context.viewer.member.id, context.language, context.store.now)
        return try await context.store.read { db in
            let clock = try Zone.load(db).timeZone
            let wording = RoleWords(words: words, scopes: try .load(language, db), clock: clock)
            let grants = try Grant.all(of: member, db).filter { !$0.hasEnded(at: now) }
            return ProfileSheet(
                roles: grants.map { wording.text($0, at: now) },
                given: try given(member, db),
                sessions: try Session.all(of: member, at: now, db).count,
                rhythm: try MailRhythm.of(member, db),
                clock: clock
            )
        }
    }

    private static func given(_ member: Member.ID, _ db: Database) throws -> [ConsentPurpose: Instant] {
        let current = try Consent.history(of: member, db)
            .filter { $0.withdrawnAt == nil && $0.version == $0.purpose.version }
        return Dictionary(current.map { ($0.purpose, $0.givenAt) }, uniquingKeysWith: max)
    }
}

extension Grant {
    /// Whether the term lies behind; one that is still to come has not ended.
    func hasEnded(at instant: Instant) -> Bool {
        endsAt.map { $0 <= instant } ?? false
    }
}
