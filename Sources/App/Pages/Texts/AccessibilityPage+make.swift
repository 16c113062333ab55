import MixedZone

extension AccessibilityPage {
    static func make(_ site: Site, _ context: ZoneContext) async throws -> AccessibilityPage {
        let words = site.words(context.language)
        let zone = try await site.face(context).zone
        let heading = Heading(
            title: words("accessibility.heading"),
            address: { $0.accessibility },
            isPublic: true
        )
        return AccessibilityPage(
            chrome: try await site.chrome(heading, context),
            contact: zone.texts.contact[context.language.rawValue],
            updated: TextVersion.accessibility.text(words)
        )
    }
}
