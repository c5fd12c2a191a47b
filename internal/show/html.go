package show

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
	"sync"
)

//go:embed page.html.tmpl
var pageSource string

//go:embed page.css
var pageStyle string

var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"style": func() template.CSS { return template.CSS(pageStyle) },
		"lines": lines,
	}).Parse(pageSource))
})

// writeHTML writes a page as one file that needs nothing else.
func writeHTML(w io.Writer, p page) error { return pageTemplate().Execute(w, p) }

// lines are the paragraphs of a text, each in the text's language.
func lines(t text) []text {
	var list []text
	for l := range strings.SplitSeq(t.String, "\n") {
		if strings.TrimSpace(l) != "" {
			list = append(list, text{l, t.Lang})
		}
	}
	return list
}
