import Hummingbird
import MixedZone

extension RouterGroup<MemberContext> {
    /// A form with what stood there before a change; saved, it holds again.
    ///
    /// - Parameters:
    ///   - path: of the form itself.
    ///   - subject: what the form changes.
    func former(
        _ path: String,
        at desk: FormDesk,
        of subject: @escaping @Sendable (MemberContext) throws -> Subject,
        _ load: @escaping @Sendable (MemberContext) async throws -> some AdminForm
    ) {
        get(RouterPath("\(path)/eerder/:version")) { _, context in
            let (subject, version) = (try subject(context), try context.parameters.value("version") as Int)
            let form = try await load(context)
            let kept = try await context.store.read { try FormerWords.of(subject, $0) }
            guard let former = kept.first(where: { $0.id == version }) else { throw WebRefusal.missing }
            return try await desk.show(form, holding: FormFields(former), context)
        }
    }
}

extension Links {
    /// A form with what stood there before a change.
    static func former(_ form: String, _ version: Int) -> String { "\(form)/eerder/\(version)" }
}

extension FormFields {
    /// As the form of the thing names them.
    fileprivate init(_ former: FormerWords) {
        let lists: Set = ["facilities", "features", "layouts"]
        self.init(
            former.words.sorted { $0.key < $1.key }.flatMap { name, value in
                guard lists.contains(name) else { return [(name: name, value: value)] }
                return value.split(separator: " ").map { (name: name, value: String($0)) }
            }
        )
    }
}
