package doc_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
)

// cut renders the documents of a stream as "line:column@offset data", read
// whole and read byte by byte.
func cut(t *testing.T, kind doc.StreamKind, text string, limits doc.Limits) []string {
	t.Helper()
	whole := cutFrom(t, strings.NewReader(text), kind, limits)
	require.Equal(t, whole, cutFrom(t, iotest.OneByteReader(strings.NewReader(text)), kind, limits))
	return whole
}

func cutFrom(t *testing.T, r io.Reader, kind doc.StreamKind, limits doc.Limits) []string {
	t.Helper()
	var out []string
	s := doc.NewStream(r, kind, limits)
	for {
		c, err := s.Next()
		if err != nil {
			require.Equal(t, io.EOF, err)
			_, err = s.Next()
			require.Equal(t, io.EOF, err)
			return out
		}
		require.Equal(t, len(out)+1, c.Index)
		text := fmt.Sprintf("%v@%d %s", c.Base, c.Base.Offset, c.Data)
		for _, f := range c.Findings {
			require.Nil(t, c.Data)
			text += fmt.Sprintf("%s %v@%d", f.Code, f.Start, f.Start.Offset)
		}
		out = append(out, text)
	}
}

func TestLinesOfNDJSONAreDocuments(t *testing.T) {
	got := cut(t, doc.NDJSON, "\ufeff{\"a\": 1}\n\n \t\r\n[2]\r\n{bad\r\r{} {}\n\"é\"", doc.Limits{})
	require.Equal(t, []string{
		`1:1@3 {"a": 1}`, `4:1@17 [2]`, `5:1@22 {bad`, `7:1@28 {} {}`, `8:1@34 "é"`,
	}, got)
	require.Empty(t, cut(t, doc.NDJSON, "", doc.Limits{}))
	require.Empty(t, cut(t, doc.NDJSON, "\n \n", doc.Limits{}))
}

func TestLineThatIsTooLargeSpoilsNoOther(t *testing.T) {
	long := strings.Repeat("é", 200_000)
	got := cut(t, doc.NDJSON, "{}\n"+long+"\r\n[1]\n12345678901\n1234567890\n"+long, doc.Limits{JSONBytes: 10})
	require.Equal(t, []string{
		`1:1@0 {}`, `2:1@3 too-large 2:6@13`, `3:1@400005 [1]`, `4:1@400009 too-large 4:11@400019`,
		`5:1@400021 1234567890`, `6:1@400032 too-large 6:6@400042`,
	}, got)
}

func TestStreamHoldsNoMoreThanIsAllowed(t *testing.T) {
	for _, kind := range []doc.StreamKind{doc.NDJSON, doc.JSONStream, doc.YAMLStream} {
		line := io.MultiReader(strings.NewReader("["), io.LimitReader(endless('x'), 64<<20))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		c, err := doc.NewStream(line, kind, doc.Limits{JSONBytes: 1 << 20, YAMLBytes: 1 << 20}).Next()
		runtime.ReadMemStats(&after)
		require.NoError(t, err)
		require.Len(t, c.Findings.With(diag.TooLarge), 1)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8<<20))
	}
}

type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

