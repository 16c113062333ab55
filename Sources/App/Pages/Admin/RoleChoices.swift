import MixedZone

extension ChoiceField {
    /// The roles that can be given; none is chosen beforehand.
    static func roles(_ chosen: Role?, error: String, _ words: Words) -> ChoiceField {
        let none = Choice(id: "role-none", name: "role", value: "", label: words("members.role-choose"))
        return ChoiceField(
            id: "role",
            name: "role",
            legend: words("members.role"),
            error: error,
            choices: [none]
                + Role.allCases.map { role in
                    Choice(
                        id: "role-\(role.rawValue)",
                        name: "role",
                        value: role.rawValue,
                        label: words.role(role).capitalizedFirst,
                        isChecked: role == chosen
                    )
                }
        )
    }

    /// The zone, and everything in it that a role can hold for, below the roles that can.
    static func scopes(_ names: ScopeNames, _ chosen: Scope?, error: String, _ words: Words) -> ChoiceField {
        let zone = Choice(id: "scope-zone", name: "scope", value: "zone", label: words("members.scope-zone"))
        return ChoiceField(
            id: "scope",
            name: "scope",
            legend: words("members.scope"),
            hint: words("members.scope-hint"),
            error: error,
            choices: [zone],
            groups: Scope.Kind.allCases.compactMap { group($0, names, chosen, words) }
        )
    }

    /// Nil for a kind of which there is nothing, or for which no role holds.
    private static func group(
        _ kind: Scope.Kind,
        _ names: ScopeNames,
        _ chosen: Scope?,
        _ words: Words
    ) -> ChoiceGroup? {
        let entries = names.all.filter { $0.scope.kind == kind }
        let roles = Role.allCases.filter { $0.scopeKinds.contains(kind) }
        guard !entries.isEmpty, !roles.isEmpty else { return nil }
        return ChoiceGroup(
            label: words("scope.for", ["roles": words.list(roles.map { words.role($0) })]),
            choices: entries.map { entry in
                Choice(
                    id: "scope-\(kind.rawValue)-\(entry.scope.id ?? "")",
                    name: "scope",
                    value: entry.scope.description,
                    label: words("scope.\(kind.rawValue)", ["name": entry.name]),
                    isChecked: entry.scope == chosen
                )
            }
        )
    }
}

extension FormProblems {
    /// Says at the scope for what the role can hold.
    static func scopeDoesNotFit(_ role: Role, _ words: Words) -> FormProblems {
        let kinds = Scope.Kind.allCases.filter(role.scopeKinds.contains)
        let scopes = kinds.map { words("scope-kind.\($0.rawValue)") }
        let values = ["role": words.role(role), "scopes": scopes.joined(separator: words("scope.or"))]
        return FormProblems("scope", words("members.scope-fits", values))
    }
}
