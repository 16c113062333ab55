import Challenges
import MixedZone

/// What is said about things on the road from opgave to outcome.
extension Words {
    /// "De opgave ‘Koel plein’ is open".
    func sentence(of step: Step, title: String) -> String {
        self("step.\(step.thing.kind.rawValue).\(step.name)", ["title": title])
    }

    /// "Open": where a thing stands, in a word or two.
    func state(_ state: some Challenges.Stage) -> String {
        self("state.\(type(of: state).kind.rawValue).\(state.rawValue)")
    }
}
