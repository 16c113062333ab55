import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Somebody whose session has ended` {
    @Test(arguments: [
        ("2026-11-26", "ochtend", "/haarlem/reserveringen/nieuw"),
        ("2026-11-26", "ochtend", "/haarlem/reserveringen/00000000-0000-4000-8000-000000000001/verplaatsing"),
    ])
    func `comes back to the page that confirms the same seat, day and part`(
        day: String,
        part: String,
        page: String
    ) async throws {
        let house = try await House.open()
        let seat = try house.places.seat(2)
        let action = page.hasSuffix("nieuw") ? "/haarlem/reserveringen" : page
        try await house.town.visit { browser in
            let fields = [("plek", "\(seat)"), ("dag", day), ("deel", part), ("vandaag", "")]
            let reply = try await browser().post(action, fields)
            #expect(reply.status == 303)
            #expect(
                reply.location
                    == Links(zone: "haarlem", language: .nl)
                    .signIn(back: LocalPath("\(page)?plek=\(seat)&dag=\(day)&deel=\(part)"))
            )
        }
    }

    @Test func `comes back to any seat with the wish that was chosen`() async throws {
        let town = try await Town()
        let back =
            "/haarlem/en/reserveringen/nieuw?locatie=zijlpoort&kenmerk=quiet&dag=2026-11-26&deel=dag&plek="
        try await town.visit { browser in
            let reply = try await browser().post(
                "/haarlem/en/reserveringen",
                [
                    ("plek", ""), ("locatie", "zijlpoort"), ("kenmerk", "quiet"), ("dag", "2026-11-26"),
                    ("deel", "dag"),
                ]
            )
            let expected = Links(zone: "haarlem", language: .en).signIn(back: LocalPath(back))
            #expect(reply.location == expected)
        }
    }

    @Test(arguments: ["/haarlem/en/reserveringen", "/haarlem/en/opgaven/nieuw"])
    func `keeps what was written, to send it again once signed in`(action: String) async throws {
        let town = try await Town()
        try await town.visit { browser in
            let written = "Wie helpt\nmet <b>groen</b>?"
            let reply = try await browser().post(
                action,
                [("dag", "2026-11-26"), ("deel", "dag"), ("vandaag", written)]
            )
            #expect(reply.status == 401)
            #expect(reply.text.contains("action=\"\(action)\""))
            let safe = "Wie helpt\nmet &lt;b&gt;groen&lt;/b&gt;?"
            #expect(reply.text.contains("name=\"vandaag\" value=\"\(safe)\""))
            #expect(reply.text.contains("<p class=\"typed\">\(safe)</p>"))
            #expect(reply.text.contains("href=\"/haarlem/en/aanmelden\" target=\"_blank\""))
        }
    }

    @Test func `finds a page behind every form, also when the browser does not say where it stood`()
        async throws
    {
        let routes = try await Premises.open(.production).table.routes
        let pages = Set(routes.filter { $0.method == "GET" }.map(\.pattern))
        for form in routes where form.method == "POST" {
            let page = WayBack.formPage(of: form.pattern)?.description ?? ""
            let needsNobody = form.pattern.contains("/aanmelden") || form.pattern.contains("/afmelden")
            #expect(needsNobody || pages.contains(page), "\(form.pattern) leads to \(page)")
        }
    }
}
