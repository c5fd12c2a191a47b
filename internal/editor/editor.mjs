// Works with event files as an editor does, through yaml-language-server: what
// is wrong is marked where it stands, completion offers the vocabulary, hover
// explains it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Client } from './client.mjs';

const root = new URL('../../', import.meta.url);
const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const client = new Client(process.execPath, [server, '--stdio']);
client.settings.yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };

let number = 0;

// open opens a text as a file beside the examples.
async function open(text) {
  const uri = new URL(`examples/tried-${++number}/event.yaml`, root).href;
  const found = await client.open(uri, text);
  return { uri, found, lines: text.split('\n') };
}

const head = `# yaml-language-server: $schema=../../event/schema/news-event-v1.schema.json
schema: news-event/v1
id: talks
type: summit
title: Talks
`;

// at is the place of the first character of a word, or behind its last.
function at(file, word, behind = false) {
  const line = file.lines.findIndex((text) => text.includes(word));
  assert.notEqual(line, -1, `no line has ${word}`);
  const character = file.lines[line].indexOf(word) + (behind ? word.length : 0);
  return { line, character };
}

// stands reports whether a mark begins in the word.
function stands(file, { range: { start } }, word) {
  const first = file.lines[start.line].indexOf(word);
  return first >= 0 && start.character >= first && start.character < first + word.length;
}

// marks holds that a word is marked, once.
async function marks(text, word, message) {
  const file = await open(text);
  const there = file.found.filter((f) => stands(file, f, word));
  assert.ok(there.length < 2, `${word} should be marked once; found ${JSON.stringify(there, null, 1)}`);
  const hit = file.found.find((f) => stands(file, f, word) && message.test(f.message));
  assert.ok(hit, `${word} should be marked, with ${message}; found ${JSON.stringify(file.found, null, 1)}`);
  console.log(`marked: ${word}: ${hit.message.slice(0, 100)}`);
}

// completes reports what is offered behind a word, or at the end where it is
// "", and holds that the labels are among it, and texts as the patterns say.
async function completes(text, word, labels, inserted = []) {
  const file = await open(text);
  const place = word ? at(file, word, true) : { line: file.lines.length - 1, character: 0 };
  const { items } = await client.ask('textDocument/completion', { textDocument: { uri: file.uri }, position: place });
  const offered = items.map((item) => item.label);
  for (const label of labels) {
    assert.ok(offered.includes(label), `completion behind ${word} should offer ${label}; it offers ${offered}`);
  }
  for (const pattern of inserted) {
    const texts = items.map((item) => item.textEdit?.newText ?? item.insertText);
    assert.ok(texts.some((t) => pattern.test(t)), `completion behind ${word} should insert ${pattern}; it has ${texts}`);
  }
  console.log(`completed behind "${word}": ${offered.length} offered`);
  return items;
}

async function explains(text, word, explanation) {
  const file = await open(text);
  const hover = await client.ask('textDocument/hover', { textDocument: { uri: file.uri }, position: at(file, word) });
  const shown = JSON.stringify(hover?.contents ?? '');
  assert.match(shown, explanation);
  console.log(`explained: ${word}: ${shown.slice(0, 120)}`);
}

await client.start(root.href);
client.notify('workspace/didChangeConfiguration', { settings: client.settings });

for (const name of ['alaska-summit', 'court-case', 'earthquake', 'election', 'launch']) {
  const url = new URL(`examples/${name}/event.yaml`, root);
  const found = await client.open(url.href, await readFile(fileURLToPath(url), 'utf8'));
  assert.deepEqual(found, [], `${name} should have no marks`);
}
console.log('examples: no marks');

await marks(head + 'titel: Talks\n', 'titel', /titel/);
await marks(head + 'status: over\n', 'over', /planned/);
await marks(head + 'participants:\n  - id: a\n    kind: persn\n    name: A\n', 'persn', /person/);
await marks(head + 'time:\n  start: ~\n', '~', /Expected "string"/);
await marks(head + 'places:\n  - name: A\n    country: UX\n', 'UX', /"UA"/);
await marks(head + 'sources:\n  - id: a\n    title: T\n', 'id', /kind/);
await marks(head + 'participants:\n  - id: a\n    kind: person\n', 'id', /name/);
await marks(head + 'time:\n  start: 15.08.2025\n', '15.08.2025', /pattern/i);

const modeline = head.split('\n', 1)[0] + '\n';
await completes(modeline, '', ['News event', 'schema', 'title', 'participants'], [/^schema: .*\nid: .*\ntype: .*\ntitle: /]);
await completes(head + 'participants:\n  - \n', '  - ', ['Participant', 'id', 'kind', 'name'], [/^id: .*\n *kind: /]);
await completes(head + 'quotes:\n  - \n', '  - ', ['Quote', 'with speakers'], [/^id: .*\n *type: .*\n *text: /]);
await completes(head + 'time:\n  \n', '  ', ['start', 'end', 'zone', 'duration']);
await completes(head + 'time:\n  start: \n', 'start: ', ['2025-08-15']);
await completes(modeline + 'schema: \n', 'schema: ', ['news-event/v1']);
assert.deepEqual(await completes(head + '$schema: \n', '$schema: ', []), []);
await completes(modeline + 'part\n', 'part', ['participants', 'title', 'type']);
await completes(head + 'time:\n  zone: \n', 'zone: ', ['America/Anchorage', 'Europe/Kyiv']);
await completes(head + 'places:\n  - name: A\n    country: \n', 'country: ', ['UA', 'US']);
await completes(head + 'status: \n', 'status: ', ['planned', 'concluded', 'cancelled']);
await completes(head.replace('summit', '') , 'type: ', ['summit', 'court-case']);
await completes(head + 'participants:\n  - id: a\n    kind: person\n    name: A\n    attendance: \n', 'attendance: ', ['excluded']);
await completes(head + 'participants:\n  - id: a\n    kind: person\n    name: A\n    roles:\n      - \n', '      - ', ['host', 'mediator']);
await completes(head + 'quotes:\n  - id: a\n    \n', '    ', ['text', 'speakers']);

await explains(head, 'title', /names the event in a line/);
await explains(head + 'time:\n  start: 2025-08-15\n', 'start', /an EDTF date such as 2025-08-15/);
await explains(head + 'status: cancelled\n', 'cancelled', /#### cancelled.*called off/);
await explains(head + 'status:\n', 'status', /#### planned \|\| ongoing.*status is where the event is/);
await explains(head, 'news-event/v1', /version of the format/);
await explains(head + 'places:\n  - name: A\n    country: UA\n', 'UA', /Ukraine/);
await explains(head + 'participants:\n  - id: a\n    kind: person\n    name: A\n    attendance: excluded\n', 'excluded', /not invited/);

await client.stop();
console.log('editor: all as it should be');
process.exit(0);
