extension Links {
    /// The profile with a word of confirmation.
    func profile(saved what: String) -> String { profile + Self.query([("gelukt", what)]) }

    var rhythm: String { profile + "/post" }

    /// - Parameter done: what was changed just now, for a word of confirmation.
    func myData(done: String = "") -> String { "\(profile)/gegevens" + Self.query([("gelukt", done)]) }
    var myDataFile: String { "\(profile)/gegevens/bestand" }
    func withdrawal(of purpose: String) -> String { "\(consents)/\(purpose)/intrekking" }
    /// - Parameter session: the digest of its token, in hexadecimal.
    func sessionEnd(_ session: String) -> String { "\(profile)/apparaten/\(session)/afmelding" }

    var leaving: String { profile + "/vertrek" }
    /// The front door, which says good-bye.
    var left: String { home + "?gelukt=vertrek" }
    func erasure(of member: String) -> String { "\(members)/\(member)/wissing" }
}
