import Challenges

extension Links {
    /// The page of a thing that has one of its own; see `Thing.shown`.
    func thing(_ thing: Thing) -> String {
        switch thing.kind {
        case .challenge: challenge(thing.id)
        case .idea: idea(thing.id)
        case .call: call(thing.id)
        case .team: home + "/teams/\(thing.id)"
        case .session: home + "/werksessies/\(thing.id)"
        case .proposal, .objection: home + "/voorstellen/\(thing.id)"
        case .meeting: home + "/overleggen/\(thing.id)"
        case .ballot: home + "/stemmingen/\(thing.id)"
        case .round: home + "/stemrondes/\(thing.id)"
        case .decision: home + "/besluiten/\(thing.id)"
        case .execution, .milestone, .report: home + "/uitvoering/\(thing.id)"
        case .outcome: home + "/resultaten/\(thing.id)"
        case .agendaItem: home + "/uitvoeringsagenda#\(thing.id)"
        }
    }

    func following(_ thread: String) -> String { "\(home)/volgen/\(thread)" }
    func challenge(_ id: String) -> String { "\(home)/opgaven/\(id)" }
    func idea(_ id: String) -> String { "\(home)/ideeen/\(id)" }
    func call(_ id: String) -> String { "\(home)/oproepen/\(id)" }
}
