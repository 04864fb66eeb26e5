/** Shells that words can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * What makes a shell ask `afspraak __complete` what can be written at the cursor: one word a line, with a tab and a description after
 * it, except in bash. Where the answer is empty, files are completed. No word is evaluated by the shell.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_afspraak() {
  local IFS=$'\\n'
  COMPREPLY=($("$1" __complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
}
complete -o bashdefault -o default -F _afspraak afspraak
`,
  zsh: `#compdef afspraak
_afspraak() {
  local line
  local -a values shown open shownOpen
  for line in "\${(@f)$("\${words[1]}" __complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    if [[ \${line%%$'\\t'*} == *= ]]; then
      open+=("\${line%%$'\\t'*}")
      shownOpen+=("\${line//$'\\t'/  }")
    else
      values+=("\${line%%$'\\t'*}")
      shown+=("\${line//$'\\t'/  }")
    fi
  done
  if (( \${#values} + \${#open} == 0 )); then
    _files
    return
  fi
  (( \${#values} )) && compadd -l -d shown -- "\${values[@]}"
  (( \${#open} )) && compadd -l -S '' -d shownOpen -- "\${open[@]}"
  return 0
}
if [[ \${funcstack[1]} == _afspraak ]]; then _afspraak "$@"; else compdef _afspraak afspraak; fi
`,
  fish: `function __afspraak_complete
  set -l before (commandline -opc)
  set -l current (commandline -ct)
  set -l found (command $before[1] __complete fish -- $before[2..] "$current" 2>/dev/null)
  if test (count $found) -eq 0
    __fish_complete_path "$current"
  else
    printf '%s\\n' $found
  end
end
complete -c afspraak -f -a '(__afspraak_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName afspraak -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $command = $commandAst.GetCommandName()
  if (-not $command) { return }
  $elements = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition })
  $words = @($elements | Select-Object -Skip 1 | ForEach-Object {
    if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
  })
  # Older versions leave out empty words.
  if ($wordToComplete -eq '') { $words += ' ' }
  & $command __complete powershell '--' @words 2>$null | Where-Object { $_ } | ForEach-Object {
    $value, $description = $_ -split "\`t", 2
    if (-not $description) { $description = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
  }
}
`,
};
