/// The addresses within one zone, in one language.
///
/// Every href on a page is made here.
struct Links: Sendable, Equatable {
    let zone: String
    let language: Language

    /// The zone's front door, and what every other address starts with.
    var home: String { language == .nl ? "/\(zone)" : "/\(zone)/\(language.rawValue)" }

    var inOtherLanguage: Links { Links(zone: zone, language: language.other) }

    var locations: String { home + "/plekken" }
    func location(_ slug: String) -> String { "\(locations)/\(slug)" }

    /// Choosing a seat.
    ///
    /// - Parameters:
    ///   - part: the raw value of a day part; empty leaves the choice to the page.
    ///   - moving: the reservation that is being moved; empty for a new one.
    ///   - member: for whom a host reserves; empty for oneself.
    func day(
        _ location: String,
        _ day: String,
        part: String = "",
        moving: String = "",
        for member: String = ""
    ) -> String {
        let query = [("deel", part), ("verplaats", moving), ("voor", member)]
        return "\(self.location(location))/\(day)" + Self.query(query)
    }

    var reservations: String { home + "/reserveringen" }
    func reservation(_ id: String) -> String { "\(reservations)/\(id)" }
    func cancellation(_ id: String) -> String { "\(reservation(id))/annulering" }
    func move(_ id: String) -> String { "\(reservation(id))/verplaatsing" }

    /// Confirming what the query asks for.
    var newReservation: String { "\(reservations)/nieuw" }

    var presence: String { home + "/aanwezig" }
    func hiding(_ visit: String) -> String { "\(presence)/\(visit)/verberging" }

    /// - Parameter back: where to go when signed in.
    func signIn(back: LocalPath? = nil) -> String {
        home + "/aanmelden" + Self.query([("terug", back?.description ?? "")])
    }
    var code: String { home + "/aanmelden/code" }
    var startProfile: String { home + "/aanmelden/profiel" }
    var persona: String { home + "/aanmelden/persona" }
    var signOut: String { home + "/afmelden" }
    var signOutEverywhere: String { home + "/afmelden/overal" }
    /// The front door, which says that it worked.
    var signedOutEverywhere: String { home + "?gelukt=afmelden" }

    var profile: String { home + "/profiel" }
    var consents: String { home + "/profiel/toestemmingen" }
    /// How often the zone writes about what can wait.
    var mailRhythm: String { home + "/profiel#post" }

    func host(location: String = "", day: String = "") -> String {
        home + "/host" + Self.query([("locatie", location), ("dag", day)])
    }
    func arrival(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/aankomst" }
    func departure(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/vertrek" }
    func undoing(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/herstel" }
    var walkIn: String { home + "/host/inloop" }

    var members: String { home + "/beheer/leden" }
    func roles(of member: String) -> String { "\(members)/\(member)/rollen" }
    func revocation(_ grant: String) -> String { "\(home)/beheer/rollen/\(grant)/intrekking" }
    var requests: String { home + "/beheer/verzoeken" }
    func decision(_ request: String) -> String { "\(requests)/\(request)/besluit" }

    var mailbox: String { home + "/postvak" }
    func mail(_ id: String) -> String { "\(mailbox)/\(id)" }

    var privacy: String { home + "/privacy" }
    var accessibility: String { home + "/toegankelijkheid" }
    var about: String { home + "/over" }

    /// The events of a day's plan.
    func stream(_ location: String, _ day: String, part: String, wish: String = "") -> String {
        home + "/stroom"
            + Self.query([("plek", location), ("dag", day), ("deel", part), ("kenmerk", wish)])
    }

    /// `?a=1&b=2` with values escaped; without the pairs that are empty.
    static func query(_ pairs: [(String, String)]) -> String {
        let filled = pairs.filter { !$0.1.isEmpty }.map { "\($0.0)=\(escaped($0.1))" }
        return filled.isEmpty ? "" : "?" + filled.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return escaped
    }
}
