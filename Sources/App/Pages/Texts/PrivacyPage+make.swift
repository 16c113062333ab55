import MixedZone

extension PrivacyPage {
    static func make(_ site: Site, _ context: ZoneContext) async throws -> PrivacyPage {
        let words = site.words(context.language)
        let zone = try await site.face(context).zone
        let heading = Heading(title: words("privacy.heading"), address: { $0.privacy }, isPublic: true)
        let days = Session.validity / 86_400
        let cookie = site.cookie(of: zone.slug).name
        return PrivacyPage(
            chrome: try await site.chrome(heading, context),
            controller: words("privacy.controller", ["municipality": zone.municipality]),
            contact: zone.texts.contact[context.language.rawValue],
            purposes: RetentionWords(words: words).rows,
            cookies: [
                CookieRow(
                    name: cookie,
                    purpose: words("privacy.cookie"),
                    duration: words("privacy.cookie-duration", ["days": String(days)])
                )
            ],
            updated: TextVersion.privacy.text(words)
        )
    }
}
