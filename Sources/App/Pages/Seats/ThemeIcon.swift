/// The symbols that a theme can have.
///
/// A zone's seed names one of these; another word gets the general one.
enum ThemeIcon: String, CaseIterable, Sendable {
    case circular, economy, green, social, traffic, energy, culture, neighbourhood, care, talk

    /// The id of the symbol in the plan.
    static func symbol(for name: String) -> String {
        "theme-\((ThemeIcon(rawValue: name) ?? .talk).rawValue)"
    }
}
