import HTTPTypes
import Testing

@testable import App

@Suite struct `The session cookie` {
    private let secure = SessionCookie(zone: "haarlem", isSecure: true)
    private let local = SessionCookie(zone: "haarlem", isSecure: false)
    private let token = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE"

    @Test func `is bound to its host, hidden from scripts and not sent from other sites`() {
        #expect(secure.set(token, lifetime: 60).name == .setCookie)
        #expect(
            secure.set(token, lifetime: 60).value
                == "__Host-mz-haarlem=\(token); Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60"
        )
        #expect(
            local.set(token, lifetime: nil).value == "mz-haarlem=\(token); Path=/; HttpOnly; SameSite=Lax"
        )
        #expect(
            secure.removal.value == "__Host-mz-haarlem=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0"
        )
    }

    @Test func `is found among others`() {
        #expect(secure.token(inHeader: "a=b; __Host-mz-haarlem=\(token); c=d") == token)
        #expect(secure.token(inHeader: "__Host-mz-haarlem=\(token)") == token)
        #expect(local.token(inHeader: "a=b;mz-haarlem=\(token)") == token)
    }

    @Test(arguments: [
        "", "a=b", "__Host-mz-haarlem=", "__Host-mz-haarlem=kort", "__Host-mz-hoogeveen=0123456789abcdef0123",
        "mz-haarlem=0123456789abcdef0123", "x__Host-mz-haarlem=0123456789abcdef0123",
        "__Host-mz-haarlem=0123456789abcdef 0123", "__Host-mz-haarlem2=0123456789abcdef0123",
    ])
    func `of another zone, another name or another form is none`(header: String) {
        #expect(secure.token(inHeader: header) == nil)
    }

    @Test func `longer than any token is none`() {
        let long = String(repeating: "a", count: 129)
        #expect(local.token(inHeader: "mz-haarlem=\(long)") == nil)
    }
}
