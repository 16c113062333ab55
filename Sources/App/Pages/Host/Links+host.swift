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

    /// The question what somebody works on, asked by the host.
    func asking(_ reservation: String) -> String { "\(home)/host/reserveringen/\(reservation)/delen" }
}
