extension Links {
    /// - Parameter done: what was changed just now, for a word of confirmation.
    func member(_ id: String, done: String = "") -> String {
        "\(members)/\(id)" + Self.query([("gelukt", done)])
    }

    func members(done: String) -> String { members + Self.query([("gelukt", done)]) }

    func members(page: Int) -> String {
        members + Self.query([("pagina", page > 1 ? String(page) : "")])
    }

    var memberSearch: String { members + "/zoeken" }
    var invitations: String { home + "/beheer/uitnodigingen" }

    func requests(done: String) -> String { requests + Self.query([("gelukt", done)]) }
}

/// Running the places.
extension Links {
    var managedPlaces: String { home + "/beheer/plekken" }

    /// - Parameter done: what was changed just now, for a word of confirmation.
    func managedPlace(_ location: String, done: String = "") -> String {
        "\(managedPlaces)/\(location)" + Self.query([("gelukt", done)])
    }

    /// - Parameter role: the raw value of a role; empty for everybody.
    func limits(_ location: String, role: String) -> String {
        "\(managedPlace(location))/regels/\(role.isEmpty ? "iedereen" : role)"
    }
    /// The same form with the limits that an entry of the journal tells.
    func limits(_ location: String, role: String, entry: Int) -> String {
        "\(limits(location, role: role))/\(entry)"
    }

    func newClosure(_ location: String) -> String { "\(managedPlace(location))/sluitingen" }
    func closureRemoval(_ closure: String) -> String { "\(home)/beheer/sluitingen/\(closure)/opheffing" }
    func managedSeat(_ seat: String) -> String { "\(home)/beheer/stoelen/\(seat)" }
    func seatRetirement(_ seat: String) -> String { "\(managedSeat(seat))/buiten-gebruik" }
    func seatRestoring(_ seat: String) -> String { "\(managedSeat(seat))/herstel" }
    func managedRoom(_ room: String) -> String { "\(home)/beheer/ruimtes/\(room)" }
    func roomRetirement(_ room: String) -> String { "\(managedRoom(room))/buiten-gebruik" }
    func newSeat(_ room: String) -> String { "\(managedRoom(room))/stoelen" }
    func locationTexts(_ location: String) -> String { "\(managedPlace(location))/gegevens" }
    func holidays(_ location: String) -> String { "\(managedPlace(location))/feestdagen" }
    func newRule(_ location: String) -> String { "\(managedPlace(location))/openingstijden" }
    func ruleEnd(_ rule: String) -> String { "\(home)/beheer/openingstijden/\(rule)/einde" }
    func newDatedOpening(_ location: String) -> String { "\(managedPlace(location))/losse-dagen" }
    func datedRemoval(_ opening: String) -> String { "\(home)/beheer/losse-dagen/\(opening)/verwijdering" }
    func history(of location: String) -> String { "\(managedPlace(location))/geschiedenis" }
    func history(ofRoom room: String) -> String { "\(managedRoom(room))/geschiedenis" }
    func history(ofSeat seat: String) -> String { "\(managedSeat(seat))/geschiedenis" }
    func roomRestoring(_ room: String) -> String { "\(managedRoom(room))/herstel" }
}
