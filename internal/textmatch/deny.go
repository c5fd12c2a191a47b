package textmatch

import (
	"strings"
	"unicode/utf8"

	"github.com/newsevent/newsevent/internal/pattern"
)

// Denials in scripts that write no spaces, where no word is parted from the next.

// denialsBefore is what denies the words that follow it, longest first. What
// stands in notDenying ends like one of them and denies nothing.
var denialsBefore = strings.Fields(`
	从来没有 從來沒有 并没有 並沒有 还没有 還沒有 没有 沒有 没能 沒能 没 沒 未能 未曾 从未 從未 并未 並未 尚未 未
	不可能 不可以 不会 不會 不能 不是 不应该 不應該 不应 不應 不该 不該 不许 不許 不准 不想 不愿 不願 不要 不再 不曾 不必 不肯 不敢
	并不 並不 决不 決不 绝不 絕不 从不 從不 毫不 再不 不 无法 無法 无意 無意 无需 無需 毫无 毫無 并无 並無 从无 從無 尚无 尚無 无 無
	并非 並非 绝非 絕非 决非 決非 非 勿 别再 別再 请别 請別 不得 拒不 ไม่ได้ ไม่ มิได้ ບໍ່ មិន`)

var notDenying = strings.Fields(`
	差不 要不 莫不 沉没 沉沒 淹没 淹沒 埋没 埋沒 出没 出沒 吞没 吞沒 没收 有无 有無 南非 北非 西非 东非 東非 中非 除非 是非 莫非 似非
	不得不 無非 无非 不能不 不会不 不會不 不可不 无不 無不`)

// deniesBefore returns the size of the denial with which s ends, else 0.
func deniesBefore(s string) int {
	if s == "" || !endsIdeographic(s) {
		return 0
	}
	for _, word := range notDenying {
		if strings.HasSuffix(s, word) {
			return 0
		}
	}
	for _, denial := range denialsBefore {
		if strings.HasSuffix(s, denial) {
			return len(denial)
		}
	}
	return 0
}

func endsIdeographic(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	return ideographic(r) || size > 0 && classAt(s, len(s)-size) == mark
}

// unspaced reports whether the word is of a script that writes no spaces.
func unspaced(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return word != "" && ideographic(r)
}

// farthestDenial is how many bytes a denial may reach behind the words.
const farthestDenial = 60

// deniesBehind returns the size of what denies the words before s, with which s
// begins, else 0. In quotation marks, where nothing may be left out, that is also
// a denial that the words are the subject of.
func deniesBehind(s string, quoted bool) int {
	s = s[:min(len(s), farthestDenial)]
	if affirmed().MatchString(s) {
		return 0
	}
	if at := deniedVerb().FindStringIndex(s); at != nil && !clauses().MatchString(s[:at[1]]) {
		return at[1]
	}
	if at := deniedResult().FindStringIndex(s); at != nil {
		return at[1]
	}
	if quoted && !kana().MatchString(s) && !beginsNotDenying().MatchString(s) {
		return len(deniedNext().FindString(s))
	}
	return 0
}

var (
	// deniedVerb is what goes on with a verb or a noun in Japanese up to its
	// denial: endings and auxiliaries, and particles that set the denied apart.
	deniedVerb = pattern.Of(`^(?:[ぁ-ん]|出来|得){0,8}?(?:ない|なかっ|なく|ません|ませぬ|ざる|ぬ|無(?:い|かっ|く)|` +
		`[かがさたなばまらわえけげせてねべめれきしちにびみり来](?:ず(?:[にと、。」』]|$)|まい))`)
	// clauses end what could be denied: what is denied behind them is something
	// else.
	clauses = pattern.Of(`けれど|けど|ので|のに|から|まで|[たるいだ]が|を|なら|たら|れば`)
	// affirmed is what has the form of a denial and says something else: "may",
	// "must", "not only", "won't you", "cannot but".
	affirmed = pattern.Of(`^(?:[ぁ-ん]|出来|得){0,8}?(?:なけれ?ばな|なければい|なくてはな|なくてはい|なくちゃ|ざるを[え得]|` +
		`(?:ない|なかった|ません)か(?:[^ら]|$)|かもしれ|にちがいな|だけで[はもな]|ばかりで[はもな]|のみなら|まもな|つまらな|あぶな|すくな|きたな)`)
	// deniedResult denies in Chinese what the verb before it leads to: "谈不成".
	deniedResult = pattern.Of(`^不(?:了|成|到|拢|攏|起|住|通|下)`)
	// deniedNext denies what follows, and beginsNotDenying begins like it.
	deniedNext       = pattern.Of(`^(?:[并並还還也都从從决決绝絕毫]?(?:不|没有?|沒有?|未|无|無|非)|[别別勿]|ไม่|ບໍ່|មិន)`)
	beginsNotDenying = pattern.Of(`^(?:不(?:少|过|過|仅|僅|但|断|斷|久|同|管|论|論|错|錯|得不|然|禁|怕|如|妨|等|时|時|只|止|独|獨|单|單)|` +
		`[非](?:常|法|洲|盟)|[无無](?:论|論|数|數|限|不|非|线|線|疑|辜)|[没沒](?:收|落|错|錯)|未(?:来|來|免|婚)|[别別](?:的|人|墅|处|處|忘))`)
	kana = pattern.Of(`[ぁ-んァ-ン]`)
)
