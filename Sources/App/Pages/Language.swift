/// The languages of the screens.
///
/// Dutch is the default and has no part in the address.
enum Language: String, CaseIterable, Sendable {
    case nl, en

    var other: Language {
        switch self {
        case .nl: .en
        case .en: .nl
        }
    }

    /// What the language calls itself; the same in every catalogue.
    var ownName: String {
        switch self {
        case .nl: "Nederlands"
        case .en: "English"
        }
    }
}
