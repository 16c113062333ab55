/// What a member does in the zone.
///
/// A person may hold several, each with a term and a scope.
public enum Role: String, Codable, Sendable, CaseIterable, Hashable {
    case entrepreneur, freelancer, resident
    case civilServant, alderman, host, areaCoordinator, themeSupervisor, editor, administrator

    /// Whether somebody may take this role by themselves when they join.
    public var isOpenToAll: Bool {
        switch self {
        case .entrepreneur, .freelancer, .resident: true
        default: false
        }
    }

    /// The scopes in which the role has a meaning.
    public var scopeKinds: Set<Scope.Kind> {
        switch self {
        case .host: [.zone, .location]
        case .areaCoordinator: [.zone, .area]
        case .themeSupervisor: [.zone, .theme]
        case .entrepreneur, .freelancer, .civilServant: [.zone, .organization]
        case .resident: [.zone, .area]
        case .alderman, .editor, .administrator: [.zone]
        }
    }
}
