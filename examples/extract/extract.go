package main

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"slices"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/schema"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// Model is a language model that answers in JSON of a schema.
type Model interface {
	Answer(ctx context.Context, prompt string, schema []byte) (string, error)
}

// mostAnswers is how often a model is asked.
const mostAnswers = 3

// Extract has the model encode the report in the file. What it returns is
// valid, names the report as its source, and every quote that it prints stands
// in the report, in quotation marks if its type says so. What is wrong with an
// answer, and what it was forgiven, is written to log.
func Extract(ctx context.Context, model Model, folder fs.FS, file string, log io.Writer) (*event.Event, error) {
	report, err := fs.ReadFile(folder, file)
	if err != nil {
		return nil, err
	}
	question := prompt(string(report))
	var findings diag.List
	for n := range mostAnswers {
		answer, err := model.Answer(ctx, question, schema.ForModels())
		if err != nil {
			return nil, fmt.Errorf("answer %d: %w", n+1, err)
		}
		var e *event.Event
		if e, findings = examine(answer, folder, file); !findings.HasErrors() {
			if len(findings) > 0 {
				fmt.Fprintf(log, "used, with warnings:\n%s\n", findings)
			}
			return e, nil
		}
		fmt.Fprintf(log, "answer %d:\n%s\n", n+1, findings)
		question = again(string(report), answer, findings)
	}
	return nil, fmt.Errorf("no answer of %d could be used: %w", mostAnswers, findings.Err())
}

// examine reads an answer, and holds its quotes against the report.
func examine(answer string, folder fs.FS, file string) (*event.Event, diag.List) {
	e, findings := event.DecodeReply([]byte(answer))
	if e == nil || findings.HasErrors() {
		return e, findings
	}
	for i := range e.Sources {
		if e.Sources[i].ID == reportID {
			e.Sources[i].Content = &source.Content{Path: file}
		}
	}
	findings = append(append(findings, unsourced(e)...), elsewhere(e)...)
	return e, append(findings, strict(e.Verify(folder))...)
}

// unsourced notes that the report is none of the event's sources.
func unsourced(e *event.Event) diag.List {
	if slices.ContainsFunc(e.Sources, func(s source.Source) bool { return s.ID == reportID }) {
		return nil
	}
	return diag.List{{
		Code: diag.Required, Severity: diag.Error, Path: "/sources",
		Message: "the report is not among the sources",
		Hint:    "list it with the id " + diag.Quote(string(reportID)),
	}}
}

// strict takes it for an error that the report does not print a quote in
// quotation marks: those may be the reporter's own words.
func strict(list diag.List) diag.List {
	for i := range list {
		if list[i].Code == diag.QuoteNotInMarks {
			list[i].Severity = diag.Error
		}
	}
	return list
}

// elsewhere notes the quotes in the speaker's words that are not said to stand
// in the report, the one source that there is to hold them against.
func elsewhere(e *event.Event) diag.List {
	var list diag.List
	for i, q := range e.Quotes {
		inReport := slices.ContainsFunc(q.Appearances, func(a quote.Appearance) bool { return a.Source == reportID })
		if inReport || q.Type == quote.Indirect || q.Type == quote.Reported {
			continue
		}
		list = append(list, diag.Diagnostic{
			Code: diag.QuoteAbsent, Severity: diag.Error, Path: diag.Pointer("/quotes").Index(i).Member("appearances"),
			Message: "the quote names no place in the source " + diag.Quote(string(reportID)),
			Hint:    "quote the report alone, and give each quote an appearance in it",
		})
	}
	return list
}
