package event_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// judgement is what stays of one when the next is asked for.
type judgement struct {
	ID       event.ID
	Document int
	Findings diag.List
	Line     int
	Place    diag.Diagnostic
}

func oneByOne(c *event.Checker) (all []judgement) {
	number := 0
	for e, list := range c.All() {
		number++
		j := judgement{Document: number, Findings: list}
		if e != nil && e.ID != "" {
			j.ID, j.Place = e.ID, c.Place("/id")
			j.Line = j.Place.Start.Line
		}
		all = append(all, j)
	}
	return all
}

func inBulk(c *event.Checker) (all []judgement) {
	for v := range c.Judgements() {
		j := judgement{ID: v.ID, Document: v.Document, Findings: v.Findings, Line: v.IDLine()}
		if v.ID != "" {
			j.Place = v.IDPlace()
		}
		all = append(all, j)
	}
	return all
}

// readers are ways in which a stream can come.
func readers() map[string]func([]byte) io.Reader {
	failing := func(data []byte) io.Reader {
		return io.MultiReader(bytes.NewReader(data), iotest.ErrReader(errors.New("the disk is gone")))
	}
	return map[string]func([]byte) io.Reader{
		"memory":  func(data []byte) io.Reader { return bytes.NewReader(data) },
		"pipe":    func(data []byte) io.Reader { return struct{ io.Reader }{bytes.NewReader(data)} },
		"halves":  func(data []byte) io.Reader { return iotest.HalfReader(bytes.NewReader(data)) },
		"at-once": func(data []byte) io.Reader { return iotest.DataErrReader(bytes.NewReader(data)) },
		"failing": failing,
	}
}

func requireSameJudgements(t *testing.T, name string, data []byte, options ...event.Option) {
	t.Helper()
	for kind, reader := range readers() {
		one := event.NewChecker(name, reader(data), options...)
		want := oneByOne(one)
		bulk := event.NewChecker(name, reader(data), options...)
		got := inBulk(bulk)
		require.Equal(t, len(want), len(got), "%s from %s", name, kind)
		for i := range want {
			require.Equal(t, want[i], got[i], "%s from %s", name, kind)
		}
		require.Equal(t, one.Err(), bulk.Err(), "%s from %s", name, kind)
	}
}

const (
	validLine   = `{"schema":"news-event/v1","id":"e%d","type":"summit","title":"Ein Gipfel, größer"}`
	shuffled    = `{"title":"x \"id\": {","participants":[{"id":"p","kind":"person","name":"P"}],"type":"summit","id":"ü%d","schema":"news-event/v1"}`
	warnedLine  = `{"schema":"news-event/v1","id":"w%d","type":"summit","title":"S","quotes":[{"id":"q","type":"reported","text":"T","attributionText":"A"}]}`
	faultyLine  = `{"schema":"news-event/v1","id":"f%d","type":"sumit","title":" "}`
	brokenLine  = `{"schema":"news-event/v1","id":"b%d`
	severalLine = validLine + ` ` + faultyLine + validLine
)

func manyLines(n int, end string) []byte {
	random := rand.New(rand.NewPCG(1, 2))
	kinds := []string{validLine, validLine, shuffled, warnedLine, faultyLine, brokenLine, severalLine, "", "{}", "[1,", "  "}
	var b strings.Builder
	for i := range n {
		line := kinds[random.IntN(len(kinds))]
		if i%1000 == 999 {
			line = strings.ReplaceAll(validLine, "Gipfel", strings.Repeat("long ", 1000))
		}
		b.WriteString(strings.ReplaceAll(line, "%d", fmt.Sprint(i)) + end)
	}
	return []byte(b.String())
}

func TestJudgementsAreThoseOfTheDocumentsOneByOne(t *testing.T) {
	for _, end := range []string{"\n", "\r\n", "\r"} {
		lines := manyLines(700, end)
		for _, options := range [][]event.Option{nil, {event.MaxBytes(3000)}} {
			requireSameJudgements(t, "x.ndjson", lines, options...)
			requireSameJudgements(t, "<stdin>", lines, options...)
		}
	}
	requireSameJudgements(t, "x.ndjson", bytes.TrimRight(manyLines(300, "\n"), "\n"))
	requireSameJudgements(t, "bom.ndjson", append([]byte("\ufeff"), manyLines(10, "\n")...))
}

func TestJudgementsOfDocumentsOfSeveralLines(t *testing.T) {
	yaml, pretty := new(strings.Builder), new(strings.Builder)
	for i := range 700 {
		fmt.Fprintf(yaml, "---\n# A comment.\nschema: news-event/v1\ntitle: |\n  id: no\nid: y%d\ntype: summit\n", i)
		fmt.Fprintf(pretty, "{\n  \"title\": \"T\", \"type\": \"sumit\",\n  \"id\": \"p%d\",\r\n \"schema\": \"news-event/v1\"\n}\n", i)
	}
	requireSameJudgements(t, "x.yaml", []byte(yaml.String()))
	requireSameJudgements(t, "<stdin>", []byte(yaml.String()))
	requireSameJudgements(t, "x.yaml", []byte(yaml.String()+"---\nid: \"never closed\n---\nid: unseen\n"))
	requireSameJudgements(t, "<stdin>", []byte(pretty.String()))
	requireSameJudgements(t, "<stdin>", []byte(pretty.String()+"}}\n{}"))
}