func TestMarkersSeparateDocumentsOfYAML(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"one without markers", "a: 1\n", []string{"1:1@0 a: 1\n"}},
		{"two", "a: 1\n---\nb: 2\n", []string{"1:1@0 a: 1\n", "2:1@5 ---\nb: 2\n"}},
		{"content behind the marker", "--- {a: 1}\n---\tb\n", []string{"1:1@0 --- {a: 1}\n", "2:1@11 ---\tb\n"}},
		{"comments and directives before", "# x\n\n%YAML 1.2\n--- # c\na: 1\n", []string{"1:1@0 # x\n\n%YAML 1.2\n--- # c\na: 1\n"}},
		{"end marker", "a: 1\n...\n# c\n---\nb: 2\n...\n# end\n", []string{"1:1@0 a: 1\n...\n", "3:1@9 # c\n---\nb: 2\n...\n"}},
		{"directive behind an end marker", "a: 1\n...\n%YAML 1.2\n---\nb: 2\n", []string{"1:1@0 a: 1\n...\n", "3:1@9 %YAML 1.2\n---\nb: 2\n"}},
		{"bare document behind an end marker", "a: 1\n...\nb: 2", []string{"1:1@0 a: 1\n...\n", "3:1@9 b: 2"}},
		{"end markers alone", "...\n...\na: 1\n", []string{"3:1@8 a: 1\n"}},
		{"empty between", "---\na: 1\n---\n# nothing\n---\nb: 2\n", []string{"1:1@0 ---\na: 1\n", "3:1@9 ---\n# nothing\n", "5:1@23 ---\nb: 2\n"}},
		{"empty first", "---\n---\na: 1\n", []string{"1:1@0 ---\n", "2:1@4 ---\na: 1\n"}},
		{"nothing behind the last", "a: 1\n---\n# end\n", []string{"1:1@0 a: 1\n"}},
		{"inside a text", "a: |\n x\n---\n y\n", []string{"1:1@0 a: |\n x\n", "3:1@8 ---\n y\n"}},
		{"no markers", "a: |\n ---\n ...\n----\n---x\n....\n", []string{"1:1@0 a: |\n ---\n ...\n----\n---x\n....\n"}},
		{"line ends", "a: 1\r\n---\r\nb: 2\r---\rc: 3", []string{"1:1@0 a: 1\r\n", "2:1@6 ---\r\nb: 2\r", "4:1@16 ---\rc: 3"}},
		{"byte order marks", "\ufeff---\na: 1\n...\n\ufeff--- # x\nb: 2\n", []string{"1:1@3 ---\na: 1\n...\n", "4:1@16 \ufeff--- # x\nb: 2\n"}},
		{"directive alone", "a: 1\n...\n%YAML 1.2\n", []string{"1:1@0 a: 1\n...\n", "3:1@9 %YAML 1.2\n"}},
		{"nothing", "", []string{"1:1@0 "}},
		{"blank", "\n# c\n", []string{"1:1@0 \n# c\n"}},
		{"marker alone", "---\n", []string{"1:1@0 ---\n"}},
	} {
		require.Equal(t, c.want, cut(t, doc.YAMLStream, c.text, doc.Limits{}), c.name)
	}
}

func TestYAMLDocumentThatIsTooLargeSpoilsNoOther(t *testing.T) {
	long := strings.Repeat("x", 100_000)
	text := "a: 1\n---\n" + strings.Repeat("b: "+long+"\n", 30) + "---\n" + long + long + "---\n---\nc: 3\n"
	got := cut(t, doc.YAMLStream, text, doc.Limits{YAMLBytes: 99_999})
	require.Equal(t, []string{
		"1:1@0 a: 1\n", "2:1@5 ---\nb: xx too-large", "33:1@3000129 ---\n too-large", "35:1@3200137 ---\nc: 3\n",
	}, shorten(got))
}

// shorten leaves "too-large" for the place where a document became so.
func shorten(chunks []string) []string {
	var out []string
	for i, c := range chunks {
		if place, _, ok := strings.Cut(c, "too-large"); ok {
			c = place + []string{"", "---\nb: xx too-large", "---\n too-large"}[min(i, 2)]
		}
		out = append(out, c)
	}
	return out
}

