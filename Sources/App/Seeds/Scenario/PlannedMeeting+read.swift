import Booking
import MixedZone

extension PlannedMeeting {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader, _ stage: Stage) {
        let persona = object.reference("persona", to: .persona)
        let location = object.workplace(stage)
        let room = object.room(of: location)
        let openDay = object.integer("openDay", in: -12...12)
        let from = object.time("from")
        let to = object.time("to")
        let purpose = object.purpose()
        let guests = object.has("guests") ? object.texts("guests") : []
        let reserved = object.moment("reserved", stage)
        let answered = object.has("answered") ? object.moment("answered", stage) : nil
        let reason = object.optional("declined", or: "") {
            object.text($0, most: AnswerRoomRequest.longestReason)
        }
        object.finish()
        if openDay == 0 { object.problem("openDay", "a meeting is never on the day of seeding") }
        if object.has("declined"), !object.has("answered") { object.problem("answered", "is missing") }
        if let from, let to, to <= from { object.problem("to", "is not after \(from)") }
        guard let persona, let location, let room, let openDay, let from, let to, let purpose, let reserved,
            let reason
        else { return nil }
        self.init(
            place: object.place,
            persona: persona,
            location: location.location.id,
            room: room,
            openDay: openDay,
            from: from,
            to: to,
            purpose: purpose,
            guests: guests,
            reserved: reserved,
            answer: answered.map { Answer(at: $0, reason: reason) }
        )
    }
}

extension ObjectReader {
    /// The identifier of a room that is let by the hour, which the file writes without the location's.
    fileprivate func room(of location: PlaceSeed?) -> String? {
        guard let slug = slug("room"), let location else { return nil }
        let id = "\(location.location.id)-\(slug)"
        if location.rooms.contains(where: { $0.room.id == id && $0.room.terms != nil }) { return id }
        problem("room", "the location lets no room \"\(slug)\" by the hour")
        return nil
    }

    /// `title`, `people`, `layout` and `notes`.
    fileprivate func purpose() -> Purpose? {
        let title = text("title", most: Purpose.longestTitle)
        let people = integer("people", in: 1...1000)
        let layout = has("layout") ? choice("layout", RoomLayout.self) : nil
        let notes = optional("notes", or: "") { text($0, most: Purpose.longestNotes) }
        guard let title, let people, let notes else { return nil }
        return Purpose(title: title, people: people, layout: layout, notes: notes)
    }

    fileprivate func texts(_ key: String) -> [String] {
        list(key) { value, place in
            if case .string(let text) = value, !text.trimmingWhitespace.isEmpty { return text }
            reading.problem(place, "must be a text with something in it")
            return nil
        }
    }
}
