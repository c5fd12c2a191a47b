package event_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/stretchr/testify/require"
)

// corpus is documents of one kind that benchmarks read and mutations spoil.
type corpus struct {
	name      string
	documents [][]byte
}

// corpora returns the same events in the shapes that documents come in: long
// prose and scripts beside Latin, escapes, white space, members in no order. All
// are valid without a warning.
func corpora(t testing.TB) []corpus {
	t.Helper()
	return append(shapes(t, ordinary(t)), corpus{"alaska", alaskaJSON(t)})
}

// shapes returns documents as they are and in other shapes.
func shapes(t testing.TB, plain [][]byte) []corpus {
	t.Helper()
	list := []corpus{{"plain", plain}}
	for _, p := range proses {
		list = append(list, corpus{p.name, everyOne(plain, func(i int, document []byte) []byte { return reworded(t, document, p.sentences, i) })})
	}
	prose, cyrillic := list[1].documents, list[2].documents
	return append(list,
		corpus{"escapes", everyOne(prose, func(_ int, document []byte) []byte { return inASCII(t, document) })},
		corpus{"escaped-cyrillic", everyOne(cyrillic, func(_ int, document []byte) []byte { return inASCII(t, document) })},
		corpus{"pretty", everyOne(plain, func(_ int, document []byte) []byte { return indented(t, document) })},
		corpus{"shuffled", everyOne(plain, func(i int, document []byte) []byte { return disordered(t, document, uint64(i)) })},
	)
}

// small returns documents of small events in all shapes.
func small(t testing.TB) [][]byte {
	t.Helper()
	var plain, list [][]byte
	generator := eventtest.New(6)
	for range 8 {
		e := generator.Event(eventtest.WithParticipants(1), eventtest.WithQuotes(1), eventtest.WithSources(1), eventtest.WithLanguage("en"))
		plain = append(plain, written(t, withoutExtensions(e), event.NDJSON))
	}
	for _, shape := range shapes(t, plain) {
		list = append(list, shape.documents...)
	}
	return list
}

func everyOne(list [][]byte, do func(int, []byte) []byte) [][]byte {
	var done [][]byte
	for i, document := range list {
		done = append(done, do(i, document))
	}
	return done
}

func alaskaJSON(t testing.TB) [][]byte {
	t.Helper()
	data, err := os.ReadFile("../examples/alaska-summit/event.json")
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, json.Compact(&b, data))
	return [][]byte{b.Bytes()}
}

// proses are sentences of which texts are made.
var proses = []struct {
	name      string
	sentences []string
}{
	{"prose", []string{
		"The two delegations met behind closed doors for most of the afternoon, and neither side would say how the question of the border had been settled.",
		"“We are not there yet,” the minister told reporters in the rain outside the old customs house – “but we are closer than we were this morning.”",
		"Officials who had read the draft said that it ran to 41 pages; most of them dealt with grain, fuel and the release of prisoners.",
		"He said: \"Nobody has walked out.\"\nThen the doors were closed again.",
	}},
	{"cyrillic", []string{
		"Делегации встретились за закрытыми дверями и провели там большую часть дня; ни одна из сторон не сообщила, как решён вопрос о границе.",
		"«Мы ещё не пришли к соглашению, – сказал министр журналистам, – но сегодня мы ближе к нему, чем вчера».",
		"Зустріч тривала майже три години, після чого її учасники роз’їхалися без спільної заяви.",
	}},
	{"arabic", []string{
		"اجتمع الوفدان خلف أبواب مغلقة معظم ساعات بعد الظهر، ولم يقل أي من الطرفين كيف حُسمت مسألة الحدود.",
		"وقال الوزير للصحفيين: «لم نصل بعد إلى اتفاق، لكننا أقرب إليه مما كنا عليه صباح اليوم».",
		"مذاکرات سه ساعت طول کشید و بدون بیانیهٔ مشترک پایان یافت؛ گفت" + "\u200c" + "وگوها فردا ادامه می" + "\u200c" + "یابد.",
	}},
	{"cjk", []string{
		"双方代表团闭门会谈了大半个下午，均未透露边界问题是如何解决的。",
		"部长对记者说：“我们还没有达成协议，但比今天早上更近了一步。”",
		"会談は約三時間続き、共同声明は出されなかった。大臣は「前進はあった」とプレスセンターで述べた。",
		"양측 대표단은 오후 내내 비공개로 회담했으나 공동 성명은 나오지 않았다.",
	}},
	{"devanagari", []string{
		"दोनों प्रतिनिधिमंडल दोपहर के अधिकांश समय बंद दरवाज़ों के पीछे मिले और किसी ने नहीं बताया कि सीमा का प्रश्न कैसे सुलझा।",
		"मंत्री ने पत्रकारों से कहा, “हम अभी वहाँ नहीं पहुँचे हैं, पर सुबह की तुलना में अधिक निकट हैं।”",
		"बैठक लगभग तीन घंटे चली और कोई संयुक्त वक्तव्य जारी नहीं हुआ।",
	}},
}

