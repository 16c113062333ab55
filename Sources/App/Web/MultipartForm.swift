import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A form with one file, as browsers send it (RFC 7578); anything that they would not send is refused.
struct MultipartForm: Sendable {
    /// Bytes that may come with the file: other fields, and what stands between the parts.
    static let overhead = 64 * 1024

    private(set) var fields = FormFields()
    private(set) var file = Data()
    /// As the browser calls it.
    private(set) var fileName = ""

    /// - Parameter type: the header `Content-Type`, which names the boundary.
    /// - Throws: ``WebRefusal/unreadableForm``.
    init(parsing body: Data, type: String) throws {
        let line = Data("\r\n--".utf8) + Data(try Self.boundary(in: type).utf8)
        // The first boundary has no line before it.
        var rest = (Data("\r\n".utf8) + body)[...]
        guard rest.starts(with: line) else { throw WebRefusal.unreadableForm }
        rest = rest.dropFirst(line.count)
        var typed: [(name: String, value: String)] = []
        var hasFile = false
        while !rest.starts(with: Data("--".utf8)) {
            guard rest.starts(with: Data("\r\n".utf8)), let end = rest.range(of: line) else {
                throw WebRefusal.unreadableForm
            }
            let part = try Part(rest[rest.startIndex..<end.lowerBound].dropFirst(2))
            if let name = part.fileName {
                guard !hasFile else { throw WebRefusal.unreadableForm }
                (hasFile, file, fileName) = (true, Data(part.content), name)
            } else {
                typed.append((part.name, try part.text()))
                guard typed.count <= FormFields.maximumCount else { throw WebRefusal.unreadableForm }
            }
            rest = rest[end.upperBound...]
        }
        fields = FormFields(typed)
    }

    /// At most 70 letters, digits and `'()+_,-./:=?` (RFC 2046).
    private static func boundary(in type: String) throws -> String {
        let pattern = /multipart\/form-data\s*;\s*boundary="?([0-9A-Za-z'()+_,\-.\/:=?]{1,70})"?/
        guard let match = type.wholeMatch(of: pattern.ignoresCase()) else { throw WebRefusal.unreadableForm }
        return String(match.1)
    }

    /// One part: what it is called, and what it holds.
    private struct Part {
        let name: String
        /// Nil for a field that holds text.
        let fileName: String?
        let content: Data

        init(_ bytes: Data) throws {
            guard let gap = bytes.range(of: Data("\r\n\r\n".utf8)),
                gap.lowerBound - bytes.startIndex <= 2_048,
                let head = String(data: bytes[bytes.startIndex..<gap.lowerBound], encoding: .utf8)
            else { throw WebRefusal.unreadableForm }
            let pattern = /content-disposition:\s*form-data;\s*name="([^"]*)"(?:;\s*filename="([^"]*)")?/
            let found = head.components(separatedBy: "\r\n").compactMap {
                $0.wholeMatch(of: pattern.ignoresCase())
            }
            guard found.count == 1 else { throw WebRefusal.unreadableForm }
            name = String(found[0].1)
            fileName = found[0].2.map { String($0).replacing("%22", with: "\"") }
            content = bytes[gap.upperBound...]
        }

        func text() throws -> String {
            guard content.count <= FormFields.maximumLength, !content.contains(0),
                let text = String(data: content, encoding: .utf8)
            else { throw WebRefusal.unreadableForm }
            return text.replacing("\r\n", with: "\n")
        }
    }
}

extension Request {
    /// A form with a file.
    ///
    /// - Parameter limit: bytes of the body; reading stops there.
    /// - Throws: ``WebRefusal/tooLarge`` for a longer body, ``WebRefusal/unreadableForm`` for any other kind.
    func multipart(upTo limit: Int) async throws -> MultipartForm {
        if let length = headers[.contentLength].flatMap(Int.init), length > limit {
            throw WebRefusal.tooLarge
        }
        guard let type = headers[.contentType], type.lowercased().hasPrefix("multipart/form-data") else {
            throw WebRefusal.unreadableForm
        }
        do {
            let body = try await body.collect(upTo: limit)
            return try MultipartForm(parsing: Data(body.readableBytesView), type: type)
        } catch is NIOTooManyBytesError {
            throw WebRefusal.tooLarge
        }
    }
}
