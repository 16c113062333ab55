import Challenges
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MixedZone
import NIOCore
import Testing

@testable import App

@Suite struct `A document on the site` {
    private static let caller = Caller.member(.resident, .zone)

    @Test func `is saved, never opened, and not sent twice`() async throws {
        let premises = try await Premises.open(.production)
        let execution = try await premises.scene.make(Scene.execution(.running), for: Self.caller, number: 1)
        let cookie = try await premises.cookie(of: Self.caller)
        let content = Data("<script>alert(1)</script>".utf8)
        try await premises.visit { knocker in
            let sent = try await Self.send(content, "foto \"één\".png", to: execution, cookie, knocker)
            #expect(sent.status == .seeOther)
            let paper = try await Self.paper(of: execution, premises)
            let address = "/\(Premises.zone)/stukken/\(paper.id)"
            let got = try await knocker.client.executeRequest(
                uri: address,
                method: .get,
                headers: [:],
                body: nil
            )
            #expect(got.status == .ok)
            #expect(Data(got.body.readableBytesView) == content)
            #expect(got.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(got.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
            #expect(got.headers[.xContentTypeOptions] == "nosniff")
            #expect(got.headers[.strictTransportSecurity] != nil)
            let name = got.headers[.contentDisposition] ?? ""
            #expect(name.hasPrefix("attachment; filename=\"foto __"))
            #expect(name.hasSuffix("filename*=UTF-8''foto%20%22%C3%A9%C3%A9n%22.png.txt"))
            let tag = try #require(got.headers[.eTag])
            #expect(tag == "\"\(paper.digest)\"")
            let again = try await knocker.client.executeRequest(
                uri: address,
                method: .get,
                headers: [.ifNoneMatch: tag],
                body: nil
            )
            #expect(again.status == .notModified)
            #expect(again.body.readableBytes == 0)
        }
    }

    @Test func `is shown again on the form when it is of a kind that is not taken`() async throws {
        let premises = try await Premises.open(.production)
        let execution = try await premises.scene.make(Scene.execution(.running), for: Self.caller, number: 1)
        let cookie = try await premises.cookie(of: Self.caller)
        try await premises.visit { knocker in
            for content in [Data([0x4D, 0x5A, 0, 0]), Data()] {
                let sent = try await Self.send(content, "plan.pdf", to: execution, cookie, knocker)
                #expect(sent.status == .unprocessableContent)
                #expect(String(buffer: sent.body).contains("paper-error"))
            }
            let large = Data(repeating: 1, count: Paper.largest + MultipartForm.overhead)
            let sent = try await Self.send(large, "plan.pdf", to: execution, cookie, knocker)
            #expect(sent.status == .unprocessableContent)
        }
    }

    private static func send(
        _ content: Data,
        _ name: String,
        to execution: String,
        _ cookie: String?,
        _ knocker: Knocker
    ) async throws -> TestResponse {
        let name = name.replacing("\"", with: "%22")
        let head = """
            --grens\r
            Content-Disposition: form-data; name="paper"; filename="\(name)"\r
            \r

            """
        var body = ByteBuffer(string: head)
        body.writeBytes(content)
        body.writeString("\r\n--grens--\r\n")
        var headers: HTTPFields = [
            .accept: "text/html", .contentType: "multipart/form-data; boundary=grens",
            .contentLength: "\(body.readableBytes)",
        ]
        headers[.cookie] = cookie
        headers[.secFetchSite] = "same-origin"
        return try await knocker.client.executeRequest(
            uri: "/\(Premises.zone)/stukken?bij=execution:\(execution)",
            method: .post,
            headers: headers,
            body: body
        )
    }

    private static func paper(of execution: String, _ premises: Premises) async throws -> Paper {
        let (thing, now) = (Challenges.Thing(.execution, execution), premises.scene.store.now)
        let papers = try await premises.scene.store.read {
            try Paper.all(of: thing, for: .stranger, at: now, $0)
        }
        return try #require(papers.last)
    }
}
