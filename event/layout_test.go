package event_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/newsevent/newsevent/"

// arrows says which packages of the project each package may import. What is
// not named here may import anything.
var arrows = map[string][]string{
	"diag":               {},
	"edtf":               {},
	"internal/form":      {},
	"internal/nearest":   {},
	"internal/taint":     {"diag"},
	"internal/value":     {"diag", "internal/form"},
	"internal/doc":       {"diag", "internal/form", "internal/nearest", "internal/taint", "internal/value"},
	"internal/check":     {"diag", "edtf", "internal/form", "internal/nearest", "internal/taint", "internal/value"},
	"internal/emit":      {"diag", "internal/doc", "internal/form", "internal/value", "internal/word"},
	"source":             {"diag", "edtf", "internal/check", "internal/form"},
	"quote":              {"diag", "edtf", "internal/check", "internal/form", "internal/textmatch", "participant", "source"},
	"internal/textmatch": {"internal/pattern"},
	"internal/pattern":   {},
	"internal/scan":      {"internal/form", "internal/word"},
	"internal/word":      {},
	"internal/duplicate": {"diag"},
	"participant":        {"diag", "edtf", "internal/check", "internal/form", "source"},
}

// keepers says which package alone may import a library.
var keepers = map[string][]string{
	"gopkg.in/yaml.v3":                       {"internal/doc", "internal/emit"},
	"github.com/go-playground/validator/v10": {"internal/check"},
}

func TestArrowsRunOneWay(t *testing.T) {
	for name, imports := range projectImports(t) {
		allowed, ruled := arrows[name]
		for _, path := range imports {
			inside, ours := strings.CutPrefix(path, module)
			if ours && ruled {
				require.Contains(t, allowed, inside, "%s imports %s", name, inside)
			}
			if keeper, kept := keepers[path]; kept {
				require.Contains(t, keeper, name, "%s imports %s", name, path)
			}
			require.False(t, ours && strings.HasPrefix(inside, "cmd/") && !strings.HasPrefix(name, "cmd/"), "%s imports %s", name, inside)
		}
	}
}

func TestDatesAndFindingsStandAlone(t *testing.T) {
	for _, name := range []string{"edtf", "diag", "internal/form"} {
		for _, path := range goList(t, "-deps", "-f", "{{.ImportPath}}", module+name) {
			require.False(t, strings.HasPrefix(path, module) && path != module+name, "%s brings in %s", name, path)
		}
	}
}

func TestModelIsReadWithoutWhatOnlyTheCommandNeeds(t *testing.T) {
	deps := goList(t, "-deps", "-f", "{{.ImportPath}}", module+"event")
	for _, heavy := range []string{"github.com/spf13/cobra", "github.com/stretchr/testify/require", "net/http", "html/template"} {
		require.False(t, slices.Contains(deps, heavy), "event brings in %s", heavy)
	}
}

func projectImports(t *testing.T) map[string][]string {
	imports := map[string][]string{}
	for _, line := range goList(t, "-f", `{{.ImportPath}} {{join .Imports " "}}`, module+"...") {
		fields := strings.Fields(line)
		imports[strings.TrimPrefix(fields[0], module)] = fields[1:]
	}
	require.NotEmpty(t, imports["event"])
	return imports
}

func goList(t *testing.T, args ...string) []string {
	out, err := exec.Command("go", append([]string{"list"}, args...)...).Output()
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
