// Tries the published schemas with ajv in its strict mode: they take every
// example and every right case of the casebook, and refuse every wrong case
// whose finding a schema can see.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
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
  for (const fixture of readdirSync(new URL('event/eventtest/testdata/', root))) {
    if (!fixture.endsWith('.yaml')) continue;
    const value = document(fixture, read(`event/eventtest/testdata/${fixture}`));
    assert.ok(validate(value), `${file}: ${fixture}: ${JSON.stringify(validate.errors)}`);
    taken++;
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
