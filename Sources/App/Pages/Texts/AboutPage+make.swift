import GRDB
import MixedZone

extension AboutPage {
    static func make(_ site: Site, _ context: ZoneContext) async throws -> AboutPage {
        let words = site.words(context.language)
        let language = context.language.rawValue
        let zone = try await site.face(context).zone
        let today = zone.timeZone.day(of: context.store.now)
        let facts = try await context.store.read { try ZoneFacts.load(on: today, $0) }
        let heading = Heading(title: words("about.heading"), address: { $0.about }, isPublic: true)
        return AboutPage(
            chrome: try await site.chrome(heading, context),
            about: zone.texts.about[language],
            programmes: facts.programmes.map { programme($0, on: today, words) },
            partners: facts.organizations.map { partner($0, words) },
            areas: facts.districts.map { Fact(term: $0.name, value: words.list($0.parts)) },
            contact: zone.texts.contact[language],
            version: words("about.release", ["release": Release.name])
        )
    }

    private static func partner(_ organization: Organization, _ words: Words) -> String {
        guard organization.kind != .municipality else { return organization.name }
        let kind = words("organization.\(organization.kind.rawValue)")
        return words("about.partner", ["name": organization.name, "kind": kind])
    }

    private static func programme(_ programme: Programme, on today: CivilDay, _ words: Words) -> Fact {
        let language = words.language.rawValue
        let name = programme.name[language]
        let term = [
            "purpose": programme.purpose[language],
            "start": words.date(programme.startsOn),
            "end": words.date(programme.endsBefore.adding(days: -1)),
        ]
        return Fact(
            term: programme.runs(on: today) ? words("about.programme-running", ["term": name]) : name,
            value: [
                words("about.programme-term", term),
                programme.closing.map { words("programme.closed", ["reason": $0[language]]) },
            ].compactMap(\.self).joined(separator: " ")
        )
    }
}

/// What a zone consists of beside its members and places.
private struct ZoneFacts: Sendable {
    struct District: Sendable {
        let name: String
        let parts: [String]
    }

    /// The running ones first, then the ones that ended last.
    let programmes: [Programme]
    /// Those that take part on the day.
    let organizations: [Organization]
    /// Districts with the neighbourhoods in them.
    let districts: [District]

    static func load(on day: CivilDay, _ db: Database) throws -> ZoneFacts {
        let areas = try Area.all(db)
        return ZoneFacts(
            programmes: try Programme.all(db).sorted { left, right in
                if left.runs(on: day) != right.runs(on: day) { return left.runs(on: day) }
                return left.endsBefore > right.endsBefore
            },
            organizations: try Organization.all(db).filter { $0.takesPart(on: day) },
            districts: areas.filter { $0.level == .district }.map { district in
                District(name: district.name, parts: areas.filter { $0.parent == district.id }.map(\.name))
            }
        )
    }
}
