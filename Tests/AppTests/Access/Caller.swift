import MixedZone
import Support
import Testing

/// Somebody at the door, as the rows of the matrix tell them apart.
enum Caller: Hashable, Sendable {
    case stranger
    /// Asked to become a member and waits for an answer.
    case requested
    case member(Role, Reach)
    case commandLine
    case clock

    /// Where a role holds, seen from the place that the rows are about.
    enum Reach: String, Sendable {
        case zone, here, elsewhere
    }

    /// Who comes with a browser: a stranger, somebody who waits, every role, and the hosts of single places.
    static let visitors: [Caller] =
        [.stranger, .requested] + Role.allCases.map { .member($0, .zone) }
        + [.member(.host, .here), .member(.host, .elsewhere)]

    /// Who can send a command: the same, every role in every narrower scope, the command line and the clock.
    static let everybody: [Caller] =
        [.stranger, .requested, .commandLine, .clock]
        + Role.allCases.flatMap { role in
            reaches(of: role).map { .member(role, $0) }
        }

    private static func reaches(of role: Role) -> [Reach] {
        role.scopeKinds == [.zone] ? [.zone] : [.zone, .here, .elsewhere]
    }

    var role: Role? {
        if case .member(let role, _) = self { role } else { nil }
    }

    /// Whether the place of the rows is theirs as a host.
    var hostsHere: Bool { self == .member(.host, .zone) || self == .member(.host, .here) }

    /// The invented member; nil for who is none.
    var person: Person? {
        guard case .member(let role, let reach) = self else { return nil }
        return Person("\(role.rawValue)-\(reach.rawValue) Zandbergen", role, scope: reach.scope(of: role))
    }
}

extension Caller.Reach {
    fileprivate func scope(of role: Role) -> Scope {
        guard self != .zone else { return .zone }
        let isHere = self == .here
        return switch role {
        case .host: .location(isHere ? Scene.location : Scene.otherLocation)
        case .areaCoordinator, .resident: .area(isHere ? "centrum" : "oost")
        case .themeSupervisor: .theme(isHere ? Scene.theme : "zorg")
        case .entrepreneur, .freelancer, .civilServant: .organization(isHere ? Scene.organization : "winkel")
        case .alderman, .editor, .administrator: .zone
        }
    }
}

extension Caller: CustomTestStringConvertible {
    var testDescription: String {
        switch self {
        case .stranger: "stranger"
        case .requested: "requested"
        case .commandLine: "command line"
        case .clock: "clock"
        case .member(let role, let reach): "\(role.rawValue) (\(reach.rawValue))"
        }
    }
}
