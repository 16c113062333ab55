import MixedZone

extension FormFields {
    /// A day, nil where none is named.
    ///
    /// - Throws: ``WebRefusal/missing`` for one that cannot be read.
    func day(_ name: String) throws -> CivilDay? {
        guard !trimmed(name).isEmpty else { return nil }
        guard let day = value(name, as: CivilDay.self) else { throw WebRefusal.missing }
        return day
    }
}
