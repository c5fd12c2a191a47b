// A language server's client, as far as these tests need one.
import { spawn } from 'node:child_process';

export class Client {
  constructor(command, args) {
    this.server = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.waiting = new Map();
    this.diagnostics = new Map();
    this.settings = {};
    this.id = 0;
    this.buffer = Buffer.alloc(0);
    this.server.stdout.on('data', (data) => this.read(data));
  }

  read(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.toString('ascii', 0, end))[1]);
      if (this.buffer.length < end + 4 + length) return;
      const message = JSON.parse(this.buffer.toString('utf8', end + 4, end + 4 + length));
      this.buffer = this.buffer.subarray(end + 4 + length);
      this.take(message);
    }
  }

  take(message) {
    if (message.method === undefined) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else if (message.method === 'workspace/configuration') {
      const result = message.params.items.map((item) => this.settings[item.section] ?? null);
      this.write({ id: message.id, result });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params;
      this.diagnostics.get(uri)?.(diagnostics);
    } else if (message.id !== undefined) {
      this.write({ id: message.id, result: null });
    }
  }

  write(message) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  notify(method, params) {
    this.write({ method, params });
  }

  async ask(method, params) {
    const id = ++this.id;
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.write({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async start(root) {
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: root,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
        workspace: { configuration: true },
      },
    });
    this.notify('initialized', {});
  }

  // open shows the server a document and returns what it finds in it.
  open(uri, text) {
    const found = new Promise((resolve) => this.diagnostics.set(uri, resolve));
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  async stop() {
    await this.ask('shutdown', null);
    this.notify('exit', null);
  }
}
