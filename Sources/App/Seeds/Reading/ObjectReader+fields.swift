import MixedZone

extension ObjectReader {
    func string(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .string(let text) = value else {
            problem(key, "must be a text between quotes")
            return nil
        }
        return text
    }

    /// A text with something in it, of at most so many characters.
    func text(_ key: String, most: Int = 2000) -> String? {
        guard let text = string(key) else { return nil }
        guard !text.trimmingWhitespace.isEmpty else {
            problem(key, "must not be empty")
            return nil
        }
        return limited(text, key, most)
    }

    func limited(_ text: String, _ key: String, _ most: Int) -> String? {
        guard text.count <= most else {
            problem(key, "has \(text.count) characters, at most \(most) are possible")
            return nil
        }
        return text
    }

    func bool(_ key: String) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let bool) = value else {
            problem(key, "must be true or false")
            return nil
        }
        return bool
    }

    func both(_ key: String) -> Bilingual? {
        guard let object = object(key) else { return nil }
        let nl = object.text("nl")
        let en = object.text("en")
        object.finish()
        guard let nl, let en else { return nil }
        return Bilingual(nl: nl, en: en)
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .number(let number) = value, let integer = Int(exactly: number) else {
            problem(key, "must be a whole number")
            return nil
        }
        guard range.contains(integer) else {
            problem(key, "is \(integer), must lie between \(range.lowerBound) and \(range.upperBound)")
            return nil
        }
        return integer
    }

    /// Metres in the file, centimetres here.
    func length(_ key: String) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .number(let metres) = value, (0...1000).contains(metres) else {
            problem(key, "must be a number of metres from 0 to 1000")
            return nil
        }
        let centimetres = (metres * 100).rounded()
        guard abs(metres * 100 - centimetres) < 1e-6 else {
            problem(key, "has more than two decimals")
            return nil
        }
        return Int(centimetres)
    }

    /// One of the values of an enumeration.
    func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> T?
    where T.RawValue == String {
        string(key).flatMap { choice($0, type, at: place(of: key)) }
    }

    func choices<T: RawRepresentable & CaseIterable & Hashable>(
        _ key: String,
        _ type: T.Type
    ) -> Set<T> where T.RawValue == String {
        guard has(key) else { return [] }
        let chosen: [T] = list(key) { value, place in
            guard case .string(let text) = value else {
                reading.problem(place, "must be a text between quotes")
                return nil
            }
            return choice(text, type, at: place)
        }
        if Set(chosen).count < chosen.count { problem(key, "the same value stands there twice") }
        return Set(chosen)
    }

    private func choice<T: RawRepresentable & CaseIterable>(
        _ text: String,
        _ type: T.Type,
        at place: String
    ) -> T? where T.RawValue == String {
        if let value = T(rawValue: text) { return value }
        let known = T.allCases.map(\.rawValue).joined(separator: ", ")
        reading.problem(place, "unknown value \"\(text)\"; one of \(known)")
        return nil
    }
}
