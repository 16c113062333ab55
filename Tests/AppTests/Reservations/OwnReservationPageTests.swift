import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The pages of one's own reservations` {
    @Test func `do not say that somebody is inside whom nobody checked out`() async throws {
        let house = try await House.open()
        let id = try await house.book(1, .morning, as: .anna)
        try await house.send(CheckIn(id))
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            #expect(try await anna.get("/haarlem/reserveringen/\(id)").text.contains("U bent binnen"))
            house.town.clock.advance(minutes: 240)
            for page in ["/haarlem/reserveringen/\(id)", "/haarlem/reserveringen"] {
                let sheet = try await anna.get(page)
                #expect(sheet.text.contains("U bent geweest"))
                #expect(!sheet.text.contains("U bent binnen"))
            }
            #expect(try await !anna.get("/haarlem/reserveringen/\(id)").text.contains("/\(id)/delen"))
        }
    }

    @Test func `say what others see: nothing that a host hid, or that was withdrawn`() async throws {
        let house = try await House.open()
        let said = Sharing(isShared: true, today: "Een geveltuin")
        let id = try await house.book(1, .morning, as: .anna, sharing: said)
        try await house.send(CheckIn(id))
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let address = "/haarlem/reserveringen/\(id)"
            #expect(try await anna.get(address).text.contains("Een geveltuin"))
            try await house.send(HideText(id))
            let hidden = try await anna.get(address).text
            #expect(
                !hidden.contains("Een geveltuin") && hidden.contains("De host heeft deze tekst verborgen.")
            )
            try await house.send(HideText(id, isHidden: false))
            try await house.send(GiveConsent(purpose: .presence), as: .anna)
            house.town.clock.advance(minutes: 1)
            try await house.send(WithdrawConsent(purpose: .presence), as: .anna)
            #expect(try await anna.get(address).text.contains("Niemand ziet het"))
            try await house.send(ShareToday(id, said), as: .anna)
            #expect(try await !anna.get(address).text.contains("Niemand ziet het"))
        }
    }

    @Test func `do not call one's own seat somebody else's`() async throws {
        let house = try await House.open()
        let seat = try house.places.seat(1)
        _ = try await house.book(1, .morning, on: "2026-11-26", as: .anna)
        let page = "/haarlem/reserveringen/nieuw?plek=\(seat)&dag=2026-11-26&deel=ochtend"
        try await house.town.visit { browser in
            let (anna, bilal) = (browser(), browser())
            try await house.town.signIn(.anna, in: anna)
            try await house.town.signIn(.bilal, in: bilal)
            let own = try await anna.get(page)
            #expect(own.status == 409)
            #expect(own.text.contains("U hebt op die tijd al een reservering."))
            let others = try await bilal.get(page)
            #expect(others.status == 409)
            #expect(others.text.contains("Deze plek is net door iemand anders gereserveerd."))
        }
    }

    @Test func `say which reservation is being moved`() async throws {
        let house = try await House.open()
        let seat = try house.places.seat(2)
        let id = try await house.book(1, .morning, on: "2026-11-26", as: .anna)
        let page = "/haarlem/reserveringen/\(id)/verplaatsing?plek=\(seat)&dag=2026-11-26&deel=ochtend"
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let sheet = try await anna.get(page)
            #expect(
                sheet.text.contains("U verplaatst uw reservering van donderdag 26 november, ochtend, plek 1.")
            )
        }
    }

    @Test func `are not made by a form whose profile text is too long`() async throws {
        let house = try await House.open()
        let seat = try house.places.seat(2)
        try await house.town.visit { browser in
            let anna = browser()
            try await house.town.signIn(.anna, in: anna)
            let long = String(repeating: "a", count: 281)
            let reply = try await anna.post(
                "/haarlem/reserveringen",
                [("plek", "\(seat)"), ("dag", "2026-11-26"), ("deel", "ochtend"), ("helpt", long)]
            )
            #expect(reply.status == 422)
            #expect(reply.text.contains(long))
            #expect(try await !anna.get("/haarlem/reserveringen").text.contains("26 november"))
        }
    }
}
