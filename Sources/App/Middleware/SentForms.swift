import HTTPTypes
import Synchronization

/// The last form of every sender, with the reply that it got, for ten seconds.
///
/// Another form in between makes it forgotten: who takes something back and does it again means it.
final class SentForms: Sendable {
    /// One form as it was sent.
    struct Form: Sendable, Hashable {
        /// Cookies, or the network of somebody without.
        let sender: String
        let path: String
        let body: [UInt8]
    }

    private struct Entry {
        let form: Int
        let began: ContinuousClock.Instant
        /// Nil while it is being carried out.
        var reply: HTTPFields?
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private static let memory = Duration.seconds(10)
    /// Senders that are remembered at least before the old ones are dropped.
    private static let fewestSenders = 1_000

    private struct Book {
        var entries: [String: Entry] = [:]
        /// Doubles with what is left after a clearing, so that clearing costs next to nothing a form.
        var clearedAt = fewestSenders
    }

    private let book = Mutex(Book())

    private enum Turn {
        case first, wait
        case again(HTTPFields)
    }

    /// The headers of the reply that the same form got just now; nil when it is to be carried out.
    ///
    /// Waits while it is being carried out. Who gets nil must call ``end(_:_:)``.
    func begin(_ form: Form) async -> HTTPFields? {
        let key = form.hashValue
        while true {
            switch book.withLock({ Self.turn(form.sender, key, &$0) }) {
            case .first: return nil
            case .again(let headers): return headers
            case .wait: await wait(form.sender, key)
            }
        }
    }

    private static func turn(_ sender: String, _ key: Int, _ book: inout Book) -> Turn {
        if let entry = book.entries[sender], entry.form == key, entry.began + memory > .now {
            return entry.reply.map(Turn.again) ?? .wait
        }
        if book.entries.count >= book.clearedAt {
            book.entries = book.entries.filter { $0.value.reply == nil || $0.value.began + memory > .now }
            book.clearedAt = max(fewestSenders, 2 * book.entries.count)
        }
        let forgotten = book.entries.updateValue(Entry(form: key, began: .now), forKey: sender)
        for waiter in forgotten?.waiting ?? [] { waiter.resume() }
        return .first
    }

    private func wait(_ sender: String, _ key: Int) async {
        await withCheckedContinuation { continuation in
            let isRunning = book.withLock { book in
                guard let entry = book.entries[sender], entry.form == key, entry.reply == nil else {
                    return false
                }
                book.entries[sender]?.waiting.append(continuation)
                return true
            }
            if !isRunning { continuation.resume() }
        }
    }

    /// Remembers the reply; nil for one that is not to be given again.
    func end(_ form: Form, _ reply: HTTPFields?) {
        book.withLock { book in
            guard let entry = book.entries[form.sender], entry.form == form.hashValue else { return }
            book.entries[form.sender] = reply.map { Entry(form: entry.form, began: entry.began, reply: $0) }
            for waiter in entry.waiting { waiter.resume() }
        }
    }
}
