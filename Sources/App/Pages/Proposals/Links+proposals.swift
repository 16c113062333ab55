import Challenges

extension Links {
    /// The list; a state and a theme narrow it, empty leaves them open.
    func proposals(state: String = "", theme: String = "", page: Int = 1) -> String {
        home + "/voorstellen"
            + Self.query([("stand", state), ("thema", theme), ("pagina", page > 1 ? String(page) : "")])
    }

    func proposal(_ id: String) -> String { "\(home)/voorstellen/\(id)" }

    /// What waits for the reader: to take care of, to review, to decide.
    var proposalQueue: String { home + "/voorstellen/te-doen" }

    func newProposal(team: String = "", challenge: String = "", idea: String = "") -> String {
        home + "/voorstellen/nieuw"
            + Self.query([("team", team), ("opgave", challenge), ("idee", idea)])
    }

    /// By which values a track is chosen.
    var trackRules: String { home + "/beheer/routes" }

    /// By what proposals are judged.
    var reviewCriteria: String { home + "/beheer/beoordeling" }

    /// Where the team writes.
    func worksheet(_ id: String) -> String { "\(proposal(id))/werkblad" }

    func section(_ id: String, _ section: ProposalSection) -> String {
        "\(proposal(id))/delen/\(section.slug)"
    }

    /// - Parameter to: a saved text that is laid beside the one before it; empty for the newest.
    func sectionHistory(_ id: String, _ section: ProposalSection, to: String = "") -> String {
        "\(self.section(id, section))/geschiedenis" + Self.query([("tekst", to)])
    }

    func proposalFacts(_ id: String) -> String { "\(proposal(id))/gegevens" }

    /// - Parameter to: a saved sheet that is laid beside the one before it; empty for the newest.
    func factsHistory(_ id: String, to: String = "") -> String {
        "\(proposalFacts(id))/geschiedenis" + Self.query([("tekst", to)])
    }

    /// - Parameter with: the number of another version, to see what differs; empty for none.
    func version(_ id: String, _ number: Int, with other: String = "") -> String {
        "\(proposal(id))/versies/\(number)" + Self.query([("met", other)])
    }

    func act(_ id: String, _ act: ProposalAct) -> String { "\(proposal(id))/doen/\(act.rawValue)" }
}

extension ProposalSection {
    /// In addresses.
    var slug: String {
        switch self {
        case .problem: "probleem"
        case .plan: "plan"
        case .planning: "planning"
        case .revenue: "verdienmodel"
        case .support: "draagvlak"
        case .permits: "vergunningen"
        case .risks: "risicos"
        }
    }

    init?(slug: String) {
        guard let section = Self.allCases.first(where: { $0.slug == slug }) else { return nil }
        self = section
    }
}
