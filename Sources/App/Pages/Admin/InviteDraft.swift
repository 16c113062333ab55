import MixedZone

/// Somebody to invite, as typed.
struct InviteDraft: Sendable {
    let name: String
    let email: String
    let language: String
    let role: Role?
    let scope: Scope?

    init(language: Language) {
        (name, email, role, scope) = ("", "", nil, .zone)
        self.language = language.rawValue
    }

    init(_ fields: FormFields) {
        name = fields["name"]
        email = fields["email"]
        language = fields["language"]
        role = Role(rawValue: fields["role"])
        scope = Scope(fields["scope"])
    }

    /// Throws `InvalidFields` when role or scope was not chosen, with what else is empty.
    func command() throws -> InviteMember {
        guard let role, let scope else {
            var missing: [FieldProblem] = []
            if name.trimmingWhitespace.isEmpty { missing.append(FieldProblem("name", "name-missing")) }
            if !EmailAddress.isPlausible(email) { missing.append(FieldProblem("email", "email")) }
            if role == nil { missing.append(FieldProblem("role", "role-missing")) }
            if scope == nil { missing.append(FieldProblem("scope", "scope-missing")) }
            throw InvalidFields(missing)
        }
        return InviteMember(email: email, name: name, language: language, role: role, scope: scope)
    }

    /// What was refused, at the field that it is about.
    func problems(_ refusal: any Refusal, _ words: Words) -> FormProblems {
        if refusal as? GrantRole.Refused == .scopeDoesNotFit, let role {
            return .scopeDoesNotFit(role, words)
        }
        return FormProblems(refusal, at: refusal is GrantRole.Refused ? "scope" : "email", words)
    }
}
