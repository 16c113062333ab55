internal import GRDB

/// Adds an area under the one that it lies in; only a municipality has none above it.
public struct AddArea: Command {
    public static let name = "add-area"
    public static let permission = Permission.roles([.administrator])

    public let area: Area

    public init(_ area: Area) {
        self.area = area
    }

    public enum Refused: Refusal, Equatable {
        case exists
        /// The area above is missing, or is not of a higher level.
        case parentDoesNotFit

        public var kind: RefusalKind { self == .exists ? .conflict : .invalid }
        public var slug: String { self == .exists ? "area-exists" : "area-parent-does-not-fit" }
    }

    struct Added: Facts {
        let level: Area.Level
        let parent: String?
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard try Area.find(area.id, transaction.db) == nil else { throw Refused.exists }
        let parent = try area.parent.flatMap { try Area.find($0, transaction.db) }
        let fits = parent.map { $0.level < area.level } ?? (area.parent == nil && area.level == .municipality)
        guard fits else { throw Refused.parentDoesNotFit }
        try transaction.db.execute(
            sql: "INSERT INTO areas (id, parent_id, level, name, code) VALUES (?, ?, ?, ?, ?)",
            arguments: [area.id, area.parent, area.level.rawValue, area.name, area.code]
        )
        try transaction.record(
            Subject("area", area.id),
            isPublic: true,
            Added(level: area.level, parent: area.parent)
        )
        return Done()
    }

    private var problems: [FieldProblem] {
        (Spelled.isShortName(area.id) ? [] : [FieldProblem("id", "short-name")])
            + ThingName.problems(area.name, at: "name")
            + (area.code.map(Spelled.isAreaCode) ?? true ? [] : [FieldProblem("code", "area-code")])
    }
}
