import Challenges

extension Links {
    var teams: String { home + "/teams" }

    /// The list, narrowed to what the pairs say.
    func teams(_ query: [(String, String)]) -> String { teams + Self.query(query) }

    /// - Parameter challenge: the opgave on which the team will work; empty for an initiative of its own.
    func newTeam(challenge: String = "") -> String { teams + "/nieuw" + Self.query([("opgave", challenge)]) }

    /// - Parameter done: what happened just now, for a word of confirmation.
    func team(_ id: Team.ID, done: String = "") -> String {
        "\(teams)/\(id)" + Self.query([("gelukt", done)])
    }

    func teamFacts(_ id: Team.ID) -> String { team(id) + "/gegevens" }
    func teamRequest(_ id: Team.ID) -> String { team(id) + "/verzoek" }
    func leavingTeam(_ id: Team.ID) -> String { team(id) + "/vertrek" }
    func dissolvingTeam(_ id: Team.ID) -> String { team(id) + "/opheffing" }

    /// Looking for somebody to invite.
    ///
    /// - Parameter name: what was looked for.
    func teamInvitations(_ id: Team.ID, name: String = "") -> String {
        team(id) + "/uitnodigingen" + Self.query([("zoek", name)])
    }

    func teamAnswer(_ id: Team.ID, to member: String) -> String { team(id) + "/antwoorden/\(member)" }
    func teamMember(_ id: Team.ID, _ member: String) -> String { team(id) + "/leden/\(member)" }
    func teamPosts(_ id: Team.ID) -> String { team(id) + "/berichten" }
    func hiddenPost(_ id: Team.ID, _ post: Int) -> String { "\(teamPosts(id))/\(post)/verberging" }
}
