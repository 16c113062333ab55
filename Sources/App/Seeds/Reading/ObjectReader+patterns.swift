import MixedZone

extension ObjectReader {
    /// A short name; it is given to this thing and must be the only one of its kind.
    func id(_ key: String = "id", given kind: SeedReading.Kind) -> String? {
        guard let id = slug(key) else { return nil }
        reading.give(id, to: kind, at: place(of: key))
        return id
    }

    /// The short name of something that stands elsewhere in the file.
    func reference(_ key: String, to kind: SeedReading.Kind) -> String? {
        guard let id = slug(key) else { return nil }
        reading.use(id, of: kind, at: place(of: key))
        return id
    }

    func slug(_ key: String) -> String? {
        guard let text = string(key) else { return nil }
        let isSlug = text.wholeMatch(of: #/[a-z][a-z0-9\-]{0,59}/#) != nil
        if !isSlug {
            problem(key, "must be lower-case letters, digits and hyphens, at most 60, a letter first")
        }
        return isSlug ? text : nil
    }

    func day(_ key: String) -> CivilDay? {
        guard let value = value(key) else { return nil }
        switch value {
        case .string(let text):
            if let day = CivilDay(text) { return day }
            problem(key, "must be a day such as \"2016-09-01\"")
            return nil
        case .object:
            guard let object = ObjectReader(value, at: place(of: key), reading) else { return nil }
            let days = object.integer("relative", in: -3660...3660)
            object.finish()
            return days.map { reading.day.adding(days: $0) }
        default:
            problem(key, "must be a day such as \"2016-09-01\" or { \"relative\": -60 }")
            return nil
        }
    }

    func time(_ key: String) -> MinuteOfDay? {
        guard let text = string(key) else { return nil }
        if text.wholeMatch(of: #/[0-9]{2}:[0-9]{2}/#) != nil, let time = MinuteOfDay(text) { return time }
        problem(key, "must be a time such as \"09:00\", up to \"24:00\"")
        return nil
    }

    func colour(_ key: String) -> String? {
        guard let text = string(key) else { return nil }
        if text.wholeMatch(of: #/#[0-9a-f]{6}/#) != nil { return text }
        problem(key, "must be a colour such as \"#0b5a6b\"")
        return nil
    }

    /// A first and a last day, in this order.
    func term(isOpenEnded: Bool) -> (first: CivilDay, last: CivilDay?)? {
        let first = day("from")
        let last = isOpenEnded ? optional("until", or: nil, day) : day("until")
        guard let first else { return nil }
        if let last, last < first {
            problem("until", "lies before the first day")
            return nil
        }
        guard isOpenEnded || last != nil else { return nil }
        return (first, last)
    }
}
