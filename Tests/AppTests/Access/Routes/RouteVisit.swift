import HTTPTypes
import MixedZone
import Support

@testable import App

/// One caller at one row, on a thing of its own.
struct RouteVisit: Sendable {
    let row: RouteRow
    let caller: Caller
    let language: Language
    /// Tells the cases of one zone apart.
    let number: Int

    init(_ row: RouteRow, _ caller: Caller, _ language: Language, _ number: Int = 0) {
        self.row = row
        self.caller = caller
        self.language = language
        self.number = number
    }

    func address(_ names: [String: String], _ id: String) -> String {
        filled(filled(row.pattern(in: language) + row.query, row.values), names, id)
    }

    func make(_ premises: Premises, _ knocker: Knocker) async throws -> Sheet {
        let cookie = try await premises.cookie(of: caller)
        let id = try await premises.scene.make(row.thing, for: caller, number: number)
        let names = try await premises.names()
        let sheet = try await knocker.send(
            row.isStream ? .head : row.method,
            address(names, id),
            headers: [.cookie: cookie, .secFetchSite: "same-origin"],
            form: row.values.mapValues { filled($0, names, id) }
        )
        try await premises.scene.clear(row.thing, id)
        return sheet
    }

    private func filled(_ text: String, _ names: [String: String], _ id: String? = nil) -> String {
        var text = text
        for (name, value) in names { text = text.replacing("{\(name)}", with: value) }
        guard let id else { return text }
        return text.replacing(
            /\{(id|grant|member|closure|rule|opening|challenge|thread|idea|call|team|session|execution|milestone|report|outcome|item|paper)\}/,
            with: id
        )
    }
}

extension Premises {
    /// What stands for itself in the rows.
    func names() async throws -> [String: String] {
        let accent = AccentStylesheet(SetUpZone.named(Self.zone, .onRequest).accent)
        var names = [
            "zone": Self.zone,
            "owner": try await scene.id(of: Scene.owner).description,
            "accent": String(accent.file.dropFirst("kleur.".count)),
            "letter": Self.letter,
        ]
        for number in 1...6 { names["seat\(number)"] = try scene.places.seat(number).description }
        return names
    }
}
