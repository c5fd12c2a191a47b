package event

import (
	"strconv"
	"strings"
	"sync"
)

// numberWords are the words for numbers in some languages, as words compare.
// Those that are other words too, such as Italian "sei", are left out.
var numberWords = sync.OnceValue(func() map[string]string {
	words := map[string]string{}
	for value, list := range map[int]string{
		0: "zero null zéro cero nul ноль", 1: "one ein eine einen einem einer eins un une uno una um uma een один одна одно",
		2: "two zwei deux dos due dois duas twee два две", 3: "three drei trois tres tre três drie три", 4: "four vier quatre cuatro quattro quatro четыре",
		5: "five fünf cinq cinco cinque vijf пять", 6: "six sechs seis zes шесть", 7: "seven sieben sept siete sette sete zeven семь",
		8: "eight acht huit ocho otto oito восемь", 9: "nine neun neuf nueve nove negen девять", 10: "ten zehn dix diez dieci dez tien десять",
		11: "eleven elf onze undici одиннадцать", 12: "twelve zwölf douze doce dodici doze twaalf двенадцать",
		13: "thirteen dreizehn treize trece tredici treze dertien тринадцать", 14: "fourteen vierzehn quatorze catorce quattordici catorze veertien четырнадцать",
		15: "fifteen fünfzehn quinze quince quindici vijftien пятнадцать", 16: "sixteen sechzehn seize dieciséis sedici dezesseis dezasseis zestien шестнадцать",
		17: "seventeen siebzehn diecisiete diciassette dezessete zeventien семнадцать", 18: "eighteen achtzehn dieciocho diciotto dezoito achttien восемнадцать",
		19: "nineteen neunzehn diecinueve diciannove dezenove negentien девятнадцать", 20: "twenty zwanzig vingt veinte venti vinte twintig двадцать",
		30: "thirty dreißig trente treinta trenta trinta dertig тридцать", 40: "forty vierzig quarante cuarenta quaranta quarenta veertig сорок",
		50: "fifty fünfzig cinquante cincuenta cinquanta cinquenta vijftig пятьдесят", 60: "sixty sechzig soixante sesenta sessanta sessenta zestig шестьдесят",
		70: "seventy siebzig setenta settanta zeventig семьдесят", 80: "eighty achtzig ochenta ottanta oitenta tachtig восемьдесят",
		90: "ninety neunzig noventa novanta negentig девяносто", 100: "hundred hundert cent cien ciento cento cem honderd сто",
		1000: "thousand tausend mille mil duizend тысяча тысячи тысяч", 1000000: "million millionen millions millón millones milione milioni milhão milhões miljoen миллион миллиона миллионов",
	} {
		for _, word := range strings.Fields(list) {
			words[plain(word)] = strconv.Itoa(value)
		}
	}
	addGerman(words)
	return words
})

// addGerman adds the numbers that German writes as one word: einundzwanzig.
func addGerman(words map[string]string) {
	tens := []string{"zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"}
	for i, ten := range tens {
		for k, unit := range []string{"ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"} {
			words[plain(unit+"und"+ten)] = strconv.Itoa(10*(i+2) + k + 1)
		}
	}
}

// numberOf returns the number that a word is, in digits or in letters.
func numberOf(word string) (string, bool) {
	if word[0] >= '0' && word[0] <= '9' {
		return word, true
	}
	value, ok := numberWords()[word]
	return value, ok
}

// otherNumbers reports whether two texts are equal word for word but for numbers
// of which one at least is another.
func otherNumbers(a, b []string) bool {
	other := false
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		x, first := numberOf(a[i])
		y, second := numberOf(b[i])
		if !first || !second {
			return false
		}
		other = other || x != y
	}
	return other
}