func TestJSONValuesAreCutHoweverTheyAreLaidOut(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"one", `{"a": [1, {}]}`, []string{`1:1@0 {"a": [1, {}]}`}},
		{"a line each", "{}\r\n[]\n", []string{"1:1@0 {}", "2:1@4 []"}},
		{"nothing between", `{}{"é":1}[]`, []string{"1:1@0 {}", `1:3@2 {"é":1}`, "1:10@10 []"}},
		{"several lines", "{\n\"a\": 1\n}\n{}{\r\n}\r\n[\r]\n", []string{"1:1@0 {\n\"a\": 1\n}", "4:1@11 {}", "4:3@13 {\r\n}", "6:1@19 [\r]"}},
		{"brackets in texts", `{"}\"]": "\\"}{}`, []string{`1:1@0 {"}\"]": "\\"}`, `1:15@14 {}`}},
		{"bad line among lines", "{}\n{\"a\": [1}\n{\n{\"b\n}]\n{}", []string{"1:1@0 {}", "2:1@3 {\"a\": [1}", "3:1@13 {", "4:1@15 {\"b", "5:1@19 }]", "6:1@22 {}"}},
		{"bad first line", "{\"a\": [1}\n{}\n", []string{"1:1@0 {\"a\": [1}", "2:1@10 {}"}},
		{"text that is not closed in the first line", "{\"a\n{}\n", []string{"1:1@0 {\"a", "2:1@4 {}"}},
		{"fault in several lines", "{\n}\n{\n[}, x\n]\n{}\n", []string{"1:1@0 {\n}", "3:1@4 {\n[}, x"}},
		{"rubbish between several lines", "{\n}\n, x\n{\n}", []string{"1:1@0 {\n}", "3:1@4 , x", "4:1@8 {\n}"}},
		{"other values", "1 2\n\"a\" {}\n{} null\n", []string{"1:1@0 1 2", `2:1@4 "a" {}`, "3:1@11 {}", "3:4@14 null"}},
		{"never closed", "{}\n{}\n[", []string{"1:1@0 {}", "2:1@3 {}", "3:1@6 ["}},
		{"never closed in several lines", "{\n[]\n", []string{"1:1@0 {\n[]\n"}},
		{"nothing", " \n", nil},
	} {
		require.Equal(t, c.want, cut(t, doc.JSONStream, c.text, doc.Limits{}), c.name)
	}
}

func TestJSONValueThatIsTooLargeSpoilsNoOther(t *testing.T) {
	long := `{"a":"` + strings.Repeat("x]", 100_000) + "\"\n}"
	got := cut(t, doc.JSONStream, "[\n]"+long+"{}"+long+"[1]", doc.Limits{JSONBytes: 100})
	require.Equal(t, []string{
		"1:1@0 [\n]", "2:2@3 too-large 2:102@103", "3:2@200012 {}", "3:4@200014 too-large 3:104@200114", "4:2@400023 [1]",
	}, got)
}

func TestTextOfAnotherWidthIsOneDocument(t *testing.T) {
	for name, text := range map[string]string{
		"UTF-16 with a mark": "\xff\xfe{\x00}\x00\n\x00{\x00}\x00\n\x00", "UTF-16": "{\x00}\x00\n\x00{\x00}\x00",
		"UTF-16 of the other order": "\xfe\xff\x00{\x00}\x00\n\x00{\x00}\x00\n", "UTF-32": "{\x00\x00\x00}\x00\x00\x00\n\x00\x00\x00{\x00\x00\x00",
	} {
		for _, kind := range []doc.StreamKind{doc.AnyStream, doc.YAMLStream, doc.NDJSON, doc.JSONStream} {
			for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text))} {
				require.Len(t, cutFrom(t, r, kind, doc.Limits{}), 1, "%s as %v", name, kind)
			}
			var found diag.List
			s, b := doc.NewStream(strings.NewReader(text), kind, doc.Limits{}), doc.Block{}
			for s.Fill(&b) {
				for c, err := b.Next(); err == nil; c, err = b.Next() {
					_, findings := doc.Parse(c.Data, c.Format, c.Base, doc.Limits{})
					found = append(found, findings...)
				}
			}
			require.Len(t, found, 1)
			require.Equal(t, diag.InvalidEncoding, found[0].Code)
		}
	}
}

func TestFormatIsToldByTheFirstCharacter(t *testing.T) {
	for text, want := range map[string]doc.Format{
		"": doc.YAML, "a: 1": doc.YAML, "---": doc.YAML, "# {": doc.YAML, `"{"`: doc.YAML,
		"{": doc.JSON, " \r\n\t[": doc.JSON, "\ufeff {": doc.JSON, "\ufeff": doc.YAML,
	} {
		require.Equal(t, want, doc.Detect([]byte(text)), text)
		s := doc.NewStream(iotest.OneByteReader(strings.NewReader(text)), doc.AnyStream, doc.Limits{})
		c, err := s.Next()
		require.NoError(t, err, text)
		require.Equal(t, want, c.Format, text)
	}
}

