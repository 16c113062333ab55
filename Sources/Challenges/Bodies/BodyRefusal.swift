public import MixedZone

/// Why something cannot be done for a body.
public enum BodyRefusal: Refusal, Equatable {
    /// It is no more.
    case hasEnded

    public var kind: RefusalKind { .conflict }
    public var slug: String { "body-has-ended" }
}

extension Body {
    /// Whether it is no more on this day of the zone's calendar.
    public func hasEnded(on day: CivilDay) -> Bool { endedOn.map { $0 <= day } ?? false }

    /// Throws ``BodyRefusal/hasEnded``.
    func demandLiving(on day: CivilDay) throws {
        if hasEnded(on: day) { throw BodyRefusal.hasEnded }
    }
}
