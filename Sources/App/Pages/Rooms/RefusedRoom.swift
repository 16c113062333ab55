import Booking
import HTTPTypes
import Hummingbird
import MixedZone

/// A room that cannot be had as it was asked: the form as it was typed with what is wrong, and what can be had.
struct RefusedRoom: Sendable {
    let sheet: RoomSheet<MemberContext>
    let typed: TypedMeeting
    let refusal: any Refusal

    private var words: Words { sheet.words }

    func response() async throws -> Response {
        let page = try await sheet.page(typed, problems, alternatives: try await alternatives)
        return sheet.site.response(page, sheet.context.language, status: refusal.kind.status)
    }

    private var problems: FormProblems {
        if let invalid = refusal as? InvalidFields { return FormProblems(invalid.problems, words) }
        guard let refused = refusal as? NotAdmitted else {
            return FormProblems("from", words.sentence(refusal, clock: sheet.location.timeZone))
        }
        let field = if case .tooManyPeople = refused { "people" } else { "from" }
        let name = sheet.beneficiary == nil ? "" : sheet.holder?.name ?? ""
        return FormProblems(field, words.aboutRoom(refused, place: sheet.location.name, about: name))
    }

    /// None where no other time or room would help.
    private var alternatives: [AlternativeForm] {
        get async throws {
            guard let refused = refusal as? NotAdmitted, refused.isAboutTime, let time = typed.time else {
                return []
            }
            let wish = RoomAlternative.Wish(
                location: sheet.location.id,
                room: sheet.day.room.id,
                day: sheet.day.day,
                from: time.from,
                to: time.to,
                people: typed.purpose.people,
                moved: sheet.moving?.reservation.id
            )
            let (holder, now) = (sheet.holder ?? SeatHolder(sheet.context.viewer), sheet.context.store.now)
            return try await sheet.context.store.read { db in
                try RoomAlternative.find(wish, for: holder.member, holder.roles, at: now, db)
            }.compactMap(form)
        }
    }

    /// For whom a host reserves.
    private var whose: [HiddenField] {
        sheet.beneficiary.map { [HiddenField(name: "voor", value: $0.description)] } ?? []
    }

    private func form(_ other: RoomAlternative) -> AlternativeForm? {
        guard let terms = other.room.terms else { return nil }
        let (links, id, day) = (sheet.links, other.location.id, other.day.description)
        let name = other.room.name[sheet.context.language.rawValue]
        let place = [
            HiddenField(name: "locatie", value: id), HiddenField(name: "zaal", value: other.room.id),
            HiddenField(name: "dag", value: day),
        ]
        let key = sheet.moving != nil ? "rooms.take-move" : "rooms.take"
        return AlternativeForm(
            action: sheet.moving?.action(links) ?? links.room(other.room.id, at: id, day),
            hidden: (sheet.moving == nil ? whose : place)
                + typed.hidden(from: other.from, to: other.to, for: terms),
            button: words(terms.needsApproval && !sheet.isHost ? "\(key)-request" : key, ["room": name]),
            time: words.dayAndHours(other.day, other.from, other.to),
            about: "\(name), \(other.location.name). \(words.about(terms))"
        )
    }
}

extension NotAdmitted {
    /// Whether another time or another room may help.
    fileprivate var isAboutTime: Bool {
        switch self {
        case .tooManyOpen, .roomsNotForYou, .notOnTheGrid: false
        default: true
        }
    }
}
