import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// The fields of a posted form.
    ///
    /// - Parameter limit: bytes of the body.
    /// - Throws: ``WebRefusal/tooLarge`` for a longer body, ``WebRefusal/unreadableForm`` for another type or
    ///   wrong escapes.
    func form(upTo limit: Int) async throws -> FormFields {
        if let length = headers[.contentLength].flatMap(Int.init), length > limit {
            throw WebRefusal.tooLarge
        }
        let type = headers[.contentType]?.lowercased() ?? ContentType.form
        guard type.hasPrefix(ContentType.form) else { throw WebRefusal.unreadableForm }
        do {
            let body = try await body.collect(upTo: limit)
            return try FormFields(parsing: body.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw WebRefusal.tooLarge
        }
    }

    /// Whether it posts fields that say that they are no longer than the limit, in bytes.
    func isForm(upTo limit: Int) -> Bool {
        guard method == .post, let length = headers[.contentLength].flatMap(Int.init), length <= limit else {
            return false
        }
        return headers[.contentType]?.lowercased().hasPrefix(ContentType.form) == true
    }

    /// The same with the form in memory, so that it can be read more than once; every other request as it is.
    func withFormAtHand(upTo limit: Int) async throws -> Request {
        guard isForm(upTo: limit) else { return self }
        var request = self
        _ = try await request.collectBody(upTo: limit)
        return request
    }

    /// The fields of the address after `?`, with `+` and escapes decoded; wrong escapes give no fields.
    var query: FormFields {
        guard let path = head.path, let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return FormFields()
        }
        return (try? FormFields(parsing: path.utf8[mark...].dropFirst())) ?? FormFields()
    }
}
