package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
)

// comments are the doc comments of types and fields: "quote.Quote" and
// "quote.Quote.Text".
type comments map[string]string

func readComments(packages ...string) (comments, error) {
	docs := comments{}
	for _, pkg := range packages {
		files, err := filepath.Glob(filepath.Join(root, pkg, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if decl, ok := n.(*ast.GenDecl); ok && decl.Tok == token.TYPE {
					docs.read(pkg, decl)
				}
				return true
			})
		}
	}
	return docs, nil
}

func (c comments) read(pkg string, decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		spec := spec.(*ast.TypeSpec)
		doc := spec.Doc
		if doc == nil {
			doc = decl.Doc
		}
		name := pkg + "." + spec.Name.Name
		c[name] = doc.Text()
		if body, ok := spec.Type.(*ast.StructType); ok {
			for _, field := range body.Fields.List {
				for _, id := range field.Names {
					c[name+"."+id.Name] = field.Doc.Text()
				}
			}
		}
	}
}

// of returns what the comment of a type says.
func (c comments) of(t reflect.Type) string {
	return sentence(c[t.String()], nil)
}

// field returns what the comment of a field says, in the names of the document.
func (c comments) field(t reflect.Type, f reflect.StructField) string {
	return sentence(c[t.String()+"."+f.Name], t)
}

var (
	link = regexp.MustCompile(`\[([A-Za-z.]+)\]`)
	word = regexp.MustCompile(`\b[A-Z][A-Za-z0-9]*\b`)
)

// sentence returns the first paragraph of a comment in one line. Words that
// are names of t's fields become the names that these have in a document.
func sentence(doc string, t reflect.Type) string {
	first, _, _ := strings.Cut(doc, "\n\n")
	text := link.ReplaceAllString(strings.Join(strings.Fields(first), " "), "$1")
	if t == nil {
		return text
	}
	return word.ReplaceAllStringFunc(text, func(name string) string {
		if f, ok := t.FieldByName(name); ok {
			return jsonName(f)
		}
		return name
	})
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
