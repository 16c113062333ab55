import MixedZone

/// What somebody new fills in, as typed, with the secret of the form that proved their address.
struct ProfileStart: Sendable {
    /// Nil when the form carried none.
    let secret: Secret?
    let back: LocalPath?
    let name: String
    let role: Role?
    let isSixteenOrOlder: Bool
    let consents: [ConsentPurpose]

    /// An empty form.
    init(secret: Secret?, back: LocalPath?) {
        self.secret = secret
        self.back = back
        name = ""
        role = nil
        isSixteenOrOlder = false
        consents = []
    }

    init(_ fields: FormFields, zone: String) {
        let text = fields["formulier"]
        secret = text.isEmpty ? nil : Secret(presented: text)
        back = fields.back(within: zone)
        name = fields["name"]
        role = Role(rawValue: fields["role"])
        isSixteenOrOlder = fields.isOn("sixteen")
        consents = fields.all("consent").compactMap(ConsentPurpose.init)
    }

    /// The command for a proven address.
    ///
    /// Throws `InvalidFields` when no role was chosen, with everything else that is empty.
    func command(email: String, _ language: Language) throws -> JoinZone {
        guard let role else {
            var problems: [FieldProblem] = []
            if name.trimmingWhitespace.isEmpty { problems.append(FieldProblem("name", "name-missing")) }
            problems.append(FieldProblem("role", "role-missing"))
            if !isSixteenOrOlder { problems.append(FieldProblem("sixteen", "sixteen-or-older")) }
            throw InvalidFields(problems)
        }
        return JoinZone(
            email: email,
            name: name,
            language: language.rawValue,
            role: role,
            isSixteenOrOlder: isSixteenOrOlder,
            consents: consents
        )
    }

    var hidden: [HiddenField] {
        (secret.map { [HiddenField(name: "formulier", value: $0.text)] } ?? [])
            + (back.map { [HiddenField(name: "terug", value: $0.description)] } ?? [])
    }
}
