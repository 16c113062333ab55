import MixedZone

extension ChoiceField {
    /// How often the zone writes about what can wait.
    static func rhythms(_ chosen: MailRhythm?, error: String, _ words: Words) -> ChoiceField {
        ChoiceField(
            id: "rhythm",
            name: "rhythm",
            legend: words("rhythm.legend"),
            error: error,
            choices: MailRhythm.allCases.map { rhythm in
                Choice(
                    id: "rhythm-\(rhythm.rawValue)",
                    name: "rhythm",
                    value: rhythm.rawValue,
                    label: words("rhythm.\(rhythm.rawValue)"),
                    isChecked: rhythm == chosen
                )
            }
        )
    }
}
