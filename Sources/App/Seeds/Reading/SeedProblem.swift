/// One thing that is wrong in a seed file, with its place.
struct SeedProblem: Sendable, Equatable, CustomStringConvertible {
    /// Such as `locations[0].rooms[1].seats[3].x`; empty for the file as a whole.
    let place: String
    let text: String

    var description: String { place.isEmpty ? text : "\(place): \(text)" }
}

/// A seed file cannot be used; every reason at once, in the order of the file where it has one.
struct InvalidSeed: Error, Sendable, Equatable, CustomStringConvertible {
    let problems: [SeedProblem]

    var description: String { problems.map(\.description).joined(separator: "\n") }
}
