import GRDB
import HTTPTypes
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A form that is sent twice` {
    @Test func `makes one idea, and leads to the same page`() async throws {
        let town = try await Town()
        try await town.visit { browser in
            let stranger = browser()
            let first = try await stranger.post("/haarlem/ideeen/nieuw", Self.idea("Bankjes bij de vijver"))
            let again = try await stranger.post("/haarlem/ideeen/nieuw", Self.idea("Bankjes bij de vijver"))
            #expect(first.status == 303)
            #expect(again.location == first.location)
            let other = try await stranger.post("/haarlem/ideeen/nieuw", Self.idea("Een moestuin"))
            #expect(other.location != first.location)
        }
        #expect(try await town.store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM ideas") } == 2)
    }

    private static func idea(_ title: String) -> [(String, String)] {
        [
            ("title", title), ("description", "Niemand kan er zitten."), ("reach", "street"),
            ("name", "Ida Inwoner"), ("email", "ida@voorbeeld.test"),
        ]
    }

    @Test func `at the same moment is carried out once`() async {
        let forms = SentForms()
        let form = SentForms.Form(sender: "cookie", path: "/teams/nieuw", body: [1])
        let carriedOut = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    guard await forms.begin(form) == nil else { return false }
                    try? await Task.sleep(for: .milliseconds(20))
                    forms.end(form, [.location: "/teams/1"])
                    return true
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(carriedOut == 1)
        #expect(await forms.begin(form)?[.location] == "/teams/1")
    }

    @Test func `counts again after another form, after a refusal, and from somebody else`() async {
        let forms = SentForms()
        let form = SentForms.Form(sender: "cookie", path: "/inloop", body: [1])
        #expect(await forms.begin(form) == nil)
        forms.end(form, nil)
        #expect(await forms.begin(form) == nil)
        forms.end(form, [.location: "/host"])
        let other = SentForms.Form(sender: "cookie", path: "/herstel", body: [1])
        #expect(await forms.begin(other) == nil)
        forms.end(other, [.location: "/host"])
        #expect(await forms.begin(form) == nil)
        #expect(await forms.begin(SentForms.Form(sender: "else", path: "/inloop", body: [1])) == nil)
    }
}
