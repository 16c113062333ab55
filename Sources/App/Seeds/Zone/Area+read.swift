import MixedZone

extension Area {
    /// Reads an area and the ones inside it, the outer one first.
    static func tree(_ object: ObjectReader, below outer: Area?) -> [Area] {
        let id = object.id(given: .area)
        let name = object.text("name")
        let level = object.choice("level", Level.self)
        let code = object.optional("code", or: "") { object.areaCode($0) }
        if let level { object.checkLevel(level, below: outer) }
        guard let id, let name, let level, let code else {
            _ = object.objects("areas") { tree($0, below: outer) }
            object.finish()
            return []
        }
        let area = Area(id: id, parent: outer?.id, level: level, name: name, code: code.isEmpty ? nil : code)
        let inner = object.objects("areas") { tree($0, below: area) }
        object.finish()
        return [area] + inner.flatMap { $0 }
    }
}

extension ObjectReader {
    fileprivate func areaCode(_ key: String) -> String? {
        guard let code = text(key) else { return nil }
        if Spelled.isAreaCode(code) { return code }
        problem(key, "must be GM, WK or BU and its four, six or eight digits")
        return nil
    }

    fileprivate func checkLevel(_ level: Area.Level, below outer: Area?) {
        guard let outer else {
            if level != .municipality { problem("level", "the outermost area is the municipality") }
            return
        }
        if level <= outer.level {
            problem("level", "\(level.rawValue) cannot lie within \(outer.level.rawValue) \"\(outer.id)\"")
        }
    }
}
