import { follow, parsed } from "./stream.js";
import { neighbour } from "./neighbour.js";

const form = document.querySelector("#keuze");
const plan = form?.querySelector("#plan");
const news = form?.querySelector("#plan-nieuws");
const lost = form?.querySelector("#plan-verloren");
const button = form?.querySelector(".stick .button");

export function start() {
  for (const symbol of symbols()) prepare(symbol);
  form.addEventListener("change", chose);
  plan.addEventListener("click", choose);
  plan.addEventListener("keydown", move);
  plan.addEventListener("pointerover", (event) => light(event.target));
  plan.addEventListener("focusin", (event) => light(event.target));
  plan.addEventListener("pointerleave", () => light(null));
  follow(plan, "plan", merge);
  show();
}

const symbols = () => [...plan.querySelectorAll("svg [data-seat]")];
const pieces = (seat) => plan.querySelectorAll(`[data-seat="${CSS.escape(seat)}"]`);
const radio = (seat) => plan.querySelector(`#plek-${CSS.escape(seat)}`);
const chosen = () => form.querySelector('[name="plek"]:checked');

// A symbol of a free seat is a link without this script; with it, it is a button that presses its seat.
function prepare(symbol) {
  if (symbol.localName === "a") symbol.setAttribute("role", "button");
}

function choose(event) {
  const symbol = event.target.closest("a[data-seat]");
  if (!symbol) return;
  event.preventDefault();
  press(symbol.dataset.seat);
}

function press(seat) {
  const input = radio(seat);
  if (!input) return;
  input.checked = true;
  chose();
}

function chose() {
  lost.hidden = true;
  show();
}

function move(event) {
  const symbol = event.target.closest("svg [data-seat]");
  if (!symbol) return;
  if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    press(symbol.dataset.seat);
  }
  const next = neighbour(symbol, symbols().filter((other) => other.localName === "a"), event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

// Symbol, row and button say the same.
function show() {
  const input = chosen();
  for (const symbol of symbols()) {
    const isChosen = Boolean(input?.value) && symbol.dataset.seat === input.value;
    symbol.classList.toggle("is-chosen", isChosen);
    symbol.removeAttribute("aria-current");
    if (symbol.localName === "a") symbol.setAttribute("aria-pressed", String(isChosen));
  }
  button.textContent = label(input);
}

function label(input) {
  if (!input) return form.dataset.buttonNone;
  const row = input.closest("[data-number]");
  return row ? form.dataset.button.replace("{seat}", row.dataset.number) : form.dataset.buttonAny;
}

function light(target) {
  const seat = target?.closest("[data-seat]")?.dataset.seat;
  for (const piece of plan.querySelectorAll(".is-lit")) piece.classList.remove("is-lit");
  if (seat) for (const piece of pieces(seat)) piece.classList.add("is-lit");
}

// Somebody took or freed a seat: only what changed is replaced, so that choice and focus stay.
function merge(html) {
  const fresh = parsed(html);
  const lines = new Map();
  const wanted = chosen()?.value;
  const focused = document.activeElement?.closest?.("[data-seat]");
  for (const row of fresh.querySelectorAll(".row[data-seat]")) {
    const line = replace(row, fresh);
    if (line) lines.set(row.dataset.number, line);
  }
  if (wanted && !chosen() && radio(wanted)) radio(wanted).checked = true;
  const gone = wanted && !radio(wanted) ? pieces(wanted)[0]?.dataset.number : null;
  if (gone) {
    lines.set(gone, said(plan.dataset.lost, gone));
    lost.textContent = lines.get(gone);
    lost.hidden = false;
  }
  if (focused && !plan.contains(document.activeElement)) refocus(focused);
  recount(fresh);
  show();
  if (lines.size) news.textContent = [...lines.values()].slice(-3).join(" ");
}

function replace(row, fresh) {
  const seat = row.dataset.seat;
  const old = plan.querySelector(`.row[data-seat="${CSS.escape(seat)}"]`);
  const state = row.dataset.state;
  if (!old || old.dataset.state === state || (old.dataset.state === "mine" && state === "taken")) return null;
  const wish = plan.dataset.wish;
  for (const piece of fresh.querySelectorAll(`[data-seat="${CSS.escape(seat)}"]`)) {
    const place = piece.matches(".row") ? old : plan.querySelector(`svg [data-seat="${CSS.escape(seat)}"]`);
    const copy = document.importNode(piece, true);
    const input = copy.querySelector?.("input");
    if (input) input.checked = false;
    copy.classList.remove("is-chosen");
    copy.classList.add("is-changed");
    copy.classList.toggle("is-aside", Boolean(wish) && !copy.dataset.features.split(" ").includes(wish));
    prepare(copy);
    place?.replaceWith(copy);
  }
  const words = state === "free" ? plan.dataset.nowFree : state === "taken" ? plan.dataset.nowTaken : null;
  return words ? said(words, row.dataset.number) : null;
}

// The focus stays on the same seat, on the plan or in the list, also when it cannot be chosen any more.
function refocus(old) {
  const isRow = old.matches(".row");
  const seat = old.dataset.seat;
  const piece = [...pieces(seat)].find((other) => other.matches(".row") === isRow);
  const target = (isRow && radio(seat)) || piece;
  if (!target) return;
  if (!target.matches("a, input")) target.setAttribute("tabindex", "-1");
  target.focus({ preventScroll: true });
}

// The counts around the plan follow it.
function recount(fresh) {
  for (const count of fresh.querySelectorAll("[data-count]")) {
    const place = document.querySelector(`[data-count="${count.dataset.count}"]`);
    if (!place) continue;
    place.textContent = count.textContent;
    if (count.dataset.label) place.closest("a[aria-label]")?.setAttribute("aria-label", count.dataset.label);
    const choice = place.closest(".any");
    if (choice) offer(choice, "left" in count.dataset);
  }
}

function offer(choice, isLeft) {
  choice.hidden = !isLeft;
  const input = choice.querySelector("input");
  input.disabled = !isLeft;
  if (!isLeft) input.checked = false;
}

const said = (words, seat) => words.replace("{seat}", seat);
