package textmatch

import (
	"strings"
	"unicode/utf8"
)

// magnitudes is words that make one number with that before them.
var magnitudes = lexiconOf(
	`hundred thousand million millions billion billions trillion trillions dozen`,
	`hundert tausend million millionen milliarde milliarden billion billionen`,
	`cents mille million millions milliard milliards`, `mil millón millones cientos`, `mila milione milioni miliardo miliardi`,
	`milhão milhões bilhão bilhões`, `honderd duizend miljoen miljard`,
	`hundra tusen miljon miljoner miljard miljarder tusind millioner milliard milliarder`,
	`tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów`,
	`тысяча тысячи тысяч млн млрд миллион миллиона миллионов миллиард миллиарда миллиардов тисяч тисячі мільйон мільйони мільйонів мільярд мільярдів`,
	`bin milyon milyar`, `ألف آلاف مليون ملايين مليار مليارات`, `हजार हज़ार लाख करोड़`,
)

// numerals is numbers in words.
var numerals = lexiconOf(
	`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
	twenty thirty forty fifty sixty seventy eighty ninety hundred`,
	`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
	neunzig hundert`,
	`deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents`,
	`dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta
	noventa cien cientos doscientos doscientas trescientos trescientas`,
	`due tre quattro cinque sei sette otto nove dieci venti trenta quaranta cinquanta cento`,
	`dois três quatro seis sete oito nove dez vinte trinta quarenta cinquenta cem`,
	`twee drie vier vijf zes zeven acht negen tien twintig dertig veertig vijftig honderd`,
	`två fyra fem sex sju åtta nio tio tjugo trettio fyrtio femtio hundra to tre fire fem seks syv otte ni ti tyve tredive`,
	`dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia trzydzieści pięćdziesiąt sto dwieście`,
	`два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести дві чотири двадцять`,
	`iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli yüz`,
)

// counters are characters that count by the number directly before them, and
// hanMagnitudes those that make one number with it, also in characters.
const (
	counters      = "年月日時时分秒週周歳岁回次人名個个件円元割度点點倍票位艘隻台枚階号號" + hanMagnitudes
	hanMagnitudes = "十百千万萬億亿兆"
	hanNumerals   = "一二三四五六七八九十百千两兩"
)

// cutNumber returns where the number begins the rest of which the part begins
// with, else -1: "2" of "2 400", "twenty" of "twenty thousand", 5 of 5月.
func (b *beside) cutNumber(word Range) int {
	part, before := b.s[b.part.From:b.part.To], b.s[word.From:word.To]
	if before == "" || part == "" {
		return -1
	}
	if first, _ := utf8.DecodeRuneInString(part); word.To == b.part.From && ideographic(first) {
		last, _ := utf8.DecodeLastRuneInString(before)
		if strings.ContainsRune(counters, first) && endsInDigit(before) ||
			strings.ContainsRune(hanMagnitudes, first) && strings.ContainsRune(hanNumerals, last) {
			return word.From
		}
		return -1
	}
	if group(leadingDigits(part), 3) && isGroup(before) && oneBlank(b.s[word.To:b.part.From]) {
		return word.From
	}
	if t := firstWord(part); magnitudes.has(t) && (numerals.has(before) || isNumber(before)) {
		return word.From
	}
	return -1
}

// cutNumberBehind reports whether the word behind the part is the next three
// digits of the number with which the part ends.
func (b *beside) cutNumberBehind(word Range) bool {
	part := b.s[b.part.From:b.part.To]
	last := part[strings.LastIndexFunc(part, func(r rune) bool { return !isPlainDigit(r) })+1:]
	before, _ := utf8.DecodeLastRuneInString(part[:len(part)-len(last)])
	return isGroup(last) && !strings.ContainsRune(".,٫٬", before) && group(b.s[word.From:word.To], 3) && oneBlank(b.s[b.part.To:word.From])
}

// isGroup reports whether s is the first digits of a number in groups.
func isGroup(s string) bool { return len(s) <= 3 && group(s, len(s)) && s[0] != '0' }

func group(s string, length int) bool {
	return s != "" && len(s) == length && strings.IndexFunc(s, func(r rune) bool { return !isPlainDigit(r) }) < 0
}

func isPlainDigit(r rune) bool { return r >= '0' && r <= '9' }

func leadingDigits(s string) string {
	if i := strings.IndexFunc(s, func(r rune) bool { return !isPlainDigit(r) }); i >= 0 {
		return s[:i]
	}
	return s
}

func firstWord(s string) string {
	c := scanner{s: s}
	t := c.next()
	return s[t.Start:t.End]
}

// oneBlank reports whether s is one blank such as parts groups of digits.
func oneBlank(s string) bool {
	switch s {
	case " ", "\u00a0", "\u202f", "\u2009":
		return true
	}
	return false
}
