import HTTPTypes
import MixedZone
import Testing

@testable import App

@Suite struct `A session of another zone` {
    private static let administrator = Caller.member(.administrator, .zone)
    private static let pages = ["profiel", "reserveringen", "host", "beheer/leden", "en/profiel"]

    private static func names(_ setting: Premises.Setting) -> [String] {
        let prefix = setting == .production ? "__Host-mz-" : "mz-"
        return [prefix + Premises.zone, prefix + Premises.otherZone]
    }

    @Test(arguments: Premises.Setting.allCases)
    func `is a stranger's under either cookie name`(setting: Premises.Setting) async throws {
        let premises = try await Premises.open(setting)
        let token = try #require(try await premises.token(of: Self.administrator))
        try await premises.visit { knocker in
            for name in Self.names(setting) + ["mz-\(Premises.otherZone)"] {
                let cookie = "\(name)=\(token)"
                for page in Self.pages {
                    let address = "/\(Premises.otherZone)/\(page)"
                    let sheet = try await knocker.send(.get, address, headers: [.cookie: cookie])
                    #expect(sheet.status == 303, "\(name) \(page)")
                    #expect(sheet.location.contains("/aanmelden?terug=\(address)"), "\(name) \(page)")
                }
                let form = ["name": "Iemand", "language": "nl"]
                let headers: [HTTPField.Name: String?] = [.cookie: cookie, .secFetchSite: "same-origin"]
                let sheet = try await knocker.send(
                    .post,
                    "/\(Premises.otherZone)/profiel",
                    headers: headers,
                    form: form
                )
                #expect(sheet.location.hasPrefix("/\(Premises.otherZone)/aanmelden"), "\(name)")
            }
        }
    }

    @Test(arguments: Premises.Setting.allCases)
    func `still works in its own zone, under its own name only`(setting: Premises.Setting) async throws {
        let premises = try await Premises.open(setting)
        let token = try #require(try await premises.token(of: Self.administrator))
        let names = Self.names(setting)
        let plain = setting == .production ? ["mz-\(Premises.zone)"] : ["__Host-mz-\(Premises.zone)"]
        try await premises.visit { knocker in
            for name in names + plain {
                let headers: [HTTPField.Name: String?] = [.cookie: "\(name)=\(token)"]
                let sheet = try await knocker.send(.get, "/\(Premises.zone)/profiel", headers: headers)
                #expect(sheet.status == (name == names.first ? 200 : 303), "\(name)")
            }
        }
    }

    @Test(arguments: Premises.Setting.allCases)
    func `does not end when the other zone is left`(setting: Premises.Setting) async throws {
        let premises = try await Premises.open(setting)
        let token = try #require(try await premises.token(of: Self.administrator))
        let own = Self.names(setting)[0]
        try await premises.visit { knocker in
            for name in Self.names(setting) {
                for way in ["afmelden", "afmelden/overal"] {
                    let headers: [HTTPField.Name: String?] = [
                        .cookie: "\(name)=\(token)", .secFetchSite: "same-origin",
                    ]
                    _ = try await knocker.send(.post, "/\(Premises.otherZone)/\(way)", headers: headers)
                }
            }
            let sheet = try await knocker.send(
                .get,
                "/\(Premises.zone)/profiel",
                headers: [.cookie: "\(own)=\(token)"]
            )
            #expect(sheet.status == 200)
        }
    }
}
