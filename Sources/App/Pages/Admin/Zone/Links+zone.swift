/// Running the zone itself.
extension Links {
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func managedZone(done: String = "") -> String { home + "/beheer/zone" + Self.query([("gelukt", done)]) }
    var zoneHistory: String { home + "/beheer/zone/geschiedenis" }
    var zoneTexts: String { home + "/beheer/teksten" }
    func textsRestoring(_ version: Int) -> String { "\(zoneTexts)/\(version)/herstel" }
    var accent: String { home + "/beheer/kleur" }
    func accentRestoring(_ entry: Int) -> String { "\(accent)/\(entry)/herstel" }
    var teamRules: String { home + "/beheer/teams" }
    var newTheme: String { home + "/beheer/themas" }
    func managedTheme(_ theme: String) -> String { "\(newTheme)/\(theme)" }
    func history(ofTheme theme: String) -> String { "\(managedTheme(theme))/geschiedenis" }
    var newOrganization: String { home + "/beheer/organisaties" }
    func managedOrganization(_ organization: String) -> String { "\(newOrganization)/\(organization)" }
    func history(ofOrganization organization: String) -> String {
        "\(managedOrganization(organization))/geschiedenis"
    }
    var zoneIdentity: String { home + "/beheer/gegevens" }
    func identityRestoring(_ version: Int) -> String { "\(zoneIdentity)/\(version)/herstel" }
    var newProgramme: String { home + "/beheer/programmas" }
    func managedProgramme(_ programme: String) -> String { "\(newProgramme)/\(programme)" }
    /// The same form with the days that an entry of the journal tells.
    func managedProgramme(_ programme: String, entry: Int) -> String {
        "\(managedProgramme(programme))/stand/\(entry)"
    }
    func programmeClosing(_ programme: String) -> String { "\(managedProgramme(programme))/sluiting" }
    func programmeRestoring(_ programme: String, version: Int) -> String {
        "\(managedProgramme(programme))/\(version)/herstel"
    }
    func history(ofProgramme programme: String) -> String { "\(managedProgramme(programme))/geschiedenis" }
    var newArea: String { home + "/beheer/gebieden" }
    func managedArea(_ area: String) -> String { "\(newArea)/\(area)" }
    func areaRestoring(_ area: String, version: Int) -> String { "\(managedArea(area))/\(version)/herstel" }
    func history(ofArea area: String) -> String { "\(managedArea(area))/geschiedenis" }
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
