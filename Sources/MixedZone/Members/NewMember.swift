private import GRDB

/// What holds for everyone who becomes a member, whichever way they come.
enum NewMember {
    enum Refused: Refusal, Equatable {
        case addressInUse(Member.ID)

        var kind: RefusalKind { .conflict }
        var slug: String { "address-in-use" }
    }

    /// Throws `InvalidFields` with every problem at once.
    static func check(email: String?, name: String, language: String) throws {
        var problems: [FieldProblem] = []
        if let email, !EmailAddress.isPlausible(email) { problems.append(FieldProblem("email", "email")) }
        problems += nameProblems(name)
        if !["nl", "en"].contains(language) { problems.append(FieldProblem("language", "language")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
    }

    /// A name has one to 80 characters and no control characters.
    static func nameProblems(_ name: String) -> [FieldProblem] {
        let trimmed = name.trimmingWhitespace
        if trimmed.isEmpty { return [FieldProblem("name", "name-missing")] }
        let isClean = trimmed.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        return trimmed.count <= 80 && isClean ? [] : [FieldProblem("name", "name-too-long")]
    }

    static func insert(
        email: String?,
        name: String,
        language: String,
        state: Member.State,
        askedRole: Role,
        _ transaction: Transaction
    ) throws -> Member.ID {
        let id = Member.ID.random(at: transaction.now)
        try transaction.db.execute(
            sql: """
                INSERT INTO members (id, email, name, language, state, asked_role, joined_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, email.map(EmailAddress.normalized), name.trimmingWhitespace, language, state.rawValue,
                askedRole.rawValue, transaction.now,
            ]
        )
        return id
    }
}
