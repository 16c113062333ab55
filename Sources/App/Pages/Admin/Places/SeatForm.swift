import Booking
import MixedZone

/// What a seat is called and what it offers.
enum SeatFields {
    static func parts(_ pen: FormPen, _ themes: [Theme], _ words: Words) -> [FormPart] {
        let features = SeatFeature.allCases.map {
            (value: $0.rawValue, label: words.feature($0).capitalizedFirst)
        }
        let none = [(value: "", label: words("seat.no-theme"))]
        let names = themes.map { (value: $0.id, label: $0.name[words.language.rawValue]) }
        return [
            pen.number("number", words("seat.number"), hint: words("seat.number-hint")),
            .checks(pen.choices("features", words("seat.features"), isOptional: true, features)),
            .select(pen.choices("theme", words("seat.theme"), none + names)),
        ]
    }

    static func features(_ typed: FormFields) -> Set<SeatFeature> {
        Set(typed.all("features").compactMap(SeatFeature.init))
    }

    static func theme(_ typed: FormFields) -> String? { typed["theme"].isEmpty ? nil : typed["theme"] }
}

/// Changes a seat.
struct SeatForm: AdminForm {
    let location: Location
    let seat: Seat
    let themes: [Theme]
    let words: Words

    var title: String {
        let unit = words("unit.seat", ["seat": String(seat.number)])
        return words("seat.heading", ["unit": unit, "place": location.name]).capitalizedFirst
    }
    var about: String { words("seat.about") }
    var button: String { words("seat.button") }
    var anchor: String { "number" }
    var initial: FormFields {
        FormFields(
            [("number", String(seat.number)), ("theme", seat.theme ?? "")]
                + seat.features.map { (name: "features", value: $0.rawValue) }
        )
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.managedSeat(seat.id.description) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        SeatFields.parts(FormPen(typed: typed, problems: problems), themes, words)
    }

    func change(_ typed: FormFields) throws -> ChangeSeat {
        var reading = FormReading(typed)
        guard let number = reading.number("number") else { throw InvalidFields(reading.problems) }
        let features = SeatFields.features(typed)
        return ChangeSeat(seat.id, number: number, features: features, theme: SeatFields.theme(typed))
    }
}

/// Adds a seat to a room.
struct NewSeatForm: AdminForm {
    let location: Location
    let room: Room
    let themes: [Theme]
    /// The number that comes after the highest one of the location.
    let next: Int
    let words: Words

    var title: String { words("seat.new-heading", ["room": room.name[words.language.rawValue]]) }
    var about: String {
        let (width, depth) = (String(room.plan.width), String(room.plan.depth))
        return words("seat.new-about", ["width": width, "depth": depth])
    }
    var button: String { words("seat.new-button") }
    var anchor: String { "number" }
    var initial: FormFields { FormFields([("number", String(next)), ("direction", "0")]) }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.newSeat(room.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        return SeatFields.parts(pen, themes, words) + [
            pen.number("x", words("seat.x"), hint: words("seat.x-hint")),
            pen.number("y", words("seat.y"), hint: words("seat.y-hint")),
            pen.number("direction", words("seat.direction"), hint: words("seat.direction-hint")),
        ]
    }

    func change(_ typed: FormFields) throws -> AddSeat {
        var reading = FormReading(typed)
        let number = reading.number("number")
        let (x, y, direction) = (reading.number("x"), reading.number("y"), reading.number("direction"))
        guard let number, let x, let y, let direction else { throw InvalidFields(reading.problems) }
        let seat = AddRoom.NewSeat(
            number: number,
            x: x,
            y: y,
            direction: direction,
            theme: SeatFields.theme(typed),
            features: SeatFields.features(typed)
        )
        return AddSeat(to: room.id, seat)
    }
}
