public import MixedZone

extension SeatCategory {
    /// Who holds one of these roles can sit on such a seat; nil for everybody.
    public var roles: Set<Role>? {
        switch self {
        case .staff: [.civilServant, .alderman, .areaCoordinator, .themeSupervisor]
        case .resident: [.resident]
        case .entrepreneur: [.entrepreneur, .freelancer]
        case .professional:
            [.entrepreneur, .freelancer, .civilServant, .areaCoordinator, .themeSupervisor]
        case .adviser: nil
        }
    }

    public func admits(_ standing: Standing) -> Bool {
        standing.isActive && roles.map { standing.holdsAny(of: $0) } ?? true
    }
}
