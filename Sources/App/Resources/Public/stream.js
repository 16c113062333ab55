// Opens the server's stream named on an element and hands over the data of one kind of event.
// The browser reconnects by itself; when the server ends the stream for good, the page stays as it is.
export function follow(element, event, receive) {
  const address = element?.dataset.stream;
  if (!address || !("EventSource" in window)) return;
  const source = new EventSource(address);
  source.addEventListener(event, (message) => receive(message.data));
  addEventListener("pagehide", () => source.close(), { once: true });
}

// The elements of a fragment of HTML from our own server.
export function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}
