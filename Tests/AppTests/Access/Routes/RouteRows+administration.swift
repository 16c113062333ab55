import HTTPTypes
import MixedZone

extension RouteRows {
    /// Members and roles.
    static let members: [RouteRow] = [
        RouteRow(.get, "beheer/leden", administrators(200)),
        RouteRow(.post, "beheer/leden/zoeken", with: ["zoek": "Oudegracht"], administrators(200)),
        RouteRow(.get, "beheer/leden/{member}", with: owner, administrators(200)),
        RouteRow(.get, "beheer/leden/{member}/geschiedenis", with: owner, administrators(200)),
        RouteRow(.get, "beheer/leden/{member}", with: ["member": nobody], administrators(404)),
        RouteRow(.get, "beheer/leden/{member}", on: .request(.resident), administrators(404)),
        RouteRow(.post, "beheer/leden/{member}/rollen", with: role, administrators(303)),
        RouteRow(.post, "beheer/leden/{member}/rollen", with: owner, administrators(422)),
        RouteRow(.post, "beheer/rollen/{grant}/intrekking", on: .grant, administrators(303)),
        RouteRow(.post, "beheer/rollen/{grant}/intrekking", with: ["grant": nobody], administrators(404)),
        RouteRow(.get, "beheer/leden/{member}/wissing", with: owner, administrators(200)),
        RouteRow(.get, "beheer/leden/{member}/wissing", with: ["member": nobody], administrators(404)),
        RouteRow(.post, erasure, on: .request(.resident), administrators(422)),
        RouteRow(.post, erasure, on: .request(.resident), with: ["reason": "asked"], administrators(303)),
        RouteRow(.post, erasure, on: .departed, with: ["reason": "asked"], administrators(404)),
        RouteRow(.get, "beheer/zonder-e-mail", .roles([.host, .administrator], 200)),
        RouteRow(.post, "beheer/zonder-e-mail", with: spoken, .roles([.host, .administrator], 303)),
        RouteRow(.post, "beheer/zonder-e-mail", .roles([.host, .administrator], 422)),
        RouteRow(.get, address, with: owner, administrators(200)),
        RouteRow(.get, address, on: Scene.spokenFor, .roles([.host, .administrator], 200)),
        RouteRow(.get, address, with: ["member": nobody], .roles([.host, .administrator], 404)),
        RouteRow(.post, address, on: Scene.spokenFor, .roles([.host, .administrator], 422)),
        RouteRow(.get, "beheer/uitnodigingen", administrators(200)),
        RouteRow(.post, "beheer/uitnodigingen", with: invitation, administrators(303)),
        RouteRow(.post, "beheer/uitnodigingen", administrators(422)),
    ]

    /// Requests to join; a staff role is for administrators to give.
    static let requests: [RouteRow] = [
        RouteRow(.get, "beheer/verzoeken", .roles([.host, .administrator], 200)),
        RouteRow(.post, answer, on: .request(.resident), with: yes, .roles([.host, .administrator], 303)),
        RouteRow(.post, answer, on: .request(.resident), with: no, .roles([.host, .administrator], 303)),
        RouteRow(.post, answer, on: .request(.resident), .roles([.host, .administrator], 400)),
        RouteRow(.post, answer, on: .request(.resident), with: mute, .roles([.host, .administrator], 422)),
        RouteRow(.post, answer, on: .request(.civilServant), with: yes, administrators(303)),
        RouteRow(.post, answer, on: .request(.civilServant), with: no, .roles([.host, .administrator], 303)),
    ]

    private static func administrators(_ status: Int) -> Expected { .roles([.administrator], status) }

    private static let erasure = "beheer/leden/{member}/wissing"
    private static let address = "beheer/leden/{member}/e-mailadres"
    private static let spoken = ["name": "Zus", "language": "nl", "role": "resident", "agreed": "ja"]
    private static let answer = "beheer/verzoeken/{member}/besluit"
    private static let (yes, mute) = (["besluit": "toelaten"], ["besluit": "afwijzen"])
    private static let no = ["besluit": "afwijzen", "reason": "Nog niet."]
    private static let nobody = "0192d3a4-0000-7000-8000-000000000000"
    private static let owner = ["member": "{owner}"]
    private static let role = ["member": "{owner}", "role": "editor", "scope": "zone"]
    private static let invitation = [
        "name": "Noor Nieuw", "email": "noor@voorbeeld.test", "language": "nl",
        "role": "resident", "scope": "zone",
    ]
}
