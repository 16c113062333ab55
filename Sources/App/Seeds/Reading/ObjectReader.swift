import MixedZone

/// One JSON object at its place in the file.
///
/// Each field is asked for by name; what is missing, of the wrong kind, or left over at the end is noted as a
/// problem, and reading goes on.
final class ObjectReader {
    let place: String
    let reading: SeedReading
    private let fields: [String: JSONValue]
    private var asked: Set<String> = []

    /// Nil, with a problem noted, when the value is not an object.
    init?(_ value: JSONValue, at place: String, _ reading: SeedReading) {
        guard case .object(let members) = value else {
            reading.problem(place, "must be an object")
            return nil
        }
        self.place = place
        self.reading = reading
        fields = Dictionary(members.map { ($0.key, $0.value) }) { first, _ in first }
    }

    func has(_ key: String) -> Bool { fields[key] != nil }

    func place(of key: String) -> String {
        place.isEmpty ? key : "\(place).\(key)"
    }

    func problem(_ key: String, _ text: String) {
        reading.problem(place(of: key), text)
    }

    /// Notes every field that nobody asked for.
    func finish() {
        for key in fields.keys.sorted() where !asked.contains(key) { problem(key, "unknown key") }
    }

    /// The field as it stands; nil, with a problem noted, when it is missing.
    func value(_ key: String) -> JSONValue? {
        asked.insert(key)
        if let value = fields[key] { return value }
        problem(key, "is missing")
        return nil
    }

    /// Reads a field that may be left out; `absent` when it is.
    func optional<T>(_ key: String, or absent: T?, _ read: (String) -> T?) -> T? {
        asked.insert(key)
        return has(key) ? read(key) : absent
    }

    /// The items of a list that could be read, each with its place.
    func list<T>(_ key: String, _ read: (JSONValue, String) -> T?) -> [T] {
        guard let value = value(key) else { return [] }
        guard case .array(let items) = value else {
            problem(key, "must be a list")
            return []
        }
        return items.enumerated().compactMap { read($1, "\(place(of: key))[\($0)]") }
    }

    /// The same for a list of objects that may be left out.
    func objects<T>(_ key: String, isOptional: Bool = true, _ read: (ObjectReader) -> T?) -> [T] {
        guard has(key) || !isOptional else { return [] }
        return list(key) { value, place in ObjectReader(value, at: place, reading).flatMap(read) }
    }

    func object(_ key: String) -> ObjectReader? {
        value(key).flatMap { ObjectReader($0, at: place(of: key), reading) }
    }
}
