const directions = { ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0] };

// The nearest seat in the direction of an arrow key: what lies straight ahead counts before what lies aside.
export function neighbour(from, others, key) {
  const direction = directions[key];
  if (!direction) return null;
  const here = middle(from);
  let best = null;
  let least = Infinity;
  for (const other of others) {
    const there = middle(other);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1]) + Math.abs(y * direction[0]);
    if (ahead <= 1 || aside > 2 * ahead) continue;
    if (ahead + 2 * aside < least) [best, least] = [other, ahead + 2 * aside];
  }
  return best;
}

function middle(element) {
  const box = element.querySelector(".seat-hit").getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
