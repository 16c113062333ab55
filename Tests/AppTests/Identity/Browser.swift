import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import App

/// A visitor's browser: keeps cookies, sends the headers that browsers send, follows nothing by itself.
final class Browser {
    private let client: any TestClientProtocol
    private let isSecure: Bool
    private(set) var cookies: [String: String] = [:]

    init(_ client: any TestClientProtocol, isSecure: Bool) {
        self.client = client
        self.isSecure = isSecure
    }

    func keep(_ token: String, for zone: String) {
        cookies[SessionCookie(zone: zone, isSecure: isSecure).name] = token
    }

    func get(_ path: String) async throws -> Sheet {
        try await send(.get, path, [:])
    }

    /// Posts a form once more that is the same but for having been typed anew.
    func postAnew(_ path: String, _ fields: [(String, String)]) async throws -> Sheet {
        try await post(path, fields + [("opnieuw", "1")])
    }

    /// Posts a form; an array of values would be posted as so many fields of the same name.
    func post(
        _ path: String,
        _ fields: [(String, String)] = [],
        site: String = "same-origin"
    ) async throws -> Sheet {
        let body = fields.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }.joined(separator: "&")
        let headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded", .secFetchSite: site]
        return try await send(.post, path, headers, ByteBuffer(string: body))
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ headers: HTTPFields,
        _ body: ByteBuffer? = nil
    ) async throws -> Sheet {
        var headers = headers
        headers[.accept] = "text/html"
        if !cookies.isEmpty {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        }
        let response = try await client.executeRequest(
            uri: path,
            method: method,
            headers: headers,
            body: body
        )
        let sheet = Sheet(response)
        for cookie in sheet.setCookies { take(cookie) }
        return sheet
    }

    private func take(_ cookie: String) {
        let parts = cookie.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        let pair = (parts.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
        guard let name = pair.first else { return }
        cookies[name] = parts.contains("Max-Age=0") ? nil : pair.dropFirst().first ?? ""
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// A reply as somebody reads it.
struct Sheet: Sendable {
    let status: Int
    let text: String
    let headers: HTTPFields

    init(_ response: TestResponse) {
        status = Int(response.status.code)
        text = String(buffer: response.body)
        headers = response.headers
    }

    var location: String { headers[.location] ?? "" }

    var setCookies: [String] { headers[values: .setCookie] }

    /// The hidden fields of the first form that posts to the address.
    func hidden(in action: String) -> [(String, String)] {
        guard let form = text.range(of: "<form method=\"post\" action=\"\(action)\"") else { return [] }
        let rest = text[form.upperBound...]
        let end = rest.range(of: "</form>")?.lowerBound ?? rest.endIndex
        return rest[..<end].matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map {
            (String($0.1), String($0.2))
        }
    }

    /// Whether the field is shown as wrong, with a sentence of its own and a line above the form.
    func hasError(at field: String) -> Bool {
        text.contains("id=\"\(field)-error\"") && text.contains("<li><a href=\"#\(field)\">")
    }
}
