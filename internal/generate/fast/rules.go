package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
)

// rule is what the table of tags in package check says of a tag, as far as a
// value without a fault goes.
type rule struct {
	// function holds for good values: "form.ID".
	function string
	// vocabulary says that the value's own method Valid does.
	vocabulary bool
	// entry says that the function takes the name and the value of an entry.
	entry bool
}

// readRules reads the table of tags. Rules that no function of a package tells
// are not in the result.
func readRules(path string) (map[string]rule, error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	rules := map[string]rule{}
	ast.Inspect(file, func(n ast.Node) bool {
		table, ok := n.(*ast.CompositeLit)
		if !ok {
			return true
		}
		if _, ok := table.Type.(*ast.MapType); !ok {
			return true
		}
		for _, entry := range table.Elts {
			entry := entry.(*ast.KeyValueExpr)
			if tag, err := strconv.Unquote(entry.Key.(*ast.BasicLit).Value); err == nil {
				if r, ok := ruleOf(entry.Value.(*ast.CompositeLit)); ok {
					rules[tag] = r
				}
			}
		}
		return false
	})
	if len(rules) == 0 {
		return nil, errors.New("no table of tags is in " + path)
	}
	return rules, nil
}

// ruleOf reads the "holds" of an entry: text(form.ID), entries(form.Extension) or
// inVocabulary.
func ruleOf(entry *ast.CompositeLit) (rule, bool) {
	for _, part := range entry.Elts {
		part := part.(*ast.KeyValueExpr)
		if part.Key.(*ast.Ident).Name != "holds" {
			continue
		}
		switch holds := part.Value.(type) {
		case *ast.Ident:
			return rule{vocabulary: true}, holds.Name == "inVocabulary"
		case *ast.CallExpr:
			function, ok := functionName(holds.Args[0])
			takes := holds.Fun.(*ast.Ident).Name
			return rule{function: function, entry: takes == "entries"}, ok
		}
	}
	return rule{}, false
}

func functionName(expr ast.Expr) (string, bool) {
	switch f := expr.(type) {
	case *ast.SelectorExpr:
		return fmt.Sprint(f.X, ".", f.Sel), true
	case *ast.Ident:
		return "check." + f.Name, f.IsExported()
	default:
		return "", false
	}
}
