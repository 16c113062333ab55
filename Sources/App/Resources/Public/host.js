import { follow, parsed } from "./stream.js";

const lists = document.querySelector(".host-lists");
const search = document.querySelector("[data-filter]");

export function start() {
  search?.addEventListener("input", filter);
  search?.addEventListener("submit", (event) => event.preventDefault());
  follow(lists, "plan", refresh);
  countDown();
  setInterval(countDown, 1000);
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

// Shows the arrivals whose names hold every word that was typed: their own, and of whom they bring.
function filter() {
  const words = plain(search.querySelector("input[type=search]").value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const arrival of lists.querySelectorAll(".arrival")) {
    const name = plain(arrival.dataset.search || arrival.dataset.name);
    arrival.hidden = !words.every((word) => name.includes(word));
    if (!arrival.hidden) found += 1;
  }
  const status = search.querySelector("[role=status]");
  status.textContent = words.length ? status.dataset.found.replace("{n}", found) : "";
}

// What can be undone says for how long; when that is over, the lists are fetched anew.
function countDown() {
  let isOver = false;
  for (const form of lists.querySelectorAll("[data-undo]")) {
    form.dataset.until ||= Date.now() + Number(form.dataset.undo) * 1000;
    const left = Math.ceil((Number(form.dataset.until) - Date.now()) / 1000);
    if (left > 0) form.querySelector(".undo-left").textContent = left;
    else if (!form.contains(document.activeElement)) isOver = true;
  }
  if (isOver) refresh();
}

// A second tablet tapped: the lists are fetched anew, and the focus goes back to the same person.
async function refresh() {
  const focused = document.activeElement?.closest(".arrival")?.id;
  const reply = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!reply.ok || reply.redirected) return;
  const fresh = parsed(await reply.text()).querySelector(".host-lists");
  if (!fresh) return;
  lists.replaceChildren(...fresh.childNodes);
  filter();
  countDown();
  if (focused) document.getElementById(focused)?.querySelector("button")?.focus();
}
