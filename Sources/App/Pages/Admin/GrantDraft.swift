import MixedZone

/// A role to give, as chosen and typed.
struct GrantDraft: Sendable {
    let role: Role?
    let scope: Scope?
    /// The last day, as typed; empty for a role without end.
    let until: String

    init() {
        role = nil
        scope = .zone
        until = ""
    }

    init(_ fields: FormFields) {
        role = Role(rawValue: fields["role"])
        scope = Scope(fields["scope"])
        until = fields.trimmed("until")
    }

    /// Throws `InvalidFields` when a choice is missing or the day cannot be read.
    func command(for member: Member.ID, clock: CivilZone) throws -> GrantRole {
        var missing: [FieldProblem] = []
        if role == nil { missing.append(FieldProblem("role", "role-missing")) }
        if scope == nil { missing.append(FieldProblem("scope", "scope-missing")) }
        let last = CivilDay(dutch: until) ?? CivilDay(until)
        if last == nil, !until.isEmpty { missing.append(FieldProblem("until", "day-unreadable")) }
        guard let role, let scope, missing.isEmpty else { throw InvalidFields(missing) }
        return GrantRole(
            member: member,
            role: role,
            scope: scope,
            endsAt: last.map { clock.interval(of: $0).end }
        )
    }

    /// What was refused, at the field that it is about.
    func problems(_ refusal: any Refusal, _ words: Words) -> FormProblems {
        let refused = refusal as? GrantRole.Refused
        if refused == .scopeDoesNotFit, let role { return .scopeDoesNotFit(role, words) }
        return switch refused {
        case .scopeDoesNotFit, .scopeIsUnknown: FormProblems(refusal, at: "scope", words)
        case .termIsEmpty, .termIsOver, .termOverlaps: FormProblems(refusal, at: "until", words)
        case .heldAlready, nil: FormProblems(refusal, at: "role", words)
        }
    }
}
