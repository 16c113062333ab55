import Testing

@testable import MixedZone

@Suite struct `An e-mail address` {
    @Test(arguments: [
        "a@b.nl", "anna@voorbeeld.test", "anna.adema+wijk@post.voorbeeld.test", "o'brien@voorbeeld.test",
        "ANNA@VOORBEELD.TEST", "  anna@voorbeeld.test\n", "a_b-c@voorbeeld-stad.test", "josé@voorbeeld.test",
        "anna@münchen.test", "{x}@voorbeeld.test",
        String(repeating: "a", count: 64) + "@voorbeeld.test",
    ])
    func `is plausible`(text: String) {
        #expect(EmailAddress.isPlausible(text))
    }

    @Test(arguments: [
        "", " ", "anna", "@voorbeeld.test", "anna@", "anna@voorbeeld", "anna@@voorbeeld.test", "a@b@c.test",
        "anna@.test", "anna@voorbeeld.", "anna@voorbeeld..test", "an na@voorbeeld.test",
        "anna@voor beeld.test",
        "anna\u{0}@voorbeeld.test", "anna\n@voorbeeld.test", "anna@voorbeeld.test\r\nBcc: b@c.test",
        "anna\u{a0}b@voorbeeld.test", "anna\u{85}b@voorbeeld.test", "anna\u{2028}b@voorbeeld.test",
        "anna\u{200b}@voorbeeld.test", "anna\u{202e}@voorbeeld.test", "anna\u{7f}@voorbeeld.test",
        "<anna@voorbeeld.test>", "Anna <anna@voorbeeld.test>", "a,b@voorbeeld.test", "a;b@voorbeeld.test",
        "\"a\"@voorbeeld.test", "a(b)@voorbeeld.test", "a@[127.0.0.1]", "a\\b@voorbeeld.test",
        "a:b@voorbeeld.test",
        String(repeating: "a", count: 65) + "@voorbeeld.test",
        "a@" + String(repeating: "voorbeeld.", count: 26) + "test",
    ])
    func `is none`(text: String) {
        #expect(!EmailAddress.isPlausible(text))
    }

    @Test func `of 254 characters is the longest`() {
        let domain = String(repeating: "abcdefghi.", count: 24) + "test.nl"
        #expect(
            EmailAddress.isPlausible(String(repeating: "a", count: 254 - 1 - domain.count) + "@" + domain)
        )
        #expect(!EmailAddress.isPlausible(String(repeating: "a", count: 254 - domain.count) + "@" + domain))
    }

    @Test(arguments: [
        (" Anna@Voorbeeld.TEST\n", "anna@voorbeeld.test"), ("a@b.test", "a@b.test"),
        ("\u{a0}A@b.test", "a@b.test"),
        ("", ""),
    ])
    func `is compared in one spelling`(typed: String, normalized: String) {
        #expect(EmailAddress.normalized(typed) == normalized)
        #expect(EmailAddress.normalized(EmailAddress.normalized(typed)) == normalized)
    }
}