// prosaic are the members whose text may be any prose.
var prosaic = []string{"title", "summary", "text", "name", "venue", "locality", "region", "attributionText", "attendanceReason",
	"organization", "cue", "exact", "prefix", "suffix", "credit", "unit", "aliases", "authors"}

// reworded puts sentences in the place of every text that may be any prose:
// long ones where the text was long.
func reworded(t testing.TB, document []byte, sentences []string, seed int) []byte {
	t.Helper()
	random := rand.New(rand.NewPCG(5, uint64(seed)))
	prose := func(long bool) string {
		s := sentences[random.IntN(len(sentences))]
		if long {
			return s + " " + sentences[random.IntN(len(sentences))]
		}
		return strings.Join(strings.Fields(s)[:min(2, len(strings.Fields(s)))], " ")
	}
	written := rewritten(t, document, func(member string, v any) any {
		text, ok := v.(string)
		if !ok || !slices.Contains(prosaic, member) {
			return v
		}
		if strings.Contains(text, "“") { // parts of it are quoted
			return "“" + prose(len(text) > 20) + "” – " + prose(false)
		}
		return prose(len(text) > 20)
	})
	return canonicalJSON(t, written)
}

// rewritten returns the document with every value of an object, or of a list
// in one, in the place of which change puts another.
func rewritten(t testing.TB, document []byte, change func(member string, v any) any) []byte {
	t.Helper()
	var walk func(member string, v any) any
	walk = func(member string, v any) any {
		switch v := v.(type) {
		case map[string]any:
			for name, value := range v {
				v[name] = walk(name, value)
			}
		case []any:
			for i, value := range v {
				v[i] = walk(member, value)
			}
		}
		return change(member, v)
	}
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	var v any
	require.NoError(t, decoder.Decode(&v))
	out, err := json.Marshal(walk("", v))
	require.NoError(t, err)
	return out
}

func canonicalJSON(t testing.TB, document []byte) []byte {
	t.Helper()
	e, list := event.Check("x.json", document)
	require.Empty(t, list, "%s", document)
	return written(t, e, event.NDJSON)
}

// inASCII writes all that is beyond ASCII with escapes, as Python's json does.
func inASCII(t testing.TB, document []byte) []byte {
	t.Helper()
	var b strings.Builder
	for _, r := range string(document) {
		switch {
		case r < 0x80:
			b.WriteRune(r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			r -= 0x10000
			fmt.Fprintf(&b, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		}
	}
	return []byte(b.String())
}

func indented(t testing.TB, document []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, json.Indent(&b, document, "", "    "))
	return b.Bytes()
}

// disordered writes the members of every object in an order of chance.
func disordered(t testing.TB, document []byte, seed uint64) []byte {
	t.Helper()
	random := rand.New(rand.NewPCG(seed, 7))
	var v any
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.UseNumber()
	require.NoError(t, decoder.Decode(&v))
	return appendDisordered(t, nil, v, random)
}

func appendDisordered(t testing.TB, out []byte, v any, random *rand.Rand) []byte {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		names := slices.Sorted(maps.Keys(v))
		random.Shuffle(len(names), func(i, k int) { names[i], names[k] = names[k], names[i] })
		out = append(out, '{')
		for i, name := range names {
			if i > 0 {
				out = append(out, ',')
			}
			out = append(fmt.Appendf(out, "%q", name), ':')
			out = appendDisordered(t, out, v[name], random)
		}
		return append(out, '}')
	case []any:
		out = append(out, '[')
		for i, value := range v {
			if i > 0 {
				out = append(out, ',')
			}
			out = appendDisordered(t, out, value, random)
		}
		return append(out, ']')
	default:
		text, err := json.Marshal(v)
		require.NoError(t, err)
		return append(out, text...)
	}
}
