import MixedZone

extension Links {
    /// A room on a day.
    ///
    /// - Parameters:
    ///   - from: a time to begin with, such as `10:00`; empty leaves it to the page. The same for `to`.
    ///   - moving: the reservation that is being moved; empty for a new one.
    ///   - member: for whom a host reserves; empty for oneself.
    func room(
        _ room: String,
        at location: String,
        _ day: String,
        from: String = "",
        to: String = "",
        moving: String = "",
        for member: String = ""
    ) -> String {
        let query = Self.query([("van", from), ("tot", to), ("verplaats", moving), ("voor", member)])
        return "\(home)/locaties/\(location)/zalen/\(room)/\(day)\(query)"
    }

    /// Who comes to a reserved room.
    func guests(_ reservation: String) -> String { "\(self.reservation(reservation))/gasten" }

    /// The rooms that somebody asked for, answered by hosts.
    ///
    /// - Parameter done: what was answered just now, for a word of confirmation.
    func roomRequests(done: String = "") -> String {
        "\(home)/host/aanvragen" + Self.query([("gelukt", done)])
    }

    func roomAnswer(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/besluit" }
}
