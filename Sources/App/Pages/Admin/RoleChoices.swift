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

    /// The zone, and everything in it that a role can hold for.
    static func scopes(_ names: ScopeNames, _ chosen: Scope?, error: String, _ words: Words) -> ChoiceField {
        let zone = Choice(id: "scope-zone", name: "scope", value: "zone", label: words("members.scope-zone"))
        return ChoiceField(
            id: "scope",
            name: "scope",
            legend: words("members.scope"),
            error: error,
            choices: [zone]
                + names.all.map { entry in
                    Choice(
                        id: "scope-\(entry.scope.kind.rawValue)-\(entry.scope.id ?? "")",
                        name: "scope",
                        value: entry.scope.description,
                        label: words("scope.\(entry.scope.kind.rawValue)", ["name": entry.name]),
                        isChecked: entry.scope == chosen
                    )
                }
        )
    }
}
