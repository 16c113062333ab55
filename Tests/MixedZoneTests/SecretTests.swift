import Foundation
import Testing

@testable import MixedZone

@Suite struct `A secret` {
    @Test func `has 256 random bits in letters that an address may hold`() throws {
        for _ in 1...200 {
            let text = Secret().text
            #expect(text.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
            let padded = text.replacing("-", with: "+").replacing("_", with: "/") + "="
            #expect(try #require(Data(base64Encoded: padded)).count == 32)
        }
    }

    @Test func `is never the same twice, and has every byte about as often`() throws {
        var counts = [Int](repeating: 0, count: 256)
        var seen: Set<String> = []
        for _ in 1...2000 {
            let text = Secret().text
            seen.insert(text)
            let padded = text.replacing("-", with: "+").replacing("_", with: "/") + "="
            for byte in try #require(Data(base64Encoded: padded)) { counts[Int(byte)] += 1 }
        }
        #expect(seen.count == 2000)
        #expect(counts.allSatisfy { (125...400).contains($0) })
    }

    @Test func `is stored as the SHA-256 of its text`() {
        let digest = Secret(presented: "abc").digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            .joined()
        #expect(digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test func `comes back as it was given`() {
        let secret = Secret()
        #expect(Secret(presented: secret.text) == secret)
        #expect(Secret(presented: secret.text + " ") != secret)
    }
}
