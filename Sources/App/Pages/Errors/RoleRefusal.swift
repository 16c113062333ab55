import MixedZone

/// A page that is for some roles only; says who can.
enum RoleRefusal: Refusal, Equatable {
    case administratorsOnly
    case hostsAndAdministratorsOnly
    case hostsOnly
    /// Who works for the municipality or for the zone.
    case staffOnly
    /// Editors and the coordinators of areas.
    case checkersOnly
    /// The coordinators of areas.
    case advisersOnly
    case editorsAndAdministratorsOnly

    var kind: RefusalKind { .forbidden }

    var slug: String {
        switch self {
        case .administratorsOnly: "administrators-only"
        case .hostsAndAdministratorsOnly: "hosts-and-administrators-only"
        case .hostsOnly: "hosts-only"
        case .staffOnly: "staff-only"
        case .checkersOnly: "checkers-only"
        case .advisersOnly: "advisers-only"
        case .editorsAndAdministratorsOnly: "editors-and-administrators-only"
        }
    }
}
