extension Links {
    var bodies: String { home + "/gremia" }
    func body(_ id: String, done: String = "") -> String {
        "\(bodies)/\(id)" + Self.query([("gelukt", done)])
    }
    func newMeeting(_ body: String) -> String { "\(bodies)/\(body)/nieuw-overleg" }
    func newBallot(_ body: String) -> String { "\(bodies)/\(body)/nieuwe-stemming" }

    var newBody: String { home + "/beheer/gremia/nieuw" }
    func bodyChange(_ body: String) -> String { "\(home)/beheer/gremia/\(body)/naam" }
    func charter(_ body: String) -> String { "\(home)/beheer/gremia/\(body)/reglement" }
    func newBodySeat(_ body: String) -> String { "\(home)/beheer/gremia/\(body)/zetels" }
    func bodySeatRemoval(_ seat: String) -> String { "\(home)/beheer/zetels/\(seat)/opheffing" }
    func bodyEnd(_ body: String) -> String { "\(home)/beheer/gremia/\(body)/einde" }
    func secretaries(_ body: String) -> String { "\(home)/beheer/gremia/\(body)/secretaris" }
    func secretaryEnd(_ body: String, _ member: String) -> String { "\(secretaries(body))/\(member)/einde" }
    func seatFilling(_ seat: String) -> String { "\(home)/beheer/zetels/\(seat)/bezetting" }
    func seatEnd(_ term: Int) -> String { "\(home)/beheer/zetels/termijnen/\(term)/einde" }
}
