internal import GRDB
public import MixedZone

/// Changes what people call a seat and what it offers; who has reserved it keeps it.
public struct ChangeSeat: Command {
    public static let name = "change-seat"
    public static let permission = Permission.roles([.administrator])

    public let seat: Seat.ID
    public let number: Int
    public let features: Set<SeatFeature>
    public let theme: String?

    public init(_ seat: Seat.ID, number: Int, features: Set<SeatFeature>, theme: String?) {
        self.seat = seat
        self.number = number
        self.features = features
        self.theme = theme
    }

    struct Changed: Facts {
        let location: String
        let number: Int
        let features: [String]
        let theme: String?
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let known = try Seat.existing(seat, db)
        guard known.number != number || known.features != features || known.theme != theme else {
            transaction.nothingChanged()
            return Done()
        }
        try SeatRow.check(number, theme, at: known.location, except: seat, db)
        let subject = Subject("seat", seat)
        try FormerWords.keep(known.words, of: subject, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE seats SET number = ?, theme_id = ? WHERE id = ?",
            arguments: [number, theme, seat]
        )
        try SeatRow.write(features, of: seat, db)
        try transaction.record(
            subject,
            isPublic: true,
            Changed(
                location: known.location,
                number: number,
                features: SeatFeature.allCases.filter(features.contains).map(\.rawValue),
                theme: theme
            )
        )
        return Done()
    }
}

extension Seat {
    /// As ``FormerWords`` keeps it; several features with a space between them.
    public var words: [String: String] {
        [
            "number": String(number), "theme": theme ?? "",
            "features": SeatFeature.allCases.filter(features.contains).map(\.rawValue)
                .joined(separator: " "),
        ]
    }
}
