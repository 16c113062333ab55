internal import GRDB
internal import MixedZone

extension ChallengeFields {
    /// The fields as they can be stored.
    ///
    /// Throws `InvalidFields` for what is wrong by itself, and for what names something that is not there.
    func checked(in transaction: Transaction) throws -> ChallengeFields {
        let fields = tidy
        let problems = fields.problems + (try fields.strangers(in: transaction))
        guard problems.isEmpty else { throw InvalidFields(problems) }
        return fields
    }

    private func strangers(in transaction: Transaction) throws -> [FieldProblem] {
        let db = transaction.db
        var problems: [FieldProblem] = []
        let themes = Set(try Theme.all(db).map(\.id))
        if let theme, !themes.contains(theme) { problems.append(FieldProblem("theme", "choose-listed")) }
        if !otherThemes.isSubset(of: themes) { problems.append(FieldProblem("otherThemes", "choose-listed")) }
        if let area, try Area.find(area, db) == nil { problems.append(FieldProblem("area", "choose-listed")) }
        if let programme, try !Programme.all(db).contains(where: { $0.id == programme }) {
            problems.append(FieldProblem("programme", "choose-listed"))
        }
        for (name, member) in [("owner", owner), ("deputy", deputy)] {
            guard let member, try !transaction.isActive(member, as: ChallengePolicy.owners) else { continue }
            problems.append(FieldProblem(name, "challenge-civil-servant"))
        }
        return problems
    }

    /// What offering it asks for beyond a draft, in the order of the form.
    func missing(on today: CivilDay) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        if question.isEmpty { problems.append(FieldProblem("question", "text-missing")) }
        if theme == nil { problems.append(FieldProblem("theme", "choose-one")) }
        if area == nil { problems.append(FieldProblem("area", "choose-one")) }
        if deputy == nil { problems.append(FieldProblem("deputy", "choose-one")) }
        if level == nil { problems.append(FieldProblem("level", "choose-one")) }
        if endsOn == nil { problems.append(FieldProblem("endsOn", "day-needed")) }
        if let endsOn, endsOn <= today { problems.append(FieldProblem("endsOn", "day-in-future")) }
        if indicator.name.isEmpty { problems.append(FieldProblem("indicatorName", "text-missing")) }
        if indicator.unit.isEmpty { problems.append(FieldProblem("indicatorUnit", "text-missing")) }
        if indicator.method.isEmpty { problems.append(FieldProblem("indicatorMethod", "text-missing")) }
        if indicator.baseline == nil { problems.append(FieldProblem("baseline", "number")) }
        return problems
    }

    /// Writes the fields over those of a stored opgave.
    func save(to id: Challenge.ID, owner: Member.ID, in transaction: Transaction) throws {
        let db = transaction.db
        var known = try Challenge.indicator(of: id, db)?.id
        if known == nil, !indicator.isEmpty { known = .random(at: transaction.now) }
        if let known { try Indicator(id: known, terms: indicator).save(db) }
        try db.cachedStatement(
            sql: """
                UPDATE challenges SET kind = ?, title = ?, question = ?, background = ?, wished = ?, theme_id = ?,
                    area_id = ?, programme_id = ?, owner_id = ?, deputy_id = ?, level = ?, opens_on = ?, ends_on = ?,
                    budget_cents = ?, route = ?, procurement = ?, ownership = ?, indicator_id = ?,
                    edition = edition + 1
                WHERE id = ?
                """
        ).execute(
            arguments: [
                kind.rawValue, title, question, background, wished, theme, area, programme, owner, deputy,
                level?.rawValue, opensOn, endsOn, budget, route.rawValue, procurement, ownership, known, id,
            ]
        )
        try db.execute(sql: "DELETE FROM challenge_themes WHERE challenge_id = ?", arguments: [id])
        for theme in otherThemes.sorted() {
            try db.execute(sql: "INSERT INTO challenge_themes VALUES (?, ?)", arguments: [id, theme])
        }
    }
}
