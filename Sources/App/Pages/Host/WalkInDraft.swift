import Booking
import MixedZone

/// What the host typed about somebody at the door.
struct WalkInDraft: Sendable {
    /// Made with the form, so that sending it twice welcomes one person.
    let key: Reservation.ID
    /// A member's identifier, ``guest``, or nothing yet.
    let who: String
    let name: String
    let part: DayPart?
    /// Nil for the first free seat.
    let seat: Seat.ID?
    let sharing: TypedSharing

    /// Stands for somebody without an account.
    static let guest = "gast"

    /// Before anything was typed.
    init(at now: Instant, who: String, part: DayPart?) {
        key = .random(at: now)
        self.who = who
        name = ""
        self.part = part
        seat = nil
        sharing = TypedSharing(.nothing)
    }

    init(_ fields: FormFields, at now: Instant) {
        key = fields.value("sleutel") ?? .random(at: now)
        who = fields["wie"]
        name = fields.trimmed("naam")
        part = DayPart(slug: fields["deel"])
        seat = fields.value("plek")
        sharing = TypedSharing(fields)
    }

    /// - Throws: `InvalidFields` with everything that is missing.
    func command(at location: String) throws -> WelcomeWalkIn {
        var problems: [FieldProblem] = []
        let isGuest = who == WalkInDraft.guest
        let member = Member.ID(who)
        if !isGuest, member == nil { problems.append(FieldProblem("guest", "guest-missing")) }
        if isGuest, name.isEmpty { problems.append(FieldProblem("name", "name-missing")) }
        if part == nil { problems.append(FieldProblem("part", "part-missing")) }
        guard problems.isEmpty, let part else { throw InvalidFields(problems) }
        return WelcomeWalkIn(
            seat.map { .seat($0) } ?? .any(location: location, feature: nil),
            part: part,
            guest: member.map { .member($0) } ?? .named(name),
            sharing: sharing.sharing,
            key: key
        )
    }

    /// The same once more, in another place.
    func hidden(_ place: WalkInOffer.Place, at location: String) -> [HiddenField] {
        [
            HiddenField(name: "locatie", value: location),
            HiddenField(name: "sleutel", value: key.description),
            HiddenField(name: "wie", value: who),
            HiddenField(name: "naam", value: name),
            HiddenField(name: "deel", value: place.part.slug),
            HiddenField(name: "plek", value: place.seat.id.description),
        ] + sharing.hidden
    }
}
