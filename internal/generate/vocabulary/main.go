// Command vocabulary writes what follows from the constants of a package's
// vocabularies: the function that lists them, and what each type can say of
// its values. A vocabulary is a string type whose comment ends in
//
//	//newsevent:vocabulary          only the values listed
//	//newsevent:vocabulary open     also namespace:name of one's own
//
// The comment of a value may end in words that people write for it, and that are
// no values themselves:
//
//	//newsevent:meant guilty, sentenced
//
// It runs in the package's folder through go generate.
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"text/template"
)

const output = "vocabulary_gen.go"

type vocabulary struct {
	Type   string
	Lister string
	Open   bool
	Values []value
}

// Meant reports whether words are listed that mean a value.
func (v *vocabulary) Meant() bool {
	return slices.ContainsFunc(v.Values, func(v value) bool { return len(v.Meant) > 0 })
}

// check refuses a word that means a value and is one: what is valid is never
// asked about.
func (v *vocabulary) check() error {
	for _, of := range v.Values {
		for _, is := range v.Values {
			if slices.Contains(of.Meant, is.Text) {
				return fmt.Errorf("%s is listed as a word for %s and is a value of %s", is.Text, of.Const, v.Type)
			}
		}
	}
	return nil
}

type value struct {
	Const string
	// Text is the value, in quotation marks.
	Text string
	Doc  string
	// Meant are words that mean the value and are none.
	Meant []string
}

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "vocabulary:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	source, err := generate(dir)
	if err != nil {
		return err
	}
	return os.WriteFile(output, source, 0o644)
}

// generate returns the source of the generated file for the package in dir.
func generate(dir string) ([]byte, error) {
	files, err := parse(dir)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	list := vocabularies(files)
	for _, v := range list {
		if err := v.check(); err != nil {
			return nil, err
		}
	}
	err = page.Execute(&b, map[string]any{"Package": files[0].Name.Name, "List": list, "Form": needsForm(list)})
	if err != nil {
		return nil, err
	}
	return format.Source(b.Bytes())
}

// parse returns the package's files, in the order of their names.
func parse(dir string) ([]*ast.File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || filepath.Base(name) == output {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no package in %s", dir)
	}
	return files, nil
}

func needsForm(list []*vocabulary) bool {
	return slices.ContainsFunc(list, func(v *vocabulary) bool { return v.Open || v.Meant() })
}

// vocabularies returns the package's vocabularies in the order of their
// declaration, file by file.
func vocabularies(files []*ast.File) []*vocabulary {
	var list []*vocabulary
	byType := map[string]*vocabulary{}
	for _, file := range files {
		for _, decl := range declarations(file) {
			if v := declared(decl); v != nil {
				list = append(list, v)
				byType[v.Type] = v
			}
		}
	}
	for _, file := range files {
		for _, decl := range declarations(file) {
			if decl.Tok == token.CONST {
				addConstants(decl, byType)
			}
		}
	}
	return list
}

func declared(decl *ast.GenDecl) *vocabulary {
	if decl.Tok != token.TYPE || decl.Doc == nil {
		return nil
	}
	name := decl.Specs[0].(*ast.TypeSpec).Name.Name
	for _, line := range decl.Doc.List {
		if options, ok := strings.CutPrefix(line.Text, "//newsevent:vocabulary"); ok {
			return &vocabulary{Type: name, Lister: plural(name), Open: strings.TrimSpace(options) == "open"}
		}
	}
	return nil
}

func addConstants(decl *ast.GenDecl, byType map[string]*vocabulary) {
	for _, spec := range decl.Specs {
		spec := spec.(*ast.ValueSpec)
		typ, ok := spec.Type.(*ast.Ident)
		if !ok || byType[typ.Name] == nil {
			continue
		}
		v := byType[typ.Name]
		doc := strings.Join(strings.Fields(spec.Doc.Text()), " ")
		v.Values = append(v.Values, value{Const: spec.Names[0].Name, Text: text(spec), Doc: strconv.Quote(doc), Meant: meant(spec.Doc)})
	}
}

// text returns the value of a constant as it is written.
func text(spec *ast.ValueSpec) string {
	if len(spec.Values) == 1 {
		if literal, ok := spec.Values[0].(*ast.BasicLit); ok {
			return literal.Value
		}
	}
	return ""
}

// meant returns the words that the comment of a value lists, in quotation marks.
func meant(doc *ast.CommentGroup) []string {
	var words []string
	for _, line := range doc.List {
		list, ok := strings.CutPrefix(line.Text, "//newsevent:meant ")
		if !ok {
			continue
		}
		for word := range strings.SplitSeq(list, ",") {
			words = append(words, strconv.Quote(strings.TrimSpace(word)))
		}
	}
	return words
}

func declarations(file *ast.File) []*ast.GenDecl {
	var list []*ast.GenDecl
	for _, decl := range file.Decls {
		if decl, ok := decl.(*ast.GenDecl); ok {
			list = append(list, decl)
		}
	}
	return list
}

func plural(name string) string {
	switch {
	case strings.HasSuffix(name, "s"), strings.HasSuffix(name, "x"):
		return name + "es"
	case strings.HasSuffix(name, "y"):
		return strings.TrimSuffix(name, "y") + "ies"
	default:
		return name + "s"
	}
}

var page = template.Must(template.New("").Parse(`// Code generated by internal/generate/vocabulary; DO NOT EDIT.

package {{.Package}}

{{if .Form}}import "github.com/newsevent/newsevent/internal/form"
{{end}}
{{range .List}}
// {{.Lister}} lists the values of {{.Type}} in the model's order.
func {{.Lister}}() []{{.Type}} {
	return []{{.Type}}{ {{range .Values}}
		{{.Const}},{{end}}
	}
}

// Valid reports whether the value is one of [{{.Lister}}]{{if .Open}}, or namespace:name{{end}}.
func (v {{.Type}}) Valid() bool {
	switch v {
	case {{range $i, $v := .Values}}{{if $i}}, {{end}}{{$v.Const}}{{end}}:
		return true
	default:
		return {{if .Open}}form.Namespaced(string(v)){{else}}false{{end}}
	}
}

// Description says what the value means, and is empty for a value that is not
// one of [{{.Lister}}].
func (v {{.Type}}) Description() string {
	switch v { {{range .Values}}
	case {{.Const}}:
		return {{.Doc}}{{end}}
	default:
		return ""
	}
}

// Values lists the values of the vocabulary as text, whatever v is.
func (v {{.Type}}) Values() []string {
	return []string{ {{range .Values}}
		string({{.Const}}),{{end}}
	}
}
{{if .Meant}}
// Suggest returns the value that is probably meant where v is a common word for
// it and no value, and "" where there is none. It is meant for asking a person.
func (v {{.Type}}) Suggest() string {
	switch form.Word(string(v)) { {{range .Values}}{{if .Meant}}
	case {{range $i, $w := .Meant}}{{if $i}}, {{end}}{{$w}}{{end}}:
		return string({{.Const}}){{end}}{{end}}
	default:
		return ""
	}
}
{{end}}{{end}}`))
