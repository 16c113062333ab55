/// Made-up values for every component in every state.
extension ComponentsPage {
    init(chrome: Chrome, words: Words, templates: Templates) {
        let sample = ComponentSamples(words: words)
        self.init(
            chrome: chrome,
            notices: Notice.Kind.allCases.map { Notice($0, words("sample.notice"), words: words) },
            strip: sample.strip,
            parts: sample.parts,
            plan: SeatPlanFragment(sample.plan, templates: templates, language: words.language).html(),
            errors: [ErrorLine(href: "#p-veld-3", text: words("sample.error"))],
            fields: sample.fields,
            radio: sample.radio,
            list: sample.list,
            checks: sample.checks,
            people: sample.people,
            reservations: sample.reservations,
            arrivals: sample.arrivals,
            facts: sample.facts,
            alternatives: sample.alternatives,
            consents: sample.consents,
            pages: Pagination(
                previous: "#p-pages",
                next: "#p-pages",
                text: words("pages.of", ["page": "2", "count": "5"])
            )
        )
    }
}
