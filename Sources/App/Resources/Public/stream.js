// Opens the server's stream named on an element and hands over the data of one kind of event.
// A browser has one stream: the tab that is looked at has it, and gets what it missed when it takes it back.
// After signing out the page stays as it is.
export function follow(element, event, receive) {
  const address = element?.dataset.stream;
  if (!address || !("EventSource" in window)) return;
  let source = null;
  let isOver = false;
  const close = () => {
    source?.close();
    source = null;
  };
  const open = () => {
    if (source || isOver || document.visibilityState !== "visible") return;
    source = new EventSource(address);
    source.addEventListener(event, (message) => receive(message.data));
    source.addEventListener("end", (message) => {
      isOver = message.data === "signed-out";
      close();
    });
  };
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  document.addEventListener("visibilitychange", open);
  open();
}

// The elements of a fragment of HTML from our own server.
export function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}
