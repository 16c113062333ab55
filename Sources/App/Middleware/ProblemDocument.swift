import Foundation
import HTTPTypes
import NIOCore

/// An error for programs (RFC 9457).
struct ProblemDocument: Codable, Equatable {
    /// Names the kind of problem; a path on this site.
    let type: String
    /// One sentence.
    let title: String
    let status: Int
    /// The request's id.
    let instance: String

    init(_ fault: Fault, sentence: String) {
        type = "/problemen/\(fault.slug)"
        title = sentence
        status = fault.status.code
        instance = "urn:mixedzone:request:\(fault.requestID)"
    }

    var encoded: ByteBuffer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return ByteBuffer(bytes: (try? encoder.encode(self)) ?? Data())
    }
}
