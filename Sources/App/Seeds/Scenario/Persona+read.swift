import MixedZone

extension Persona {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader, _ stage: Stage) {
        let id = object.id(given: .persona)
        let name = object.text("name", most: 80)
        let email = object.has("email") ? object.inventedEmail("email") : nil
        let language = object.choice("language", ZoneLanguage.self)
        let roles = object.objects("roles", isOptional: false) { RoleSeed($0, stage) }
        let help = object.string("canHelpWith").flatMap { object.limited($0, "canHelpWith", 280) }
        let looking = object.string("isLookingFor").flatMap { object.limited($0, "isLookingFor", 280) }
        let consents = object.choices("consents", ConsentPurpose.self)
        let joined = object.instant("joined", stage)
        if object.isEmpty("roles") { object.problem("roles", "at least one is needed") }
        object.finish()
        guard let id, let name, let language, let help, let looking, let joined, !roles.isEmpty
        else {
            return nil
        }
        self.init(
            id: id,
            name: name,
            email: email,
            language: language.rawValue,
            roles: roles,
            canHelpWith: help,
            isLookingFor: looking,
            consents: consents,
            joined: joined
        )
    }
}

extension Persona.RoleSeed {
    fileprivate init?(_ object: ObjectReader, _ stage: Stage) {
        let role = object.choice("role", Role.self)
        let scope = object.optional("scope", or: .zone) { object.scope($0, stage) }
        object.finish()
        guard let role, let scope else { return nil }
        if !role.scopeKinds.contains(scope.kind) {
            object.problem("scope", "\(role.rawValue) has no meaning for \(scope.kind.rawValue)")
        }
        self.init(role: role, scope: scope)
    }
}

extension JoinRequest {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader, _ stage: Stage) {
        let name = object.text("name", most: 80)
        let email = object.inventedEmail("email")
        let language = object.choice("language", ZoneLanguage.self)
        let role = object.choice("role", Role.self)
        let consents = object.choices("consents", ConsentPurpose.self)
        let asked = object.instant("asked", stage)
        object.finish()
        if let role { object.checkWaits(role, stage.seed.zone.membership) }
        guard let name, let email, let language, let role, let asked else { return nil }
        self.init(
            name: name,
            email: email,
            language: language.rawValue,
            role: role,
            consents: consents,
            asked: asked
        )
    }
}

extension ObjectReader {
    /// An address that nobody has: the domain is kept for examples.
    fileprivate func inventedEmail(_ key: String) -> String? {
        guard let email = text(key) else { return nil }
        guard EmailAddress.isPlausible(email), email == EmailAddress.normalized(email),
            email.hasSuffix("@voorbeeld.nl")
        else {
            problem(key, "must be an address in lower case that ends in @voorbeeld.nl")
            return nil
        }
        reading.give(email, to: .email, at: place(of: key))
        return email
    }

    fileprivate func scope(_ key: String, _ stage: Stage) -> Scope? {
        guard let text = text(key) else { return nil }
        guard let scope = Scope(text), stage.knows(scope) else {
            problem(key, "the seed knows no \"\(text)\"")
            return nil
        }
        return scope
    }

    /// The role must be one that waits for an answer in such a zone.
    fileprivate func checkWaits(_ role: Role, _ membership: Zone.Membership) {
        let waits =
            JoinZone.askableRoles.contains(role)
            && (membership == .onRequest || membership == .open && !role.isOpenToAll)
        if !waits {
            problem("role", "nobody waits as \(role.rawValue) in a zone that is \(membership.rawValue)")
        }
    }
}
