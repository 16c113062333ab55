import MixedZone

/// The addresses outside zones, in one language.
struct OutsideLinks: Sendable {
    let language: Language

    /// The list of zones.
    var home: String { language == .nl ? "/" : "/en" }
    var components: String { language == .nl ? "/onderdelen" : "/en/onderdelen" }
}

extension Site {
    /// The chrome of a page outside zones: nobody is signed in there.
    ///
    /// - Parameter address: the page's own address in a language.
    func outsideChrome(
        title: String,
        _ language: Language,
        isPublic: Bool = false,
        footer: [Link] = [],
        address: (OutsideLinks) -> String
    ) -> Chrome {
        let links = OutsideLinks(language: language)
        let other = language.other
        return Chrome(
            language: language.rawValue,
            title: title,
            hasZone: false,
            zoneName: "",
            home: links.home,
            stylesheet: assets.href("site.css"),
            script: assets.href("site.js"),
            icon: assets.href("icon.svg"),
            accent: "",
            canonical: isPublic ? settings.publicAddress.description + address(links) : "",
            navigation: [],
            crumbs: [],
            isSignedIn: false,
            firstName: "",
            initials: "",
            account: "",
            otherLanguage: other.rawValue,
            otherLanguageName: other.ownName,
            otherLanguageHref: address(OutsideLinks(language: other)),
            isDemo: settings.isDemo,
            mailbox: "",
            footer: footer
        )
    }
}
