import Booking
import MixedZone

extension RoomTerms {
    /// Nil, with the problems noted, when something is missing.
    init?(seed object: ObjectReader) {
        let capacity = object.integer("capacity", in: 1...1000)
        let preparation = object.optional("preparationMinutes", or: 0) { object.integer($0, in: 0...240) }
        let clearing = object.optional("clearingMinutes", or: 0) { object.integer($0, in: 0...240) }
        let needsApproval = object.bool("needsApproval")
        let layouts = object.choices("layouts", RoomLayout.self)
        object.finish()
        guard let capacity, let preparation, let clearing, let needsApproval else { return nil }
        self.init(
            capacity: capacity,
            preparation: preparation * 60,
            clearing: clearing * 60,
            needsApproval: needsApproval,
            layouts: RoomLayout.allCases.filter(layouts.contains)
        )
    }

    var json: JSONValue {
        .fields([
            ("capacity", .integer(capacity)),
            ("preparationMinutes", preparation == 0 ? nil : .integer(preparation / 60)),
            ("clearingMinutes", clearing == 0 ? nil : .integer(clearing / 60)),
            ("needsApproval", .bool(needsApproval)),
            ("layouts", .unlessEmpty(layouts.map { .string($0.rawValue) })),
        ])
    }
}
