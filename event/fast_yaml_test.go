package event_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/casebook"
	"github.com/stretchr/testify/require"
)

func requireSoundYAML(t *testing.T, document []byte) bool {
	t.Helper()
	return requireSame(t, document, ways{event.ReadFastYAML, event.ReadRightYAML, event.ReadYAMLThoroughly})
}

// yamlDocuments are the YAML documents of the examples and the casebook, those
// that other programs wrote, and generated ones as they are written here and by
// hand.
func yamlDocuments(t testing.TB, generated int) [][]byte {
	t.Helper()
	list := append(exampleYAML(t), emittedYAML(t)...)
	cases, err := casebook.All()
	require.NoError(t, err)
	for _, c := range cases {
		for _, d := range []casebook.Document{c.Right, c.Wrong} {
			if e, _ := event.Check(d.Name, d.Data); filepath.Ext(d.Name) == ".yaml" {
				list = append(list, d.Data)
			} else if e != nil {
				list = append(list, written(t, e, event.YAML))
			}
		}
	}
	for i, document := range append(generatedDocuments(t, generated), small(t)...) {
		list = append(list, canonicalYAML(t, document), restyled(t, document, uint64(i)))
	}
	return list
}

func exampleYAML(t testing.TB) [][]byte {
	t.Helper()
	return contents(t, "../examples/*/*.yaml")
}

// emittedYAML are documents as js-yaml, eemeli/yaml, PyYAML and goccy/go-yaml
// write them.
func emittedYAML(t testing.TB) [][]byte {
	t.Helper()
	return contents(t, "testdata/emitters/*.yaml")
}

func contents(t testing.TB, pattern string) [][]byte {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, names)
	var list [][]byte
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		list = append(list, data)
	}
	return list
}

func canonicalYAML(t testing.TB, document []byte) []byte {
	t.Helper()
	e, _ := event.Check("x.json", document)
	return written(t, e, event.YAML)
}

func TestFastWayIsRightAboutEveryYAMLDocument(t *testing.T) {
	for _, document := range yamlDocuments(t, 60) {
		requireSoundYAML(t, document)
	}
}

func TestFastWayReadsTheYAMLThatTheEncoderWrites(t *testing.T) {
	for _, document := range generatedDocuments(t, 120) {
		document = canonicalYAML(t, document)
		require.True(t, requireSoundYAML(t, document), "%s", document)
		require.True(t, requireSoundYAML(t, bytes.ReplaceAll(document, []byte("\n"), []byte("\r\n"))), "%s", document)
	}
}

func TestFastWayReadsTheYAMLThatOthersWrite(t *testing.T) {
	for _, document := range append(exampleYAML(t), emittedYAML(t)...) {
		require.True(t, requireSoundYAML(t, document), "%s", document)
	}
}

func TestFastWayReadsYAMLWrittenByHand(t *testing.T) {
	for i, document := range generatedDocuments(t, 200) {
		document = restyled(t, document, uint64(i))
		require.True(t, requireSoundYAML(t, document), "%s", document)
	}
}

func TestFastWayIsRightAboutMutatedYAML(t *testing.T) {
	random := rand.New(rand.NewPCG(4, 2))
	documents, short := yamlDocuments(t, 40), shortYAML(t, 400)
	n, plain := mutations(), 0
	for range n {
		document := short[random.IntN(len(short))]
		if random.IntN(20) == 0 {
			document = documents[random.IntN(len(documents))]
		}
		if requireSoundYAML(t, mutateYAML(random, document)) {
			plain++
		}
	}
	t.Logf("%d of %d were plainly valid", plain, n)
	require.Greater(t, plain, n/50)
}

// shortYAML returns the short ones among so many generated documents, as they
// are written here and by hand.
func shortYAML(t testing.TB, generated int) [][]byte {
	t.Helper()
	var list [][]byte
	for i, document := range generatedDocuments(t, generated) {
		if len(document) < 2000 {
			list = append(list, canonicalYAML(t, document), restyled(t, document, uint64(i)))
		}
	}
	return list
}

func FuzzFastYAML(f *testing.F) {
	for _, document := range yamlDocuments(f, 20) {
		f.Add(document)
	}
	f.Fuzz(func(t *testing.T, document []byte) { requireSoundYAML(t, document) })
}

func TestFastWayStepsAsideForYAMLThatIsNotPlain(t *testing.T) {
	_, ok := event.ReadFastYAML([]byte(yamlHead + "title: x\n"))
	require.True(t, ok)
	for name, rest := range map[string]string{
		"anchor":          "title: &a x\n",
		"alias":           "title: *a\n",
		"tag":             "title: !!str x\n",
		"flow map":        "time: {start: 2025}\n",
		"merge key":       "<<: {title: x}\n",
		"explicit key":    "? title\n: x\n",
		"second document": "title: x\n---\ntitle: y\n",
		"end":             "title: x\n...\n",
		"tab":             "\ttitle: x\n",
		"tab in a list":   "places:\n-\tname: x\n",
		"line separator":  "title: x\u2028y\n",
		"next line":       "title: x\u0085y\n",
		"byte order mark": "title: x\ufeffy\n",
		"return":          "title: x\ry\n",
		"unknown":         "titel: x\n",
		"twice":           "title: x\ntitle: x\n",
		"null":            "title: null\n",
		"nothing":         "title:\n",
		"nothing more":    "title:\nsummary: x\n",
		"empty":           "title: \"\"\n",
		"deeper":          "title: x # y\n  z: a\n",
		"less deep":       "time:\n    start: 2025\n  end: 2026\n",
		"list for a text": "title: [x]\n",
		"text for a list": "places: x\n",
		"quoted number":   "record:\n  revision: \"1\"\n",
		"loose number":    "record:\n  revision: 0x1\n",
		"hex":             "extensions:\n  a:b: 0x1F\n",
	} {
		_, ok := event.ReadFastYAML([]byte(yamlHead + rest))
		require.False(t, ok, name)
	}
	_, ok = event.ReadFastYAML([]byte("%YAML 1.2\n---\n" + yamlHead + "title: x\n"))
	require.False(t, ok)
	_, ok = event.ReadFastYAML([]byte("---\n" + strings.ReplaceAll(yamlHead, "\n", "\r\n")))
	require.True(t, ok)
}
