package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// kind is how a field's value stands in a document.
type kind int

const (
	textKind kind = iota
	numberKind
	intKind
	structKind
	listKind
	mapKind
	anyKind
)

// shape is the type of a field, an element or an entry.
type shape struct {
	kind kind
	// pointer says that the field holds a pointer to it.
	pointer bool
	// pkg and name say what the type is called; pkg is empty for string and
	// int.
	pkg, name string
	// of is what a list or map holds.
	of *shape
}

type structType struct {
	pkg, name string
	fields    []field
}

type field struct {
	name, json string
	shape      shape
	tags       []string
}

// model is the struct types of the model, by package and name, and its other
// named types.
type model struct {
	structs map[string]*structType
	// order has the keys of structs in the order of the sources.
	order []string
	named map[string]kind
}

func modelPackages() []string { return []string{"edtf", "source", "participant", "quote", "event"} }

func readModel(root string) (*model, error) {
	m := &model{structs: map[string]*structType{}, named: map[string]kind{}}
	var found []declared
	for _, pkg := range modelPackages() {
		files, err := parseFolder(filepath.Join(root, pkg))
		if err != nil {
			return nil, err
		}
		found = append(found, m.declare(pkg, files)...)
	}
	for _, d := range found {
		if err := m.addStruct(d); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// parseFolder parses a folder's sources but tests and what is generated.
func parseFolder(dir string) ([]*ast.File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_gen.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return files, nil
}

// declared is a struct type with tags that is found in a package.
type declared struct {
	pkg, name string
	body      *ast.StructType
}

// declare enters the named texts of a package and returns its structs.
func (m *model) declare(pkg string, files []*ast.File) []declared {
	var structs []declared
	numeric := map[string]bool{}
	for _, file := range files {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv != nil && decl.Name.Name == "IsNumeric" {
					numeric[receiver(decl)] = true
				}
			case *ast.GenDecl:
				structs = append(structs, m.declareTypes(pkg, decl)...)
			}
		}
	}
	for name := range maps.Keys(numeric) {
		m.named[pkg+"."+name] = numberKind
	}
	return structs
}

func receiver(decl *ast.FuncDecl) string {
	if name, ok := decl.Recv.List[0].Type.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

func (m *model) declareTypes(pkg string, decl *ast.GenDecl) []declared {
	var structs []declared
	for _, spec := range decl.Specs {
		spec, ok := spec.(*ast.TypeSpec)
		if !ok {
			continue
		}
		key := pkg + "." + spec.Name.Name
		switch body := spec.Type.(type) {
		case *ast.Ident:
			if body.Name == "string" {
				m.named[key] = textKind
			}
		case *ast.StructType:
			if hasNames(body) {
				m.named[key] = structKind
				structs = append(structs, declared{pkg, spec.Name.Name, body})
			}
		}
	}
	return structs
}

// hasNames reports whether every field of the struct has a name in documents.
func hasNames(body *ast.StructType) bool {
	for _, f := range body.Fields.List {
		if f.Tag == nil || !strings.Contains(f.Tag.Value, "json:") {
			return false
		}
	}
	return len(body.Fields.List) > 0
}

func (m *model) addStruct(d declared) error {
	s := &structType{pkg: d.pkg, name: d.name}
	for _, f := range d.body.Fields.List {
		tag, err := strconv.Unquote(f.Tag.Value)
		if err != nil {
			return err
		}
		shape, err := m.shape(d.pkg, f.Type)
		if err != nil {
			return fmt.Errorf("%s.%s.%s: %w", d.pkg, d.name, f.Names[0].Name, err)
		}
		name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
		tags := strings.Split(reflect.StructTag(tag).Get("validate"), ",")
		s.fields = append(s.fields, field{
			name: f.Names[0].Name, json: name, shape: shape,
			tags: slices.DeleteFunc(tags, func(t string) bool { return t == "" }),
		})
	}
	key := d.pkg + "." + d.name
	m.structs[key] = s
	m.order = append(m.order, key)
	return nil
}

// shape returns what a type stands for that is written in package pkg.
func (m *model) shape(pkg string, expr ast.Expr) (shape, error) {
	switch t := expr.(type) {
	case *ast.StarExpr:
		s, err := m.shape(pkg, t.X)
		s.pointer = true
		if err == nil && s.kind != structKind && s.kind != intKind {
			err = fmt.Errorf("a pointer to this is not understood")
		}
		return s, err
	case *ast.ArrayType:
		of, err := m.shape(pkg, t.Elt)
		return shape{kind: listKind, of: &of}, err
	case *ast.MapType:
		of, err := m.shape(pkg, t.Value)
		return shape{kind: mapKind, of: &of}, err
	case *ast.SelectorExpr:
		return m.namedShape(t.X.(*ast.Ident).Name, t.Sel.Name)
	case *ast.Ident:
		switch t.Name {
		case "string":
			return shape{kind: textKind, name: "string"}, nil
		case "int":
			return shape{kind: intKind, name: "int"}, nil
		case "any":
			return shape{kind: anyKind, name: "any"}, nil
		}
		return m.namedShape(pkg, t.Name)
	default:
		return shape{}, fmt.Errorf("the type %T is not understood", expr)
	}
}

func (m *model) namedShape(pkg, name string) (shape, error) {
	kind, ok := m.named[pkg+"."+name]
	if !ok {
		return shape{}, fmt.Errorf("the type %s.%s is not understood", pkg, name)
	}
	return shape{kind: kind, pkg: pkg, name: name}, nil
}
