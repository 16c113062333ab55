import Foundation

/// Refuses settings that nobody reads: they are misspelled.
struct KnownSettings {
    /// Such as `http.publicAddress`.
    let keys: [String]

    /// Read by others than ``Settings``: the place of the file, and the project's own tests.
    private static let beside: Set<String> = [
        "MIXEDZONE_CONFIG", "MIXEDZONE_FULL", "MIXEDZONE_BINARY", "MIXEDZONE_SEED",
    ]

    /// Throws ``WrongSetting`` for the first variable `MIXEDZONE_…` that is none.
    func check(environment: [String: String]) throws {
        let names = keys.map(Self.variable)
        let known = Self.beside.union(names)
        let unknown = environment.keys.filter { $0.hasPrefix("MIXEDZONE_") && !known.contains($0) }.sorted()
        guard let name = unknown.first else { return }
        let all = (["MIXEDZONE_CONFIG"] + names).joined(separator: ", ")
        throw WrongSetting(name, "is not known; known are \(all)")
    }

    /// Throws ``WrongSetting`` for the first key of the file that is none, or when it holds no JSON object.
    func check(file: String) throws {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw WrongSetting("config", "cannot be read: \(file)")
        }
        let json: JSONValue
        do { json = try .reading(bytes) } catch {
            throw WrongSetting("config", "cannot be read: \(file): \(error)")
        }
        guard case .object = json else { throw WrongSetting("config", "holds no JSON object: \(file)") }
        guard let key = Self.paths(json).first(where: { !keys.contains($0) }) else { return }
        throw WrongSetting(key, "in \(file) is not known; known are \(keys.joined(separator: ", "))")
    }

    /// `http.publicAddress` is `MIXEDZONE_HTTP_PUBLIC_ADDRESS`.
    private static func variable(_ key: String) -> String {
        let words = key.flatMap { letter in
            letter == "." ? "_" : letter.isUppercase ? "_\(letter)" : letter.uppercased()
        }
        return "MIXEDZONE_" + String(words)
    }

    /// The places of everything that is no object, in order.
    private static func paths(_ value: JSONValue, below path: String = "") -> [String] {
        guard case .object(let members) = value else { return [path] }
        return members.flatMap { member in
            paths(member.value, below: path.isEmpty ? member.key : "\(path).\(member.key)")
        }
    }
}
