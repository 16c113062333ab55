/// What sort of body it is; says which composition is lawful.
public enum BodyKind: String, Codable, Sendable, CaseIterable {
    /// Decides on the long track: staff of the partners and residents.
    case steeringGroup
    /// The first to ask in a neighbourhood: three fixed functions.
    case coreTeam
    case neighbourhoodTeam
    /// A professional and a resident who watch a theme together.
    case themeDuo
    /// Residents who decide on initiatives, with a secretary who has no vote.
    case initiativeCouncil
    case frontRunners
    /// The college of mayor and aldermen.
    case executive
    case other
}

/// From where the holder of a seat comes.
public enum SeatCategory: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    case staff, resident, entrepreneur, professional
    /// Speaks and has no vote.
    case adviser
}

/// How somebody came to a seat.
public enum Designation: String, Codable, Sendable, CaseIterable {
    case elected, appointed, delegated, drawn
}
