private import GRDB

/// Somebody who becomes a member, whichever way they come.
struct NewMember {
    /// Nil for a member without e-mail, whom the host speaks for.
    let email: String?
    let name: String
    let language: String
    let askedRole: Role

    enum Refused: Refusal, Equatable {
        case addressInUse(Member.ID)

        var kind: RefusalKind { .conflict }
        var slug: String { "address-in-use" }
    }

    /// Throws `InvalidFields` with every problem at once.
    func check() throws {
        var problems: [FieldProblem] = []
        if let email, !EmailAddress.isPlausible(email) { problems.append(FieldProblem("email", "email")) }
        problems += NewMember.nameProblems(name)
        if !["nl", "en"].contains(language) { problems.append(FieldProblem("language", "language")) }
        guard problems.isEmpty else { throw InvalidFields(problems) }
    }

    /// A name has one to 80 characters, none of them hidden.
    static func nameProblems(_ name: String) -> [FieldProblem] {
        let trimmed = name.trimmingWhitespace
        if trimmed.isEmpty { return [FieldProblem("name", "name-missing")] }
        if trimmed.count > 80 { return [FieldProblem("name", "name-too-long")] }
        return trimmed.holdsHiddenCharacters ? [FieldProblem("name", "name-characters")] : []
    }

    /// - Parameter earlier: the holder of the address, who was refused or has left; they keep their identifier and
    ///   begin anew.
    func enter(
        as state: Member.State,
        after earlier: Member?,
        _ transaction: Transaction
    ) throws -> Member.ID {
        guard let earlier else { return try insert(state, transaction) }
        try forgetTimeBefore(earlier.id, transaction)
        try transaction.db.execute(
            sql: """
                UPDATE members
                SET name = ?, language = ?, state = ?, asked_role = ?, joined_at = ?,
                    can_help_with = '', is_looking_for = ''
                WHERE id = ?
                """,
            arguments: [
                name.trimmingWhitespace, language, state.rawValue, askedRole.rawValue, transaction.now,
                earlier.id,
            ]
        )
        return earlier.id
    }

    private func insert(_ state: Member.State, _ transaction: Transaction) throws -> Member.ID {
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

    /// No role, agreement or session from before comes back with the person.
    private func forgetTimeBefore(_ member: Member.ID, _ transaction: Transaction) throws {
        let ends = [
            """
            UPDATE grants SET ends_at = max(starts_at, :now)
            WHERE member_id = :member AND (ends_at IS NULL OR ends_at > :now)
            """,
            "UPDATE consents SET withdrawn_at = :now WHERE member_id = :member AND withdrawn_at IS NULL",
        ]
        for sql in ends {
            try transaction.db.execute(sql: sql, arguments: ["now": transaction.now, "member": member])
        }
        try transaction.db.execute(sql: "DELETE FROM sessions WHERE member_id = ?", arguments: [member])
    }
}
