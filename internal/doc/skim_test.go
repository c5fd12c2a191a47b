package doc_test

import (
	"strings"
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/internal/doc"
	"github.com/stretchr/testify/require"
)

func TestSkimmingFindsTheTextOfAnOutermostMember(t *testing.T) {
	for _, text := range []string{
		`{"id": ▲"x"▼}`,
		`{"a": 1, "id":▲"x"▼, "id": "y"}`,
		`{"a": {"id": "no"}, "id": ▲"x"▼}`,
		`{"a": [{"id": "no"}, ["id", "no"]], "b": {}, "id": ▲"x"▼}`,
		`{"a": "id", "id": ▲"x"▼}`,
		`{"a": "\"id\": }{][,\\", "id": ▲"a\"b\\"▼}`,
		`{"a": ["id", "no"], "id": ▲""▼}`,
		`{"a": {"b": {"c": [[]]}}, "id": ▲"x"▼}`,
		`{"x": true, "id": ▲"x"▼`,
	} {
		start, end, found := doc.SkimText([]byte(strings.NewReplacer("▲", "", "▼", "").Replace(text)), "id")
		require.True(t, found, text)
		require.Equal(t, [2]int{strings.Index(text, "▲"), strings.Index(text, "▼") - len("▲")}, [2]int{start, end}, text)
	}
	for _, text := range []string{
		``, `{}`, `{"ID": "x"}`, `{"a": {"id": "x"}}`, `["id", "x"]`, `{"i\u0064": "x"}`, `{"a": "id"}`, `{"a": ["id"], "b": "x"}`, `{"id": 1}`, `{"a`, `{"a\`,
		`{"id": ["x"]}`,
	} {
		_, _, found := doc.SkimText([]byte(text), "id")
		require.False(t, found, text)
	}
}

func TestSkimmingFindsTheWordOfAnOutermostMember(t *testing.T) {
	for _, text := range []string{
		"id: ▲x▼", "id: ▲x▼\n", "id:   ▲x▼ # c\n", "a: 1\nid: ▲x▼\r\nb: 2\n", "a:\n  id: x\nid: ▲\"x\"▼\n", "id: ▲'x'▼\n", "myid: x\nid: ▲x▼\n", "# id: x\nid: ▲x▼\nid: x\n",
	} {
		start, end, found := doc.SkimWord([]byte(strings.NewReplacer("▲", "", "▼", "").Replace(text)), "id", "x")
		require.True(t, found, text)
		require.Equal(t, [2]int{strings.Index(text, "▲"), strings.Index(text, "▼") - len("▲")}, [2]int{start, end}, text)
	}
	for _, text := range []string{
		"", "id:", "id:x\n", "id:\n  x\n", "id: y\n", "id: xy\n", "id: \"x\n", "id: 'x\"\n", "  id: x\n", "a: 1\n", "aid: x\n", "id: |\n  x\n", "id: x:\n", "id: \"y\"\n",
	} {
		_, _, found := doc.SkimWord([]byte(text), "id", "x")
		require.False(t, found, text)
	}
}

func TestLinesAreCountedThatEndBeforeAnOffset(t *testing.T) {
	data := []byte("a\nb\r\nc\rd")
	for offset, lines := range map[int]int{0: 0, 1: 0, 2: 1, 3: 1, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3} {
		require.Equal(t, lines, doc.LinesBefore(data, offset), offset)
	}
}

func TestAnItemIsFoundByItsPlainNumberAlone(t *testing.T) {
	const text = `{"list": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "map": {"1": 2}}`
	d, list := doc.Parse([]byte(text), doc.JSON, diag.Position{}, doc.Limits{})
	require.Empty(t, list)
	for _, token := range []string{"0", "1", "9", "10"} {
		n, _, ok := d.Find(diag.Pointer("/list/" + token))
		require.True(t, ok, token)
		require.Equal(t, token, text[n.Start:n.End])
	}
	for _, token := range []string{"", "00", "01", "-1", "+1", "11", "1x", "x", "1.0", " 1", "999999999", "9999999999", "18446744073709551616", ":", "/"} {
		n, _, ok := d.Find(diag.Pointer("/list/" + token))
		require.False(t, ok, token)
		require.Equal(t, doc.List, n.Kind, token)
	}
	_, member, ok := d.Find("/map/1")
	require.True(t, ok)
	require.Equal(t, "1", member.Name)
}

func TestOfManyMembersThoseOfOneNameMeanTheFirst(t *testing.T) {
	for _, others := range []int{0, 6, 7, 8, 20} {
		text := `{"x": 1, "x": 2`
		for i := range others {
			text += `, "` + strings.Repeat("a", i+1) + `": 0`
		}
		d, _ := doc.Parse([]byte(text+"}"), doc.JSON, diag.Position{}, doc.Limits{})
		if d == nil {
			continue
		}
		_, member, ok := d.Find("/x")
		require.True(t, ok)
		require.Equal(t, 1, member.Start)
		_, _, ok = d.Find("/nothing")
		require.False(t, ok)
	}
}

func TestBracketsAreMatchedHoweverDeep(t *testing.T) {
	for _, depth := range []int{1, 2, 63, 64, 65, 66, 127, 128, 129, 130, 190} {
		open, closed := "", ""
		for i := range depth {
			if i%3 == 0 {
				open, closed = open+"[", "]"+closed
			} else {
				open, closed = open+`{"a":`, "}"+closed
			}
		}
		whole := open + "0\n" + closed
		require.Equal(t, "1:1@0 "+whole, cut(t, doc.JSONStream, whole+"\n{}", doc.Limits{})[0], depth)
		for at := range depth {
			wrong := open + "0" + closed[:at] + map[byte]string{']': "}", '}': "]"}[closed[at]]
			got := cutFrom(t, strings.NewReader(wrong+"\n"+closed[at+1:]+"\n{}"), doc.JSONStream, doc.Limits{})
			require.Equal(t, "1:1@0 "+wrong, got[0], "%d %d", depth, at)
		}
	}
}
