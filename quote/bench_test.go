package quote_test

import (
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/newsevent/newsevent/quote"
)

// prose is made-up prose of about the size, in which common words are common.
func prose(random *rand.Rand, size int) string {
	zipf := rand.NewZipf(random, 1.1, 4, 30000)
	var b strings.Builder
	for n := 0; b.Len() < size; n++ {
		quoted := n%5 == 0
		if quoted {
			b.WriteString("“")
		}
		for range 5 + random.IntN(20) {
			b.WriteString(madeUp(int(zipf.Uint64())))
			b.WriteString([]string{" ", " ", " ", " ", ", "}[random.IntN(5)])
		}
		b.WriteString(madeUp(int(zipf.Uint64())))
		if quoted {
			b.WriteString("”")
		}
		b.WriteString([]string{". ", ". ", "? ", ".\n\n"}[random.IntN(4)])
	}
	return b.String()
}

// madeUp is the n-th word of a language that nobody speaks.
func madeUp(n int) string {
	const onsets, vowels = "bdfgklmnprstvz", "aeiou"
	var b strings.Builder
	for n++; n > 0; n /= len(onsets) * len(vowels) {
		k := n % (len(onsets) * len(vowels))
		b.WriteByte(onsets[k%len(onsets)])
		b.WriteByte(vowels[k/len(onsets)])
	}
	return b.String()
}

// wordsFrom takes so many words from the text, and changes the one at change.
func wordsFrom(random *rand.Rand, text string, n, change int) string {
	at := random.IntN(len(text) - 40*n)
	fields := strings.Fields(text[at : at+40*n])[1 : n+1]
	if change >= 0 {
		fields[change%n] = "otherwise"
	}
	return strings.Join(fields, " ")
}

func sample(random *rand.Rand, text string, n int) []string {
	quotes := make([]string, n)
	for i := range quotes {
		change := -1
		if i%4 == 3 {
			change = i
		}
		quotes[i] = wordsFrom(random, text, 3+random.IntN(25), change)
	}
	return quotes
}

func BenchmarkNewText(b *testing.B) {
	text := prose(rand.New(rand.NewPCG(1, 2)), 5<<20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		quote.NewText(text)
	}
}

// BenchmarkLocate locates 2,000 quotes in 5 MB, one in four of them altered. It
// says how long that takes against [strings.Index] for the same quotes over the
// same text, and how much is allocated in all against the text, which the peak
// cannot pass.
func BenchmarkLocate(b *testing.B) {
	random := rand.New(rand.NewPCG(1, 2))
	text := prose(random, 5<<20)
	quotes := sample(random, text, 2000)
	start := time.Now()
	for _, q := range quotes {
		strings.Index(text, q+"#")
	}
	plain := time.Since(start)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b.ResetTimer()
	for b.Loop() {
		prepared := quote.NewText(text)
		for _, q := range quotes {
			prepared.Locate(quote.Appearance{Exact: q})
		}
	}
	runtime.ReadMemStats(&after)
	n := float64(b.N)
	b.ReportMetric(b.Elapsed().Seconds()/n/plain.Seconds(), "×index")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/n/float64(len(text)), "×text-allocated")
}
