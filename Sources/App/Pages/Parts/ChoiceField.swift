/// A question with the answers to choose from: radio buttons, check boxes or a list, as the template decides.
struct ChoiceField: Sendable {
    let id: String
    let name: String
    /// The question, as legend or label.
    let legend: String
    var isOptional = false
    var hint = ""
    var error = ""
    let choices: [Choice]
    /// Answers below a heading, after the others; only a list shows them.
    var groups: [ChoiceGroup] = []
}

/// Answers that belong together.
struct ChoiceGroup: Sendable {
    let label: String
    let choices: [Choice]
}

/// One answer.
///
/// Its id is unique on the page.
struct Choice: Sendable {
    let id: String
    let name: String
    let value: String
    let label: String
    var hint = ""
    var error = ""
    var isChecked = false
}

extension Words {
    /// A list by which a page is narrowed down: everything, or one of the answers.
    func filter(
        _ name: String,
        _ legend: String,
        _ answers: [(id: String, name: String)],
        _ chosen: String
    ) -> ChoiceField {
        let all = [(id: "", name: self("challenges.all"))] + answers
        return ChoiceField(
            id: name,
            name: name,
            legend: self(legend),
            choices: all.map {
                Choice(
                    id: "\(name)-\($0.id)",
                    name: name,
                    value: $0.id,
                    label: $0.name,
                    isChecked: $0.id == chosen
                )
            }
        )
    }
}
