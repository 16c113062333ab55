import Mustache

/// What a page holds, as its template asks for it: a struct is looked through once, and then every name is found.
///
/// The renderer by itself looks through the whole struct for each name in the template, which took half the time of a
/// page with a long list.
final class TemplateValue: MustacheParent {
    private let children: [String: Any]

    private init(_ value: Any) {
        var children: [String: Any] = [:]
        for (label, child) in Mirror(reflecting: value).children {
            if let label { children[label] = Self.of(child) }
        }
        self.children = children
    }

    func child(named name: String) -> Any? { children[name] }

    /// Structs and arrays of them ready to be asked; what is finished as it is; nil for nothing.
    static func of(_ value: Any) -> Any? {
        switch value {
        case is String, is Bool, is Int, is any MustacheParent: return value
        case let many as [Any]: return many.map { of($0) ?? $0 }
        default:
            let mirror = Mirror(reflecting: value)
            if mirror.displayStyle == .optional { return mirror.children.first.flatMap { of($0.value) } }
            let isPlain = mirror.displayStyle == .struct && !(value is any CustomStringConvertible)
            return isPlain ? TemplateValue(value) : value
        }
    }
}
