/// What stands around the content of every page: head, header, notices and footer.
///
/// An empty string means "not there"; every href is finished (made by `Links`).
struct Chrome: Sendable {
    /// `nl` or `en`, for `<html lang>`.
    let language: String
    /// The page's own title, without the zone's name.
    let title: String
    /// True when the page shows a form that was refused: the title then starts with "Fout:".
    var hasErrors = false
    /// False on the list of zones and on errors outside a zone.
    let hasZone: Bool
    let zoneName: String
    /// The zone's front door, or the list of zones.
    let home: String

    /// Addresses of `site.css`, `site.js` and `icon.svg` with their digests.
    let stylesheet: String
    let script: String
    let icon: String
    /// The zone's stylesheet with `--accent` and `--accent-ink`; empty outside a zone.
    let accent: String
    /// The absolute address of the page for search engines; empty keeps the page out of them.
    let canonical: String

    /// At most five words.
    let navigation: [NavigationItem]
    /// The road to this page, without the page itself.
    let crumbs: [Link]

    let isSignedIn: Bool
    var firstName: String
    var initials: String
    /// The profile for a member, the sign-in page for a stranger.
    let account: String

    /// The same page in the other language: `en`, "English", address.
    let otherLanguage: String
    let otherLanguageName: String
    let otherLanguageHref: String
    /// What that page is made of when it is reached by a form only; empty for a page with an address.
    var otherLanguageFields: [HiddenField] = []

    /// The demonstration says so on every page.
    let isDemo: Bool
    let mailbox: String
    /// A sentence when the demonstration's today lies behind; otherwise empty.
    var staleDemo = ""
    var notices: [Notice] = []
    let footer: [Link]
}

/// One of the words in the header.
///
/// The one you are in is marked for eye and ear.
struct NavigationItem: Sendable {
    let href: String
    let text: String
    let isCurrent: Bool
}
