import Challenges

extension Links {
    var sessions: String { home + "/werksessies" }

    /// - Parameters:
    ///   - team: whose session it will be; empty for one of an opgave.
    ///   - challenge: the opgave; empty for one of a team.
    func newSession(team: String = "", challenge: String = "") -> String {
        sessions + "/nieuw" + Self.query([("team", team), ("opgave", challenge)])
    }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func session(_ id: WorkSession.ID, done: String = "") -> String {
        "\(sessions)/\(id)" + Self.query([("gelukt", done)])
    }

    func signUp(_ id: WorkSession.ID) -> String { session(id) + "/aanmelding" }
    func sessionScript(_ id: WorkSession.ID) -> String { session(id) + "/draaiboek" }
    func sessionAttendance(_ id: WorkSession.ID) -> String { session(id) + "/aanwezigen" }
    func sessionNotes(_ id: WorkSession.ID) -> String { session(id) + "/verslag" }
    func sessionResults(_ id: WorkSession.ID) -> String { session(id) + "/resultaten" }
    func takingOver(_ id: WorkSession.ID, _ result: Int) -> String {
        "\(sessionResults(id))/\(result)/overname"
    }
    func sessionCancellation(_ id: WorkSession.ID) -> String { session(id) + "/annulering" }

    var workForms: String { home + "/werkvormen" }
    var newWorkForm: String { workForms + "/nieuw" }
    func workForm(_ id: String) -> String { "\(workForms)/\(id)" }
    func workFormRetirement(_ id: String) -> String { workForm(id) + "/intrekking" }
}
