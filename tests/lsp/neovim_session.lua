-- A session with the note that is open: each answer as a line of JSON, for the test beside this file.
local function tell(name, value)
  io.stdout:write(vim.json.encode({ name, value == nil and vim.NIL or value }) .. "\n")
end

local function client()
  return vim.lsp.get_clients({ bufnr = 0, name = "vault" })[1]
end

assert(vim.wait(20000, function() return client() ~= nil and client().initialized end, 20), "no client")
assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20), "no diagnostics")

local found = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  found[#found + 1] = { code = d.code, line = d.lnum + 1 }
end
tell("diagnostics", found)

local document = { uri = vim.uri_from_bufnr(0) }

local function ask(method, more)
  local params = vim.tbl_extend("force", { textDocument = document }, more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  for _, answer in pairs(answers) do
    assert(not answer.err, vim.inspect(answer.err))
    return answer.result
  end
end

local function at(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then
      return { position = { line = number - 1, character = column } }
    end
  end
  error("nowhere: " .. words)
end

tell("hover", ask("textDocument/hover", at("compensation_max")).contents.value)
local place = ask("textDocument/definition", at("Jobs]]"))
tell("definition", vim.fs.basename(vim.uri_to_fname((place[1] or place).uri)))
tell("lens", ask("textDocument/codeLens")[1].command.title)
tell("symbols", ask("textDocument/documentSymbol")[1].name)
local last = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, last, last, false, { "[[Prof" })
local typed = ask("textDocument/completion", { position = { line = last, character = #"[[Prof" } })
local labels = {}
for _, item in ipairs(typed.items or typed) do
  labels[#labels + 1] = item.label
end
tell("completion", labels)

local actions = ask("textDocument/codeAction", {
  range = { start = { line = 0, character = 0 }, ["end"] = { line = 0, character = 0 } },
  context = { diagnostics = {}, only = { "source.fixAll" } },
})
local action = actions[1]
vim.lsp.util.apply_workspace_edit(action.edit or client():request_sync("codeAction/resolve", action).result.edit, client().offset_encoding)
tell("mended", vim.api.nvim_buf_get_lines(0, 0, 12, false))

client():stop()
vim.wait(10000, function() return client() == nil end, 20)
vim.cmd("qa!")