func TestErrorOfTheReaderIsReturnedBehindWholeDocuments(t *testing.T) {
	broken := errors.New("the line is dead")
	for kind, text := range map[doc.StreamKind]string{
		doc.NDJSON: "{}\n[", doc.JSONStream: "{}[", doc.YAMLStream: "a\n---\nb",
	} {
		s := doc.NewStream(io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)), kind, doc.Limits{})
		_, err := s.Next()
		require.NoError(t, err)
		for range 2 {
			_, err = s.Next()
			require.Equal(t, broken, err)
		}
	}
}

func TestChunkIsParsedWithItsPlaceInTheStream(t *testing.T) {
	s := doc.NewStream(strings.NewReader("{}{\"é\": [}\n"), doc.AnyStream, doc.Limits{})
	_, err := s.Next()
	require.NoError(t, err)
	c, err := s.Next()
	require.NoError(t, err)
	_, list := doc.Parse(c.Data, c.Format, c.Base, doc.Limits{})
	require.Len(t, list, 1)
	require.Equal(t, diag.Syntax, list[0].Code)
	require.Equal(t, "1:10", list[0].Start.String())
}

// FuzzStream holds that no byte but white space and comments is lost, and that
// every document is said to be where it is.
func FuzzStream(f *testing.F) {
	for _, text := range []string{
		"", "a: 1\n---\nb: 2\n...\n# c\n", "{}\n[1]\r\n", "{\n}{}\r\n{\"a\": \"}\\\"\"}", "\ufeff{\"a\n}\r\r\n]", "...\n--- {a: 1}\n%YAML\n---\n",
	} {
		for kind := range byte(4) {
			f.Add(kind, []byte(text), 7)
		}
	}
	f.Fuzz(func(t *testing.T, kind byte, text []byte, limit int) {
		limit = max(1, limit&0xff)
		limits := doc.Limits{JSONBytes: limit, YAMLBytes: limit}
		for _, r := range []io.Reader{bytes.NewReader(text), iotest.HalfReader(bytes.NewReader(text))} {
			checkStream(t, doc.NewStream(r, doc.StreamKind(kind%4), limits), text, limit)
		}
	})
}

func checkStream(t *testing.T, s *doc.Stream, text []byte, limit int) {
	end, known := 0, true
	for i := 1; ; i++ {
		c, err := s.Next()
		if err == io.EOF {
			return
		}
		require.NoError(t, err)
		require.Equal(t, i, c.Index)
		require.Equal(t, placeOf(text, c.Base.Offset), c.Base)
		require.GreaterOrEqual(t, c.Base.Offset, end)
		if known {
			requireNothing(t, c.Format, text[end:c.Base.Offset])
		}
		if known = c.Findings == nil; !known {
			end = c.Base.Offset + limit
			marks := len(text[c.Base.Offset:]) - len(bytes.TrimPrefix(text[c.Base.Offset:], []byte("\ufeff")))
			// What begins with a byte order mark may be told of behind it.
			require.Contains(t, []int{end, max(end, c.Base.Offset+marks)}, c.Findings[0].Start.Offset)
			require.Nil(t, c.Data)
			continue
		}
		end = c.Base.Offset + len(c.Data)
		require.LessOrEqual(t, len(c.Data), limit)
		require.Equal(t, string(text[c.Base.Offset:end]), string(c.Data))
	}
}

// requireNothing holds that there is no document in bytes between documents.
func requireNothing(t *testing.T, format doc.Format, gap []byte) {
	t.Helper()
	gap = bytes.TrimPrefix(gap, []byte("\ufeff"))
	for line := range strings.Lines(strings.ReplaceAll(string(gap), "\r", "\n")) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "\ufeff")
		if format == doc.YAML && (strings.HasPrefix(line, "...") || strings.HasPrefix(strings.TrimSpace(line), "#")) {
			continue
		}
		require.Empty(t, strings.Trim(line, " \t\n"), "not in any document")
	}
}

// placeOf finds the place of an offset by reading from the beginning.
func placeOf(text []byte, offset int) diag.Position {
	p := diag.Position{Offset: offset, Line: 1, Column: 1}
	for i := 0; i < offset; i++ {
		switch {
		case i < 3 && bytes.HasPrefix(text, []byte("\ufeff")):
		case text[i] == '\n', text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			p.Line, p.Column = p.Line+1, 1
		case text[i]&0xc0 != 0x80:
			p.Column++
		}
	}
	return p
}
