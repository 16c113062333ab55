import Foundation
import Testing

@testable import App

@Suite struct `A form with a file` {
    private static let type = "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk"

    private static func body(_ parts: String..., end: String = "--") -> Data {
        let line = "------WebKitFormBoundary7MA4YWxk"
        return Data((parts.map { "\(line)\r\n\($0)\r\n" }.joined() + line + end + "\r\n").utf8)
    }

    private static let file = """
        Content-Disposition: form-data; name="paper"; filename="plän.txt"\r
        Content-Type: text/plain\r
        \r
        Eén\r
        twee
        """
    private static let field = "Content-Disposition: form-data; name=\"day\"\r\n\r\n1-3-2027"

    @Test func `gives its fields, and the file byte for byte`() throws {
        let form = try MultipartForm(parsing: Self.body(Self.field, Self.file), type: Self.type)
        #expect(form.fields["day"] == "1-3-2027")
        #expect(form.fileName == "plän.txt")
        #expect(form.file == Data("Eén\r\ntwee".utf8))
    }

    @Test func `keeps what looks like a boundary but is none`() throws {
        let odd = "Content-Disposition: form-data; name=\"paper\"; filename=\"a\"\r\n\r\n--WebKit\r\n----Web"
        #expect(
            try MultipartForm(parsing: Self.body(odd), type: Self.type).file
                == Data("--WebKit\r\n----Web".utf8)
        )
    }

    @Test func `may come without a file, as a browser sends an empty field`() throws {
        let empty = "Content-Disposition: form-data; name=\"paper\"; filename=\"\"\r\n\r\n"
        let form = try MultipartForm(parsing: Self.body(empty), type: Self.type)
        #expect(form.file.isEmpty && form.fileName.isEmpty)
    }

    /// What no browser sends: another type, no end, no name, two files, bytes before the first boundary.
    static let refused: [(body: Data, type: String)] = [
        (body(field), "multipart/mixed; boundary=a"), (body(field), "multipart/form-data"),
        (body(field), "multipart/form-data; boundary=\"" + String(repeating: "a", count: 71) + "\""),
        (body(field, end: ""), type), (body("Content-Type: text/plain\r\n\r\nx"), type),
        (body(file, file), type), (Data("x".utf8) + body(field), type), (Data(), type),
        (body("Content-Disposition: form-data; name=\"day\"\r\n\r\na\0b"), type),
    ]

    @Test(arguments: refused.indices)
    func `is refused when no browser would send it`(number: Int) {
        #expect(throws: WebRefusal.unreadableForm) {
            try MultipartForm(parsing: Self.refused[number].body, type: Self.refused[number].type)
        }
    }
}
