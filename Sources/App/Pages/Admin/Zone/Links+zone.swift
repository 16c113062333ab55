/// Running the zone itself.
extension Links {
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func managedZone(done: String = "") -> String { home + "/beheer/zone" + Self.query([("gelukt", done)]) }
    var zoneHistory: String { home + "/beheer/zone/geschiedenis" }
    var zoneTexts: String { home + "/beheer/teksten" }
    func textsRestoring(_ version: Int) -> String { "\(zoneTexts)/\(version)/herstel" }
    var accent: String { home + "/beheer/kleur" }
    func accentRestoring(_ entry: Int) -> String { "\(accent)/\(entry)/herstel" }
    var newTheme: String { home + "/beheer/themas" }
    func managedTheme(_ theme: String) -> String { "\(newTheme)/\(theme)" }
    func history(ofTheme theme: String) -> String { "\(managedTheme(theme))/geschiedenis" }
    var newOrganization: String { home + "/beheer/organisaties" }
    func managedOrganization(_ organization: String) -> String { "\(newOrganization)/\(organization)" }
    func history(ofOrganization organization: String) -> String {
        "\(managedOrganization(organization))/geschiedenis"
    }
    var newLocation: String { home + "/beheer/nieuwe-locatie" }
    func newRoom(_ location: String) -> String { "\(managedPlace(location))/ruimtes" }
    func history(ofMember member: String) -> String { "\(self.member(member))/geschiedenis" }
}

extension [Link] {
    /// The road to what is changed of the zone.
    static func zone(_ links: Links, _ words: Words) -> [Link] {
        [
            Link(href: links.members, text: words("nav.manage")),
            Link(href: links.managedZone(), text: words("zone.manage")),
        ]
    }
}
