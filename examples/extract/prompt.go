package main

import (
	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/source"
)

// reportID is what the model is told to call the report.
const reportID source.ID = "report"

func prompt(report string) string {
	return `Write down the news event that the report below tells of, as JSON of the given schema.

- Say nothing that the report does not say. What it leaves open is absent.
- List the report itself as a source with the id "` + string(reportID) + `".
- A quote is direct, partial or mixed only if the words stand in quotation marks
  in the report; then copy them letter by letter, without the marks. Anything
  else that somebody says is indirect or reported.
- Each quote has an appearance in the report, and its words in "exact".
- Who was expected and did not come, or was kept out, is a participant too.

The report:

` + report
}

// again asks a second time, with what is wrong with the first answer.
func again(report, answer string, findings diag.List) string {
	return prompt(report) + "\n\nYour answer was:\n\n" + answer + "\n\n" + findings.Instruction()
}
