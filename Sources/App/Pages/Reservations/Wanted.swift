import Booking
import MixedZone

/// What a form or an address asks to reserve.
struct Wanted: Sendable {
    let choice: SeatChoice
    let day: CivilDay
    let part: DayPart
    /// For whom it is, where a host reserves for somebody; nil for oneself.
    private(set) var beneficiary: Member.ID?

    /// Nil when nothing was chosen, or when the fields cannot be read.
    ///
    /// An empty seat together with a location means any seat; a missing one means that nothing was chosen.
    init?(_ fields: FormFields) {
        guard let day = CivilDay(fields["dag"]), let part = DayPart(slug: fields["deel"]) else { return nil }
        self.day = day
        self.part = part
        beneficiary = Member.ID(fields["voor"])
        if let seat = Seat.ID(fields["plek"]) {
            choice = .seat(seat)
        } else if let other = Member.ID(fields["naast"]), Slug.isValid(fields["locatie"]) {
            choice = .near(other, location: fields["locatie"])
        } else if fields.has("plek"), fields["plek"].isEmpty, Slug.isValid(fields["locatie"]) {
            choice = .any(location: fields["locatie"], feature: SeatFeature(rawValue: fields["kenmerk"]))
        } else {
            return nil
        }
    }

    /// The same, with the member's own name left out: they reserve for themselves.
    func asked(by member: Member.ID) -> Wanted {
        beneficiary == member ? forOneself : self
    }

    /// The same for who asks.
    var forOneself: Wanted {
        var own = self
        own.beneficiary = nil
        return own
    }

    /// The same for whoever has what is moved: it stays whose it is.
    func moving(_ moved: MovedReservation) -> Wanted {
        var other = self
        other.beneficiary = moved.beneficiary
        return other
    }

    /// The address to choose again when the form says for which location and day, without a choice.
    ///
    /// Throws ``WebRefusal/missing`` for a day that cannot be read.
    static func chooseAgain(_ fields: FormFields, _ links: Links, moving: String = "") throws -> String {
        guard let day = try fields.day("dag"), Slug.isValid(fields["locatie"]) else { return links.locations }
        let query = Links.query([
            ("deel", DayPart(slug: fields["deel"])?.slug ?? ""), ("verplaats", moving),
            ("voor", Member.ID(fields["voor"])?.description ?? ""), ("fout", "kies"),
        ])
        return "\(links.location(fields["locatie"]))/\(day)\(query)"
    }

    var hidden: [HiddenField] {
        let seat: [HiddenField]
        switch choice {
        case .seat(let id): seat = [HiddenField(name: "plek", value: id.description)]
        case .near(let member, let location):
            seat = [
                HiddenField(name: "plek", value: ""), HiddenField(name: "locatie", value: location),
                HiddenField(name: "naast", value: member.description),
            ]
        case .any(let location, let feature):
            seat = [
                HiddenField(name: "plek", value: ""), HiddenField(name: "locatie", value: location),
                HiddenField(name: "kenmerk", value: feature?.rawValue ?? ""),
            ]
        }
        let member = beneficiary.map { [HiddenField(name: "voor", value: $0.description)] } ?? []
        return seat + [
            HiddenField(name: "dag", value: day.description), HiddenField(name: "deel", value: part.slug),
        ] + member
    }
}
