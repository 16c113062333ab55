import Hummingbird

/// Every component in every state, for whoever works on the project.
struct ComponentRoutes: Sendable {
    let site: Site

    func add(to router: Router<AppContext>) {
        router.get("onderdelen") { _, _ in page(.nl) }
        router.get("en/onderdelen") { _, _ in page(.en) }
    }

    private func page(_ language: Language) -> Response {
        let words = site.words(language)
        let footer = [Link(href: OutsideLinks(language: language).home, text: words("footer.zones"))]
        let chrome = site.outsideChrome(title: words("parts.heading"), language, footer: footer) {
            $0.components
        }
        return site.response(
            ComponentsPage(chrome: chrome, words: words, templates: site.templates),
            language
        )
    }
}
