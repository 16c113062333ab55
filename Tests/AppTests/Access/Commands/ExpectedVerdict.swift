import MixedZone

/// What became of a command.
enum Verdict: Equatable, Sendable {
    case allowed
    case notAllowed
    case signInNeeded
    case missing
    /// Let through, and refused by a rule of its own.
    case refused(String)

    init(_ refusal: any Refusal) {
        switch refusal as? KernelRefusal {
        case .notAllowed: self = .notAllowed
        case .signInNeeded: self = .signInNeeded
        case .missing: self = .missing
        default: self = .refused(refusal.slug)
        }
    }
}

/// Who may send a command for the thing of the row.
enum ExpectedVerdict: Sendable {
    case anybody
    /// Only the command line; what it then gets.
    case operators(Verdict)
    /// Only the clock; what it then gets.
    case clock(Verdict)
    /// Every member for themselves, and nobody in their place.
    case themselves
    /// The thing is another member's: it does not exist, and nobody acts in the other's place.
    case nobodyElse
    case administrators
    /// Administrators; hosts get a refusal by a rule.
    case administratorsNotHosts(String)
    case hostsAndAdministrators
    /// Hosts of the place; what hosts of another place get.
    case hosts(elsewhere: Verdict)
    /// Hosts of the place, as members: the command line is nobody in particular.
    case hostsInPerson
    /// Every member, for a thing of their own.
    case owners
    /// Hosts of the place, for the thing of another; for other members it does not exist.
    case hostsForAnother
    /// What each member gets, by role and where it holds; the command line and the clock get the first.
    case each(commandLine: Verdict = .allowed, @Sendable (Role, Caller.Reach) -> Verdict)

    func verdict(_ caller: Caller) -> Verdict {
        switch (self, caller) {
        case (.anybody, _): .allowed
        case (.operators(let verdict), .commandLine), (.clock(let verdict), .clock): verdict
        case (.operators, _), (.clock, _): .notAllowed
        case (_, .stranger): .signInNeeded
        case (_, .requested): .notAllowed
        case (.themselves, .commandLine), (.themselves, .clock): .signInNeeded
        case (.hostsInPerson, .commandLine), (.hostsInPerson, .clock): .signInNeeded
        case (.nobodyElse, .commandLine), (.nobodyElse, .clock): .signInNeeded
        case (.each(let verdict, _), .commandLine), (.each(let verdict, _), .clock): verdict
        case (_, .commandLine), (_, .clock): .allowed
        case (.each(_, let verdict), .member(let role, let reach)): verdict(role, reach)
        case (_, .member(let role, _)): verdict(role, isHere: caller.hostsHere)
        }
    }

    private func verdict(_ role: Role, isHere: Bool) -> Verdict {
        switch self {
        case .anybody, .themselves, .owners: .allowed
        case .nobodyElse: .missing
        case .operators, .clock, .each: .notAllowed
        case .administrators: role == .administrator ? .allowed : .notAllowed
        case .administratorsNotHosts(let slug):
            role == .administrator ? .allowed : role == .host ? .refused(slug) : .notAllowed
        case .hostsAndAdministrators: [.host, .administrator].contains(role) ? .allowed : .notAllowed
        case .hosts(let elsewhere): isHere ? .allowed : role == .host ? elsewhere : .notAllowed
        case .hostsInPerson: isHere ? .allowed : .notAllowed
        case .hostsForAnother: isHere ? .allowed : .missing
        }
    }
}
