import Booking
import MixedZone

/// Changes the name of a room and how it is let.
struct RoomForm: AdminForm {
    let location: Location
    let room: Room
    let words: Words

    var title: String {
        words("room.heading", ["room": room.name[words.language.rawValue], "place": location.name])
    }
    var about: String { words("room.about") }
    var button: String { words("room.button") }
    var anchor: String { "capacity" }
    var initial: FormFields {
        let terms = room.terms
        let fields: [(name: String, value: String)] = [
            ("nameNl", room.name.nl), ("nameEn", room.name.en), ("isLet", terms == nil ? "no" : "yes"),
            ("capacity", terms.map { String($0.capacity) } ?? ""),
            ("preparation", terms.map { String($0.preparation / 60) } ?? "0"),
            ("clearing", terms.map { String($0.clearing / 60) } ?? "0"),
            ("needsApproval", terms?.needsApproval ?? false ? "yes" : "no"),
        ]
        return FormFields(fields + (terms?.layouts ?? []).map { (name: "layouts", value: $0.rawValue) })
    }

    func crumbs(_ links: Links) -> [Link] { .place(location, links, words) }
    func address(_ links: Links) -> String { links.managedRoom(room.id) }
    func done(_ links: Links) -> String { links.managedPlace(location.id, done: "gewijzigd") }

    func parts(_ typed: FormFields, _ problems: FormProblems) -> [FormPart] {
        let pen = FormPen(typed: typed, problems: problems)
        let answers = [("yes", "limits.may"), ("no", "limits.may-not")].map {
            (value: $0.0, label: words($0.1))
        }
        let layouts = RoomLayout.allCases.map {
            (value: $0.rawValue, label: words.layout($0).capitalizedFirst)
        }
        return [
            pen.text("nameNl", words("room.name-nl"), maxLength: 80),
            pen.text("nameEn", words("room.name-en"), maxLength: 80),
            .radios(pen.choices("isLet", words("room.is-let"), answers)),
            pen.number("capacity", words("room.capacity"), isOptional: true),
            pen.number("preparation", words("room.preparation"), isOptional: true),
            pen.number("clearing", words("room.clearing"), isOptional: true),
            .radios(pen.choices("needsApproval", words("room.needs-approval"), answers)),
            .checks(pen.choices("layouts", words("room.layouts"), isOptional: true, layouts)),
        ]
    }

    func change(_ typed: FormFields) throws -> ChangeRoom {
        var reading = FormReading(typed)
        let name = Bilingual(nl: typed["nameNl"], en: typed["nameEn"])
        for problem in PlaceText.problems(ofName: name) { reading.note(problem) }
        var terms: RoomTerms?
        if typed["isLet"] == "yes" {
            let capacity = reading.number("capacity")
            let (before, after) = (reading.number("preparation"), reading.number("clearing"))
            for (field, minutes) in [("preparation", before), ("clearing", after)] {
                guard let minutes, !(0...240).contains(minutes) else { continue }
                reading.note(FieldProblem(field, "limit-out-of-range"))
            }
            guard let capacity, let before, let after, reading.problems.isEmpty else {
                throw InvalidFields(reading.problems)
            }
            terms = RoomTerms(
                capacity: capacity,
                preparation: before * 60,
                clearing: after * 60,
                needsApproval: typed["needsApproval"] == "yes",
                layouts: RoomLayout.allCases.filter { typed.all("layouts").contains($0.rawValue) }
            )
        }
        guard reading.problems.isEmpty else { throw InvalidFields(reading.problems) }
        return ChangeRoom(
            room.id,
            name: name,
            terms: terms,
            settlement: SettlementFields.read(typed)
        )
    }
}
