/// A setting that keeps the server from starting.
struct WrongSetting: Error, Equatable, CustomStringConvertible {
    let key: String
    let reason: String

    init(_ key: String, _ reason: String) {
        self.key = key
        self.reason = reason
    }

    var description: String { "\(key) \(reason)" }
}
