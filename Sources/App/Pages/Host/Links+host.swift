extension Links {
    /// The host's day with what was searched, at one line of the lists.
    func hostDay(
        _ location: String,
        _ day: String,
        search: String = "",
        at reservation: String = ""
    ) -> String {
        let query = Links.query([("locatie", location), ("dag", day), ("zoek", search)])
        return home + "/host" + query + (reservation.isEmpty ? "" : "#b-\(reservation)")
    }

    func walkIn(at location: String) -> String { walkIn + Links.query([("locatie", location)]) }

    /// One reservation, for the host.
    func hostReservation(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)" }
    func hostExtending(_ reservation: String) -> String { "\(hostReservation(reservation))/verlenging" }
    func hostCancellation(_ reservation: String) -> String { "\(hostReservation(reservation))/annulering" }
    func hostMove(_ reservation: String) -> String { "\(hostReservation(reservation))/verplaatsing" }
    func hostShortening(_ reservation: String) -> String { "\(hostReservation(reservation))/teruggave" }

    /// Looking for somebody to reserve a seat for.
    ///
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func onBehalf(at location: String = "", on day: String = "", done: String = "") -> String {
        "\(home)/host/namens" + Links.query([("locatie", location), ("dag", day), ("gelukt", done)])
    }

    /// The question what somebody works on, asked by the host.
    func asking(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/delen" }
}
