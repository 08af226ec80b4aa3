// Reads the contracts with foreign tools. Each check is one line; what is wrong stands below it, rule by rule. The last
// line counts.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { fromFile, Parser } from "@asyncapi/parser";

const here = import.meta.dirname;
const contracts = resolve(process.argv[2] ?? join(here, ".."));
const scratch = mkdtempSync(join(tmpdir(), "contract-checks-"));
const QUIET = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
const STRICT = ["--strict", "--noEmit", "--pretty", "false", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler"];
const PLACES_SHOWN = 3;
const WARNING = 1;

/** Runs a tool of node_modules; what it says, whatever its exit code. */
async function tool(name, args, cwd = here) {
  const options = { cwd, env: { ...process.env, ...QUIET }, maxBuffer: 64 << 20 };
  try {
    return (await promisify(execFile)(join(here, "node_modules/.bin", name), args, options)).stdout;
  } catch (failed) {
    if (failed.stdout) return failed.stdout;
    throw failed;
  }
}

/** What Spectral's engine found, warnings included: AsyncAPI's parser has the same. */
const found = (diagnostics) =>
  diagnostics
    .filter((each) => each.severity <= WARNING)
    .map((each) => ({ rule: `${each.code}: ${each.message}`, place: (each.path ?? []).join("/") }));

function byRule(faults) {
  const rules = new Map();
  for (const each of faults) rules.set(each.rule, [...(rules.get(each.rule) ?? []), each]);
  return rules;
}

const rulesFor = (file) => (basename(file) === "asyncapi.yaml" ? "spectral-asyncapi.yaml" : "spectral.yaml");

const checks = {
  async spectral(file) {
    return found(JSON.parse(await tool("spectral", ["lint", "-q", "-f", "json", "-r", rulesFor(file), file])));
  },

  async redocly(file) {
    const said = await tool("redocly", ["lint", "--config", "redocly.yaml", "--format", "json", file]);
    return JSON.parse(said.slice(said.indexOf("{"))).problems.map((each) => ({
      rule: `${each.ruleId}: ${each.message}`,
      place: each.location?.[0]?.pointer ?? "",
    }));
  },

  async "typescript client"(file) {
    const service = basename(dirname(file));
    await tool("openapi-typescript", [file, "-o", join(scratch, `${service}.ts`)]);
    const use = join(scratch, `${service}.use.ts`);
    writeFileSync(use, `import type { operations } from "./${service}";\nexport type Name = keyof operations;\n`);
    const said = await tool("tsc", [...STRICT, use], scratch);
    return said.split("\n").filter((line) => line !== "").map((line) => ({ rule: line, place: "" }));
  },

  async asyncapi(file) {
    return found((await fromFile(new Parser(), file).parse()).diagnostics);
  },
};

const plan = readdirSync(contracts)
  .sort()
  .flatMap((service) => [
    ["spectral", `${service}/openapi.yaml`],
    ["redocly", `${service}/openapi.yaml`],
    ["typescript client", `${service}/openapi.yaml`],
    ["asyncapi", `${service}/asyncapi.yaml`],
    ["spectral", `${service}/asyncapi.yaml`],
    ["redocly", `${service}/asyncapi.yaml`],
  ])
  .filter(([, file]) => existsSync(join(contracts, file)));

let passed = 0;
let failed = 0;
for (const [name, file] of plan) {
  const faults = await checks[name](join(contracts, file)).catch((broken) => [{ rule: String(broken), place: "" }]);
  console.log(faults.length === 0 ? `ok     ${file}: ${name}` : `FAULTY ${file}: ${name}, ${faults.length} places`);
  for (const [rule, same] of byRule(faults)) {
    console.log(`         ${same.length} × ${rule}`);
    same.slice(0, PLACES_SHOWN).forEach((each) => each.place && console.log(`             ${each.place}`));
  }
  faults.length === 0 ? passed++ : failed++;
}
rmSync(scratch, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
