// `node check.mjs LINES...` compares the lines of JSON that the engines printed: all must have seen the same form, so for each
// n they must agree on the total and on the number of enabled questions, and most questions must be enabled.
import { readFileSync } from "node:fs";

const lines = process.argv.slice(2).flatMap((file) => readFileSync(file, "utf8").split("\n"));
const results = lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
const wrong = [];
for (const n of new Set(results.map((result) => result.n))) {
  const same = results.filter((result) => result.n === n);
  const seen = new Set(same.map(({ total, enabled }) => `total ${total}, ${enabled} enabled`));
  const peers = same.map(({ peer }) => peer).join(", ");
  if (new Set(same.map(({ peer }) => peer)).size < 2) wrong.push(`n ${n}: only ${peers}`);
  if (seen.size > 1) wrong.push(`n ${n}: ${same.map((r) => `${r.peer} has total ${r.total}, ${r.enabled} enabled`).join("; ")}`);
  if (same.some(({ enabled }) => enabled < 0.8 * n || enabled > n)) wrong.push(`n ${n}: too few or too many are enabled`);
  console.error(`n ${n}: ${[...seen].join(" / ")} in ${peers}`);
}
if (results.length === 0) wrong.push("no results");
for (const line of wrong) console.error(`wrong: ${line}`);
process.exit(wrong.length > 0 ? 1 : 0);
