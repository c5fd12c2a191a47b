package form

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// characters calls do for every character of Unicode up to last.
func characters(last rune, do func(rune)) {
	for r := rune(0); r <= last; r++ {
		if r < 0xd800 || r > 0xdfff {
			do(r)
		}
	}
}

func TestClassesAgreeWithUnicode(t *testing.T) {
	classes := map[uint8]int{}
	characters(utf8.MaxRune, func(r rune) {
		class, s := classOf(r), string(r)
		classes[min(class, firstMark)]++
		if class == unsure {
			return
		}
		_, _, unsafe := Unsafe(s)
		right := !unsafe && norm.NFC.IsNormalString(s)
		properties := norm.NFC.PropertiesString(s)
		alone := norm.NFD.IsNormalString(s)
		switch class {
		case ordinary:
			right = right && !blankRune(r) && properties.BoundaryBefore() && alone
		case composite:
			right = right && !blankRune(r) && properties.BoundaryBefore()
		case quiet:
			right = right && properties.BoundaryBefore() && alone
		default:
			right = right && !blankRune(r) && alone && properties.CCC() == marks[class-firstMark].order
		}
		if !right {
			require.Fail(t, "wrong class", "%U is in class %d", r, class)
		}
	})
	require.Greater(t, classes[ordinary], 80_000)
	require.Greater(t, classes[composite], 11_000)
	require.Greater(t, classes[firstMark], 700)
}

// Whatever stands before a mark, the two are judged as the library judges them.
func TestMarksBehindEveryCharacterAreJudgedAsTheLibraryDoes(t *testing.T) {
	var joining []string
	characters(0xffff, func(r rune) {
		if class := classOf(r); class >= firstMark && marks[class-firstMark].joins != "" {
			joining = append(joining, string(r))
		}
	})
	require.Greater(t, len(joining), 50)
	taken := 0
	characters(0xffff, func(r rune) {
		if !settled(classOf(r)) {
			return
		}
		for _, mark := range joining {
			s := string(r) + mark
			if end, sure := marksEnd(s, len(s)-len(mark)); sure {
				taken++
				if end != len(s) || !norm.NFC.IsNormalString(s) {
					require.Fail(t, "not as the library says", "%+q", s)
				}
			}
		}
	})
	require.Greater(t, taken, 1_000_000)
}

// Rows of marks, behind characters that may be composed with one of them and
// behind others.
func TestRowsOfMarksAreJudgedAsTheLibraryDoes(t *testing.T) {
	var row []string
	seen := map[uint8]bool{}
	characters(0xffff, func(r rune) {
		if class := classOf(r); class >= firstMark && !seen[class] {
			seen[class] = true
			row = append(row, string(r))
		}
	})
	taken := 0
	for _, base := range []string{"", "a", "e", "é", "ệ", "Ω", "и", "й", "ا", "أ", "ी", "न", "ন", "ে", "க", "か", "한", "가", "\u200c", "\n", "字"} {
		for _, first := range row {
			for _, second := range row {
				for _, third := range []string{"", "\u0301", "\u0323", "\u093c"} {
					s := base + first + second + third
					if isProse(s+base) != Text(s+base) {
						require.Fail(t, "not as the library says", "%+q", s+base)
					}
					if _, sure := marksEnd(s, len(base)); sure {
						taken++
						require.True(t, norm.NFC.IsNormalString(s), "%+q", s)
					}
				}
			}
		}
	}
	require.Greater(t, taken, 100_000)
}

func TestTextTakesScriptsWithoutTheLibrary(t *testing.T) {
	for _, s := range []string{
		"Зеленський", "за́мок", "گفت" + "\u200c" + "وگوها، بیانیهٔ مشترک", "עִבְרִית", "दरवाज़ों के पीछे", "বাংলা ভাষা", "தமிழ் மொழி", "മലയാളം", "ภาษาไทยที่", "日本語。「はい」", "한국어", "ភាសាខ្មែរ", "Tiếng Việt", "👍🏽 🇺🇦",
	} {
		sure := true
		for i, r := range s {
			if class := classOf(r); class >= firstMark {
				_, sure = marksEnd(s, i-marksBefore(s[:i]))
			} else if !settled(class) {
				sure = false
			}
			require.True(t, sure, "%q at %d", s, i)
		}
		require.True(t, Text(s), s)
	}
}

// marksBefore returns how many bytes the marks have that s ends with.
func marksBefore(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeLastRuneInString(s[:len(s)-n])
		if !unicode.Is(unicode.M, r) || classOf(r) < firstMark {
			break
		}
		n += size
	}
	return n
}
