package event_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"iter"
	"strconv"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

func suggesting[T interface {
	~string
	Suggest() string
}](s string) string {
	return T(s).Suggest()
}

// Every common word that stands at a value in the source leads to that value.
func TestEachWordThatIsMeantSuggestsItsValue(t *testing.T) {
	words := 0
	for folder, vocabularies := range map[string]map[string]func(string) string{
		".":              {"Type": suggesting[event.Type], "Status": suggesting[event.Status], "Result": suggesting[event.Result], "FigureKind": suggesting[event.FigureKind]},
		"../participant": {"Kind": suggesting[participant.Kind], "Role": suggesting[participant.Role], "Attendance": suggesting[participant.Attendance]},
		"../quote":       {"Type": suggesting[quote.Type]},
		"../source":      {"Kind": suggesting[source.Kind]},
	} {
		file, err := parser.ParseFile(token.NewFileSet(), folder+"/vocabulary.go", nil, parser.ParseComments)
		require.NoError(t, err)
		for typ, meant := range meantIn(t, file) {
			for word := range strings.SplitSeq(meant.words, ",") {
				words++
				require.Equal(t, meant.value, vocabularies[typ](strings.TrimSpace(word)), "%s %s", typ, word)
			}
		}
	}
	require.Greater(t, words, 100)
}

// meant are the words that stand at a value.
type meant struct{ value, words string }

// meantIn yields the type of each constant at which words stand.
func meantIn(t *testing.T, file *ast.File) iter.Seq2[string, meant] {
	return func(yield func(string, meant) bool) {
		for _, decl := range file.Decls {
			constants, ok := decl.(*ast.GenDecl)
			if !ok || constants.Tok != token.CONST {
				continue
			}
			for _, spec := range constants.Specs {
				constant := spec.(*ast.ValueSpec)
				value, err := strconv.Unquote(constant.Values[0].(*ast.BasicLit).Value)
				require.NoError(t, err)
				for _, line := range constant.Doc.List {
					words, ok := strings.CutPrefix(line.Text, "//newsevent:meant ")
					if ok && !yield(constant.Type.(*ast.Ident).Name, meant{value, words}) {
						return
					}
				}
			}
		}
	}
}
