private import GRDB
public import MixedZone

/// Changes what a body is called, what it is for, and on which track it decides; a ballot that is open goes on.
public struct ChangeBody: Command {
    public static let name = "change-body"
    public static let permission = Permission.roles([.administrator])

    public let body: String
    public let title: Bilingual
    public let purpose: Bilingual
    /// Nil for a body that decides on both tracks alike, or on none.
    public let track: Proposal.Track?

    public init(_ body: String, name: Bilingual, purpose: Bilingual, track: Proposal.Track?) {
        self.body = body
        self.title = name
        self.purpose = purpose
        self.track = track
    }

    struct Changed: Facts {
        let name: String
        let track: Proposal.Track?
    }

    /// Throws `InvalidFields` for `nameNl`, `nameEn`, `purposeNl` and `purposeEn`.
    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try Body.existing(body, db)
        try known.demandLiving(on: transaction.today)
        let problems = AddBody.problems(title: title, purpose: purpose)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let (name, aim) = (title.trimmed, purpose.trimmed)
        guard known.name != name || known.purpose != aim || known.track != track else {
            transaction.nothingChanged()
            return Done()
        }
        try db.execute(
            sql: """
                UPDATE bodies SET name_nl = ?, name_en = ?, purpose_nl = ?, purpose_en = ?, decides_track = ?
                WHERE id = ?
                """,
            arguments: [name.nl, name.en, aim.nl, aim.en, track?.rawValue, body]
        )
        try transaction.record(
            Subject("body", body),
            isPublic: true,
            Changed(name: name.nl, track: track)
        )
        transaction.touch(Body.topic(body))
        return Done()
    }
}

extension Bilingual {
    fileprivate var trimmed: Bilingual { Bilingual(nl: nl.trimmingWhitespace, en: en.trimmingWhitespace) }
}