func TestPlaceOfAnIDIsFoundHoweverYAMLIsWritten(t *testing.T) {
	const rest = "schema: news-event/v1\ntype: summit\n"
	for _, text := range []string{
		"id: a\n" + rest + "title: T\n",
		rest + "title: T\nid: a",
		rest + "title: T\nid:   a   # id: a\n",
		rest + "title: T\nid : a\n",
		rest + "title: T\nid: \"a\"\n",
		rest + "title: T\nid: 'a'\n",
		rest + "title: T\nid: >-\n  a\n",
		rest + "title: T\n\"id\": a\n",
		rest + "title: T\n'id': a\n",
		rest + "title: \"x\nid: a\"\n\"id\": a\n",
		rest + "title: \"x\nid: a\"\nid: a\n",
		rest + "title: |\n  x\n  id: a\nid: a\n",
		rest + "title: T\nid: a\nparticipants:\n- id: a\n  kind: person\n  name: P\n",
		"# id: a\n\n---\n" + rest + "title: T\nid: a\n",
		"--- # id: a\n" + rest + "title: T\nid: a\n",
		"  id: a\n  schema: news-event/v1\n  type: summit\n  title: \"x\nid: a\"\n",
		"{id: a, schema: news-event/v1, type: summit, title: T}\n",
	} {
		for _, text := range []string{text, strings.ReplaceAll(text, "\n", "\r\n")} {
			requireSameJudgements(t, "x.yaml", []byte(text))
		}
	}
}

func TestPlaceOfAnIDTakesNoTree(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates")
	}
	for name, data := range map[string][]byte{"x.yaml": ordinaryYAML(t)[0], "x.json": ordinary(t)[0]} {
		allocations := testing.AllocsPerRun(20, func() {
			for v := range event.NewChecker(name, bytes.NewReader(data)).Judgements() {
				require.Positive(t, v.IDLine())
			}
		})
		require.Less(t, allocations, 40.0, name)
	}
}

func TestJudgementsOfLittle(t *testing.T) {
	for _, data := range []string{"", "\n", "---\n", "{}", "{}{}", "\ufeff", "a: b", `{"id":"x"}` + "\n\n"} {
		for _, name := range []string{"x.json", "x.ndjson", "x.yaml", "<stdin>"} {
			requireSameJudgements(t, name, []byte(data))
		}
	}
}

func TestLineThatIsTooLongSpoilsNoOther(t *testing.T) {
	long := strings.Repeat(`{"id":"x"}`, 40_000)
	for _, end := range []string{"\n", "\r\n"} {
		data := []byte("{}" + end + "{}" + end + long + end + "{}" + end + long)
		requireSameJudgements(t, "x.ndjson", data, event.MaxBytes(150_000))
		requireSameJudgements(t, "<stdin>", []byte(strings.ReplaceAll(string(data), long, long[:10_000])), event.MaxBytes(150_000))
		requireSameJudgements(t, "<stdin>", []byte(strings.ReplaceAll(string(data), long, "["+strings.Repeat("1,", 100_000))), event.MaxBytes(150_000))
	}
}

// A document of several megabytes takes one judge; the others go on with what
// stands behind it, and their judgements wait for their turn.
func TestHugeDocumentAmongSmallOnesKeepsTheOrder(t *testing.T) {
	small := manyLines(1000, "\n")
	huge := strings.ReplaceAll(validLine, "Gipfel", strings.Repeat("prose \\u00e9 ", 600_000))
	data := bytes.Join([][]byte{small, []byte(huge), []byte("\n"), small}, nil)
	require.Greater(t, len(huge), 7<<20)
	one := oneByOne(event.NewChecker("x.ndjson", bytes.NewReader(data)))
	require.Equal(t, one, inBulk(event.NewChecker("x.ndjson", struct{ io.Reader }{bytes.NewReader(data)})))
}

// What is read ahead of a judgement that nobody asks for is bounded.
func TestReadingAheadIsBounded(t *testing.T) {
	line := []byte(fmt.Sprintf(validLine, 1) + "\n")
	var read atomic.Int64
	endless := readerFunc(func(p []byte) (int, error) {
		n := len(p) / len(line) * len(line)
		for at := 0; at < n; at += len(line) {
			copy(p[at:], line)
		}
		read.Add(int64(n))
		return n, nil
	})
	for range event.NewChecker("x.ndjson", endless).Judgements() {
		time.Sleep(20 * time.Millisecond) // time to read on
		break
	}
	require.Less(t, read.Load(), int64(32<<20))
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

func TestJudgementsCanBeLeftEarly(t *testing.T) {
	data := manyLines(20_000, "\n")
	checker := event.NewChecker("x.ndjson", struct{ io.Reader }{bytes.NewReader(data)})
	seen := 0
	for range checker.Judgements() {
		if seen++; seen == 5 {
			break
		}
	}
	require.Equal(t, 5, seen)
	require.NoError(t, checker.Err())
}
