package main

import (
	"go/ast"
	"maps"
	"slices"
)

func sortedNames(files map[string]*ast.File) []string {
	return slices.Sorted(maps.Keys(files))
}
