import MixedZone

extension PlannedStep {
    /// Nil, with the problems noted, when something is missing.
    init?(_ object: ObjectReader, _ stage: Stage) {
        let at = object.momentOfStep(stage)
        let name = object.optional("as", or: nil) { object.slug($0) }
        if let name { object.reading.give(name, to: .answer, at: object.place(of: "as")) }
        let sender = object.has("look") ? nil : object.reference("by", to: .persona)
        let action = object.has("look") ? Action(look: object, stage) : Action(command: object, stage)
        object.finish()
        guard let at, let action, sender != nil || object.has("look") else { return nil }
        self.init(place: object.place, at: at, sender: sender, action: action, name: name)
    }
}

extension PlannedStep.Action {
    fileprivate init?(look object: ObjectReader, _ stage: Stage) {
        let table = object.text("look")
        let columns = object.value("where").map { object.dated($0, stage) }
        guard let table, let columns else { return nil }
        guard case .object(let members) = columns else {
            object.problem("where", "must be an object")
            return nil
        }
        let pairs = members.map { ($0.key, $0.value) }
        self = .look(table: table, columns: Dictionary(pairs) { first, _ in first })
    }

    fileprivate init?(command object: ObjectReader, _ stage: Stage) {
        let command = object.text("do")
        let values = object.optional("with", or: .object([]), object.value)
        guard let command, let values else { return nil }
        self = .send(command: command, values: object.dated(values, stage))
    }
}

extension ObjectReader {
    /// A moment as everywhere, or a time on an open day of a location before the day of seeding.
    fileprivate func momentOfStep(_ stage: Stage) -> Instant? {
        guard value("at")?["openDay"] != nil else { return instant("at", stage) }
        guard let moment = object("at") else { return nil }
        let count = moment.integer("openDay", in: -12 ... -1)
        let location = moment.text("location")
        let time = moment.time("time")
        moment.finish()
        guard let count, let location, let time, let day = openDay(count, location, "at", stage) else {
            return nil
        }
        return stage.seed.zone.timeZone.instants(day: day, minute: time).first
    }

    /// The values with each `@open:-2 zijlpoort` replaced by that open day of the location.
    fileprivate func dated(_ value: JSONValue, _ stage: Stage) -> JSONValue {
        switch value {
        case .string(let text):
            guard let match = text.wholeMatch(of: #/@open:(-?\d{1,2}) ([a-z0-9-]+)/#),
                let count = Int(match.1),
                let day = openDay(count, String(match.2), "with", stage)
            else { return value }
            return .string(day.description)
        case .array(let items): return .array(items.map { dated($0, stage) })
        case .object(let members):
            return .object(members.map { .init(key: $0.key, value: dated($0.value, stage)) })
        case .null, .bool, .number: return value
        }
    }

    private func openDay(_ count: Int, _ location: String, _ key: String, _ stage: Stage) -> CivilDay? {
        let day = Almanac(seed: stage.seed, now: stage.now).openDay(count, at: location)
        if day == nil { problem(key, "\"\(location)\" has no open day \(count)") }
        return day
    }
}
