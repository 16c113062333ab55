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

    /// The fields of the address after `?`, with `+` and escapes decoded; wrong escapes give no fields.
    var query: FormFields {
        guard let path = head.path, let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return FormFields()
        }
        return (try? FormFields(parsing: path.utf8[mark...].dropFirst())) ?? FormFields()
    }
}
