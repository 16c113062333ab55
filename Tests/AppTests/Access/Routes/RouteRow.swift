import HTTPTypes
import MixedZone

@testable import App

/// One row of the matrix: a request to a route, and what everybody gets for it.
struct RouteRow: Sendable {
    let method: HTTPRequest.Method
    /// Below `/{zone}` and `/{zone}/en`; with a slash in front for a page that stands for itself.
    let pattern: String
    /// Appended to the address.
    let query: String
    /// The form, and the parts of the address; `{seat3}` and `{owner}` in values stand for identifiers.
    let values: [String: String]
    let thing: Thing
    /// A stream does not end, so it is asked for without its body.
    let isStream: Bool
    let expected: Expected

    init(
        _ method: HTTPRequest.Method,
        _ pattern: String,
        query: String = "",
        on thing: Thing = .nothing,
        with values: [String: String] = [:],
        isStream: Bool = false,
        _ expected: Expected
    ) {
        self.method = method
        self.pattern = pattern
        self.query = query
        self.values = values
        self.thing = thing
        self.isStream = isStream
        self.expected = expected
    }

    private var isOutside: Bool { pattern.hasPrefix("/") }

    /// The routes that the row is about.
    var routes: [RouteTable.Route] {
        Language.allCases.map { RouteTable.Route(method: method.rawValue, pattern: pattern(in: $0)) }
    }

    func pattern(in language: Language) -> String {
        guard !isOutside else { return pattern }
        let zone = language == .nl ? "/{zone}" : "/{zone}/en"
        return pattern.isEmpty ? zone : "\(zone)/\(pattern)"
    }
}

/// What a visitor gets.
enum Answer: Equatable, Sendable {
    case status(Int)
    /// Is led to the page for signing in, or keeps a written form until then.
    case signIn

    init(_ sheet: Sheet) {
        let page = sheet.location.firstMatch(of: /^\/haarlem(\/en)?\/aanmelden/)
        let isLed = sheet.status == 303 && page != nil || sheet.status == 401
        self = isLed ? .signIn : .status(sheet.status)
    }
}

/// What everybody gets, from the widest group to the narrowest.
enum Expected: Sendable {
    case everybody(Int)
    /// There only in a demonstration.
    case demo(Int)
    /// There only where visitors come.
    case production(Int)
    /// Strangers and those who wait sign in first.
    case members(Int)
    /// Other members are told that they may not.
    case roles(Set<Role>, Int)
    /// Hosts of this place; the other answer is for hosts of another one.
    case hosts(Int, elsewhere: Int)
    /// Strangers and those who wait get the first answer, members what their role and its reach say.
    case each(Answer, @Sendable (Role, Caller.Reach) -> Int)

    func answer(_ caller: Caller, _ setting: Premises.Setting) -> Answer {
        switch self {
        case .everybody(let status): return .status(status)
        case .demo(let status): return .status(setting == .demo ? status : 404)
        case .each(let answer, let status):
            guard case .member(let role, let reach) = caller else { return answer }
            return .status(status(role, reach))
        case .production(let status): return .status(setting == .production ? status : 404)
        default: break
        }
        guard let role = caller.role else { return .signIn }
        return switch self {
        case .everybody(let status), .demo(let status), .production(let status), .members(let status):
            .status(status)
        case .each: .signIn
        case .roles(let roles, let status): .status(roles.contains(role) ? status : 403)
        case .hosts(let status, let elsewhere):
            .status(caller.hostsHere ? status : role == .host ? elsewhere : 403)
        }
    }
}
