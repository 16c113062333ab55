import Challenges
import MixedZone

/// The steps of a thread, rendered by themselves: they are most of a page and the same for everybody who sees them all.
struct ThreadPiece: Fragment {
    static let template = "thread/_timeline"
    let timeline: [TimelineStep]
}

extension Site {
    /// The steps of a thread as HTML, rendered once per revision for all who see the same of it.
    ///
    /// - Parameter thing: whose page it is.
    func html(
        _ thread: ThreadTimeline,
        on thing: Thing,
        _ context: some ZoneRequest
    ) async throws -> String {
        let (store, links, language) = (context.store, context.links, context.language)
        let seen = thread.steps.map { "\($0.id)" }.joined(separator: ",")
        let name = "thread/\(thing)/\(language)/\(thread.isNamed)/\(seen)"
        return try await threads.value(
            FragmentKey(epoch: store.epoch, name: name),
            revision: thread.revision,
            at: store.now
        ) {
            let piece = ThreadPiece(timeline: thread.lines(on: thing, words(language), links))
            return templates.render(piece, language: language)
        }
    }
}
