import MixedZone

extension Assumption {
    /// Nil, with the problem noted, when the path leads nowhere in the file.
    init?(seed object: ObjectReader, in file: JSONValue) {
        let path = object.text("path")
        let why = object.text("why")
        object.finish()
        guard let path, let why else { return nil }
        guard file.value(at: path) != nil, let named = file.named(path) else {
            object.problem("path", "nothing stands at \"\(path)\"")
            return nil
        }
        self.init(path: named, why: why)
    }

    /// As an entry of a file; nil when what it is about is not in the file.
    func json(in file: JSONValue) -> JSONValue? {
        file.numbered(path).map { .fields([("path", .string($0)), ("why", .string(why))]) }
    }
}

extension JSONValue {
    /// The path with things of a list by their `id`, where they have one, instead of by their place in it.
    fileprivate func named(_ path: String) -> String? {
        rewritten(path) { items, key in
            guard let index = Int(key), items.indices.contains(index) else { return nil }
            guard case .string(let id)? = items[index]["id"] else { return (key, index) }
            return (id, index)
        }
    }

    /// The path with things of a list by their place in it again; nil when it leads nowhere.
    fileprivate func numbered(_ path: String) -> String? {
        rewritten(path) { items, key in
            let index = items.firstIndex { $0["id"] == .string(key) } ?? Int(key)
            guard let index, items.indices.contains(index) else { return nil }
            return (String(index), index)
        }
    }

    /// Follows the path from key to key, each in its new spelling.
    private func rewritten(
        _ path: String,
        _ spell: ([JSONValue], String) -> (key: String, index: Int)?
    ) -> String? {
        var (value, steps): (JSONValue?, [String]) = (self, [])
        for step in path.split(separator: ".") {
            let parts = step.split { "[]".contains($0) }.map(String.init)
            guard var text = parts.first else { return nil }
            value = value?[text]
            for part in parts.dropFirst() {
                guard case .array(let items)? = value, let (key, index) = spell(items, part) else {
                    return nil
                }
                text += "[\(key)]"
                value = items[index]
            }
            steps.append(text)
        }
        return value == nil ? nil : steps.joined(separator: ".")
    }
}
