// Every page works without this; each part is fetched only where its page has it.
if (document.querySelector("#keuze #plan")) import("./plan.js").then((plan) => plan.start());
if (document.querySelector(".host-lists")) import("./host.js").then((host) => host.start());

// The heading of the error summary, or of a refusal, is read first.
document.querySelector("[autofocus]")?.focus();
