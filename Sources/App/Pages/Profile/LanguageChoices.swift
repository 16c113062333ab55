extension ChoiceField {
    /// The languages in which the zone writes to somebody.
    static func languages(_ chosen: String, error: String, _ words: Words) -> ChoiceField {
        ChoiceField(
            id: "language",
            name: "language",
            legend: words("profile.language"),
            error: error,
            choices: Language.allCases.map { language in
                Choice(
                    id: "language-\(language.rawValue)",
                    name: "language",
                    value: language.rawValue,
                    label: words("profile.language-\(language.rawValue)"),
                    isChecked: chosen == language.rawValue
                )
            }
        )
    }
}
