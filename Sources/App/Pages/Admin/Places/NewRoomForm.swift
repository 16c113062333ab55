import Booking
import MixedZone

/// Adds a room to a place, with seats in rows to begin with.
struct NewRoomForm: AdminForm {
    let book: PlaceBook
    let words: Words

    private var location: Location { book.location }
    var title: String { words("room.add-heading", ["place": location.name]) }
    var about: String { words("room.add-about") }
    var button: String { words("room.add-button") }
    var anchor: String { "nameNl" }
    var initial: FormFields { FormFields() }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.newRoom(location.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return [
            pen.text("nameNl", words("room.name-nl"), maxLength: 80),
            pen.text("nameEn", words("room.name-en"), maxLength: 80),
            pen.number("width", words("room.width"), hint: words("room.metres-hint")),
            pen.number("depth", words("room.depth"), hint: words("room.metres-hint")),
            pen.number("seats", words("room.seats"), hint: words("room.seats-hint"), isOptional: true),
        ]
    }

    func change(_ typed: FormFields) throws -> AddRoom {
        var reading = FormReading(typed)
        let short = ShortName.read("nameNl", &reading)
        let english = typed.trimmed("nameEn")
        if english.isEmpty { reading.note(FieldProblem("nameEn", "missing")) }
        let (width, depth) = (reading.centimetres("width"), reading.centimetres("depth"))
        let count = typed.trimmed("seats").isEmpty ? 0 : reading.number("seats")
        guard let short, let width, let depth, let count, reading.problems.isEmpty else {
            throw InvalidFields(reading.problems)
        }
        let next = (book.seats.map(\.number).max() ?? 0) + 1
        guard let seats = SeatRows(width: width, depth: depth).seats(count, from: next) else {
            throw InvalidFields([FieldProblem("seats", "seats-do-not-fit")])
        }
        let plan = RoomPlan(
            x: 0,
            y: book.rooms.map { $0.plan.y + $0.plan.depth }.max() ?? 0,
            width: width,
            depth: depth,
            windows: [],
            doors: [],
            tables: []
        )
        let name = Bilingual(nl: typed.trimmed("nameNl"), en: english)
        return AddRoom(
            location: location.id,
            room: Room(id: "\(location.id)-\(short)", name: name, plan: plan),
            seats: seats
        )
    }
}

/// Seats in rows, a metre and a half apart.
struct SeatRows: Sendable {
    /// Centimetres.
    let width: Int
    let depth: Int

    private static let apart = 150
    private static let fromWall = 75

    /// Nil when the room has no place for so many, or the number is negative.
    func seats(_ count: Int, from first: Int) -> [AddRoom.NewSeat]? {
        let (columns, rows) = (fitting(in: width), fitting(in: depth))
        guard (0...columns * rows).contains(count) else { return nil }
        return (0..<count).map { index in
            AddRoom.NewSeat(
                number: first + index,
                x: Self.fromWall + index % columns * Self.apart,
                y: Self.fromWall + index / columns * Self.apart,
                direction: 0,
                theme: nil,
                features: []
            )
        }
    }

    private func fitting(in length: Int) -> Int {
        length < 2 * Self.fromWall ? 0 : (length - 2 * Self.fromWall) / Self.apart + 1
    }
}

extension FormReading {
    /// Centimetres of a length that was typed in metres, from 1 to 60.
    fileprivate mutating func centimetres(_ name: String) -> Int? {
        let metres = Double(typed.trimmed(name).replacing(",", with: "."))
        if let metres, (1...60).contains(metres) { return Int((metres * 100).rounded()) }
        note(FieldProblem(name, "metres"))
        return nil
    }
}
