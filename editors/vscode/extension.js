// Starts `vault lsp` for the Markdown files of a vault. All that it shows and does is the server's.

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

/** @type {LanguageClient | undefined} */
let client;

function start() {
  const settings = vscode.workspace.getConfiguration("vault");
  const server = { command: settings.get("command", "vault"), args: settings.get("arguments", ["lsp"]) };
  client = new LanguageClient("vault", "vault-tool", server, {
    documentSelector: [{ scheme: "file", language: "markdown" }],
  });
  return client.start();
}

async function restart() {
  await client?.stop();
  await start();
}

/** @param {vscode.ExtensionContext} context */
function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("vault.restart", restart),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("vault") && restart()),
  );
  return start();
}

function deactivate() {
  return client?.stop();
}

module.exports = { activate, deactivate };
