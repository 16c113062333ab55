/// A piece of HTML as a finished value: formatted, localised strings that a template only places.
///
/// A fragment holds stored `String`, `Bool`, `Int`, arrays and nested structs, and no optionals: the templates
/// see stored properties alone, and a nil would fall through to an outer value with the same name.
protocol Fragment: Sendable {
    /// The path below `Templates`, without the extension.
    static var template: String { get }
}

/// A whole page.
///
/// What stands around its content is its `chrome`.
protocol Page: Fragment {
    var chrome: Chrome { get }
}
