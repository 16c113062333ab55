import Booking
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A place that is made in the browser` {
    private static let place = [
        ("name", "Het Pakhuis"), ("town", "Voorbeeldstad"), ("introNl", "Aan het water"),
        ("introEn", "On the water"), ("kind", "workplace"), ("area", "centrum"), ("facilities", "wifi"),
        ("weekday", "2"), ("weekday", "4"), ("validFrom", "24-11-2026"), ("opens", "9.00"),
        ("closes", "17.00"),
        ("morningStarts", "9.00"), ("morningEnds", "13.00"),
    ]
    private static let room = [
        ("nameNl", "Voorkamer"), ("nameEn", "Front room"), ("width", "6"), ("depth", "4,5"), ("seats", "6"),
    ]

    @Test func `has a seat that somebody can reserve`() async throws {
        let town = try await Town()
        let store = try await town.store
        try await store.build(.area("centrum"))
        let anna = try await town.invite(.anna)
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let form = try await frank.get("/haarlem/beheer/nieuwe-locatie")
            #expect(form.text.contains("value=\"09:00\""))
            let made = try await frank.post("/haarlem/beheer/nieuwe-locatie", Self.place)
            #expect(made.location == "/haarlem/beheer/plekken/het-pakhuis?gelukt=gewijzigd")
            #expect(try await frank.get("/haarlem/beheer/plekken").text.contains("Het Pakhuis"))
            let rooms = "/haarlem/beheer/plekken/het-pakhuis/ruimtes"
            #expect(try await frank.post(rooms, Self.room).status == 303)
            let again = try await frank.postAnew(rooms, Self.room)
            #expect(again.status == 409 && again.hasError(at: "nameNl"))
            let page = try await frank.get("/haarlem/plekken/het-pakhuis/2026-11-26?deel=ochtend")
            #expect(page.status == 200 && page.text.contains("Voorkamer"))
        }
        let book = try #require(try await store.read { try PlaceBook.load("het-pakhuis", $0) })
        #expect(book.rules.map(\.value.weekday).sorted() == [2, 4])
        #expect(book.location.description.facilities == ["wifi"])
        #expect(book.seats.map(\.number) == [1, 2, 3, 4, 5, 6])
        let day = try #require(CivilDay("2026-11-26"))
        let seat = try #require(book.seats.last?.id)
        _ = try await store.perform(BookSeat(.seat(seat), day: day, part: .morning), as: .member(anna))
    }

    /// What is typed otherwise, and the field that says what is wrong.
    @Test(arguments: [
        ("name", "42", "name"), ("name", "", "name"), ("introEn", "", "introEn"), ("kind", "kasteel", "kind"),
        ("validFrom", "ooit", "validFrom"), ("opens", "vroeg", "opens"), ("area", "nergens", "name"),
    ])
    func `is refused beside the field that is wrong`(name: String, text: String, field: String) async throws {
        let town = try await Town()
        try await town.store.build(.area("centrum"))
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let fields = Self.place.filter { $0.0 != name } + [(name, text)]
            let refused = try await frank.post("/haarlem/beheer/nieuwe-locatie", fields)
            #expect(refused.status == 422 && refused.hasError(at: field))
        }
        #expect(try await town.store.read(Location.all).isEmpty)
    }

    @Test(arguments: [("seats", "100"), ("seats", "-1"), ("width", "0"), ("depth", "x"), ("nameEn", "")])
    func `has no room with too many seats or without measures`(name: String, text: String) async throws {
        let town = try await Town()
        _ = try await town.store.furnish()
        try await town.visit { browser in
            let frank = browser()
            try await town.signIn(.frank, in: frank)
            let fields = Self.room.filter { $0.0 != name } + [(name, text)]
            let refused = try await frank.post("/haarlem/beheer/plekken/grachtpand/ruimtes", fields)
            #expect(refused.status == 422 && refused.hasError(at: name))
        }
    }

    /// Width and depth in centimetres, and how many seats fit.
    @Test(arguments: [(150, 150, 1), (299, 150, 1), (300, 150, 2), (600, 450, 12), (149, 600, 0)])
    func `has room for seats a metre and a half apart`(width: Int, depth: Int, most: Int) throws {
        let rows = SeatRows(width: width, depth: depth)
        let seats = try #require(rows.seats(most, from: 7))
        #expect(seats.count == most && seats.allSatisfy { $0.x < width && $0.y < depth })
        #expect(rows.seats(most + 1, from: 7) == nil)
    }
}
