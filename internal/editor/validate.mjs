// Tries the published schemas with ajv in its strict mode: they take every
// example, every right case of the casebook and what "newsevent fixture" makes,
// and refuse every wrong case and every fault of "newsevent fixture --fault"
// whose finding a schema can see.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

const drafts = [
  ['news-event-v1.schema.json', require('ajv/dist/2020').default],
  ['news-event-v1.draft-07.schema.json', require('ajv').default],
];

// The codes that a schema may miss are what the library says they are: the
// line of diag.Code.BeyondSchema that lists those it may not.
const [, seenConstants] = /func \(c Code\) BeyondSchema\(\) bool \{\s*switch c \{\s*case ([^:]+):/.exec(read('diag/code.go'));
const seen = seenConstants.split(',').map((name) => new RegExp(`\\b${name.trim()} +Code = "([^"]+)"`).exec(read('diag/code.go'))[1]);

// sections returns the documents of a case, and what is expected of the wrong one.
function sections(text) {
  const parts = text.split(/^-- (.*) --$\n?/m);
  const found = {};
  for (let i = 1; i < parts.length; i += 2) found[parts[i]] = parts[i + 1];
  return found;
}

function document(name, text) {
  return name.endsWith('.json') ? JSON.parse(text) : parse(text, { logLevel: 'silent' });
}

const folder = mkdtempSync(join(tmpdir(), 'newsevent-'));
const command = join(folder, 'newsevent');
execFileSync('go', ['build', '-o', command, './cmd/newsevent'], { cwd: root, stdio: 'inherit' });

function fixture(...args) {
  return execFileSync(command, ['fixture', ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

function fixtures() {
  return [[], ['--minimal'], ['--full']]
    .flatMap((how) => fixture('-n', '200', '--seed', '604', '--to', 'ndjson', ...how).split('\n'))
    .filter((line) => line)
    .map((line) => JSON.parse(line));
}

// faults returns the documents that a schema must refuse, by the name of the
// fault.
function faults(seed) {
  const to = join(folder, seed);
  fixture('--fault', 'all', '--to', 'json', '--seed', seed, '-o', to);
  return readFileSync(join(to, 'expected.ndjson'), 'utf8').split('\n').filter((line) => line)
    .map((line) => JSON.parse(line))
    .filter(({ code, severity }) => severity === 'error' && seen.includes(code))
    .map(({ file }) => [file, JSON.parse(readFileSync(join(to, file), 'utf8'))]);
}

const made = fixtures();
const broken = ['605', '606', '607'].flatMap(faults);
rmSync(folder, { recursive: true });
assert.ok(made.length === 600 && broken.length > 90, `too little was made: ${made.length} events, ${broken.length} faults`);

let taken = 0;
let refused = 0;
for (const [file, Ajv] of drafts) {
  const validate = new Ajv({ strict: true }).compile(JSON.parse(read(`event/schema/${file}`)));
  for (const example of readdirSync(new URL('examples/', root))) {
    const path = `examples/${example}/event.json`;
    if (!existsSync(new URL(path, root))) continue;
    assert.ok(validate(JSON.parse(read(path))), `${file}: ${path}: ${JSON.stringify(validate.errors)}`);
    taken++;
  }
  for (const event of made) {
    assert.ok(validate(event), `${file}: ${event.id}: ${JSON.stringify(validate.errors)}`);
    taken++;
  }
  for (const [name, event] of broken) {
    assert.ok(!validate(event), `${file}: ${name}: taken`);
    refused++;
  }
  const cases = 'internal/casebook/cases/';
  for (const code of readdirSync(new URL(cases, root))) {
    if (code === 'newer-schema') continue; // it knows no newer fields
    for (const name of readdirSync(new URL(cases + code, root))) {
      const parts = sections(read(`${cases}${code}/${name}`));
      if (parts.options) continue;
      for (const [section, text] of Object.entries(parts)) {
        if (!/^(right|wrong)\.(yaml|json)$/.test(section)) continue;
        let value;
        try {
          value = document(section, text);
        } catch {
          continue; // what is wrong with it is how it is written
        }
        if (section.startsWith('right')) {
          assert.ok(validate(value), `${file}: ${code}/${name}: right, but ${JSON.stringify(validate.errors)}`);
          taken++;
        } else if (seen.some((c) => parts.want.includes(` error ${c} `))) {
          assert.ok(!validate(value), `${file}: ${code}/${name}: wrong, but taken`);
          refused++;
        }
      }
    }
  }
}
console.log(`ajv: ${taken} documents taken, ${refused} refused, as they should be`);
